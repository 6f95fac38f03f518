import { conceptNumber } from '../grammar/concept-numbers';
import type { Reading } from '../grammar/reading';
import type { Sense } from '../grammar/sense';
import type { Gap, Word } from '../words';
import { hashOfText, mix } from './hash';
import { MOST_WORDS } from './size';

/** One reading of the text, as far as its features need it. */
export interface Term {
	/** Numbers of the concepts that it carries and that say something. */
	readonly concepts: readonly number[];
	/** Index of its first word. */
	readonly word: number;
	/** A hash of its letters. */
	readonly hash: number;
	/** Whether it begins its clause. */
	readonly begins: boolean;
	/** Whether it ends its sentence. */
	readonly ends: boolean;
	readonly gap: Gap;
	readonly light: boolean;
}

/** Every text is full of them. */
const SAYING_NOTHING = new Set([conceptNumber('WORD'), conceptNumber('FILLER')]);
/** A pair may have so many readings between that carry weight, and so many of any kind. */
const MOST_BETWEEN = 3;
const FARTHEST = 10;
const THIRD_READINGS = 2;
const SEED = 0x2545f491;
const MOST_LETTERS = 40;

/** The readings of a text one after the other, and which of them stand near each other in a sentence. */
export class ConceptSequence {
	readonly terms: readonly Term[];

	constructor(readings: readonly Reading[], words: readonly Word[]) {
		this.terms = readings.slice(0, MOST_WORDS).map(({ sense, first, last, gap }, at) => ({
			concepts: conceptsOf(sense),
			word: first,
			hash: hashOfWords(words, first, last),
			begins: at === 0 || gap !== 'space',
			ends: (readings[at + 1]?.gap ?? 'sentence') === 'sentence',
			gap,
			light: sense.light,
		}));
	}

	/** Calls back with the terms after one in its sentence, and how many that carry weight stand between. */
	eachAfter(at: number, see: (term: Term, between: number) => void): void {
		if (this.terms[at]?.concepts.length === 0) return;
		let between = 0;
		for (let next = at + 1; next <= at + FARTHEST && between <= MOST_BETWEEN; next++) {
			const term = this.terms[next];
			if (term === undefined || term.gap === 'sentence') return;
			see(term, between);
			if (!term.light || term.concepts.length === 0) between++;
		}
	}

	/** Calls back with the few terms that may be the third after one and a neighbour. */
	eachAfterNext(at: number, second: Term, see: (term: Term) => void): void {
		if (second.concepts.length === 0) return;
		let seen = 0;
		const start = this.terms.indexOf(second, at + 1) + 1;
		for (let next = start; next < start + FARTHEST && seen < THIRD_READINGS; next++) {
			const term = this.terms[next];
			if (term === undefined || term.gap === 'sentence') return;
			see(term);
			if (!term.light) seen++;
		}
	}
}

const known = new Map<Sense, readonly number[]>();

function conceptsOf(sense: Sense): readonly number[] {
	const found = known.get(sense) ?? sense.numbers.filter((number) => !SAYING_NOTHING.has(number));
	known.set(sense, found);
	return found;
}

function hashOfWords(words: readonly Word[], first: number, last: number): number {
	let hash = SEED;
	for (let index = first; index <= last; index++) {
		hash = mix(hash, hashOfText(words[index]?.text ?? '', SEED, MOST_LETTERS));
	}
	return hash;
}
