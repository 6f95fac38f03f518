/** A stream of numbers in [0, 1) that is the same on every run and machine. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

export function pick<T>(items: readonly T[], random: Random): T {
	const item = items[Math.floor(random() * items.length)];
	if (item === undefined) throw new RangeError('nothing to pick from');
	return item;
}

/** Shuffles in place. */
export function shuffle(items: number[], random: Random): void {
	for (let last = items.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		const [a, b] = [items[last] ?? 0, items[other] ?? 0];
		items[last] = b;
		items[other] = a;
	}
}
