import { carriedEvents, type ListMerge } from '../consent/carried-events';
import type { ConsentEvent } from '../consent/events';
import { optOutOfList } from '../consent/standing';
import { EMPTY_STATE, mergeEvent, type ConsentState } from '../consent/state';
import type { ContactRef } from '../phone/contact-ref';
import type {
	ContactStanding,
	Cursor,
	RecordedEvent,
	SuppressionStore,
} from '../store/suppression-store';
import { partsOf } from './parts';

const CONTACTS_AT_ONCE = 500;

/** How far a merge is. Given back to `mergeLists`, it goes on from there. */
export interface MergeProgress {
	/** The last contact that was looked at; missing at the start and at the end. */
	readonly lastContact?: Cursor;
	readonly isDone: boolean;
	/** Contacts looked at: all that have events. */
	readonly contacts: number;
	/** Contacts among them who left the first list. */
	readonly left: number;
	/** Of those, contacts who had not left the second list, and have now. */
	readonly moved: number;
	/** Contacts whose opt-in to the first list was taken over. */
	readonly optIns: number;
}

export interface MergeOptions {
	/** Where an earlier merge ended. One that was done is done again. */
	readonly from?: MergeProgress;
	/** Counts without recording anything: as many as would be moved if nothing was merged before. */
	readonly dryRun?: boolean;
	/** Called after each part that is stored; the merge goes on when it resolves. */
	readonly onProgress?: (progress: MergeProgress) => void | Promise<void>;
	/** Milliseconds since 1970. Default the clock. */
	readonly now?: () => number;
}

const BEGINNING: MergeProgress = { isDone: false, contacts: 0, left: 0, moved: 0, optIns: 0 };

/**
 * Makes everybody who left one list have left another one, whatever they said of it; see `carriedEvents`. What is
 * recorded about the first list stays in the ledger and goes on counting for it. Nobody can be texted afterwards who
 * could not before, unless opt-ins are taken over by an account that requires them.
 *
 * Merging again, or a part of it, changes nothing but for what was recorded about the first list meanwhile: that is how
 * a late opt-out which still names it comes to count for the second one.
 *
 * @throws RangeError if both are the same list, SuppressionStoreError if the store does not answer; `onProgress` was told
 * how far the merge is.
 */
export async function mergeLists(
	store: SuppressionStore,
	merge: ListMerge,
	{ from, dryRun = false, onProgress = () => undefined, now = Date.now }: MergeOptions = {},
): Promise<MergeProgress> {
	if (merge.from === merge.into) throw new RangeError('A list cannot be merged into itself');
	let progress = from && !from.isDone ? from : BEGINNING;
	const contacts = store.list({}, progress.lastContact);
	for await (const part of partsOf(contacts, CONTACTS_AT_ONCE)) {
		progress = await mergePart(store, merge, part, progress, { dryRun, now: now() });
		await onProgress(progress);
	}
	const { lastContact: _, ...counts } = progress;
	await onProgress((progress = { ...counts, isDone: true }));
	return progress;
}

async function mergePart(
	store: SuppressionStore,
	merge: ListMerge,
	part: readonly ContactStanding[],
	progress: MergeProgress,
	{ dryRun, now }: { readonly dryRun: boolean; readonly now: number },
): Promise<MergeProgress> {
	const concerned = part
		.filter(({ listsLeft }) => merge.takeOptIns || listsLeft.includes(merge.from))
		.map(({ contact }) => contact);
	const states = concerned.length > 0 ? await store.check(concerned) : NO_STATES;
	const events = [...states].flatMap(([contact, state]) =>
		carriedEvents(contact, state, merge, now),
	);
	const recorded = dryRun ? asIfRecorded(events, states) : await record(store, events);
	return {
		...progress,
		lastContact: part.at(-1)?.cursor,
		contacts: progress.contacts + part.length,
		left: progress.left + events.filter(({ type }) => type === 'opt_out').length,
		moved: progress.moved + recorded.filter((one) => isMove(one, merge)).length,
		optIns: progress.optIns + recorded.filter(isNewOptIn).length,
	};
}

const NO_STATES: ReadonlyMap<ContactRef, ConsentState> = new Map();

async function record(
	store: SuppressionStore,
	events: readonly ConsentEvent[],
): Promise<RecordedEvent[]> {
	return events.length > 0 ? await store.record(events.map((event) => ({ event }))) : [];
}

/** What would be recorded, if nothing of it was carried over before. */
function asIfRecorded(
	events: readonly ConsentEvent[],
	states: ReadonlyMap<ContactRef, ConsentState>,
): RecordedEvent[] {
	return events.map((event) => {
		const before = states.get(event.contact) ?? EMPTY_STATE;
		const after = mergeEvent(before, event);
		return { event, isNew: after !== before, before, after };
	});
}

function isMove({ before, after }: RecordedEvent, { into }: ListMerge): boolean {
	return !optOutOfList(before, into) && optOutOfList(after, into) !== undefined;
}

function isNewOptIn({ event, isNew }: RecordedEvent): boolean {
	return isNew && event.type === 'opt_in';
}
