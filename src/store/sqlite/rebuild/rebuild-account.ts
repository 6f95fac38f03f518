import { EVENT_TYPES, type ConsentEvent, type ConsentEventType } from '../../../consent/events';
import { eventsOfState } from '../../../consent/events-of-state';
import { EMPTY_STATE, stateOf, type ConsentState } from '../../../consent/state';
import type { ContactRef } from '../../../phone/contact-ref';
import { isErased, type Link } from '../../chain';
import type { Account } from '../account';
import { recordEvents } from '../record-events';
import { statesOf } from '../standings';
import type { Sql } from '../transaction';
import { followEntries, type KnownChain, type Positions } from './follow-entries';
import type { OtherTable } from './found-rows';
import type { Salvage } from './salvage';

const AT_ONCE = 500;
const NOTE = 'Rebuilt from what was left of a damaged store: the ledger entry could not be read';

/** What could be read of one account, and what could not. Positions are those of the damaged ledger. */
export interface RebuiltAccount {
	readonly account: string;
	/** Ledger entries that were recorded in the new store. */
	readonly entries: number;
	/** Of these, entries that could not be proven, because the one before is missing. */
	readonly unproven: readonly number[];
	/** Entries that are not as they were written. Of these only what suppresses a contact was kept. */
	readonly altered: readonly number[];
	/** Entries that could not be read. Where it is not known how the ledger began, what was trimmed is among them. */
	readonly missing: readonly Positions[];
	/** False if it is not known where the ledger ended: then entries may be missing after the last one, too. */
	readonly isEndKnown: boolean;
	/** Events that were made from standings and from remains of entries. */
	readonly restored: number;
}

/** An account of a damaged store that is rebuilt. */
export interface Rebuilding {
	readonly salvage: Salvage;
	/** Its key in the damaged store. */
	readonly accountId: number;
	readonly name: string;
	readonly chain: KnownChain;
	/** The new account. */
	readonly account: Account;
}

/** Records in a new account what was found of a damaged one. */
export async function rebuildAccount(rebuilding: Rebuilding): Promise<RebuiltAccount> {
	const { name, chain, account } = rebuilding;
	const found: Found = { entries: 0, unproven: [], altered: [], missing: [] };
	for (const events of partsOf(keptEvents(rebuilding, found))) await record(account, events);
	const restored = await restoreStates(rebuilding);
	for (const table of Object.values(INSERT_OTHER)) await copyRows(rebuilding, table);
	return { account: name, ...found, isEndKnown: chain.last !== undefined, restored };
}

interface Found {
	entries: number;
	readonly unproven: number[];
	readonly altered: number[];
	readonly missing: Positions[];
}

/** The events of entries that are kept; nothing is to be recorded of those that were erased. What others say to suppress a contact goes back to the salvage as a state. */
function* keptEvents(
	{ salvage, accountId, chain }: Rebuilding,
	found: Found,
): Generator<ConsentEvent> {
	const keepState = (link: Link, types: readonly ConsentEventType[] = EVENT_TYPES): void => {
		if (isErased(link) || !types.includes(link.event.type)) return;
		const { event } = link;
		salvage.add({ kind: 'state', accountId, contact: event.contact, state: stateOf([event]) });
	};
	for (const followed of followEntries(salvage.links(accountId), chain)) {
		switch (followed.kind) {
			case 'kept':
				if (isErased(followed.link)) break;
				found.entries += 1;
				if (!followed.isProven) found.unproven.push(followed.link.position);
				yield followed.link.event;
				break;
			case 'trimmed':
				keepState(followed.link);
				break;
			case 'altered':
				found.altered.push(followed.link.position);
				keepState(followed.link, PROTECTING);
				break;
			case 'missing':
				found.missing.push(followed.positions);
				break;
		}
	}
}

/** What suppresses a contact. */
const PROTECTING: readonly ConsentEventType[] = ['opt_out', 'hold', 'block'];

/** Makes events of what the ledger that was read does not say, and answers how many. */
async function restoreStates({ salvage, accountId, account }: Rebuilding): Promise<number> {
	let restored = 0;
	for (const found of partsOf(salvage.states(accountId))) {
		const known = await statesOf(
			account,
			found.map(({ contact }) => contact),
		);
		const events = found.flatMap((one) => lostEvents(one, known));
		await record(account, events);
		restored += events.length;
	}
	return restored;
}

function lostEvents(
	{ contact, state }: { contact: ContactRef; state: ConsentState },
	known: ReadonlyMap<ContactRef, ConsentState>,
): ConsentEvent[] {
	const lost = { contact, state, known: known.get(contact) ?? EMPTY_STATE, note: NOTE };
	return eventsOfState(lost, Date.now());
}

async function record(account: Account, events: readonly ConsentEvent[]): Promise<void> {
	await recordEvents(
		account,
		events.map((event) => ({ event })),
	);
}

interface OtherRows {
	readonly table: OtherTable;
	readonly insert: string;
}

/** By table, so that none is left out. */
const INSERT_OTHER: Readonly<Record<OtherTable, OtherRows>> = {
	send_marks: {
		table: 'send_marks',
		insert: `
			INSERT INTO send_marks (account_id, contact, send_key, outcome, at, keep_until)
			VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
		`,
	},
	permissions: {
		table: 'permissions',
		insert: `
			INSERT INTO permissions (account_id, contact, permission_id, valid_until)
			VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
		`,
	},
	texted_contacts: {
		table: 'texted_contacts',
		insert:
			'INSERT INTO texted_contacts (account_id, contact) VALUES (?, ?) ON CONFLICT DO NOTHING',
	},
	counted_texts: {
		table: 'counted_texts',
		insert: `
			INSERT INTO counted_texts (account_id, contact, send_key, at, scope, keep_until)
			VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
		`,
	},
};

async function copyRows(
	{ salvage, accountId, account }: Rebuilding,
	{ table, insert }: OtherRows,
): Promise<void> {
	for (const rows of partsOf(salvage.others(accountId, table))) {
		await account.connection.write((sql: Sql) => {
			for (const values of rows) sql(insert).run(account.accountId, ...values);
		});
	}
}

function* partsOf<Item>(items: Iterable<Item>): Generator<Item[]> {
	let part: Item[] = [];
	for (const item of items) {
		part.push(item);
		if (part.length < AT_ONCE) continue;
		yield part;
		part = [];
	}
	if (part.length > 0) yield part;
}
