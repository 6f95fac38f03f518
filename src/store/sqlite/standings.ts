import { decodeState, EMPTY_STATE, encodeState, type ConsentState } from '../../consent/state';
import { listsLeft, standingIn } from '../../consent/standing';
import type { ContactRef } from '../../phone/contact-ref';
import type { ContactFilter, ContactStanding, Cursor } from '../suppression-store';
import { readSeen, type Account } from './account';
import { foreignCursor, tagOf } from './ledger-cursor';
import type { Sql } from './transaction';
import { inPages, inParts, PAGE_SIZE, type Page } from './in-steps';
import { contactIn, damagedRow, textIn, type Row } from './rows';

/** Contacts asked about in one statement: a few milliseconds, in which the process does nothing else. */
const CONTACTS_PER_QUERY = 1000;

/**
 * The state of each contact; those without events have an empty one. They are looked up in the order in which the table
 * has them, so that a page is read once and the next one lies near it.
 */
export async function statesOf(
	account: Account,
	contacts: readonly ContactRef[],
): Promise<Map<ContactRef, ConsentState>> {
	const { connection, accountId } = account;
	const deadline = connection.deadline();
	const parts = await inParts(
		[...new Set(contacts)].sort(),
		CONTACTS_PER_QUERY,
		async (part) =>
			await readSeen(account, (sql) => statesOfContacts(sql, accountId, part), deadline),
	);
	return new Map(parts.flatMap((part) => [...part]));
}

/** The same within a transaction, for contacts that are named once each. */
export function statesOfContacts(
	sql: Sql,
	accountId: number,
	contacts: readonly ContactRef[],
): Map<ContactRef, ConsentState> {
	const states = new Map<ContactRef, ConsentState>();
	for (const contact of contacts) states.set(contact, EMPTY_STATE);
	for (const row of standingRows(sql, accountId, contacts))
		states.set(contactIn(row), stateIn(row));
	return states;
}

/** CROSS JOIN keeps the order of the loops: one search by key for each contact asked about. */
export function standingRows(sql: Sql, accountId: number, contacts: readonly ContactRef[]): Row[] {
	return sql(`
		SELECT standings.contact, standings.state, standings.first_event
		FROM json_each(:contacts) AS asked
		CROSS JOIN standings ON standings.account_id = :accountId AND standings.contact = asked.value
	`).all({ contacts: JSON.stringify(contacts), accountId });
}

/** The state of one contact, within a transaction. */
export function stateOfContact(sql: Sql, accountId: number, contact: ContactRef): ConsentState {
	const row = sql('SELECT state FROM standings WHERE account_id = ? AND contact = ?').get(
		accountId,
		contact,
	);
	return row ? stateIn(row) : EMPTY_STATE;
}

/** All contacts with events that match, in the order of their texts. */
export async function* listContacts(
	account: Account,
	filter: ContactFilter = {},
	cursor?: Cursor,
): AsyncGenerator<ContactStanding> {
	const { connection, accountId } = account;
	const start = cursor === undefined ? '' : contactOf(account, cursor);
	yield* inPages(start, async (after: string): Promise<Page<ContactStanding, string>> => {
		const rows = await connection.read((sql) => sql(PAGE_OF_STANDINGS).all({ accountId, after }));
		const last = rows[PAGE_SIZE - 1];
		return {
			items: rows.map((row) => contactStanding(account, row)).filter((one) => matches(one, filter)),
			...(last && { next: contactIn(last) }),
		};
	});
}

const PAGE_OF_STANDINGS = `
	SELECT contact, state FROM standings
	WHERE account_id = :accountId AND contact > :after ORDER BY contact LIMIT ${PAGE_SIZE}
`;

function contactStanding(account: Account, row: Row): ContactStanding {
	const state = stateIn(row);
	const contact = contactIn(row);
	return {
		cursor: cursorAfter(account, contact),
		contact,
		standing: standingIn(state, 'all'),
		listsLeft: listsLeft(state),
	};
}

/** A place in the list: the account's chain and the contact, so that it means nothing to another account. */
function cursorAfter({ start }: Account, contact: ContactRef): Cursor {
	return `${tagOf(start.hash)}.${Buffer.from(contact).toString('base64url')}` as Cursor;
}

function contactOf({ start }: Account, cursor: Cursor): string {
	const [tag, contact, ...more] = cursor.split('.');
	if (tag !== tagOf(start.hash) || !contact || more.length > 0) throw foreignCursor();
	return Buffer.from(contact, 'base64url').toString();
}

function matches({ standing, listsLeft }: ContactStanding, { status }: ContactFilter): boolean {
	if (status === undefined || standing.status === status) return true;
	return status === 'unsubscribed' && listsLeft.length > 0;
}

/** The stored form of a state: a number if it is nothing but digits, which takes half the space. */
export function storedState(state: ConsentState): number | string {
	const text = encodeState(state);
	const number = Number(text);
	return Number.isSafeInteger(number) && String(number) === text ? number : text;
}

export function stateIn(row: Row): ConsentState {
	const stored = row.state;
	try {
		return decodeState(typeof stored === 'number' ? String(stored) : textIn(row, 'state'));
	} catch (cause) {
		throw damagedRow('state', { cause });
	}
}
