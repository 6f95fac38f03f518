import type { ContactRef } from '../phone/contact-ref';
import {
	eventIdOf,
	eventOf,
	type Actor,
	type ConsentEvent,
	type EventDraft,
	type EventSource,
} from './events';
import { mergeStates, partsOf, type ConsentState, type Mark, type Register } from './state';

/** Who is behind an event of which only the source is known. */
export const ACTOR_OF_SOURCE: Readonly<Record<EventSource, Actor>> = {
	reply: 'contact',
	complaint: 'contact',
	wrong_number: 'contact',
	provider: 'provider',
	reassigned: 'provider',
	deactivated: 'provider',
	manual: 'operator',
	import: 'operator',
};

export interface LostEvents {
	readonly contact: ContactRef;
	/** What is known of the contact's consent. */
	readonly state: ConsentState;
	/** What events that are still there say of it. */
	readonly known: ConsentState;
	/** Why these events are made, for whoever reads the ledger. */
	readonly note: string;
}

/**
 * Events that lead from one state to another: what is left of events that cannot be read any more, each with its
 * type, list, time and source. Made again they are the same events.
 *
 * @param now time of recording, milliseconds since 1970.
 */
export function eventsOfState(lost: LostEvents, now: number): ConsentEvent[] {
	const wanted = mergeStates(lost.known, lost.state);
	return [...wanted]
		.filter(([register, mark]) => lost.known.get(register) !== mark)
		.map(([register, mark]) => eventOfMark(lost, register, mark, now));
}

function eventOfMark(
	{ contact, note }: LostEvents,
	register: Register,
	{ at, source }: Mark,
	now: number,
): ConsentEvent {
	const { type, list } = partsOf(register);
	const scope = list === undefined ? 'all' : (`list:${list}` as const);
	const draft: EventDraft = {
		type,
		contact,
		scope,
		at,
		source,
		actor: ACTOR_OF_SOURCE[source],
		evidence: { note },
	};
	return eventOf(type, scope, {
		id: eventIdOf(draft, at),
		contact,
		at,
		recordedAt: Math.max(now, at),
		source,
		actor: draft.actor,
		evidence: { note },
	});
}
