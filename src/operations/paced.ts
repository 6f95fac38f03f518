export interface Pace {
	/** Tasks under way at the same time, at least 1. */
	readonly parallel: number;
	/** Tasks started in any one second; `Infinity` for no limit. */
	readonly perSecond: number;
}

/**
 * Runs one task per entry, in order of start, at a pace. The results are in the order of the entries.
 * A task that rejects rejects the whole; tasks meant to be independent handle their own failures.
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

	const work = async (): Promise<void> => {
		for (const [index, entry] of pending) {
			const startAt = Math.max(nextStart, now());
			nextStart = startAt + interval;
			if (startAt > now()) await wait(startAt - now());
			results[index] = await task(entry, index);
		}
	};
	await Promise.all(Array.from({ length: Math.max(1, pace.parallel) }, work));
	return results;
}

function sleep(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
