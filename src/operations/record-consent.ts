import { authorise, type RefusalReason } from '../consent/authorise';
import { confirmationText } from '../consent/confirmation-text';
import { completeEvent, type ConsentEvent, type EventDraft } from '../consent/events';
import type { Policy } from '../consent/policy';
import type { ListScope } from '../consent/scope';
import {
	isSameStanding,
	isSuppressed,
	listsLeft,
	standingIn,
	type Standing,
} from '../consent/standing';
import { EMPTY_STATE, mergeEvent, type ConsentState } from '../consent/state';
import type { ContactRef } from '../phone/contact-ref';
import type { RecordEntry, RecordedEvent, SuppressionStore } from '../store/suppression-store';

export interface ConsentRequest {
	readonly draft: EventDraft;
	/** The provider has answered the contact itself (Twilio Advanced Opt-Out), so no confirmation of ours may follow. */
	readonly providerAnswered?: boolean;
	/** The automatic answer that the keyword of a list has; without it the policy's for that list. */
	readonly listAnswer?: string;
}

export interface ConsentContext {
	readonly policy: Policy;
	/** Milliseconds since 1970. */
	readonly now: number;
}

export type NoConfirmationReason =
	| 'not_an_opt_out'
	| 'already_unsubscribed'
	| 'blocked'
	| 'opted_in_later'
	| 'provider_answered'
	| 'switched_off'
	| 'not_from_the_contact'
	| 'too_late';

/** The one confirmation that an opt-out allows, or why there is none. */
export type ConfirmationAnswer =
	| {
			readonly allowed: true;
			readonly text: string;
			readonly permission: string;
			readonly validUntil: number;
	  }
	| { readonly allowed: false; readonly reason: NoConfirmationReason; readonly message: string };

export type ConsentAnswer =
	| {
			readonly recorded: true;
			readonly event: ConsentEvent;
			/** False if this very event was in the ledger before. */
			readonly isNew: boolean;
			/** Whether the contact's standing in the event's scope is another one now. */
			readonly changed: boolean;
			readonly before: Standing;
			readonly after: Standing;
			readonly listsLeft: readonly ListScope[];
			/** A sentence where the event did not bring about what it is for, because a later one stands. */
			readonly remark?: string;
			readonly confirmation: ConfirmationAnswer;
	  }
	| {
			readonly recorded: false;
			readonly refusal: { readonly reason: RefusalReason; readonly message: string };
			readonly standing: Standing;
	  };

const NO_CONFIRMATION: Readonly<Record<NoConfirmationReason, string>> = {
	not_an_opt_out: 'Only an opt-out is confirmed',
	already_unsubscribed: 'The contact was unsubscribed before; an opt-out is confirmed once',
	blocked: 'The contact is blocked, and a blocked contact gets no text at all',
	opted_in_later: 'The contact opted in again after this opt-out',
	provider_answered: 'The provider has answered the contact itself',
	switched_off: 'The policy sends no confirmation',
	not_from_the_contact: 'Only an opt-out that the contact texted is confirmed by text',
	too_late: 'More than the time allowed has passed since the opt-out',
};

/**
 * Records what happened to contacts' consent, in one read and one write for all requests together (up to
 * 2,000; more are written in parts).
 * Each request is answered on its own: a refusal by the policy never keeps the others from being recorded.
 *
 * @throws SuppressionStoreError if the store does not answer. Some events may then be stored; recording all
 * again is safe.
 */
export async function recordConsent(
	store: SuppressionStore,
	requests: readonly ConsentRequest[],
	context: ConsentContext,
): Promise<ConsentAnswer[]> {
	const decided = await decide(store, requests, context);
	const entries = decided.flatMap((decision) => decision.entries ?? []);
	const recorded = await recordInParts(store, entries);
	let next = 0;
	return decided.map((decision) => {
		if (!decision.entries) return decision.refused;
		const asked = recorded[next];
		next += decision.entries.length;
		if (!asked) throw new RangeError('The store recorded fewer events than it was given');
		return answer(asked, decision.request, context);
	});
}

/** Each write has the store's time limit for itself, so a long import is written in parts. */
const LARGEST_WRITE = 2000;

async function recordInParts(
	store: SuppressionStore,
	entries: readonly RecordEntry[],
): Promise<RecordedEvent[]> {
	const recorded: RecordedEvent[] = [];
	for (let start = 0; start < entries.length; start += LARGEST_WRITE) {
		recorded.push(...(await store.record(entries.slice(start, start + LARGEST_WRITE))));
	}
	return recorded;
}

type Decision =
	| {
			readonly request: ConsentRequest;
			/** What was asked for, and what the policy makes follow from it. */
			readonly entries: readonly [RecordEntry, ...RecordEntry[]];
	  }
	| {
			readonly request: ConsentRequest;
			readonly entries?: undefined;
			readonly refused: Extract<ConsentAnswer, { recorded: false }>;
	  };

async function decide(
	store: SuppressionStore,
	requests: readonly ConsentRequest[],
	context: ConsentContext,
): Promise<Decision[]> {
	const states = new Map(await statesToJudge(store, requests));
	return requests.map((request) => {
		const { draft } = request;
		const state = states.get(draft.contact) ?? EMPTY_STATE;
		const standing = standingIn(state, draft.scope ?? 'all');
		const authorisation = authorise(draft, standing, context.policy);
		if (!authorisation.allowed) {
			const { reason, message } = authorisation;
			return { request, refused: { recorded: false, refusal: { reason, message }, standing } };
		}
		const event = completeEvent(draft, context.now);
		states.set(draft.contact, mergeEvent(state, event));
		const entry = { event, permitConfirmationUntil: permittedUntil(event, request, context) };
		return { request, entries: [entry, ...consequences(draft, context)] };
	});
}

/** Under some policies a block is an opt-out as well, which stays when the block is lifted. */
function consequences(draft: EventDraft, { policy, now }: ConsentContext): RecordEntry[] {
	if (draft.type !== 'block' || !policy.blocking.alsoOptsOut) return [];
	return [{ event: completeEvent({ ...draft, type: 'opt_out', scope: 'all' }, now) }];
}

/** Only an opt-in can be refused, so only for opt-ins the store is asked first. */
async function statesToJudge(
	store: SuppressionStore,
	requests: readonly ConsentRequest[],
): Promise<ReadonlyMap<ContactRef, ConsentState>> {
	const contacts = requests
		.filter(({ draft }) => draft.type === 'opt_in')
		.map(({ draft }) => draft.contact);
	return contacts.length > 0 ? await store.check([...new Set(contacts)]) : new Map();
}

function permittedUntil(
	event: ConsentEvent,
	request: ConsentRequest,
	context: ConsentContext,
): number | undefined {
	return obstacleToConfirmation(event, request, context)
		? undefined
		: deadline(event, context.policy);
}

/** What speaks against a confirmation before the store has said whether the opt-out changed anything. */
function obstacleToConfirmation(
	event: ConsentEvent,
	request: ConsentRequest,
	{ policy, now }: ConsentContext,
): NoConfirmationReason | undefined {
	if (event.type !== 'opt_out') return 'not_an_opt_out';
	if (!policy.confirmation.enabled) return 'switched_off';
	if (request.providerAnswered) return 'provider_answered';
	if (event.actor !== 'contact') return 'not_from_the_contact';
	if (deadline(event, policy) <= now) return 'too_late';
	return undefined;
}

function deadline(event: ConsentEvent, policy: Policy): number {
	return event.at + policy.confirmation.validForSeconds * 1000;
}

function answer(
	recorded: RecordedEvent,
	request: ConsentRequest,
	context: ConsentContext,
): Extract<ConsentAnswer, { recorded: true }> {
	const { event, isNew } = recorded;
	const before = standingIn(recorded.before, event.scope);
	const after = standingIn(recorded.after, event.scope);
	return {
		recorded: true,
		event,
		isNew,
		changed: !isSameStanding(before, after),
		before,
		after,
		listsLeft: listsLeft(recorded.after),
		...remarkOn(event, isNew, after),
		confirmation: confirmationFor(recorded, request, context),
	};
}

/** What an event is for; an opt-out that leaves the contact subscribed is nothing to pass over in silence. */
function remarkOn(event: ConsentEvent, isNew: boolean, after: Standing): { remark?: string } {
	const isSuppressing = ['opt_out', 'hold', 'block'].includes(event.type);
	if (isSuppressing === isSuppressed(after)) return {};
	const known = isNew ? '' : 'This very event was recorded before, and ';
	const remark = isSuppressing
		? `${known}a later event of the contact or an operator stands: they may be texted. If this is another message, check its message ID and its time`
		: `${known}the contact may still not be texted: they are ${after.status}`;
	return { remark: remark.charAt(0).toUpperCase() + remark.slice(1) };
}

function confirmationFor(
	recorded: RecordedEvent,
	request: ConsentRequest,
	context: ConsentContext,
): ConfirmationAnswer {
	const { event, confirmationUntil } = recorded;
	if (confirmationUntil !== undefined) {
		const text = confirmationText(context.policy, event.scope, request.listAnswer);
		return { allowed: true, text, permission: event.id, validUntil: confirmationUntil };
	}
	const reason =
		obstacleToConfirmation(event, request, context) ??
		obstacleInStanding(standingIn(recorded.after, event.scope));
	return { allowed: false, reason, message: NO_CONFIRMATION[reason] };
}

/** Why an opt-out that could have been confirmed created no permission. */
function obstacleInStanding(after: Standing): NoConfirmationReason {
	switch (after.status) {
		case 'blocked':
			return 'blocked';
		case 'unsubscribed':
		case 'held':
			return 'already_unsubscribed';
		case 'subscribed':
			return 'opted_in_later';
	}
}
