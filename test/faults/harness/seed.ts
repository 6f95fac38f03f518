import { randomInt } from 'node:crypto';

/** What every choice of this run follows from; `FAULTS_SEED` repeats the choices of another run. */
export const SEED = Number(process.env.FAULTS_SEED ?? randomInt(1, 1_000_000_000));

/** Numbers that look random and follow from a seed alone. */
export class Chance {
	private state: number;

	/** @param purpose keeps the choices for one thing from depending on how many were made for another. */
	constructor(seed: number, purpose = '') {
		this.state = seed >>> 0;
		for (const character of purpose) {
			this.state = Math.imul(this.state ^ character.charCodeAt(0), 0x01000193);
		}
	}

	/** A whole number from `least` to `most`, both included. */
	whole(least: number, most: number): number {
		return least + Math.floor(this.fraction() * (most - least + 1));
	}

	/** One of several. */
	pick<T>(choices: readonly T[]): T {
		const chosen = choices[this.whole(0, choices.length - 1)];
		if (chosen === undefined) throw new RangeError('There is nothing to choose from');
		return chosen;
	}

	/** The same things in another order. */
	shuffle<T>(things: readonly T[]): T[] {
		return things
			.map((thing) => ({ thing, rank: this.fraction() }))
			.sort((a, b) => a.rank - b.rank)
			.map(({ thing }) => thing);
	}

	/** From 0 to below 1, by the generator "mulberry32". */
	private fraction(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}
}
