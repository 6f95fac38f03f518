import type { EventSource } from '../consent/events';
import { listOf } from '../consent/scope';
import { isSuppressed } from '../consent/standing';
import type { SuppressionStore } from '../store/suppression-store';
import type { PendingReviews, SuppressedContacts } from './summary';
import { Tallies } from './tallies';

export interface CountedStandings {
	readonly suppressed: SuppressedContacts;
	readonly pendingReviews: PendingReviews;
}

/** Counts the account's contacts by their standing at the moment, without holding them in memory. */
export async function countStandings(store: SuppressionStore): Promise<CountedStandings> {
	const statuses = new Tallies();
	const sources = new Tallies<EventSource>();
	const lists = new Tallies();
	let oldestHold = Infinity;
	for await (const { standing, listsLeft } of store.list()) {
		for (const scope of listsLeft) lists.add(listOf(scope) ?? scope);
		if (!isSuppressed(standing)) continue;
		statuses.add(standing.status);
		sources.add(standing.source);
		if (standing.status === 'held') oldestHold = Math.min(oldestHold, standing.since);
	}
	const unsubscribed = statuses.countOf('unsubscribed');
	const held = statuses.countOf('held');
	const blocked = statuses.countOf('blocked');
	return {
		suppressed: {
			total: unsubscribed + held + blocked,
			unsubscribed,
			held,
			blocked,
			bySource: sources.ranked(),
			byList: lists.ranked(),
		},
		pendingReviews: { count: held, ...(held > 0 ? { oldestSince: oldestHold } : {}) },
	};
}
