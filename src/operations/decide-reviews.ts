import type { ConsentEvent, EventDraft } from '../consent/events';
import { standingIn, type Standing } from '../consent/standing';
import { EMPTY_STATE } from '../consent/state';
import type { ContactRef } from '../phone/contact-ref';
import type { SuppressionStore } from '../store/suppression-store';
import {
	recordConsent,
	type ConsentAnswer,
	type ConsentContext,
	type ConsentRequest,
} from './record-consent';
import { holdOf } from './review-queue';

export type HeldStanding = Extract<Standing, { status: 'held' }>;

/** What a person decided about a held contact. */
export interface ReviewDecision {
	readonly contact: ContactRef;
	/** `release`: it was no opt-out, texts may go on. `confirm`: it was one. */
	readonly decision: 'release' | 'confirm';
	/** Id of the hold that the person looked at, so that a newer one is not decided unseen. */
	readonly hold?: string;
	readonly decidedBy?: string;
	readonly reason?: string;
}

export type ReviewAnswer =
	| { readonly decided: true; readonly request: ConsentRequest; readonly consent: ConsentAnswer }
	| {
			readonly decided: false;
			readonly because: 'not_held' | 'another_hold';
			readonly standing: Standing;
			readonly message: string;
	  };

/**
 * Records decisions about held contacts. Who is not held, or not any more, is left as they are: a decision that comes
 * twice is recorded once, and an opt-out or a newer doubtful reply that came meanwhile stands.
 *
 * @returns an answer for each decision, in order.
 * @throws SuppressionStoreError if the store does not answer; deciding all again is safe.
 */
export async function decideReviews(
	store: SuppressionStore,
	decisions: readonly ReviewDecision[],
	context: ConsentContext,
): Promise<ReviewAnswer[]> {
	const answers = new Map<ReviewDecision, ReviewAnswer>();
	for (const round of oneForEachContact(decisions)) {
		for (const [decision, answer] of await decideRound(store, round, context)) {
			answers.set(decision, answer);
		}
	}
	return decisions.flatMap((decision) => answers.get(decision) ?? []);
}

/** A second decision about a contact finds what the first has changed. */
function oneForEachContact(decisions: readonly ReviewDecision[]): ReviewDecision[][] {
	const rounds: ReviewDecision[][] = [];
	const decided = new Map<ContactRef, number>();
	for (const decision of decisions) {
		const round = decided.get(decision.contact) ?? 0;
		(rounds[round] ??= []).push(decision);
		decided.set(decision.contact, round + 1);
	}
	return rounds;
}

async function decideRound(
	store: SuppressionStore,
	decisions: readonly ReviewDecision[],
	context: ConsentContext,
): Promise<Map<ReviewDecision, ReviewAnswer>> {
	const states = await store.check(decisions.map(({ contact }) => contact));
	const answers = new Map<ReviewDecision, ReviewAnswer>();
	const requests: [ReviewDecision, ConsentRequest][] = [];
	for (const decision of decisions) {
		const standing = standingIn(states.get(decision.contact) ?? EMPTY_STATE, 'all');
		const prepared = await prepare(store, decision, standing);
		if ('draft' in prepared) requests.push([decision, prepared]);
		else answers.set(decision, prepared);
	}
	for (const [decision, answer] of await recordAll(store, requests, context)) {
		answers.set(decision, answer);
	}
	return answers;
}

/** What to record for a decision, or why there is nothing to record. */
async function prepare(
	store: SuppressionStore,
	decision: ReviewDecision,
	standing: Standing,
): Promise<ConsentRequest | ReviewAnswer> {
	if (standing.status !== 'held') return notHeld(standing);
	const hold = await holdOf(store, { contact: decision.contact, since: standing.since });
	if (isAnother(hold, decision)) return anotherHold(standing);
	return { draft: draftOf(decision, standing, hold) };
}

/** A hold that was recorded in this very millisecond ends in the next one. */
async function recordAll(
	store: SuppressionStore,
	requests: readonly [ReviewDecision, ConsentRequest][],
	context: ConsentContext,
): Promise<[ReviewDecision, ReviewAnswer][]> {
	const now = requests.reduce((time, [, { draft }]) => Math.max(time, draft.at ?? 0), context.now);
	const consents = await recordConsent(
		store,
		requests.map(([, request]) => request),
		{ ...context, now },
	);
	return requests.flatMap(([decision, request], index) => {
		const consent = consents[index];
		return consent ? [[decision, { decided: true, request, consent }]] : [];
	});
}

function isAnother(hold: ConsentEvent | undefined, decision: ReviewDecision): boolean {
	return decision.hold !== undefined && hold !== undefined && hold.id !== decision.hold;
}

function draftOf(
	decision: ReviewDecision,
	standing: HeldStanding,
	hold: ConsentEvent | undefined,
): EventDraft {
	switch (decision.decision) {
		case 'release':
			return releaseDraft(decision, standing, hold);
		case 'confirm':
			return confirmDraft(decision, standing, hold);
	}
}

/**
 * Ends this hold and no later one, so its time is just after it. That gives a decision that is made twice the same id;
 * when it was made is the time of recording.
 */
function releaseDraft(
	{ contact, decidedBy, reason }: ReviewDecision,
	{ since }: HeldStanding,
	hold: ConsentEvent | undefined,
): EventDraft {
	const { messageId } = hold?.evidence ?? {};
	return {
		type: 'release',
		contact,
		at: since + 1,
		source: 'manual',
		actor: 'operator',
		evidence: { messageId, requestedBy: decidedBy, note: reason },
	};
}

/**
 * The contact's own message was the opt-out, so that its time, source and words are those of the opt-out. Where a person
 * had put the contact on hold, their decision is.
 */
function confirmDraft(
	{ contact, decidedBy, reason }: ReviewDecision,
	{ since, source }: HeldStanding,
	hold: ConsentEvent | undefined,
): EventDraft {
	const isOwnMessage = hold ? hold.actor === 'contact' : source === 'reply';
	return {
		type: 'opt_out',
		contact,
		...(isOwnMessage
			? { at: since, source, actor: 'contact' }
			: { source: 'manual', actor: 'operator' }),
		evidence: {
			...hold?.evidence,
			...(decidedBy !== undefined && { requestedBy: decidedBy }),
			...(reason !== undefined && { note: reason }),
		},
	};
}

function notHeld(standing: Exclude<Standing, HeldStanding>): ReviewAnswer {
	return {
		decided: false,
		because: 'not_held',
		standing,
		message: `The contact is not held for review, or not any more: they are ${standing.status}. Nothing was changed`,
	};
}

function anotherHold(standing: HeldStanding): ReviewAnswer {
	return {
		decided: false,
		because: 'another_hold',
		standing,
		message: `Another reply of the contact waits for a decision since ${new Date(standing.since).toISOString()}. Nothing was changed; look at the review queue again`,
	};
}
