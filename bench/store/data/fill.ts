import type { SuppressionStore } from '../../../src/store/suppression-store';
import { millisecondsOf } from '../measure/interleaved';
import { progress } from '../measure/progress';
import { entriesFrom, type MakeEntry } from './events';

/** A whole list, or as much of it as a process can hold: the stores put in order what is given to them at once. */
const EVENTS_PER_CALL = 500_000;
const EVENTS_BETWEEN_REPORTS = 1_000_000;

/** Records the events of the first `count` contacts. Making the events is not timed. */
export async function fill(
	store: SuppressionStore,
	make: MakeEntry,
	count: number,
): Promise<{ readonly milliseconds: number }> {
	let milliseconds = 0;
	for (let first = 0; first < count; first += EVENTS_PER_CALL) {
		const entries = entriesFrom(make, first, Math.min(EVENTS_PER_CALL, count - first));
		milliseconds += await millisecondsOf(async () => await store.record(entries));
		if (first > 0 && first % EVENTS_BETWEEN_REPORTS === 0) progress(`… ${first} recorded`);
	}
	return { milliseconds };
}
