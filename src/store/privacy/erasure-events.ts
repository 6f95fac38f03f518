import { isKeptEvent } from '../../consent/erasure';
import { completeEvent, type ConsentEvent } from '../../consent/events';
import { eventsOfState } from '../../consent/events-of-state';
import { stateOf, type ConsentState } from '../../consent/state';
import type { StoredErasure } from './stored-account';

/** What is known of a contact that is stored by number. */
export interface KnownByNumber {
	readonly state: ConsentState;
	/** The events that are still in the ledger. */
	readonly events: readonly ConsentEvent[];
}

/**
 * The events that give the hash what the number had: those of the ledger, so that repeating one of them is noticed, and
 * what only the standing knows. Evidence stays behind.
 */
export function eventsOfHash(
	erasure: StoredErasure,
	{ state, events }: KnownByNumber,
): ConsentEvent[] {
	const { contact, at, nameless } = erasure;
	const lost = eventsOfState({ contact, state, known: stateOf(events), note: '' }, at);
	return [...events, ...lost].map(nameless);
}

/** The event that tells of the erasure. */
export function erasureEvent({ hash, at, evidence = {} }: StoredErasure): ConsentEvent {
	return completeEvent(
		{ type: 'erasure', contact: hash, at, source: 'manual', actor: 'operator', evidence },
		at,
	);
}

/** Whether an event of a hash holds something that is to be erased. An erasure's own words were chosen for the ledger. */
export function holdsPersonalPart(event: ConsentEvent): boolean {
	if (event.type === 'erasure' || isKeptEvent(event)) return false;
	return Object.values(event.evidence).some((text) => text !== undefined);
}

/** Whether something to erase came after the last erasure, of all events of a hash in the order of recording. */
export function cameAfterErasure(events: readonly ConsentEvent[]): boolean {
	const lastErasure = events.findLastIndex(({ type }) => type === 'erasure');
	return events.findLastIndex(holdsPersonalPart) > lastErasure;
}
