import { rule, type Finding, type MessageKind, type Ruling } from '../consent/gate';
import { completeEvent } from '../consent/events';
import type { Policy } from '../consent/policy';
import type { Scope } from '../consent/scope';
import type { E164, ParsedPhone } from '../phone/e164';
import type {
	Delivery,
	ProviderAnswer,
	ProviderRequest,
	SmsProvider,
	Transport,
} from '../providers/provider';
import { sentencesOf } from '../store/errors';
import type { ClaimAnswer, Settlement, SuppressionStore } from '../store/suppression-store';
import { refusalsOf } from './check-contacts';
import { withInstructions } from './opt-out-instructions';
import { sendKeyOf } from './send-key';
import { hourAnswer, NO_RULES, rulesFor, type SendingRules } from './sending-rules';

export interface TextToSend {
	readonly phone: ParsedPhone;
	readonly body: string;
	readonly mediaUrls: readonly string[];
	readonly kind: MessageKind;
	readonly scope: Scope;
	/** Names this text for this contact; see `sendKeyOf`. */
	readonly sendKey: string;
	/** Permission that lets a confirmation or help reply pass an opt-out. */
	readonly permission?: string;
	/** What is demanded of the text, as far as its kind is subject to it. Default: nothing. */
	readonly rules?: SendingRules;
	/** Why this text is not to be sent at all, e.g. because the opt-out was confirmed before. */
	readonly withheld?: string;
}

export interface SendContext {
	readonly store: SuppressionStore;
	readonly provider: SmsProvider;
	readonly transport: Transport;
	readonly policy: Policy;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** How long a step is remembered as sent, in milliseconds. */
	readonly rememberFor: number;
}

export interface SendResult extends Ruling {
	readonly contact?: E164;
	/** The provider's code, where it gave one. */
	readonly code?: string;
	readonly providerMessageId?: string;
	readonly retryAfterSeconds?: number;
	/** Things that went wrong beside the text itself, for the builder. */
	readonly warnings: readonly string[];
}

/**
 * Sends one text if the contact may get it now. Never throws: whatever happens is in the result. A text that must wait
 * for another hour is not claimed; the store is asked whether the contact may get it at all.
 *
 * The right to send is taken from the store in one atomic step right before the request, so that an opt-out
 * recorded earlier wins and the same text is never sent twice. The request is made once. If its outcome
 * is unknown, the claim stays and the text is not sent again.
 */
export async function sendText(text: TextToSend, context: SendContext): Promise<SendResult> {
	const { phone } = text;
	if (!phone.ok) return result(text, context, { found: 'invalid_number', message: phone.message });
	if (text.withheld !== undefined) {
		const finding: Finding = { found: 'no_permission', message: text.withheld };
		return { ...result(text, context, finding), contact: phone.e164 };
	}
	const right = await rightToSend(text, phone.e164, context).catch(
		(error: unknown): Right => ({
			granted: false,
			finding: { found: 'store_unavailable', message: sentencesOf(error) },
		}),
	);
	const sent = right.granted
		? await sendClaimed(text, phone.e164, right.textedBefore, context)
		: result(text, context, right.finding);
	return { ...sent, contact: phone.e164 };
}

type Right =
	| { readonly granted: true; readonly textedBefore: boolean }
	| { readonly granted: false; readonly finding: Finding };

/** @throws SuppressionStoreError if the store does not answer. */
async function rightToSend(text: TextToSend, contact: E164, context: SendContext): Promise<Right> {
	const rules = rulesFor(text.kind, text.rules ?? NO_RULES);
	const now = context.now();
	const hour = hourAnswer(contact, rules.quietHours, now);
	if (!hour.allowed) {
		const finding = await findingAtNight(text, contact, rules, hour.retryAt, context);
		return { granted: false, finding };
	}
	const claim = await context.store.claim({
		contact,
		scope: text.scope,
		sendKey: keyOf(text),
		at: now,
		keepUntil: now + context.rememberFor,
		permission: text.permission,
		onlyWhileSuppressed: text.kind === 'confirmation',
		requireOptIn: rules.requireOptIn,
		caps: rules.caps,
	});
	return claim.granted ? claim : { granted: false, finding: findingOf(claim) };
}

/** Who may not get the text at all is not made to wait for the morning. */
async function findingAtNight(
	text: TextToSend,
	contact: E164,
	rules: SendingRules,
	retryAt: number | undefined,
	{ store }: SendContext,
): Promise<Finding> {
	const [refusal] = await refusalsOf(store, [
		{ contact, scope: text.scope, requireOptIn: rules.requireOptIn },
	]);
	return refusal ?? { found: 'quiet_hours', retryAt };
}

/** A text that uses a permission is named by it, which is what makes the permission single-use. */
function keyOf(text: TextToSend): string {
	return text.permission === undefined
		? text.sendKey
		: sendKeyOf('confirmation', { answerTo: text.permission });
}

async function sendClaimed(
	text: TextToSend,
	contact: E164,
	textedBefore: boolean,
	context: SendContext,
): Promise<SendResult> {
	const delivery = await deliver(text, contact, textedBefore, context);
	const warnings = await settle(text, contact, delivery, context);
	const about = 'code' in delivery ? { code: delivery.code } : {};
	const common = { ...about, warnings };
	switch (delivery.outcome) {
		case 'accepted':
			return {
				...result(text, context, { found: 'sent' }),
				...common,
				providerMessageId: delivery.providerMessageId,
			};
		case 'opted_out':
			return {
				...result(text, context, { found: 'provider_opt_out', source: delivery.source }),
				...common,
				warnings: [...warnings, ...(await recordProviderOptOut(contact, delivery, context))],
			};
		case 'invalid_number':
			return {
				...result(text, context, { found: 'invalid_number', message: delivery.message }),
				...common,
			};
		case 'refused':
			return {
				...result(text, context, { found: 'not_sent', message: delivery.message }),
				...common,
				retryAfterSeconds: delivery.retryAfterSeconds,
			};
		case 'unknown':
			return { ...result(text, context, { found: 'outcome_unknown' }), ...common };
	}
}

/** Half of an emoji, left by a text that was cut by length; no request could be made of it. */
const HALF_A_CHARACTER = /\p{Surrogate}/gu;

async function deliver(
	text: TextToSend,
	to: E164,
	textedBefore: boolean,
	{ provider, transport, policy }: SendContext,
): Promise<Delivery> {
	const isAnswer = text.kind === 'confirmation' || text.kind === 'help_reply';
	const whole = text.body.replace(HALF_A_CHARACTER, '\ufffd');
	const body = isAnswer ? whole : withInstructions(whole, policy.instructions, textedBefore);
	let request: ProviderRequest;
	try {
		request = provider.buildRequest({ to, body, mediaUrls: text.mediaUrls });
	} catch (error) {
		const message = `No request to the provider can be made of this text: ${messageOf(error)}`;
		return { outcome: 'refused', message };
	}
	const answer = await transport(request).catch(
		(error: unknown): ProviderAnswer => ({ kind: 'no_answer', message: messageOf(error) }),
	);
	return provider.readAnswer(answer);
}

const SETTLED_AS: Readonly<Record<Delivery['outcome'], Settlement['outcome']>> = {
	accepted: 'sent',
	opted_out: 'not_sent',
	invalid_number: 'not_sent',
	refused: 'not_sent',
	unknown: 'unknown',
};

/** A settlement that fails leaves the claim in place: the step then reads "outcome unknown", never "not sent". */
async function settle(
	text: TextToSend,
	contact: E164,
	delivery: Delivery,
	{ store, now }: SendContext,
): Promise<string[]> {
	const outcome = SETTLED_AS[delivery.outcome];
	try {
		await store.settle({ contact, sendKey: keyOf(text), at: now(), outcome });
		return [];
	} catch (error) {
		return [`The store could not note what became of this text: ${messageOf(error)}`];
	}
}

/** The provider refuses opted-out contacts by itself; without a record of ours, other providers would not. */
async function recordProviderOptOut(
	contact: E164,
	{ source, code }: Extract<Delivery, { outcome: 'opted_out' }>,
	{ store, provider, now }: SendContext,
): Promise<string[]> {
	const event = completeEvent(
		{
			type: 'opt_out',
			contact,
			source,
			actor: 'provider',
			evidence: { note: `${provider.name} answered ${code}` },
		},
		now(),
	);
	try {
		await store.record([{ event }]);
		return [];
	} catch (error) {
		return [`The opt-out that the provider reports could not be recorded: ${messageOf(error)}`];
	}
}

function findingOf(claim: Extract<ClaimAnswer, { granted: false }>): Finding {
	switch (claim.because) {
		case 'standing':
			return { found: 'standing', standing: claim.standing };
		case 'no_permission':
		case 'no_consent':
			return { found: claim.because };
		case 'frequency_cap':
			return { found: 'frequency_cap', retryAt: claim.retryAt };
		case 'already_sent':
			return { found: 'already_sent' };
		case 'outcome_unknown':
			return { found: 'outcome_unknown' };
	}
}

function result(text: TextToSend, { policy }: SendContext, finding: Finding): SendResult {
	return { ...rule(finding, text.kind, policy.labels), warnings: [] };
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
