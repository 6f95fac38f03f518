import { createHash } from 'node:crypto';
import type { ContactRef } from '../phone/contact-ref';
import { eventOf, type ConsentEvent, type ConsentEventType, type EventId } from './events';
import { ACTOR_OF_SOURCE } from './events-of-state';
import { listOf, type ListScope } from './scope';
import { optOutOfList } from './standing';
import type { ConsentState, Mark } from './state';

/** One list whose contacts become those of another. */
export interface ListMerge {
	readonly from: ListScope;
	readonly into: ListScope;
	/** Whether an opt-in to the one is one to the other: right for a new name, not for another program. */
	readonly takeOptIns: boolean;
}

/**
 * What a contact's events about one list are for another one: nothing, or one event with the same type, time and source.
 *
 * Who left either list has left the merged one. An opt-in to the second list that is later than the opt-out from the
 * first would lift it; so the opt-out gets the time of that opt-in, which it outranks. An opt-in is taken over only if
 * the contact left neither list.
 *
 * The event's id is derived from what is carried over, not from when. So a second merge finds it recorded, and does not
 * take back what the contact said after the first.
 *
 * @param now time of recording, milliseconds since 1970.
 */
export function carriedEvents(
	contact: ContactRef,
	state: ConsentState,
	merge: ListMerge,
	now: number,
): ConsentEvent[] {
	const optOut = optOutOfList(state, merge.from);
	if (optOut) return [carried('opt_out', optOut, protectiveTime(state, merge, optOut))];
	const optIn = merge.takeOptIns ? state.get(`opt_in ${nameOf(merge.from)}`) : undefined;
	if (!optIn || optOutOfList(state, merge.into)) return [];
	return [carried('opt_in', optIn, optIn.at)];

	function carried(type: 'opt_out' | 'opt_in', mark: Mark, at: number): ConsentEvent {
		return eventOf(type, merge.into, {
			id: idOf(contact, merge, type, mark),
			contact,
			at,
			recordedAt: Math.max(now, at),
			source: mark.source,
			actor: ACTOR_OF_SOURCE[mark.source],
			evidence: { note: noteOn(merge, mark, at) },
		});
	}
}

/** At equal times the opt-out outranks the opt-in. */
function protectiveTime(state: ConsentState, { into }: ListMerge, optOut: Mark): number {
	return Math.max(optOut.at, state.get(`opt_in ${nameOf(into)}`)?.at ?? 0);
}

function noteOn({ from, into }: ListMerge, mark: Mark, at: number): string {
	const carriedOver = `Carried over from the list "${nameOf(from)}", which became "${nameOf(into)}"`;
	if (at === mark.at) return carriedOver;
	return `${carriedOver}; it is of ${new Date(mark.at).toISOString()}, and counts from the last opt-in to "${nameOf(into)}" on`;
}

/** 132 bits, base64url. */
function idOf(
	contact: ContactRef,
	{ from, into }: ListMerge,
	type: ConsentEventType,
	mark: Mark,
): EventId {
	const content = ['carried over', contact, from, into, type, mark.at, mark.source].join('\n');
	return createHash('sha256').update(content).digest('base64url').slice(0, 22) as EventId;
}

function nameOf(list: ListScope): string {
	return listOf(list) ?? '';
}
