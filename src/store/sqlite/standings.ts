import { decodeState, EMPTY_STATE, encodeState, type ConsentState } from '../../consent/state';
import { listsLeft, standingIn } from '../../consent/standing';
import type { E164 } from '../../phone/e164';
import type { ContactFilter, ContactStanding } from '../suppression-store';
import type { Account } from './account';
import type { Sql } from './transaction';
import { inPages, inParts, PAGE_SIZE, type Page } from './in-steps';
import { contactIn, damagedRow, textIn, type Row } from './rows';

/** Contacts asked about in one statement: a few milliseconds, in which the process does nothing else. */
const CONTACTS_PER_QUERY = 2000;

/** The state of each contact; those without events have an empty one. */
export async function statesOf(
	{ connection, accountId }: Account,
	contacts: readonly E164[],
): Promise<Map<E164, ConsentState>> {
	const deadline = connection.deadline();
	const states = new Map<E164, ConsentState>();
	for (const contact of contacts) states.set(contact, EMPTY_STATE);
	await inParts([...states.keys()], CONTACTS_PER_QUERY, async (part) => {
		const rows = await connection.read((sql) => standingRows(sql, accountId, part), deadline);
		for (const row of rows) states.set(contactIn(row), stateIn(row));
	});
	return states;
}

/** CROSS JOIN keeps the order of the loops: one search by key for each contact asked about. */
function standingRows(sql: Sql, accountId: number, contacts: readonly E164[]): Row[] {
	return sql(`
		SELECT standings.contact, standings.state
		FROM json_each(:contacts) AS asked
		CROSS JOIN standings ON standings.account_id = :accountId AND standings.contact = asked.value
	`).all({ contacts: JSON.stringify(contacts), accountId });
}

/** The state of one contact, within a transaction. */
export function stateOfContact(sql: Sql, accountId: number, contact: E164): ConsentState {
	const row = sql('SELECT state FROM standings WHERE account_id = ? AND contact = ?').get(
		accountId,
		contact,
	);
	return row ? stateIn(row) : EMPTY_STATE;
}

/** Sets the state of one contact, within a transaction. */
export function setState(sql: Sql, accountId: number, contact: E164, state: ConsentState): void {
	sql(`
		INSERT INTO standings (account_id, contact, state) VALUES (:accountId, :contact, :state)
		ON CONFLICT DO UPDATE SET state = excluded.state
	`).run({ accountId, contact, state: encodeState(state) });
}

/** All contacts with events that match, in the order of their numbers. */
export function listContacts(
	{ connection, accountId }: Account,
	filter: ContactFilter = {},
): AsyncIterable<ContactStanding> {
	return inPages('', async (after: string): Promise<Page<ContactStanding, string>> => {
		const rows = await connection.read((sql) =>
			sql(`
				SELECT contact, state FROM standings
				WHERE account_id = :accountId AND contact > :after ORDER BY contact LIMIT ${PAGE_SIZE}
			`).all({ accountId, after }),
		);
		const last = rows[PAGE_SIZE - 1];
		return {
			items: rows.map(contactStanding).filter((listed) => matches(listed, filter)),
			next: last && contactIn(last),
		};
	});
}

function contactStanding(row: Row): ContactStanding {
	const state = stateIn(row);
	return {
		contact: contactIn(row),
		standing: standingIn(state, 'all'),
		listsLeft: listsLeft(state),
	};
}

function matches({ standing, listsLeft }: ContactStanding, { status }: ContactFilter): boolean {
	if (status === undefined || standing.status === status) return true;
	return status === 'unsubscribed' && listsLeft.length > 0;
}

function stateIn(row: Row): ConsentState {
	try {
		return decodeState(textIn(row, 'state'));
	} catch (cause) {
		throw damagedRow('state', { cause });
	}
}
