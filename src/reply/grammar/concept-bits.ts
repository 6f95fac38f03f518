import { CONCEPT_NAMES } from './concepts';

/** A set of concepts: a bit for each, by its number. */
export type ConceptBits = Int32Array;

const BITS = 32;
export const WORDS_OF_BITS = Math.ceil(CONCEPT_NAMES.length / BITS);

export function noConcepts(): ConceptBits {
	return new Int32Array(WORDS_OF_BITS);
}

export function bitsOf(numbers: Iterable<number>): ConceptBits {
	const bits = noConcepts();
	for (const number of numbers) {
		const index = Math.floor(number / BITS);
		bits[index] = (bits[index] ?? 0) | (1 << number % BITS);
	}
	return bits;
}

export function addBits(to: ConceptBits, from: ConceptBits): void {
	for (let index = 0; index < WORDS_OF_BITS; index++) {
		to[index] = (to[index] ?? 0) | (from[index] ?? 0);
	}
}

export function shareBits(a: ConceptBits, b: ConceptBits): boolean {
	for (let index = 0; index < WORDS_OF_BITS; index++) {
		if (((a[index] ?? 0) & (b[index] ?? 0)) !== 0) return true;
	}
	return false;
}

/** Calls back with the number of each concept that both sets hold, until the answer is true. */
export function someShared(
	a: ConceptBits,
	b: ConceptBits,
	holds: (concept: number, a: ConceptBits) => boolean,
): boolean {
	for (let index = 0; index < WORDS_OF_BITS; index++) {
		for (let shared = (a[index] ?? 0) & (b[index] ?? 0); shared !== 0; shared &= shared - 1) {
			if (holds(index * BITS + 31 - Math.clz32(shared & -shared), a)) return true;
		}
	}
	return false;
}
