import type { Gap, Word } from '../words';
import type { ConceptSet } from './lexicon';

/** One word or phrase of the text with what it means in the language it was read in. */
export interface Reading {
	readonly concepts: ConceptSet;
	readonly numbers: readonly number[];
	/** Indexes of the first and last word it covers. */
	readonly first: number;
	readonly last: number;
	readonly gap: Gap;
	/** Courtesies, pronouns and function words: patterns step over them. */
	readonly light: boolean;
	/** Carries the sense of a request itself: no pattern steps over it. */
	readonly heavy: boolean;
	/** and, but: a clause ends here. */
	readonly joint: boolean;
}

export interface TextReading {
	readonly language: string;
	readonly words: readonly Word[];
	readonly readings: readonly Reading[];
}
