import { hasOptedIn, isSuppressed, standingIn } from '../../consent/standing';
import type { ClaimAnswer, ClaimRequest, Permission, Settlement } from '../suppression-store';
import { countText, refusalByCap, uncountText } from './counted-texts';
import { writeSeen, type Account } from './account';
import type { Sql } from './transaction';
import { integerIn, wordIn, type Row } from './rows';
import { stateOfContact } from './standings';

/** How long an expired permission is remembered, so that the same one given again stays expired. */
const EXPIRED_PERMISSIONS_KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/** Expired rows removed with one write: more than one write adds, and little enough not to be felt. */
const REMOVED_PER_WRITE = 20;

/** Allows one text past an opt-out; the same id again changes nothing. */
export async function permit(account: Account, permission: Permission): Promise<void> {
	await writeSeen(account, (sql) => addPermission(sql, account.accountId, permission));
}

/** The same within a transaction. */
export function addPermission(
	sql: Sql,
	accountId: number,
	{ id, contact, until }: Permission,
): void {
	sql(`
		DELETE FROM permissions WHERE (account_id, contact, permission_id) IN (
			SELECT account_id, contact, permission_id FROM permissions
			WHERE account_id = :accountId AND valid_until < :forgotten LIMIT ${REMOVED_PER_WRITE}
		)
	`).run({ accountId, forgotten: Date.now() - EXPIRED_PERMISSIONS_KEPT_MS });
	sql(`
		INSERT INTO permissions (account_id, contact, permission_id, valid_until)
		VALUES (:accountId, :contact, :id, :until) ON CONFLICT DO NOTHING
	`).run({ accountId, contact, id, until });
}

/** Takes the right to send one text, if standing, permission and earlier attempts allow it. */
export async function claim(account: Account, request: ClaimRequest): Promise<ClaimAnswer> {
	const { accountId } = account;
	return await writeSeen(
		account,
		(sql) =>
			refusalByStanding(sql, accountId, request) ??
			refusalByMark(sql, accountId, request) ??
			refusalByPermission(sql, accountId, request) ??
			refusalByCap(sql, accountId, request) ??
			grant(sql, accountId, request),
	);
}

/** A named permission passes every standing but a block. */
function refusalByStanding(
	sql: Sql,
	accountId: number,
	request: ClaimRequest,
): ClaimAnswer | undefined {
	const state = stateOfContact(sql, accountId, request.contact);
	const standing = standingIn(state, request.scope);
	const mayPass = request.permission !== undefined && standing.status !== 'blocked';
	if (isSuppressed(standing) && !mayPass) return { granted: false, because: 'standing', standing };
	return request.requireOptIn === true && !hasOptedIn(state, request.scope)
		? { granted: false, because: 'no_consent' }
		: undefined;
}

function refusalByPermission(
	sql: Sql,
	accountId: number,
	request: ClaimRequest,
): ClaimAnswer | undefined {
	if (request.permission === undefined) return undefined;
	const state = stateOfContact(sql, accountId, request.contact);
	const cameBack =
		request.onlyWhileSuppressed === true && !isSuppressed(standingIn(state, request.scope));
	return cameBack || !isPermitted(sql, accountId, request)
		? { granted: false, because: 'no_permission' }
		: undefined;
}

function isPermitted(sql: Sql, accountId: number, request: ClaimRequest): boolean {
	const row = sql(`
		SELECT valid_until FROM permissions
		WHERE account_id = ? AND contact = ? AND permission_id = ?
	`).get(accountId, request.contact, request.permission ?? null);
	return row !== undefined && integerIn(row, 'valid_until') >= request.at;
}

function refusalByMark(
	sql: Sql,
	accountId: number,
	{ contact, sendKey, at }: ClaimRequest,
): ClaimAnswer | undefined {
	const mark = sql(`
		SELECT outcome, at FROM send_marks
		WHERE account_id = :accountId AND contact = :contact AND send_key = :sendKey AND keep_until >= :at
	`).get({ accountId, contact, sendKey, at });
	return mark && refusalOf(mark);
}

function refusalOf(mark: Row): ClaimAnswer {
	const at = integerIn(mark, 'at');
	switch (wordIn(mark, 'outcome', ['started', 'sent', 'unknown'])) {
		case 'sent':
			return { granted: false, because: 'already_sent', at };
		case 'started':
		case 'unknown':
			return { granted: false, because: 'outcome_unknown', at };
	}
}

function grant(sql: Sql, accountId: number, request: ClaimRequest): ClaimAnswer {
	const { contact, sendKey, at, keepUntil } = request;
	removeExpiredMarks(sql, accountId, at);
	sql(`
		INSERT INTO send_marks (account_id, contact, send_key, outcome, at, keep_until)
		VALUES (:accountId, :contact, :sendKey, 'started', :at, :keepUntil)
		ON CONFLICT DO UPDATE
		SET outcome = excluded.outcome, at = excluded.at, keep_until = excluded.keep_until
	`).run({ accountId, contact, sendKey, at, keepUntil });
	countText(sql, accountId, request);
	return { granted: true, textedBefore: wasTexted(sql, accountId, request) };
}

/** Never later than the real time, so that one claim with a time of 2099 does not end all marks. */
function removeExpiredMarks(sql: Sql, accountId: number, at: number): void {
	sql(`
		DELETE FROM send_marks WHERE (account_id, contact, send_key) IN (
			SELECT account_id, contact, send_key FROM send_marks
			WHERE account_id = :accountId AND keep_until < :now LIMIT ${REMOVED_PER_WRITE}
		)
	`).run({ accountId, now: Math.min(at, Date.now()) });
}

function wasTexted(sql: Sql, accountId: number, { contact }: ClaimRequest): boolean {
	const row = sql('SELECT 1 FROM texted_contacts WHERE account_id = ? AND contact = ?').get(
		accountId,
		contact,
	);
	return row !== undefined;
}

/** Says what became of a claimed text; what was sent stays sent, whatever is said later. */
export async function settle(
	account: Account,
	{ contact, sendKey, at, outcome }: Settlement,
): Promise<void> {
	const { accountId } = account;
	const mark = { accountId, contact, sendKey };
	await writeSeen(account, (sql) => {
		switch (outcome) {
			case 'not_sent':
				if (sql(`DELETE FROM send_marks WHERE ${UNSENT_MARK}`).run(mark).changes === 0) break;
				uncountText(sql, accountId, mark);
				break;
			case 'sent':
				sql('INSERT INTO texted_contacts VALUES (?, ?) ON CONFLICT DO NOTHING').run(
					accountId,
					contact,
				);
				sql(SETTLE_MARK).run({ ...mark, at, outcome });
				break;
			case 'unknown':
				sql(SETTLE_MARK).run({ ...mark, at, outcome });
				break;
		}
	});
}

const UNSENT_MARK =
	"account_id = :accountId AND contact = :contact AND send_key = :sendKey AND outcome <> 'sent'";
const SETTLE_MARK = `UPDATE send_marks SET outcome = :outcome, at = :at WHERE ${UNSENT_MARK}`;
