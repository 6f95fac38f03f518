import { SuppressionStoreError } from '../errors';
import type { Cursor } from '../suppression-store';
import type { RedisAccount } from './account';
import { digestOf } from './layout';

/** The place before the first entry of a stream. */
export const START = '0-0';

/** How far each partition of the ledger was read: the id of its last entry read. */
export type Positions = readonly string[];

/** Positions as a text that only means something to the same account of the same store. */
export function encodeCursor(account: RedisAccount, positions: Positions): Cursor {
	const places = positions.map((position) => (position === START ? '' : position));
	return Buffer.from([ownerOf(account), ...places].join(',')).toString('base64url') as Cursor;
}

/** @throws SuppressionStoreError 'misconfigured' if the cursor was not given by this account of this store. */
export function decodeCursor(account: RedisAccount, cursor: Cursor): string[] {
	const [owner, ...places] = Buffer.from(cursor, 'base64url').toString().split(',');
	const { partitions } = account.keys.layout;
	const readable = places.every((place) => /^(?:\d{1,16}-\d{1,16})?$/.test(place));
	if (owner !== ownerOf(account) || places.length !== partitions || !readable) {
		throw new SuppressionStoreError(
			'misconfigured',
			'The cursor does not belong to the ledger of this account',
			'Use the last cursor that this store gave, or none to read the ledger from its start',
		);
	}
	return places.map((place) => (place === '' ? START : place));
}

/** Cursor of an account that has read nothing. */
export function startPositions(account: RedisAccount): string[] {
	return account.keys.partitions().map(() => START);
}

function ownerOf({ marker, name }: RedisAccount): string {
	return digestOf(`${marker.storeId} ${name}`);
}
