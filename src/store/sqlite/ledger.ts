import { mergeEvent, type ConsentState } from '../../consent/state';
import { standingIn } from '../../consent/standing';
import type { E164 } from '../../phone/e164';
import { SuppressionStoreError } from '../errors';
import type { Cursor, LedgerEntry, RecordedEvent, RecordEntry } from '../suppression-store';
import type { Account } from './account';
import type { Sql } from './transaction';
import { inPages, inParts, PAGE_SIZE, type Page } from './in-steps';
import { eventOfRow, rowOfEvent } from './ledger-row';
import { integerIn, type Row } from './rows';
import { addPermission } from './send-marks';
import { setState, stateOfContact } from './standings';

/** Events written in one transaction, and so with one wait for the disk. */
const EVENTS_PER_TRANSACTION = 500;

/** Appends events to the ledger and merges them into the standings, together. */
export async function recordEvents(
	{ connection, accountId }: Account,
	entries: readonly RecordEntry[],
): Promise<RecordedEvent[]> {
	const deadline = connection.deadline();
	const parts = await inParts(
		entries,
		EVENTS_PER_TRANSACTION,
		async (part) =>
			await connection.write(
				(sql) => part.map((entry) => recordEvent(sql, accountId, entry)),
				deadline,
			),
	);
	return parts.flat();
}

function recordEvent(sql: Sql, accountId: number, entry: RecordEntry): RecordedEvent {
	const { event } = entry;
	const before = stateOfContact(sql, accountId, event.contact);
	if (!appendToLedger(sql, accountId, entry)) return { event, isNew: false, before, after: before };

	const after = mergeEvent(before, event);
	if (after !== before) setState(sql, accountId, event.contact, after);
	const until = confirmationUntil(entry, before, after);
	if (until === undefined) return { event, isNew: true, before, after };
	addPermission(sql, accountId, { id: event.id, contact: event.contact, until });
	return { event, isNew: true, before, after, confirmationUntil: until };
}

/** Answers whether the event was new. */
function appendToLedger(sql: Sql, accountId: number, { event }: RecordEntry): boolean {
	const { changes } = sql(`
		INSERT INTO ledger
			(account_id, event_id, contact, type, scope, at, recorded_at, source, actor, evidence)
		VALUES
			(:accountId, :eventId, :contact, :type, :scope, :at, :recordedAt, :source, :actor, :evidence)
		ON CONFLICT (account_id, event_id) DO NOTHING
	`).run({ accountId, ...rowOfEvent(event) });
	return Number(changes) > 0;
}

/** Only the opt-out that ends the texting is confirmed, not its repetition and not one that came too late. */
function confirmationUntil(
	{ event, permitConfirmationUntil }: RecordEntry,
	before: ConsentState,
	after: ConsentState,
): number | undefined {
	if (event.type !== 'opt_out') return undefined;
	const mayBeTexted = standingIn(before, event.scope).status === 'subscribed';
	const unsubscribed = standingIn(after, event.scope).status === 'unsubscribed';
	return mayBeTexted && unsubscribed ? permitConfirmationUntil : undefined;
}

/** The events of one contact, in the order of recording. */
export function historyOf(
	{ connection, accountId }: Account,
	contact: E164,
): AsyncIterable<LedgerEntry> {
	return inPages(0, async (after: number) => {
		const rows = await connection.read((sql) =>
			sql(`
				SELECT * FROM ledger WHERE account_id = :accountId AND contact = :contact
				AND position > :after ORDER BY position LIMIT ${PAGE_SIZE}
			`).all({ accountId, contact, after }),
		);
		return ledgerPage(rows);
	});
}

/** The events of the account after a cursor, in the order of recording. */
export async function* changesAfter(
	{ connection, accountId }: Account,
	cursor: Cursor | undefined,
): AsyncGenerator<LedgerEntry> {
	yield* inPages(positionOf(cursor), async (after: number) => {
		const rows = await connection.read((sql) =>
			sql(`
				SELECT * FROM ledger INDEXED BY ledger_by_account WHERE account_id = :accountId
				AND position > :after ORDER BY position LIMIT ${PAGE_SIZE}
			`).all({ accountId, after }),
		);
		return ledgerPage(rows);
	});
}

function ledgerPage(rows: readonly Row[]): Page<LedgerEntry, number> {
	const last = rows[PAGE_SIZE - 1];
	return {
		items: rows.map((row) => ({
			cursor: String(integerIn(row, 'position')) as Cursor,
			event: eventOfRow(row),
		})),
		next: last && integerIn(last, 'position'),
	};
}

function positionOf(cursor: Cursor | undefined): number {
	if (cursor === undefined) return 0;
	if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
	throw new SuppressionStoreError(
		'misconfigured',
		'The cursor is not one that this store gave',
		'Go on from the last cursor of this store, or from the start',
	);
}
