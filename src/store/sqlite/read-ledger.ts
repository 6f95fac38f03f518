import type { ContactRef } from '../../phone/contact-ref';
import { isErased, type EventLink, type Link } from '../chain';
import { requireUntrimmed } from '../errors';
import type { ChangesOptions, Cursor, ErasedEntry, LedgerEntry } from '../suppression-store';
import { CHAIN, type Account } from './account';
import { inPages, LEDGER_PAGE_SIZE, PAGE_SIZE, type Page } from './in-steps';
import { cursorAt, placeOf, positionOf } from './ledger-cursor';
import { linkOfRow } from './ledger-row';
import { bytesIn, integerIn, type Row } from './rows';
import { END_OF_LEDGER, entryKey } from './schema';
import type { Sql } from './transaction';

/** The events of the account after a cursor, in the order of recording. */
export async function* changesAfter(
	account: Account,
	cursor: Cursor | undefined,
	options?: ChangesOptions,
): AsyncGenerator<LedgerEntry> {
	for await (const entry of ledgerAfter(account, cursor, options))
		if (!isErased(entry)) yield entry;
}

/** The ledger of the account after a cursor, in the order of recording. */
export async function* ledgerAfter(
	account: Account,
	cursor: Cursor | undefined,
	{ complete = false }: ChangesOptions = {},
): AsyncGenerator<LedgerEntry | ErasedEntry> {
	const { connection } = account;
	const start =
		cursor === undefined
			? 0
			: await connection.read((sql) => placeOf(sql, account, cursor).position);
	let last = cursor === undefined ? undefined : positionOf(cursor);
	if (complete && last !== undefined) requireUntrimmed(last, start);
	yield* inPages(start, async (after: number): Promise<Page<LedgerEntry | ErasedEntry, number>> => {
		const links = (await connection.read((sql) => rowsAfter(sql, account, after))).map(linkOfRow);
		const first = links[0]?.position;
		if (complete && last !== undefined && first !== undefined) requireUntrimmed(last, first - 1);
		last = links.at(-1)?.position ?? last;
		const isFull = links.length === LEDGER_PAGE_SIZE;
		return {
			items: links.map((link) => entryOf(account, link)),
			...(isFull && last !== undefined && { next: last }),
		};
	});
}

/** The next rows after a position, at most a page of them, within a transaction. */
export function rowsAfter(sql: Sql, { accountId }: Account, after: number): Row[] {
	return sql(ROWS_AFTER).all({ accountId, after });
}

const ROWS_AFTER = `
	SELECT * FROM ledger WHERE entry > ${entryKey(':after')} AND entry < ${END_OF_LEDGER}
	ORDER BY entry LIMIT ${LEDGER_PAGE_SIZE}
`;

/** The last row of an account, whatever its head says, within a transaction. */
export function lastRow(sql: Sql, accountId: number): Row | undefined {
	return sql(LAST_ROW).get({ accountId });
}

const LAST_ROW = `
	SELECT position, hash FROM ledger WHERE entry > ${entryKey('0')} AND entry < ${END_OF_LEDGER}
	ORDER BY entry DESC LIMIT 1
`;

/** The events of one contact, in the order of recording. */
export async function* historyOf(
	account: Account,
	contact: ContactRef,
): AsyncGenerator<LedgerEntry> {
	const positions = await positionsOf(account, contact);
	yield* inPages(0, async (done: number): Promise<Page<LedgerEntry, number>> => {
		const part = positions.slice(done, done + LEDGER_PAGE_SIZE);
		const links = await account.connection.read((sql) => linksAt(sql, account, part));
		const next = done + part.length;
		return {
			items: links.map((link) => eventEntryOf(account, link)),
			...(next < positions.length && { next }),
		};
	});
}

/** Where the contact's events are, or were before they were trimmed. */
async function positionsOf(
	{ connection, accountId }: Account,
	contact: ContactRef,
): Promise<number[]> {
	const first = await connection.read((sql) => sql(FIRST_POSITION).get(accountId, contact));
	const positions = first ? [integerIn(first, 'first_position')] : [];
	const laterPositions = async (after: Buffer): Promise<Page<Row, Buffer>> => {
		const items = await connection.read((sql) =>
			sql(LATER_POSITIONS).all({ accountId, contact, after }),
		);
		const last = items[PAGE_SIZE - 1];
		return { items, ...(last && { next: bytesIn(last, 'event') }) };
	};
	for await (const row of inPages(Buffer.of(), laterPositions)) {
		positions.push(integerIn(row, 'position'));
	}
	return positions.sort((a, b) => a - b);
}

const FIRST_POSITION = `
	SELECT first_position FROM standings
	WHERE account_id = ? AND contact = ? AND first_position IS NOT NULL
`;
const LATER_POSITIONS = `
	SELECT event, position FROM later_events
	WHERE account_id = :accountId AND contact = :contact AND event > :after
	ORDER BY event LIMIT ${PAGE_SIZE}
`;

/** CROSS JOIN keeps the order of the loops: one search by key for each position. */
function linksAt(
	sql: Sql,
	{ accountId }: Pick<Account, 'accountId'>,
	positions: readonly number[],
): EventLink[] {
	return sql(LINKS_AT)
		.all({ accountId, positions: JSON.stringify(positions) })
		.map(linkOfRow)
		.filter((link): link is EventLink => !isErased(link));
}

const LINKS_AT = `
	SELECT ledger.* FROM json_each(:positions) AS asked
	CROSS JOIN ledger ON ledger.entry = ${entryKey('asked.value')}
`;

/** The events of one contact that are still there, in the order of recording, within a transaction. */
export function linksOf(sql: Sql, accountId: number, contact: ContactRef): EventLink[] {
	const positions = sql(ALL_POSITIONS)
		.all({ accountId, contact })
		.map((row) => integerIn(row, 'position'));
	return linksAt(sql, { accountId }, positions);
}

const ALL_POSITIONS = `
	SELECT first_position AS position FROM standings
	WHERE account_id = :accountId AND contact = :contact AND first_position IS NOT NULL
	UNION ALL
	SELECT position FROM later_events WHERE account_id = :accountId AND contact = :contact
	ORDER BY position
`;

function entryOf(account: Account, link: Link): LedgerEntry | ErasedEntry {
	if (!isErased(link)) return eventEntryOf(account, link);
	const { erased, personalDigest } = link;
	return { ...placeOfLink(account, link), erased, personalDigest };
}

function eventEntryOf(account: Account, link: EventLink): LedgerEntry {
	const { salt, event } = link;
	return { ...placeOfLink(account, link), salt, event };
}

function placeOfLink(
	account: Account,
	{ position, hash }: Link,
): Pick<LedgerEntry, 'cursor' | 'anchor'> {
	const anchor = { chain: CHAIN, position, hash };
	return { cursor: cursorAt(account, anchor), anchor };
}
