/** Items in lists of at most `size`, in order. */
export function chunksOf<T>(items: readonly T[], size: number): T[][] {
	const chunks: T[][] = [];
	for (let start = 0; start < items.length; start += size) {
		chunks.push(items.slice(start, start + size));
	}
	return chunks;
}

/** Items by their partition, in order. */
export function byPartition<T>(
	items: readonly T[],
	partitionOf: (item: T) => number,
): Map<number, T[]> {
	const groups = new Map<number, T[]>();
	for (const item of items) {
		const partition = partitionOf(item);
		const group = groups.get(partition);
		if (group) group.push(item);
		else groups.set(partition, [item]);
	}
	return groups;
}
