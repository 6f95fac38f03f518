import { CONCEPT_NAMES, type Concept } from './concepts';
import { conceptNumber } from './concept-numbers';

/** What a word or phrase means in one language. */
export interface Sense {
	/** One flag for each concept, by its number. */
	readonly concepts: Uint8Array;
	/** Numbers of the flags that are set. */
	readonly numbers: readonly number[];
	/** Courtesies, pronouns and function words: patterns step over them. */
	readonly light: boolean;
	/** Says nothing beside a request: please, now, damn. */
	readonly courtesy: boolean;
	/** Carries the sense of a request itself: no pattern steps over it. */
	readonly heavy: boolean;
	/** and, but: a clause ends here. */
	readonly joint: boolean;
}

const COURTESIES = numbersOf(['POLITE', 'RAGE', 'GREETING', 'NOW', 'ALREADY', 'AGAIN', 'LAUGH']);
const LIGHT = [
	...COURTESIES,
	...numbersOf(['FILLER', 'ME', 'MY', 'YOU', 'THIS', 'ALL', 'STILL', 'HEDGE']),
];
const HEAVY = numbersOf([
	'STOP',
	'CEASE',
	'CANCEL',
	'UNSUBSCRIBE',
	'REMOVE_ME',
	'CONTACT',
	'CONTACT_ME',
	'NUMBER',
	'MESSAGE',
	'NEG',
	'OTHER_OBJECT',
]);
const JOINTS = numbersOf(['AND', 'BUT']);

function numbersOf(concepts: readonly Concept[]): number[] {
	return concepts.map(conceptNumber);
}

export function senseOf(numbers: Iterable<number>): Sense {
	const concepts = new Uint8Array(CONCEPT_NAMES.length);
	for (const number of numbers) concepts[number] = 1;
	const holdsAny = (wanted: readonly number[]): boolean =>
		wanted.some((number) => concepts[number] === 1);
	return {
		concepts,
		numbers: [...new Set(numbers)].sort((a, b) => a - b),
		light: holdsAny(LIGHT),
		courtesy: holdsAny(COURTESIES),
		heavy: holdsAny(HEAVY),
		joint: holdsAny(JOINTS),
	};
}

/** A word that the language does not know. */
export const UNKNOWN_SENSE = senseOf(numbersOf(['UNKNOWN']));
export const DIGITS_SENSE = senseOf(numbersOf(['DIGITS']));
