import type { E164 } from '../../../src/phone/e164';
import { sampleOf } from '../data/samples';
import { interleaved, type Task, type Work } from './interleaved';
import type { Reading } from './reading';

/** Sizes are to be told apart by a third or less, so that chance must not decide. */
const REPETITIONS = 15;

/** A list whose checks are to be timed. */
export interface CheckedList {
	/** How many contacts are suppressed. */
	readonly contacts: number;
	/** Prepares the check of a sample by the store. */
	readonly store: (sample: readonly E164[]) => Work;
	/** Prepares the same by the rival. */
	readonly rival: (sample: readonly E164[]) => Work;
}

/** Milliseconds for a sample of 10,000 contacts. */
export interface CheckTimes {
	readonly contacts: number;
	readonly store: Reading;
	readonly rival: Reading;
}

/** Times checks of lists of all sizes in turn: what else the machine does must not pass for growth. */
export async function timeChecks(lists: readonly CheckedList[]): Promise<CheckTimes[]> {
	const tasks: Record<string, Task> = {};
	for (const { contacts, store, rival } of lists) {
		tasks[`store ${contacts}`] = (repetition) => store(sampleOf(contacts, repetition));
		tasks[`rival ${contacts}`] = (repetition) => rival(sampleOf(contacts, repetition));
	}
	const times: Readonly<Record<string, Reading | undefined>> = await interleaved(
		tasks,
		REPETITIONS,
	);
	return lists.map(({ contacts }) => {
		const [store, rival] = [times[`store ${contacts}`], times[`rival ${contacts}`]];
		if (!store || !rival) throw new RangeError(`No check of ${contacts} was timed`);
		return { contacts, store, rival };
	});
}
