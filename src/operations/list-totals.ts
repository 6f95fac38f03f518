import { listsNamedIn, optOutOfList } from '../consent/standing';
import type { ConsentState } from '../consent/state';
import type { ListScope } from '../consent/scope';
import type { SuppressionStore } from '../store/suppression-store';
import { partsOf } from './parts';

const CONTACTS_AT_ONCE = 500;

/** A list that events were recorded about, and the contacts behind them. */
export interface ListTotal {
	readonly list: ListScope;
	/** Contacts who left the list by name, and did not join it again. */
	readonly left: number;
	/** Contacts with a recorded opt-in to the list by name that they did not end. */
	readonly optedIn: number;
}

/**
 * All lists that anything was recorded about, in the order of their names. Reads the whole account, and holds no more
 * than the lists and a few hundred contacts of it.
 *
 * @throws SuppressionStoreError if the store does not answer.
 */
export async function listTotals(store: SuppressionStore): Promise<ListTotal[]> {
	const totals = new Map<ListScope, ListTotal>();
	for await (const part of partsOf(store.list(), CONTACTS_AT_ONCE)) {
		const states = await store.check(part.map(({ contact }) => contact));
		for (const state of states.values()) addContact(totals, state);
	}
	return [...totals.values()].sort((a, b) => (a.list < b.list ? -1 : 1));
}

function addContact(totals: Map<ListScope, ListTotal>, state: ConsentState): void {
	for (const list of listsNamedIn(state)) {
		const { left, optedIn } = totals.get(list) ?? { left: 0, optedIn: 0 };
		const hasLeft = optOutOfList(state, list) !== undefined;
		const hasJoined = !hasLeft && state.has(`opt_in ${list.slice('list:'.length)}`);
		totals.set(list, { list, left: left + Number(hasLeft), optedIn: optedIn + Number(hasJoined) });
	}
}
