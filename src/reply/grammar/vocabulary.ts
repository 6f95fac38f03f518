import type { Language } from '../languages/language';
import { RealWords } from '../typos/real-words';
import { Misspellings } from '../typos/misspellings';
import type { Word } from '../words';
import { CONCEPT_NAMES, type Concept } from './concepts';
import { conceptNumber, Lexicon, matchesPattern, type Phrase, type WordMeaning } from './lexicon';
import type { Reading, TextReading } from './reading';

/** Patterns step over these. */
const LIGHT: readonly Concept[] = [
	'FILLER',
	'POLITE',
	'RAGE',
	'GREETING',
	'NOW',
	'ME',
	'MY',
	'YOU',
	'THIS',
	'ALL',
	'ALREADY',
	'AGAIN',
	'STILL',
];
/** Patterns never step over these. */
const HEAVY: readonly Concept[] = [
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
];
const JOINTS: readonly Concept[] = ['AND', 'BUT'];
/** A word with one of these makes a text worth reading with the grammar. */
const NEUTRAL: readonly Concept[] = [...LIGHT, ...JOINTS, 'WORD', 'DIGITS', 'UNKNOWN', 'PERSON', 'FORBID', 'WRONG_PERSON', 'AND', 'IF', 'WHY', 'HOW', 'BACK', 'ADD', 'PAST', 'MEAN', 'TRY', 'TELL', 'KEEP', 'IT', 'NAME', 'TIME', 'ANYTHING', 'NEG', 'NO', 'WANT'];
const LIGHT_NUMBERS = LIGHT.map(conceptNumber);
const HEAVY_NUMBERS = HEAVY.map(conceptNumber);
const JOINT_NUMBERS = JOINTS.map(conceptNumber);
const NEUTRAL_NUMBERS = new Set(NEUTRAL.map(conceptNumber));
const UNKNOWN = conceptNumber('UNKNOWN');
const NOTHING = unknownConcepts();
const DIGITS = digitsMeaning();
const MOST_REMEMBERED = 50_000;

/** What each language knows of one word, and the bits of the languages that know it. */
interface Known {
	readonly byLanguage: readonly (WordMeaning | undefined)[];
	readonly languages: number;
	/** Languages in which the word can be part of a request. */
	readonly telling: number;
}

function unknownConcepts(): Uint8Array {
	const concepts = new Uint8Array(CONCEPT_NAMES.length);
	concepts[UNKNOWN] = 1;
	return concepts;
}

function digitsMeaning(): WordMeaning {
	const concepts = new Uint8Array(CONCEPT_NAMES.length);
	concepts[conceptNumber('DIGITS')] = 1;
	return { concepts, numbers: [conceptNumber('DIGITS')], phrases: [] };
}

function isTelling(meaning: WordMeaning | undefined): boolean {
	if (meaning === undefined) return false;
	return (
		meaning.numbers.some((number) => !NEUTRAL_NUMBERS.has(number)) ||
		meaning.phrases.some(({ concepts }) =>
			concepts.some((flag, number) => flag === 1 && !NEUTRAL_NUMBERS.has(number)),
		)
	);
}

/** The words of several languages at once; remembers what it has looked up. */
export class Vocabulary {
	private readonly lexicons: readonly Lexicon[];
	private readonly misspellings: Misspellings;
	private readonly remembered = new Map<string, Known>();

	constructor(
		languages: readonly Language[],
		private readonly typos: boolean,
	) {
		this.lexicons = languages.map((language) => new Lexicon(language));
		this.misspellings = new Misspellings(this.lexicons, new RealWords(languages));
	}

	/**
	 * The text as read in each language that it may be written in, likeliest first. Empty if no word of it can
	 * be part of a request.
	 */
	readings(words: readonly Word[]): TextReading[] {
		const known = words.map((word) => this.lookUp(word.text));
		const telling = known.reduce((bits, { telling: more }) => bits | more, 0);
		if (telling === 0) return [];
		return this.likelyLanguages(known, telling).map((language) => ({
			language: this.lexicons[language]?.language.code ?? 'und',
			words,
			readings: this.readIn(language, words, known),
		}));
	}

	private lookUp(word: string): Known {
		const remembered = this.remembered.get(word);
		if (remembered !== undefined) return remembered;
		if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
		const known = this.find(word);
		this.remembered.set(word, known);
		return known;
	}

	private find(word: string): Known {
		if (/^\d+$/.test(word)) return this.known(this.lexicons.map((lexicon) => lexicon.meaningOf(word) ?? DIGITS), 0);
		const exact = this.known(this.lexicons.map((lexicon) => lexicon.meaningOf(word)));
		if (exact.languages !== 0 || !this.typos) return exact;
		const meant = this.misspellings.meant(word);
		if (meant === undefined) return exact;
		return this.known(this.lexicons.map((lexicon) => lexicon.meaningOf(meant)));
	}

	private known(byLanguage: (WordMeaning | undefined)[], only?: number): Known {
		const bits = (holds: (meaning: WordMeaning | undefined) => boolean): number =>
			byLanguage.reduce((sum, meaning, index) => (holds(meaning) ? sum | (1 << index) : sum), 0);
		return {
			byLanguage,
			languages: only ?? bits((meaning) => meaning !== undefined && meaning.numbers.length > 0),
			telling: bits(isTelling),
		};
	}

	/** The language that knows most words, and others that know nearly as many. */
	private likelyLanguages(known: readonly Known[], telling: number): number[] {
		const scores = this.lexicons.map(() => 0);
		for (const { languages } of known) {
			if (languages === 0) continue;
			const alone = (languages & (languages - 1)) === 0;
			for (let index = 0; index < scores.length; index++) {
				if (languages & (1 << index)) scores[index] = (scores[index] ?? 0) + (alone ? 2 : 1);
			}
		}
		const best = Math.max(...scores);
		return scores
			.map((score, index) => ({ score, index }))
			.filter(({ score, index }) => score === best || (telling & (1 << index) && score * 2 >= best))
			.sort((a, b) => b.score - a.score || a.index - b.index)
			.slice(0, 3)
			.map(({ index }) => index);
	}

	private readIn(language: number, words: readonly Word[], known: readonly Known[]): Reading[] {
		const readings: Reading[] = [];
		for (let index = 0; index < words.length; ) {
			const meaning = meaningIn(known[index], language);
			const phrase = meaning && longestPhrase(meaning.phrases, words, index);
			const last = index + (phrase?.rest.length ?? 0);
			readings.push(reading(words, index, last, phrase?.concepts ?? meaning?.concepts, meaning, phrase));
			index = last + 1;
		}
		return readings;
	}
}

/** The word in this language, or else in the first other language in which it can be part of a request. */
function meaningIn(known: Known | undefined, language: number): WordMeaning | undefined {
	if (known === undefined) return undefined;
	const own = known.byLanguage[language];
	if (own !== undefined || known.telling === 0) return own;
	return known.byLanguage.find((_, other) => known.telling & (1 << other));
}

function longestPhrase(
	phrases: readonly Phrase[],
	words: readonly Word[],
	index: number,
): Phrase | undefined {
	return phrases.find(({ rest }) =>
		rest.every((pattern, offset) => {
			const word = words[index + 1 + offset];
			return word !== undefined && word.gap !== 'sentence' && matchesPattern(pattern, word.text);
		}),
	);
}

function reading(
	words: readonly Word[],
	first: number,
	last: number,
	concepts: Uint8Array | undefined,
	meaning: WordMeaning | undefined,
	phrase: Phrase | undefined,
): Reading {
	const flags = concepts ?? NOTHING;
	return {
		concepts: flags,
		numbers: phrase?.numbers ?? meaning?.numbers ?? [UNKNOWN],
		first,
		last,
		gap: words[first]?.gap ?? 'sentence',
		light: LIGHT_NUMBERS.some((number) => flags[number] === 1),
		heavy: HEAVY_NUMBERS.some((number) => flags[number] === 1),
		joint: JOINT_NUMBERS.some((number) => flags[number] === 1),
	};
}
