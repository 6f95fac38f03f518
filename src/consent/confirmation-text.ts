import type { Policy } from './policy';
import { listOf, type Scope } from './scope';

/**
 * What the one answer to an opt-out says: the policy's confirmation, or for a list the automatic answer of its keyword.
 *
 * @param listAnswer the keyword's answer, where whoever read the reply knows it.
 */
export function confirmationText(policy: Policy, scope: Scope, listAnswer?: string): string {
	const list = listOf(scope);
	if (list === undefined) return policy.confirmation.text;
	return (
		listAnswer ??
		listAnswerOf(policy, scope) ??
		`You left "${list}" and will receive no more of these texts. Reply STOP to receive no texts from us at all.`
	);
}

/** The automatic answer that a policy has for leaving a list. */
export function listAnswerOf({ keywords }: Policy, scope: Scope): string | undefined {
	return keywords.lists.find((list) => list.scope === scope && list.answer !== undefined)?.answer;
}

/** A policy with another text for the confirmation, unless it fixes the text for the kind of number that was texted to. */
export function withConfirmationText(policy: Policy, text: string, toShortCode: boolean): Policy {
	const isFixed = policy.confirmation.customisable === 'short_code_only' && !toShortCode;
	return isFixed ? policy : { ...policy, confirmation: { ...policy.confirmation, text } };
}

/**
 * Whether a number is a short code, which has five or six digits in the United States, and three or more elsewhere.
 * @param number E.164, or a short code as it was written.
 */
export function isShortCode(number: string | undefined): boolean {
	return /^\d{3,6}$/.test(number ?? '');
}
