interface Head<T> {
	readonly stream: AsyncIterator<T>;
	readonly value: T;
}

/** The items of several ordered streams as one ordered stream, holding one item of each. */
export async function* inOrder<T>(
	streams: readonly AsyncIterable<T>[],
	compare: (a: T, b: T) => number,
): AsyncGenerator<T> {
	const opened = streams.map((stream) => nextOf(stream[Symbol.asyncIterator]()));
	let heads = (await Promise.all(opened)).flatMap((head) => head ?? []);
	for (;;) {
		const [first, ...rest] = heads;
		if (!first) return;
		const least = rest.reduce((a, b) => (compare(b.value, a.value) < 0 ? b : a), first);
		yield least.value;
		const next = await nextOf(least.stream);
		heads = heads.flatMap((head) => (head === least ? (next ?? []) : head));
	}
}

async function nextOf<T>(stream: AsyncIterator<T>): Promise<Head<T> | undefined> {
	const result = await stream.next();
	return result.done ? undefined : { stream, value: result.value };
}
