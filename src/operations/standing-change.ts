import type { ConsentEvent } from '../consent/events';
import type { ListScope, Scope } from '../consent/scope';
import { isSameStanding, listsLeft, standingIn, type Standing } from '../consent/standing';
import {
	EMPTY_STATE,
	mergeEvent,
	mergeStates,
	registerOf,
	stateOf,
	type ConsentState,
	type Mark,
	type Register,
} from '../consent/state';
import type { LedgerEntry, SuppressionStore } from '../store/suppression-store';

/** What one entry of the ledger did to the contact's standing in a scope. */
export interface StandingChange {
	readonly event: ConsentEvent;
	/** Standing before the event was recorded, as far as ledger and standing tell. */
	readonly before: Standing;
	/** Standing once it was recorded. */
	readonly after: Standing;
	readonly changed: boolean;
	/** Standing at present: later events count. */
	readonly now: Standing;
	/** Lists that the contact has left by name at present. */
	readonly listsLeft: readonly ListScope[];
}

/**
 * What an entry changed in the scope that it is about, or in another one. The ledger does not keep standings, so they
 * are made again from the contact's events up to the entry. What is known of events that were trimmed is in the present
 * standing, unless a later event of the same type has replaced it.
 *
 * @throws SuppressionStoreError if the store does not answer.
 */
export async function standingChangeOf(
	store: SuppressionStore,
	entry: LedgerEntry,
	scope: Scope = entry.event.scope,
): Promise<StandingChange> {
	const { event } = entry;
	const present = (await store.check([event.contact])).get(event.contact) ?? EMPTY_STATE;
	const stateBefore = await stateBeforeEntry(store, entry, present);
	const before = standingIn(stateBefore, scope);
	const after = standingIn(mergeEvent(stateBefore, event), scope);
	return {
		event,
		before,
		after,
		changed: !isSameStanding(before, after),
		now: standingIn(present, scope),
		listsLeft: listsLeft(present),
	};
}

async function stateBeforeEntry(
	store: SuppressionStore,
	{ event, anchor }: LedgerEntry,
	present: ConsentState,
): Promise<ConsentState> {
	const earlier: ConsentEvent[] = [];
	const entryAndLater: ConsentEvent[] = [event];
	for await (const other of store.history(event.contact)) {
		const isEarlier = other.anchor.position < anchor.position;
		(isEarlier ? earlier : entryAndLater).push(other.event);
	}
	const trimmed = [...present].filter(
		([register, mark]) => !isMadeBy(entryAndLater, register, mark),
	);
	return mergeStates(stateOf(earlier), new Map(trimmed));
}

function isMadeBy(events: readonly ConsentEvent[], register: Register, mark: Mark): boolean {
	return events.some(
		(event) =>
			registerOf(event) === register && event.at === mark.at && event.source === mark.source,
	);
}
