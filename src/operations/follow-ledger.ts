import { isKeptEvent } from '../consent/erasure';
import type { ConsentEvent, ConsentEventType, EventSource } from '../consent/events';
import type { ListScope } from '../consent/scope';
import type { Cursor, LedgerEntry, SuppressionStore } from '../store/suppression-store';
import { standingChangeOf, type StandingChange } from './standing-change';

/** Which entries of the ledger somebody who follows it wants to hear of. */
export interface ChangesWanted {
	readonly types: readonly ConsentEventType[];
	/** Empty means any. */
	readonly sources: readonly EventSource[];
	/** Only what concerns this list: the events of the list itself, and those of all texts. */
	readonly list?: ListScope;
	/** Only what was recorded at this time or later, milliseconds since 1970. */
	readonly recordedFrom?: number;
	/** Also events that changed no standing, such as a second STOP or an old START that arrived late. */
	readonly withoutEffect: boolean;
}

/** One entry that was passed, and what it changed if that is wanted. */
export interface LedgerStep {
	readonly cursor: Cursor;
	readonly change?: StandingChange;
}

/**
 * Walks through the ledger from a cursor to the present, one step for each entry. Changes of one contact come in the
 * order in which they were recorded.
 *
 * @param after the last entry that was passed, or `undefined` to begin with the first that is still there.
 * @throws SuppressionStoreError `trimmed` if entries after the cursor are gone, `misconfigured` if the cursor is of
 * another ledger, and others if the store does not answer.
 */
export async function* followLedger(
	store: SuppressionStore,
	after: Cursor | undefined,
	wanted: ChangesWanted,
): AsyncGenerator<LedgerStep> {
	for await (const entry of store.changes(after, { complete: true })) {
		const change = await wantedChange(store, entry, wanted);
		yield { cursor: entry.cursor, ...(change && { change }) };
	}
}

/** Entries of each chain that are searched for a recent change. */
const RECENT_ENTRIES = 100;

/** The latest wanted change among the last hundred entries of each chain, whatever was trimmed before. */
export async function recentChange(
	store: SuppressionStore,
	wanted: ChangesWanted,
): Promise<StandingChange | undefined> {
	const candidates: LedgerEntry[] = [];
	for await (const entry of store.changes(await store.cursorBeforeEnd(RECENT_ENTRIES))) {
		if (isWanted(entry.event, wanted)) candidates.push(entry);
	}
	candidates.sort((a, b) => b.event.recordedAt - a.event.recordedAt);
	for (const entry of candidates) {
		const change = await wantedChange(store, entry, wanted);
		if (change) return change;
	}
	return undefined;
}

async function wantedChange(
	store: SuppressionStore,
	entry: LedgerEntry,
	wanted: ChangesWanted,
): Promise<StandingChange | undefined> {
	if (!isWanted(entry.event, wanted)) return undefined;
	const change = await standingChangeOf(store, entry, wanted.list);
	return change.changed || wanted.withoutEffect ? change : undefined;
}

function isWanted(event: ConsentEvent, wanted: ChangesWanted): boolean {
	return (
		!isKeptEvent(event) &&
		wanted.types.includes(event.type) &&
		(wanted.sources.length === 0 || wanted.sources.includes(event.source)) &&
		(wanted.list === undefined || event.scope === 'all' || event.scope === wanted.list) &&
		(wanted.recordedFrom === undefined || event.recordedAt >= wanted.recordedFrom)
	);
}
