import { SuppressionStoreError } from '../errors';
import type { Cursor } from '../suppression-store';
import type { RedisAccount } from './account';
import type { Place } from './layout';

/** How far each partition of the ledger was read: the position of its last entry read, 0 if none was. */
export type Positions = readonly number[];

/**
 * Makes the cursors of one partition's entries: an owner, so that a cursor only means something to the same account
 * of the same store, and a position for each partition. What does not change from entry to entry is written once.
 */
export function ledgerCursors(
	account: RedisAccount,
	positions: Positions,
	partition: number,
): (position: number) => Cursor {
	const before = positions.slice(0, partition).map((place) => `${place.toString(36)}.`);
	const after = positions.slice(partition + 1).map((place) => `.${place.toString(36)}`);
	const start = `L${account.owner}:${before.join('')}`;
	const end = after.join('');
	return (position) => `${start}${position.toString(36)}${end}` as Cursor;
}

/** The cursor of a place in each partition. */
export function encodeLedgerCursor(account: RedisAccount, positions: Positions): Cursor {
	return ledgerCursors(account, positions, 0)(positions[0] ?? 0);
}

/** @throws SuppressionStoreError 'misconfigured' if this account of this store gave no such cursor for its ledger. */
export function decodeLedgerCursor(account: RedisAccount, cursor: Cursor): number[] {
	const start = `L${account.owner}:`;
	if (!cursor.startsWith(start)) throw foreignCursor('ledger');
	const places = cursor.slice(start.length).split('.');
	const readable = places.every((place) => /^[0-9a-z]{1,10}$/.test(place));
	if (places.length !== account.keys.layout.partitions || !readable) throw foreignCursor('ledger');
	return places.map((place) => parseInt(place, 36));
}

/** Positions of an account of which nothing was read. */
export function startPositions(account: RedisAccount): number[] {
	return account.keys.partitions().map(() => 0);
}

/** The cursor of a listed contact. It tells the contact, as what it was listed with does. */
export function listCursor(account: RedisAccount, { partition, bucket, field }: Place): Cursor {
	return `S${account.owner}:${partition}.${bucket}.${field}` as Cursor;
}

/** @throws SuppressionStoreError 'misconfigured' if this account of this store gave no such cursor for its list. */
export function decodeListCursor(account: RedisAccount, cursor: Cursor): Place {
	const { layout } = account.keys;
	const match = /^S([^:]*):(\d{1,9})\.(\d{1,9})\.(.+)$/s.exec(cursor);
	const [, owner, partition, bucket, field] = match ?? [];
	if (owner !== account.owner || field === undefined) throw foreignCursor('list');
	const place = { partition: Number(partition), bucket: Number(bucket), field };
	if (place.partition >= layout.partitions) throw foreignCursor('list');
	return place;
}

/** The error for a cursor that this account did not give. */
export function foreignCursor(stream: 'ledger' | 'list'): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`The cursor does not belong to the ${stream} of this account`,
		`Use the last cursor that this store gave, or none to read the ${stream} from its start`,
	);
}
