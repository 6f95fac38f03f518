import type { Gap, Word } from '../words';
import type { Sense } from './sense';

/** One word or phrase of the text with what it means in the language it was read in. */
export interface Reading {
	readonly sense: Sense;
	/** Indexes of the first and last word it covers. */
	readonly first: number;
	readonly last: number;
	readonly gap: Gap;
}

export interface TextReading {
	readonly language: string;
	readonly words: readonly Word[];
	readonly readings: readonly Reading[];
}
