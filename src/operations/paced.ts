export interface Pace {
	/** Tasks under way at the same time, at least 1. */
	readonly parallel: number;
	/** Tasks started in any one second; `Infinity` for no limit. */
	readonly perSecond: number;
}

/**
 * Runs one task per entry, in order of start, at a pace. The results are in the order of the entries.
 * A task that rejects rejects the whole, once no other is under way and no further one can start.
 *
 * @param wait resolves after so many milliseconds; given by tests to run without waiting.
 */
export async function runPaced<Entry, Result>(
	entries: readonly Entry[],
	task: (entry: Entry, index: number) => Promise<Result>,
	pace: Pace,
	wait: (milliseconds: number) => Promise<void> = sleep,
	now: () => number = Date.now,
): Promise<Result[]> {
	const results = new Array<Result>(entries.length);
	const interval = 1000 / pace.perSecond;
	const pending = entries.entries();
	let nextStart = now();

	let failed = false;
	const work = async (): Promise<void> => {
		for (const [index, entry] of pending) {
			if (failed) return;
			const startAt = Math.max(nextStart, now());
			nextStart = startAt + interval;
			if (startAt > now()) await wait(startAt - now());
			try {
				results[index] = await task(entry, index);
			} catch (error) {
				failed = true;
				throw error;
			}
		}
	};
	const workers = Array.from({ length: Math.max(1, pace.parallel) }, work);
	for (const worker of await Promise.allSettled(workers)) {
		if (worker.status === 'rejected') throw worker.reason;
	}
	return results;
}

function sleep(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
