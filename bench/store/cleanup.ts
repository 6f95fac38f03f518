/** Says how to end something that was begun. */
export type Defer = (end: () => unknown) => void;

/** Does work, and then ends what it began, the last first, also if the work failed. */
export async function withCleanup<T>(work: (defer: Defer) => Promise<T>): Promise<T> {
	const ends: (() => unknown)[] = [];
	try {
		return await work((end) => ends.push(end));
	} finally {
		for (const end of ends.toReversed()) await end();
	}
}
