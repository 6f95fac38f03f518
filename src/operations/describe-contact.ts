import type { ConsentEvent } from '../consent/events';
import { listOf, type ListScope, type Scope } from '../consent/scope';
import { listsNamedIn, standingIn, type Standing } from '../consent/standing';
import {
	EMPTY_STATE,
	mergeEvent,
	registerOf,
	type ConsentState,
	type Mark,
	type Register,
} from '../consent/state';
import type { ContactRef } from '../phone/contact-ref';
import type { LedgerEntry, SuppressionStore } from '../store/suppression-store';

/** A contact's standing in one scope, and the event it follows from. */
export interface ExplainedStanding {
	readonly scope: Scope;
	readonly standing: Standing;
	/**
	 * What decided it: the opt-out, hold or block that is in force, or for a subscribed contact the latest event that
	 * lifted one. Missing where there was none, and where the ledger no longer has it.
	 */
	readonly decidedBy?: ConsentEvent;
}

/** All that the store knows of one contact. */
export interface ContactDescription {
	readonly contact: ContactRef;
	readonly overall: ExplainedStanding;
	/** Each list that an event of the contact named, by name. */
	readonly lists: readonly (ExplainedStanding & { readonly scope: ListScope })[];
	/** How many events the ledger has of the contact. */
	readonly eventCount: number;
	/** The events that were recorded last, oldest first. */
	readonly lastEntries: readonly LedgerEntry[];
}

/**
 * Reads a contact's standing, for all texts and for each list, and why it is so.
 *
 * @param lastEvents how many of the latest ledger entries to answer with; no more than these are held.
 * @throws SuppressionStoreError if the store does not answer.
 */
export async function describeContact(
	store: SuppressionStore,
	contact: ContactRef,
	{ lastEvents }: { readonly lastEvents: number },
): Promise<ContactDescription> {
	const ledger = new LedgerDigest(lastEvents);
	for await (const entry of store.history(contact)) ledger.add(entry);
	const state = (await store.check([contact])).get(contact) ?? EMPTY_STATE;
	return {
		contact,
		overall: explained(state, 'all', ledger),
		lists: listsNamedIn(state).map((scope) => ({ ...explained(state, scope, ledger), scope })),
		eventCount: ledger.count,
		lastEntries: ledger.last,
	};
}

/** What is kept of a contact's ledger while it passes by: the latest events, and those that may have decided. */
class LedgerDigest {
	count = 0;
	readonly last: LedgerEntry[] = [];
	#state: ConsentState = EMPTY_STATE;
	readonly #deciding = new Map<Register, ConsentEvent>();

	constructor(private readonly kept: number) {}

	add(entry: LedgerEntry): void {
		this.count++;
		this.last.push(entry);
		if (this.last.length > this.kept) this.last.shift();
		const merged = mergeEvent(this.#state, entry.event);
		if (merged !== this.#state) this.#deciding.set(registerOf(entry.event), entry.event);
		this.#state = merged;
	}

	/** The event behind a mark of the contact's state. */
	eventOf(register: Register, { at, source }: Mark): ConsentEvent | undefined {
		const event = this.#deciding.get(register);
		return event && event.at === at && event.source === source ? event : undefined;
	}
}

function explained(state: ConsentState, scope: Scope, ledger: LedgerDigest): ExplainedStanding {
	const standing = standingIn(state, scope);
	const register = decidingRegister(state, standing, scope);
	const mark = register && state.get(register);
	const decidedBy = mark && ledger.eventOf(register, mark);
	return { scope, standing, ...(decidedBy && { decidedBy }) };
}

function decidingRegister(
	state: ConsentState,
	standing: Standing,
	scope: Scope,
): Register | undefined {
	switch (standing.status) {
		case 'blocked':
			return 'block';
		case 'held':
			return 'hold';
		case 'unsubscribed':
			return registerIn('opt_out', standing.scope);
		case 'subscribed':
			return latestLifting(state, scope);
	}
}

/** The latest event that ended an opt-out, a hold or a block, or that was an opt-in from the start. */
function latestLifting(state: ConsentState, scope: Scope): Register | undefined {
	const lifting: Register[] = ['opt_in', 'release', 'unblock'];
	if (scope !== 'all') lifting.push(registerIn('opt_in', scope));
	return lifting
		.filter((register) => state.has(register))
		.sort((a, b) => (state.get(b)?.at ?? 0) - (state.get(a)?.at ?? 0))[0];
}

function registerIn(type: 'opt_out' | 'opt_in', scope: Scope): Register {
	const list = listOf(scope);
	return list === undefined ? type : `${type} ${list}`;
}
