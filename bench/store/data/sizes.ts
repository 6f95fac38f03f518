const SMALLEST = 10_000;

/** Sizes of lists to compare: ten thousand contacts, ten times as many, and so on up to all. */
export function sizesUpTo(contacts: number): number[] {
	const sizes: number[] = [];
	for (let size = SMALLEST; size < contacts; size *= 10) sizes.push(size);
	return [...sizes, contacts];
}

/** E.g. `10 thousand`, `1 million`. */
export function inWords(count: number): string {
	if (count >= 1_000_000) return `${count / 1_000_000} million`;
	if (count >= 1000) return `${count / 1000} thousand`;
	return String(count);
}
