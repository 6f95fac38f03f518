import type { ChainAnchor } from '../chain';
import { SuppressionStoreError } from '../errors';
import type { Cursor } from '../suppression-store';
import { CHAIN, chainEnds, type Account } from './account';
import { damagedRow, hashIn } from './rows';
import { entryKey } from './schema';
import type { Sql } from './transaction';

/** Characters of a hash that a cursor holds: enough to tell one ledger, and one history, from another. */
const TAG_LENGTH = 8;

/** A place in the ledger as a text. It names the account's chain and the entry, so that it means nothing elsewhere. */
export function cursorAt({ start }: Account, { position, hash }: ChainAnchor): Cursor {
	return `${position}.${tagOf(start.hash)}.${tagOf(hash)}` as Cursor;
}

/**
 * The place in the ledger that a cursor names, within a transaction.
 * @throws SuppressionStoreError `misconfigured` if no entry of this account's ledger was ever there.
 */
export function placeOf(sql: Sql, account: Account, cursor: Cursor): ChainAnchor {
	const [, digits = '', chainTag, entryTag] =
		/^(\d{1,13})\.([\w-]{8})\.([\w-]{8})$/.exec(cursor) ?? [];
	const position = Number(digits);
	if (digits === '' || chainTag !== tagOf(account.start.hash)) throw foreignCursor();
	const { base, head } = chainEnds(sql, account.accountId);
	if (position < base.position) return base;
	if (position > head.position) throw foreignCursor();
	const place = placeAt(sql, account.accountId, position, base);
	if (entryTag !== tagOf(place.hash)) throw foreignCursor();
	return place;
}

/** See `SuppressionStore.cursorBeforeEnd`. */
export async function cursorBeforeEnd(account: Account, entries: number): Promise<Cursor> {
	const { connection, accountId } = account;
	return await connection.read((sql) => {
		const { base, head } = chainEnds(sql, accountId);
		const position = Math.max(base.position, head.position - entries);
		return cursorAt(account, placeAt(sql, accountId, position, base));
	});
}

/** The place at a position from the base on, within a transaction. */
function placeAt(sql: Sql, accountId: number, position: number, base: ChainAnchor): ChainAnchor {
	return position === base.position ? base : anchorAt(sql, accountId, position);
}

/** How many entries of the ledger a cursor has before it; those that were trimmed count. */
export function positionOf(cursor: Cursor): number {
	return parseInt(cursor, 10);
}

/**
 * The anchor of an entry that lies between base and head, within a transaction.
 * @throws SuppressionStoreError `damaged` if it is not there.
 */
export function anchorAt(sql: Sql, accountId: number, position: number): ChainAnchor {
	const row = sql(`SELECT hash FROM ledger WHERE entry = ${entryKey(':position')}`).get({
		accountId,
		position,
	});
	if (!row) throw damagedRow('position');
	return { chain: CHAIN, position, hash: hashIn(row, 'hash') };
}

/** The beginning of a hash. */
export function tagOf(hash: string): string {
	return hash.slice(0, TAG_LENGTH);
}

/** What a cursor of another ledger, or no cursor, is answered with. */
export function foreignCursor(): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		'The cursor does not belong to the ledger of this account',
		'Use the last cursor that this store gave, or none to read the ledger from its start',
	);
}
