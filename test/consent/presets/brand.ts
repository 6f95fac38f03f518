import { withConfirmationText } from '../../../src/consent/confirmation-text';
import type { Actor, ConsentEventType } from '../../../src/consent/events';
import type { MessageKind } from '../../../src/consent/gate';
import type { Policy } from '../../../src/consent/policy';
import type { Scope } from '../../../src/consent/scope';
import { isSuppressed, standingIn, type Standing } from '../../../src/consent/standing';
import { EMPTY_STATE } from '../../../src/consent/state';
import {
	recordConsent,
	type ConfirmationAnswer,
	type ConsentAnswer,
} from '../../../src/operations/record-consent';
import { sendText, type SendResult } from '../../../src/operations/send-text';
import { parsePhone, type E164 } from '../../../src/phone/e164';
import type { SmsProvider } from '../../../src/providers/provider';
import { classifyReply } from '../../../src/reply/classify-reply';
import type { Classification } from '../../../src/reply/verdict';
import type { LedgerEntry, SuppressionStore } from '../../../src/store/suppression-store';
import { NOON } from '../events-of-contact';

/** What a contact's message led to. */
export interface Handled {
	readonly reply: Classification;
	/** Absent if the message was neither an opt-out nor an opt-in. */
	readonly answer?: ConsentAnswer;
}

/** A brand under one policy: what its contacts text and its operators do goes the way that it goes in the nodes. */
export class Brand {
	/** What the provider was given to send. */
	readonly sent: { readonly to: E164; readonly body: string }[] = [];
	#time = NOON;
	#contacts = 0;
	#texts = 0;

	constructor(
		readonly store: SuppressionStore,
		readonly policy: Policy,
	) {}

	/** Somebody who has not been heard of. */
	newContact(): E164 {
		this.#contacts += 1;
		const phone = parsePhone(`+1212555${String(100 + this.#contacts).padStart(4, '0')}`);
		if (!phone.ok) throw new RangeError('There are no more numbers for contacts');
		return phone.e164;
	}

	/** A contact texts: the message is read, and recorded if it is about consent. */
	async receive(contact: E164, text: string): Promise<Handled> {
		const standing = await this.standingOf(contact);
		const reply = classifyReply(text, {
			policy: this.policy,
			contact: isSuppressed(standing) ? 'suppressed' : 'subscribed',
			blocked: standing.status === 'blocked',
		});
		if (reply.verdict !== 'opt_out' && reply.verdict !== 'opt_in') return { reply };
		return {
			reply,
			answer: await this.record(contact, reply.verdict, 'contact', reply.scope, text),
		};
	}

	/** An operator does something about a contact. */
	async operate(contact: E164, type: ConsentEventType, scope: Scope = 'all') {
		return await this.record(contact, type, 'operator', scope);
	}

	/** A text of the brand's, or the answer to an opt-out where the policy allows one. */
	async send(
		contact: E164,
		kind: MessageKind,
		more: { scope?: Scope; body?: string; permission?: string } = {},
	): Promise<SendResult> {
		const text = {
			phone: { ok: true, e164: contact } as ReturnType<typeof parsePhone>,
			body: more.body ?? 'Our new opening hours are on the website.',
			mediaUrls: [],
			kind,
			scope: more.scope ?? ('all' as const),
			sendKey: `text ${(this.#texts += 1)}`,
			permission: more.permission,
		};
		return await sendText(text, {
			store: this.store,
			provider: this.#provider,
			transport: async () => ({ kind: 'response', status: 201, headers: {}, body: {} }),
			policy: this.policy,
			now: () => this.#now(),
			rememberFor: 86_400_000,
		});
	}

	async standingOf(contact: E164, scope: Scope = 'all'): Promise<Standing> {
		return standingIn((await this.store.check([contact])).get(contact) ?? EMPTY_STATE, scope);
	}

	/** The ledger of a contact: what a CRM shows as their timeline. */
	async timelineOf(contact: E164): Promise<LedgerEntry['event'][]> {
		const events: LedgerEntry['event'][] = [];
		for await (const { event } of this.store.history(contact)) events.push(event);
		return events;
	}

	/** All contacts who opted out: what an export or a group of unsubscribed contacts is made of. */
	async unsubscribed(): Promise<string[]> {
		const contacts: string[] = [];
		for await (const { contact } of this.store.list({ status: 'unsubscribed' })) {
			contacts.push(contact);
		}
		return contacts;
	}

	/** What the confirmation says if a builder wants other words for it. */
	confirmationWith(text: string, toShortCode: boolean): string {
		return withConfirmationText(this.policy, text, toShortCode).confirmation.text;
	}

	private async record(
		contact: E164,
		type: ConsentEventType,
		actor: Actor,
		scope: Scope,
		text?: string,
	): Promise<ConsentAnswer> {
		const now = this.#now();
		const source = actor === 'contact' ? 'reply' : 'manual';
		const draft = { type, contact, scope, at: now, source, actor, evidence: { text } } as const;
		const [answer] = await recordConsent(this.store, [{ draft }], { policy: this.policy, now });
		if (!answer) throw new RangeError('The event was not answered');
		return answer;
	}

	#now(): number {
		return (this.#time += 1000);
	}

	readonly #provider: SmsProvider = {
		name: 'Test',
		buildRequest: ({ to, body }) => {
			this.sent.push({ to, body });
			return { method: 'POST', url: 'http://127.0.0.1', headers: {}, body: { type: 'none' } };
		},
		readAnswer: () => ({ outcome: 'accepted' }),
	};
}

/** The confirmation that a message led to. */
export function confirmationOf({
	answer,
}: Handled): Extract<ConfirmationAnswer, { allowed: true }> {
	if (answer?.recorded && answer.confirmation.allowed) return answer.confirmation;
	throw new RangeError('The message led to no confirmation');
}
