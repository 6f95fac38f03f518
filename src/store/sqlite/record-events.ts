import { randomBytes } from 'node:crypto';
import type { ConsentEvent } from '../../consent/events';
import { mergeEvent, type ConsentState } from '../../consent/state';
import { standingIn } from '../../consent/standing';
import { nextAnchor, type ChainAnchor } from '../chain';
import type { RecordedEvent, RecordEntry } from '../suppression-store';
import { chainEnds, setHead, writeSeen, type Account } from './account';
import { ContactRecords } from './contact-records';
import { inParts } from './in-steps';
import { insertLink } from './ledger-row';
import { addPermission } from './send-marks';
import type { Sql } from './transaction';

/** Events written in one transaction, with one wait for the disk: 12 to 25 ms, in which the process does nothing else. */
const EVENTS_PER_TRANSACTION = 500;
const SALT_BYTES = 8;

/** Appends events to the ledger and merges them into the standings, together. See `SuppressionStore.record`. */
export async function recordEvents(
	account: Account,
	entries: readonly RecordEntry[],
): Promise<RecordedEvent[]> {
	const { connection, accountId } = account;
	const deadline = connection.deadline();
	const given = inOrderOfWriting(entries);
	const parts = await inParts(given, EVENTS_PER_TRANSACTION, async (part) => {
		const written = part.map(({ entry }) => entry);
		return await writeSeen(account, (sql) => recordPart(sql, accountId, written), deadline);
	});
	return inOrderGiven(given, parts.flat());
}

/** An entry and its place in the call. */
interface Given {
	readonly index: number;
	readonly entry: RecordEntry;
}

/**
 * What takes several transactions is written in the order of the contacts, so that each transaction changes pages of
 * the standings that no other one changes. What was recorded at different times stays in the order of these times, by
 * which ledgers are archived. Sorting is stable: the events of one contact keep their order.
 */
function inOrderOfWriting(entries: readonly RecordEntry[]): Given[] {
	const given = entries.map((entry, index) => ({ index, entry }));
	if (given.length <= EVENTS_PER_TRANSACTION) return given;
	return given.sort(({ entry: a }, { entry: b }) => compareForWriting(a.event, b.event));
}

function compareForWriting(a: ConsentEvent, b: ConsentEvent): number {
	if (a.recordedAt !== b.recordedAt) return a.recordedAt - b.recordedAt;
	return a.contact < b.contact ? -1 : a.contact > b.contact ? 1 : 0;
}

function inOrderGiven(given: readonly Given[], written: readonly RecordedEvent[]): RecordedEvent[] {
	const recorded: RecordedEvent[] = [];
	for (const [n, event] of written.entries()) recorded[given[n]?.index ?? n] = event;
	return recorded;
}

/** The same within a transaction. */
export function recordPart(
	sql: Sql,
	accountId: number,
	entries: readonly RecordEntry[],
): RecordedEvent[] {
	const contacts = entries.map(({ event }) => event.contact);
	const recording: Recording = {
		sql,
		accountId,
		contacts: new ContactRecords(sql, accountId, contacts),
		salts: randomBytes(SALT_BYTES * entries.length),
		head: chainEnds(sql, accountId).head,
	};
	const recorded = entries.map((entry, index) => recordEvent(recording, entry, index));
	recording.contacts.write();
	if (recorded.some(({ isNew }) => isNew)) setHead(sql, accountId, recording.head);
	return recorded;
}

/** What one transaction has read and appended so far. */
interface Recording {
	readonly sql: Sql;
	readonly accountId: number;
	readonly contacts: ContactRecords;
	/** Random bytes for each entry. */
	readonly salts: Buffer;
	head: ChainAnchor;
}

function recordEvent(recording: Recording, entry: RecordEntry, index: number): RecordedEvent {
	const { sql, accountId, contacts, head } = recording;
	const { event } = entry;
	const before = contacts.stateOf(event.contact);
	if (!contacts.enter(event, head.position + 1)) {
		return { event, isNew: false, before, after: before };
	}
	const salt = saltAt(recording.salts, index);
	recording.head = nextAnchor(head, event, salt);
	insertLink(sql, accountId, { ...recording.head, salt, event });

	const after = mergeEvent(before, event);
	contacts.setState(event.contact, after);
	const until = confirmationUntil(entry, before, after);
	if (until === undefined) return { event, isNew: true, before, after };
	addPermission(sql, accountId, { id: event.id, contact: event.contact, until });
	return { event, isNew: true, before, after, confirmationUntil: until };
}

function saltAt(salts: Buffer, index: number): string {
	return salts.toString('base64url', SALT_BYTES * index, SALT_BYTES * (index + 1));
}

/** Only the opt-out that ends the texting is confirmed, not its repetition and not one that came too late. */
function confirmationUntil(
	{ event, permitConfirmationUntil }: RecordEntry,
	before: ConsentState,
	after: ConsentState,
): number | undefined {
	if (event.type !== 'opt_out' || permitConfirmationUntil === undefined) return undefined;
	const mayBeTexted = standingIn(before, event.scope).status === 'subscribed';
	const unsubscribed = standingIn(after, event.scope).status === 'unsubscribed';
	return mayBeTexted && unsubscribed ? permitConfirmationUntil : undefined;
}
