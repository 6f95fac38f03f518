import { eventsOfState } from '../consent/events-of-state';
import { EMPTY_STATE } from '../consent/state';
import type { ContactRef } from '../phone/contact-ref';
import { SuppressionStoreError } from '../store/errors';
import { isSameKey, type ContactKeyMark } from '../store/privacy/contact-key';
import type { Cursor, SuppressionStore } from '../store/suppression-store';
import { partsOf } from './parts';

const ENTRIES_AT_ONCE = 500;
const NOTE = 'Copied from the standing: the store that was copied has no ledger entry of it';

/** How far a copy is. Given back to `copyLedger`, it goes on from there. */
export interface CopyProgress {
	/** First the ledger is replayed, then what only the standings know. */
	readonly phase: 'ledger' | 'standings' | 'done';
	/** The last entry of the source's ledger that was copied. */
	readonly lastEntry?: Cursor;
	/** The last of the source's contacts that was compared, in the phase of the standings. */
	readonly lastContact?: Cursor;
	/** Ledger entries copied so far. */
	readonly entries: number;
	/** Events made so far from standings that no ledger entry explains. */
	readonly restored: number;
}

export interface CopyOptions {
	/** Where an earlier copy ended. One that was done is brought up to date. */
	readonly from?: CopyProgress;
	/** Called after each part that is stored; the copy goes on when it resolves. */
	readonly onProgress?: (progress: CopyProgress) => void | Promise<void>;
	/** Milliseconds since 1970. Default the clock. */
	readonly now?: () => number;
}

/**
 * Replays the ledger of one store into another, e.g. to move from Redis to SQLite or to a larger layout. Afterwards
 * every contact has at least the standing that the source gave it, also where the source's ledger was trimmed: such
 * a standing is written as events that say so. Repeating a copy, or a part of it, changes nothing.
 *
 * What the source records meanwhile is brought over by another copy from the progress that this one answered; for
 * the last one, stop what writes to the source. Send-once marks, permissions and the step log stay behind.
 *
 * The contacts of the target may be hashed where those of the source are not; hashes go only into an account with the
 * same contact key.
 *
 * @throws SuppressionStoreError 'misconfigured' if the target could not find the source's contacts, and any other if one
 * of the stores does not answer; `onProgress` was told how far the copy is.
 */
export async function copyLedger(
	source: SuppressionStore,
	target: SuppressionStore,
	{ from, onProgress = () => undefined, now = Date.now }: CopyOptions = {},
): Promise<CopyProgress> {
	requireFindableContacts(source, target);
	let progress = beginning(from);
	const steps =
		progress.phase === 'ledger'
			? replayLedger(source, target, progress)
			: compareStandings(source, target, progress, now);
	for await (const step of steps) await onProgress((progress = step));
	if (progress.phase === 'done') return progress;
	return await copyLedger(source, target, { from: progress, onProgress, now });
}

/** Numbers cannot be made of hashes, so that hashes are of no use where contacts are stored otherwise. */
function requireFindableContacts(source: SuppressionStore, target: SuppressionStore): void {
	const [key, known] = [keyOf(source), keyOf(target)];
	const mayHaveNone = !source.contactKey && !known;
	if (!key || mayHaveNone || isSameKey(key, known)) return;
	const { id } = key;
	throw new SuppressionStoreError(
		'misconfigured',
		`The ledger cannot be copied: its contacts are hashed with the contact key "${id}", and those of the target are not`,
		`Copy it into an account with the same contact key "${id}"; numbers cannot be made of hashes`,
	);
}

/** The key of a store's hashes, be it of all contacts or of the people who were erased. */
function keyOf(store: SuppressionStore): ContactKeyMark | undefined {
	return store.contactKey ?? store.erasureKey;
}

function beginning(from: CopyProgress | undefined): CopyProgress {
	if (!from) return { phase: 'ledger', entries: 0, restored: 0 };
	return from.phase === 'done' ? { ...from, phase: 'ledger' } : from;
}

async function* replayLedger(
	source: SuppressionStore,
	target: SuppressionStore,
	start: CopyProgress,
): AsyncGenerator<CopyProgress> {
	let progress = start;
	for await (const part of partsOf(source.changes(start.lastEntry), ENTRIES_AT_ONCE)) {
		await target.record(part.map(({ event }) => ({ event })));
		const lastEntry = part.at(-1)?.cursor;
		yield (progress = { ...progress, lastEntry, entries: progress.entries + part.length });
	}
	yield { ...progress, phase: 'standings' };
}

async function* compareStandings(
	source: SuppressionStore,
	target: SuppressionStore,
	start: CopyProgress,
	now: () => number,
): AsyncGenerator<CopyProgress> {
	let progress = start;
	for await (const part of partsOf(source.list({}, start.lastContact), ENTRIES_AT_ONCE)) {
		const contacts = part.map(({ contact }) => contact);
		const restored = await restoreStandings(source, target, contacts, now());
		const lastContact = part.at(-1)?.cursor;
		yield (progress = { ...progress, lastContact, restored: progress.restored + restored });
	}
	const { lastContact: _, ...done } = progress;
	yield { ...done, phase: 'done' };
}

/** Writes what the source's standings say beyond the target's, and answers how many events that took. */
async function restoreStandings(
	source: SuppressionStore,
	target: SuppressionStore,
	contacts: readonly ContactRef[],
	now: number,
): Promise<number> {
	const [states, known] = await Promise.all([source.check(contacts), target.check(contacts)]);
	const lost = contacts.flatMap((contact) =>
		eventsOfState(
			{
				contact,
				state: states.get(contact) ?? EMPTY_STATE,
				known: known.get(contact) ?? EMPTY_STATE,
				note: NOTE,
			},
			now,
		),
	);
	if (lost.length > 0) await target.record(lost.map((event) => ({ event })));
	return lost.length;
}
