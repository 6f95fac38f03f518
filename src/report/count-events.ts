import type { ConsentEvent, EventSource } from '../consent/events';
import type { ContactRef } from '../phone/contact-ref';
import type { SuppressionStore } from '../store/suppression-store';
import type { DayCounts } from './days';
import type { Period } from './summary';
import { Tallies } from './tallies';

export interface CountedEvents {
	readonly optOuts: number;
	readonly optIns: number;
	readonly optOutsBySource: Tallies<EventSource>;
	/** Milliseconds between each reply that opted out in the period and its recording. */
	readonly waits: readonly number[];
	/** Opt-outs of the period. */
	readonly inPeriod: readonly ConsentEvent[];
	/** All opt-outs and opt-ins of the contacts that are watched. */
	readonly watched: ReadonlyMap<ContactRef, readonly ConsentEvent[]>;
}

/**
 * Reads the ledger once, from its beginning, since it is ordered by recording and not by time.
 *
 * @param contacts whose events are kept whole.
 */
export async function countEvents(
	store: SuppressionStore,
	period: Period,
	days: DayCounts,
	contacts: ReadonlySet<ContactRef>,
): Promise<CountedEvents> {
	const optOutsBySource = new Tallies<EventSource>();
	const waits: number[] = [];
	const inPeriod: ConsentEvent[] = [];
	const watched = new Map<ContactRef, ConsentEvent[]>();
	let optIns = 0;
	for await (const { event } of store.changes()) {
		if (event.type !== 'opt_out' && event.type !== 'opt_in') continue;
		if (contacts.has(event.contact)) append(watched, event);
		if (event.at < period.from || event.at >= period.to) continue;
		const day = days.dayOf(event.at);
		if (event.type === 'opt_in') {
			optIns++;
			days.optIns.add(day);
			continue;
		}
		days.optOuts.add(day);
		optOutsBySource.add(event.source);
		inPeriod.push(event);
		if (event.source === 'reply') waits.push(event.recordedAt - event.at);
	}
	return { optOuts: inPeriod.length, optIns, optOutsBySource, waits, inPeriod, watched };
}

function append(events: Map<ContactRef, ConsentEvent[]>, event: ConsentEvent): void {
	const known = events.get(event.contact);
	if (known) known.push(event);
	else events.set(event.contact, [event]);
}
