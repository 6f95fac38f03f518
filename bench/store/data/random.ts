/** Whole numbers from 0 to below a bound, the same ones for the same seed. */
export type Random = (bound: number) => number;

/** Tommy Ettinger's Mulberry32: small, and even enough to draw samples with. */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	return (bound) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
	};
}
