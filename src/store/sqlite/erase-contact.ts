import type { ConsentState } from '../../consent/state';
import type { ContactRef } from '../../phone/contact-ref';
import { erasedContent, type EventLink } from '../chain';
import { erasureEvent, eventsOfHash, holdsPersonalPart } from '../privacy/erasure-events';
import { digestOfSendKey } from '../privacy/send-keys';
import { isByNumber, type StoredErasure } from '../privacy/stored-account';
import type { ErasureAnswer } from '../suppression-store';
import { countErasure, writeSeen, type Account } from './account';
import { SqliteConnection } from './connection';
import { eraseLink } from './ledger-row';
import { linksOf } from './read-ledger';
import { recordPart } from './record-events';
import { textIn } from './rows';
import { stateOfContact } from './standings';
import type { Sql } from './transaction';

/** Erases a person in one transaction, and what it overwrote from the log. See `SuppressionStore.erase`. */
export async function eraseContact(
	account: Account,
	erasure: StoredErasure,
): Promise<ErasureAnswer> {
	const answer = await writeSeen(account, (sql) => {
		SqliteConnection.overwriteDeleted(sql);
		return erase({ sql, accountId: account.accountId, erasure });
	});
	await account.connection.emptyLog();
	return answer;
}

interface Erasing {
	readonly sql: Sql;
	readonly accountId: number;
	readonly erasure: StoredErasure;
}

function erase(erasing: Erasing): ErasureAnswer {
	const { sql, accountId, erasure } = erasing;
	const found = traceOf(erasing);
	markErasing(erasing, erasure.contact);
	const stepLogLines = eraseLines(erasing);
	const sendMarks = isByNumber(erasure) ? moveMarks(erasing) : 0;
	const isErased =
		found.personal.length + stepLogLines + sendMarks > 0 ||
		(isByNumber(erasure) && found.state.size > 0);
	if (isErased) recordErasure(erasing, found);
	for (const link of found.personal) {
		eraseLink(sql, accountId, { ...link, ...erasedContent(link) });
	}
	if (isByNumber(erasure)) removeContact(erasing);
	markErasing(erasing, null);
	const { hash } = erasure;
	const state = stateOfContact(sql, accountId, hash);
	return { hash, isErased, ledgerEntries: found.personal.length, stepLogLines, sendMarks, state };
}

/** What standing and ledger have of the contact. */
interface Trace {
	readonly state: ConsentState;
	readonly links: readonly EventLink[];
	/** Of these, what is to be erased. */
	readonly personal: readonly EventLink[];
}

function traceOf({ sql, accountId, erasure }: Erasing): Trace {
	const state = stateOfContact(sql, accountId, erasure.contact);
	const links = linksOf(sql, accountId, erasure.contact);
	const isPersonal = ({ event }: EventLink) => isByNumber(erasure) || holdsPersonalPart(event);
	return { state, links, personal: links.filter(isPersonal) };
}

/** Lets rows of the contact be removed: triggers keep those of all others. */
function markErasing({ sql, accountId }: Erasing, contact: ContactRef | null): void {
	sql('UPDATE accounts SET erasing = ? WHERE account_id = ?').run(contact, accountId);
}

/** What the hash keeps, and that the person was erased. */
function recordErasure({ sql, accountId, erasure }: Erasing, { state, links }: Trace): void {
	const events = links.map(({ event }) => event);
	const kept = isByNumber(erasure) ? eventsOfHash(erasure, { state, events }) : [];
	countErasure(sql, accountId, isByNumber(erasure) ? erasure.key : undefined);
	const entries = [...kept, erasureEvent(erasure)].map((event) => ({ event }));
	recordPart(sql, accountId, entries);
}

/** What leads to the person elsewhere goes too. Answers how many lines were changed. */
function eraseLines({ sql, accountId, erasure }: Erasing): number {
	const { contact, hash } = erasure;
	return Number(sql(ERASE_LINES).run({ accountId, contact, hash }).changes);
}

const ERASE_LINES = `
	UPDATE step_log SET contact = :hash, provider_message_id = NULL, execution_id = NULL
	WHERE account_id = :accountId AND contact = :contact
		AND (:contact <> :hash OR provider_message_id IS NOT NULL OR execution_id IS NOT NULL)
`;

/** Gives the hash the marks of the number. Answers how many there were. */
function moveMarks(erasing: Erasing): number {
	const { sql, accountId, erasure } = erasing;
	const { contact, hash, sendKeyOf } = erasure;
	const marks = sql(MARKS).all(accountId, contact);
	for (const row of marks) {
		const sendKey = textIn(row, 'send_key');
		const newKey = sendKeyOf(digestOfSendKey(sendKey));
		sql(MOVE_MARK).run({ accountId, contact, hash, sendKey, newKey });
	}
	moveCountedTexts(erasing);
	sql(MOVE_TEXTED).run({ accountId, contact, hash });
	return marks.length;
}

const MARKS = 'SELECT send_key FROM send_marks WHERE account_id = ? AND contact = ?';
const MOVE_MARK = `
	UPDATE OR REPLACE send_marks SET contact = :hash, send_key = :newKey
	WHERE account_id = :accountId AND contact = :contact AND send_key = :sendKey
`;
const MOVE_TEXTED = `
	UPDATE OR REPLACE texted_contacts SET contact = :hash
	WHERE account_id = :accountId AND contact = :contact
`;

/** Marks may have ended before the texts count no more. */
function moveCountedTexts({ sql, accountId, erasure }: Erasing): void {
	const { contact, hash, sendKeyOf } = erasure;
	for (const row of sql(COUNTED_TEXTS).all(accountId, contact)) {
		const sendKey = textIn(row, 'send_key');
		const newKey = sendKeyOf(digestOfSendKey(sendKey));
		sql(MOVE_COUNTED_TEXT).run({ accountId, contact, hash, sendKey, newKey });
	}
}

const COUNTED_TEXTS =
	'SELECT DISTINCT send_key FROM counted_texts WHERE account_id = ? AND contact = ?';
const MOVE_COUNTED_TEXT = `
	UPDATE OR REPLACE counted_texts SET contact = :hash, send_key = :newKey
	WHERE account_id = :accountId AND contact = :contact AND send_key = :sendKey
`;

/** All that is still stored by the number. */
function removeContact({ sql, accountId, erasure: { contact } }: Erasing): void {
	for (const table of ['standings', 'later_events', 'permissions'] as const) {
		sql(`DELETE FROM ${table} WHERE account_id = ? AND contact = ?`).run(accountId, contact);
	}
}
