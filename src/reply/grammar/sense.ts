import { CONCEPT_NAMES, type Concept } from './concepts';
import { isTelling } from './anchors';
import { bitsOf, type ConceptBits } from './concept-bits';
import { conceptNumber } from './concept-numbers';

/** What a word or phrase means in one language. */
export interface Sense {
	/** One flag for each concept, by its number. */
	readonly concepts: Uint8Array;
	/** The same as a set of bits. */
	readonly bits: ConceptBits;
	/** Whether the word or phrase may be part of a request, see anchors.ts. */
	readonly telling: boolean;
	/** Numbers of the flags that are set. */
	readonly numbers: readonly number[];
	/** Courtesies, pronouns and function words: patterns step over them. */
	readonly light: boolean;
	/** Says nothing beside a request: please, now, damn. */
	readonly courtesy: boolean;
	/** Carries the sense of a request itself: no pattern steps over it. */
	readonly heavy: boolean;
	/** As a phrase, takes the words in it out of any other reading. */
	readonly hides: boolean;
	/** Negates, questions or turns round: within a longer phrase it says nothing of its own. */
	readonly lostInPhrases: boolean;
	/** Ends what was said before it: please, anymore. */
	readonly closes: boolean;
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
/** What phrases say whose words do not mean what they usually do: stop by, end of story, waiting list. */
const HIDING = numbersOf([
	'HARMLESS',
	'WORD',
	'FILLER',
	'POLITE',
	'RAGE',
	'GREETING',
	'NOW',
	'LAUGH',
	'HEDGE',
	'PERSONAL',
	'OTHER_OBJECT',
	'OTHER_LIST',
	'OTHER_CHANNEL',
	'UNASKED',
	'UNDO',
	'LEAVE_ALONE',
	'TAKE_ME_OFF',
	'REMOVE_ME',
	'NO_CONTACT',
	'WRONG_NUMBER',
	'DISMISS',
]);
/** What means something else as the end of a longer phrase: un subscribe. */
const LOST_IN_PHRASES = numbersOf([
	'NO_MORE',
	'SUBSCRIBE',
	'START',
	'REGISTER',
	'OTHER_OBJECT',
	'OTHER_LIST',
	'OTHER_CHANNEL',
	'HARMLESS',
	'PERSONAL',
	'TIME',
]);
const NEGATING = numbersOf([
	'NEG',
	'FORBID',
	'NO',
	'NEG_AFTER',
	'NEG_NEXT',
	'NO_LONGER',
	'NO_NEED',
	'NOTHING_MORE',
	'WRONG_PERSON',
	'NOT_THEIRS',
	'NOT_NAMED',
	'THIS_IS_NOT',
	'WHY',
	'IF',
]);
const CLOSING = numbersOf(['POLITE', 'AGAIN', 'GREETING']);
const JOINTS = numbersOf(['AND', 'BUT']);

function numbersOf(concepts: readonly Concept[]): number[] {
	return concepts.map(conceptNumber);
}

const known = new Map<string, Sense>();

/** The sense of a word or phrase with these concepts; words with the same ones share it. */
export function senseOf(concepts: Iterable<number>): Sense {
	const numbers = [...new Set(concepts)].sort((a, b) => a - b);
	const key = numbers.join();
	const sense = known.get(key) ?? newSense(numbers);
	known.set(key, sense);
	return sense;
}

function newSense(numbers: readonly number[]): Sense {
	const concepts = new Uint8Array(CONCEPT_NAMES.length);
	for (const number of numbers) concepts[number] = 1;
	const bits = bitsOf(numbers);
	const holdsAny = (wanted: readonly number[]): boolean =>
		wanted.some((number) => concepts[number] === 1);
	return {
		concepts,
		bits,
		telling: isTelling(bits),
		numbers,
		light: holdsAny(LIGHT),
		courtesy: holdsAny(COURTESIES),
		heavy: holdsAny(HEAVY),
		hides: holdsAny(HIDING) || holdsAny(NEGATING),
		lostInPhrases: holdsAny(NEGATING) || holdsAny(LOST_IN_PHRASES),
		closes: holdsAny(CLOSING),
		joint: holdsAny(JOINTS),
	};
}

/** A word that the language does not know. */
export const UNKNOWN_SENSE = senseOf(numbersOf(['UNKNOWN']));
export const DIGITS_SENSE = senseOf(numbersOf(['DIGITS']));
export const PHONE_NUMBER_SENSE = senseOf(numbersOf(['NUMBER']));
