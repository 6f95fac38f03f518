import { createHash } from 'node:crypto';
import type { ContactRef } from '../phone/contact-ref';
import type { Scope } from './scope';

/** Where a consent event came from. The order is part of the stored form: append only. */
export const EVENT_SOURCES = [
	'reply',
	'manual',
	'import',
	'provider',
	'complaint',
	'wrong_number',
	'reassigned',
	'deactivated',
] as const;
export type EventSource = (typeof EVENT_SOURCES)[number];

/** Who brought the event about: what a contact says about themselves weighs more than what others say. */
export const ACTORS = ['contact', 'operator', 'provider'] as const;
export type Actor = (typeof ACTORS)[number];

/**
 * Everything that can happen to a contact's consent; `erasure` says that what named the person was removed from the
 * store, and changes no standing. Only a store's `erase` brings it about.
 */
export const EVENT_TYPES = [
	'opt_out',
	'opt_in',
	'hold',
	'release',
	'block',
	'unblock',
	'erasure',
] as const;
export type ConsentEventType = (typeof EVENT_TYPES)[number];

/** What can be shown in an audit. `text` is the contact's own words, or absent if the user keeps a hash only. */
export interface Evidence {
	readonly messageId?: string;
	readonly text?: string;
	/** HMAC-SHA256 of the words, hex, with the key that the user set. */
	readonly textHash?: string;
	readonly note?: string;
	readonly requestedBy?: string;
	/** Rule of the classifier that read the words, e.g. `keyword`. */
	readonly rule?: string;
	readonly keyword?: string;
}

export type EventId = string & { readonly __brand: 'EventId' };

/** What an event says apart from its type. */
export interface Occurrence {
	readonly id: EventId;
	readonly contact: ContactRef;
	/** When it happened, milliseconds since 1970; never later than `recordedAt`. */
	readonly at: number;
	/** When it was given to the store, milliseconds since 1970. */
	readonly recordedAt: number;
	readonly source: EventSource;
	readonly actor: Actor;
	readonly evidence: Evidence;
}

/** Opt-outs and opt-ins may concern one list; the others always concern the whole contact. */
export type ConsentEvent = Occurrence &
	(
		| { readonly type: 'opt_out' | 'opt_in'; readonly scope: Scope }
		| {
				readonly type: 'hold' | 'release' | 'block' | 'unblock' | 'erasure';
				readonly scope: 'all';
		  }
	);

/** An event before it has an id and a checked time. `at` missing means: when it is recorded. */
export interface EventDraft {
	readonly type: ConsentEventType;
	readonly contact: ContactRef;
	readonly scope?: Scope;
	readonly at?: number;
	readonly source: EventSource;
	readonly actor: Actor;
	readonly evidence?: Evidence;
}

/** 1 January 2000: no text-message consent is older, so an earlier time is a mistake of units or parsing. */
export const EARLIEST_EVENT_TIME = Date.UTC(2000, 0, 1);

/**
 * Makes a complete event of a draft.
 *
 * The id is derived from the content, so that a webhook delivered twice gives the same event. A time in
 * the future is brought down to `now`: an event stamped 2099 would otherwise outrank every later word of
 * the contact. A time that cannot be true (not finite, before 2000) also becomes `now`.
 *
 * @param now milliseconds since 1970.
 */
export function completeEvent(draft: EventDraft, now: number): ConsentEvent {
	const at = plausibleTime(draft.at, now);
	const occurrence: Occurrence = {
		id: eventIdOf(draft, at),
		contact: draft.contact,
		at,
		recordedAt: now,
		source: draft.source,
		actor: draft.actor,
		evidence: draft.evidence ?? {},
	};
	return eventOf(draft.type, draft.scope ?? 'all', occurrence);
}

/** An event of any type; the scope counts only for types that can concern one list. */
export function eventOf(
	type: ConsentEventType,
	scope: Scope,
	occurrence: Occurrence,
): ConsentEvent {
	switch (type) {
		case 'opt_out':
		case 'opt_in':
			return { ...occurrence, type, scope };
		case 'hold':
		case 'release':
		case 'block':
		case 'unblock':
		case 'erasure':
			return { ...occurrence, type, scope: 'all' };
	}
}

/**
 * A claimed time as it is recorded: `now` if it lies in the future or cannot be true, in whole milliseconds.
 * @param now milliseconds since 1970.
 */
export function plausibleTime(claimed: number | undefined, now: number): number {
	if (claimed === undefined || !Number.isFinite(claimed) || claimed < EARLIEST_EVENT_TIME)
		return now;
	return Math.min(Math.trunc(claimed), now);
}

/**
 * The id that {@link completeEvent} gives to an event of this content. A message id names the event on its own;
 * without one, the time does. 132 bits, base64url.
 *
 * @param at the time of the complete event, milliseconds since 1970.
 */
export function eventIdOf(draft: EventDraft, at: number): EventId {
	const named = draft.evidence?.messageId ?? `${at}/${draft.source}`;
	const content = [draft.contact, draft.type, draft.scope ?? 'all', named].join('\n');
	return createHash('sha256').update(content).digest('base64url').slice(0, 22) as EventId;
}
