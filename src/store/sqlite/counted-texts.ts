import { allCappedUntil, longestPeriod } from '../../consent/frequency-cap';
import type { ClaimAnswer, ClaimRequest, Settlement } from '../suppression-store';
import { integerIn } from './rows';
import type { Sql } from './transaction';

/** Texts that count no more, removed with the counting of one: more than it adds. */
const REMOVED_PER_CLAIM = 20;

/** Within a transaction: the refusal of a text that a frequency cap does not allow now. */
export function refusalByCap(
	sql: Sql,
	accountId: number,
	{ contact, scope, at, caps = [] }: ClaimRequest,
): ClaimAnswer | undefined {
	if (caps.length === 0) return undefined;
	const texted = sql(`
		SELECT at FROM counted_texts
		WHERE account_id = :accountId AND contact = :contact AND scope = :scope AND keep_until > :at
	`).all({ accountId, contact, scope, at });
	const times = texted.map((row) => integerIn(row, 'at'));
	const retryAt = allCappedUntil(caps, times, at);
	return retryAt === undefined ? undefined : { granted: false, because: 'frequency_cap', retryAt };
}

/** Within a transaction: counts a text that was granted with caps. */
export function countText(
	sql: Sql,
	accountId: number,
	{ contact, scope, sendKey, at, caps = [] }: ClaimRequest,
): void {
	if (caps.length === 0) return;
	sql(`
		DELETE FROM counted_texts WHERE (account_id, contact, send_key, at) IN (
			SELECT account_id, contact, send_key, at FROM counted_texts
			WHERE account_id = :accountId AND keep_until < :now LIMIT ${REMOVED_PER_CLAIM}
		)
	`).run({ accountId, now: Math.min(at, Date.now()) });
	sql(`
		INSERT INTO counted_texts (account_id, contact, send_key, at, scope, keep_until)
		VALUES (:accountId, :contact, :sendKey, :at, :scope, :keepUntil)
		ON CONFLICT DO UPDATE SET scope = excluded.scope, keep_until = excluded.keep_until
	`).run({ accountId, contact, sendKey, at, scope, keepUntil: at + longestPeriod(caps) });
}

/** Within a transaction: the last claim of a text counts no more, because it was not sent. */
export function uncountText(
	sql: Sql,
	accountId: number,
	{ contact, sendKey }: Pick<Settlement, 'contact' | 'sendKey'>,
): void {
	sql(`
		DELETE FROM counted_texts
		WHERE account_id = :accountId AND contact = :contact AND send_key = :sendKey AND at = (
			SELECT max(at) FROM counted_texts
			WHERE account_id = :accountId AND contact = :contact AND send_key = :sendKey
		)
	`).run({ accountId, contact, sendKey });
}
