import type { Gap, Word } from '../words';
import { UNKNOWN_SENSE, type Sense } from './sense';

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
	/** For each word the readings that begin with it, longest first; none inside a phrase that hides its words. */
	readonly from: readonly (readonly Reading[])[];
}

/** The readings of a text one after the other, each as long as can be. */
export function longestReadings({ from }: TextReading): Reading[] {
	const readings: Reading[] = [];
	for (let first = 0; first < from.length; ) {
		const reading = from[first]?.[0];
		readings.push(reading ?? { sense: UNKNOWN_SENSE, first, last: first, gap: 'space' });
		first = (reading?.last ?? first) + 1;
	}
	return readings;
}
