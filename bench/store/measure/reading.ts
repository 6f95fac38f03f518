/** What was measured: one value, or the median of several with the lowest and the highest. */
export interface Reading {
	readonly value: number;
	readonly lowest?: number;
	readonly highest?: number;
}

/** @throws RangeError if there is no value. */
export function readingOf(values: readonly number[]): Reading {
	const sorted = values.toSorted((a, b) => a - b);
	const [lowest] = sorted;
	const highest = sorted.at(-1);
	if (lowest === undefined || highest === undefined) throw new RangeError('Nothing was measured');
	return { value: medianOf(sorted), lowest, highest };
}

/** The same reading in another unit. */
export function scaled({ value, lowest, highest }: Reading, factor: number): Reading {
	return {
		value: value * factor,
		...(lowest !== undefined && { lowest: lowest * factor }),
		...(highest !== undefined && { highest: highest * factor }),
	};
}

/** How many a second, out of the milliseconds that so many took. */
export function perSecond({ value, lowest, highest }: Reading, count: number): Reading {
	const rate = (milliseconds: number): number => (1000 * count) / milliseconds;
	return {
		value: rate(value),
		...(highest !== undefined && { lowest: rate(highest) }),
		...(lowest !== undefined && { highest: rate(lowest) }),
	};
}

function medianOf(sorted: readonly number[]): number {
	const middle = (sorted.length - 1) / 2;
	const low = sorted[Math.floor(middle)] ?? NaN;
	const high = sorted[Math.ceil(middle)] ?? NaN;
	return (low + high) / 2;
}
