import type { IDataObject } from 'n8n-workflow';
import type { StandingStatus } from '../../src/consent/standing';
import type { E164 } from '../../src/phone/e164';
import type { ProviderVerdict } from '../../src/providers/provider';
import type { Classification } from '../../src/reply/verdict';
import type { PolicySetting } from './policy-setting';

/** What Classify Reply adds to an item as `reply`. */
export interface Reply extends Classification {
	/** Name of the list that the verdict is about; absent for all texts. */
	readonly list?: string;
	readonly contact?: E164;
	/** Why there is no contact. */
	readonly numberProblem?: string;
	/** The number that was texted to: E.164, or a short code as it was written. */
	readonly accountNumber?: string;
	readonly messageId?: string;
	/** ISO 8601 in UTC; the time of classification if the message does not say. */
	readonly receivedAt: string;
	/** The contact's words, which the next node keeps as evidence. */
	readonly text: string;
	readonly policy: PolicySetting;
	readonly providerVerdict?: ProviderVerdict;
	readonly provider?: string;
	/** Standing for all texts before this reply; `unknown` if it was not or could not be read. */
	readonly contactStanding: StandingStatus | 'unknown';
	/** The contact is blocked: only an opt-out of theirs is acted on, and nothing is answered. */
	readonly blocked?: true;
	/** The automatic answer to whoever leaves the list, as the policy words it. */
	readonly listAnswer?: string;
	/** The answer to a request for help, as the policy words it. */
	readonly helpText?: string;
	/** Lets the one help reply pass the opt-out of a contact who asked for help. */
	readonly permission?: string;
}

const TEXT_FIELDS = [
	'verdict',
	'scope',
	'contact',
	'numberProblem',
	'accountNumber',
	'messageId',
	'receivedAt',
	'text',
	'rule',
	'keyword',
	'providerVerdict',
	'listAnswer',
] as const satisfies readonly (keyof Reply)[];

/**
 * What other nodes read of an item's `reply`. An item may come from anywhere, so each part may be missing, and the policy
 * may be anything.
 */
export type ReplyOnItem = Readonly<Partial<Record<(typeof TEXT_FIELDS)[number], string>>> & {
	readonly policy?: unknown;
};

/** The item's `reply`, or `undefined` if no Classify Reply node has seen the item. */
export function replyOf(item: IDataObject): ReplyOnItem | undefined {
	const { reply } = item;
	if (typeof reply !== 'object' || reply === null || Array.isArray(reply)) return undefined;
	const fields = reply as Readonly<Record<string, unknown>>;
	const texts = TEXT_FIELDS.filter((name) => typeof fields[name] === 'string').map((name) => [
		name,
		fields[name],
	]);
	return { ...Object.fromEntries(texts), policy: fields.policy };
}
