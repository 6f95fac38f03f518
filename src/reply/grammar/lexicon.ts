import { entries, type Language } from '../languages/language';
import { GIVEN_NAMES } from '../languages/given-names';
import { plainLetters } from '../letters/plain-letters';
import { ANCHOR_BIT, anchorBits } from './anchors';
import type { Concept } from './concepts';
import { conceptNumber } from './concept-numbers';
import { phraseIndex, type Phrase, type PhraseIndex, type WordPattern } from './phrases';
import { senseOf, UNKNOWN_SENSE, type Sense } from './sense';

/** All that one language knows of one word. */
export interface WordMeaning {
	readonly sense: Sense;
	/** Phrases that begin with the word. */
	readonly phrases: PhraseIndex;
	/** What the word contributes to a request, see anchors.ts. */
	readonly bits: number;
	/** Phrases that begin with the word and contribute to a request. */
	readonly tellingPhrases: readonly Phrase[];
}

interface WordEntry {
	readonly letters: string;
	readonly concepts: Set<number>;
	readonly phrases: Map<string, PhraseEntry>;
}

interface PhraseEntry {
	readonly rest: readonly WordPattern[];
	readonly concepts: Set<number>;
}

const SHORTEST_STEM = 2;

/** The words and phrases of one language, ready for look-up. */
export class Lexicon {
	private readonly exact = new Map<string, WordEntry>();
	private readonly stems = new Map<string, WordEntry>();
	private readonly wordsInPhrases = new Set<string>();
	/** Keywords of several words, by their first. */
	private readonly keywords = new Map<string, Phrase[]>();
	private longestStem = 0;

	constructor(readonly language: Language) {
		for (const [concept, list] of Object.entries(language.concepts)) {
			for (const entry of entries(list)) this.add(entry, conceptNumber(concept as Concept));
		}
		for (const name of entries(GIVEN_NAMES)) this.add(name, conceptNumber('PERSON'));
		for (const list of Object.values(language.alone)) {
			for (const entry of entries(list)) this.addKeyword(entry);
		}
	}

	/** What the language knows of the word, or `undefined`. */
	meaningOf(word: string): WordMeaning | undefined {
		const found = this.entriesOf(word);
		if (found.length === 0 && !this.wordsInPhrases.has(word)) return undefined;
		const sense = senseOfMostSpecific(found);
		const phrases = found.flatMap(phrasesOf);
		return {
			sense,
			phrases: phraseIndex(phrases),
			bits: anchorBits(sense.numbers),
			tellingPhrases: [
				...phrases.filter(({ bits }) => bits !== 0),
				...(this.keywords.get(word) ?? []),
			],
		};
	}

	/** Whether the language knows this whole word by itself. */
	hasWord(word: string): boolean {
		return (this.exact.get(word)?.concepts.size ?? 0) > 0;
	}

	/** Every whole word (not stem) that carries one of the concepts. */
	wordsMeaning(concepts: readonly Concept[]): string[] {
		const numbers = concepts.map(conceptNumber);
		return [...this.exact.values()]
			.filter((entry) => numbers.some((number) => entry.concepts.has(number)))
			.map(({ letters }) => letters);
	}

	/** Most specific first. */
	private entriesOf(word: string): WordEntry[] {
		const found: WordEntry[] = [];
		const exact = this.exact.get(word);
		if (exact !== undefined) found.push(exact);
		for (let length = Math.min(word.length, this.longestStem); length >= SHORTEST_STEM; length--) {
			const stem = this.stems.get(word.slice(0, length));
			if (stem !== undefined) found.push(stem);
		}
		return found;
	}

	private addKeyword(text: string): void {
		for (const spelling of spellings(text)) {
			const [first, ...rest] = patternsOf(spelling);
			if (first === undefined || rest.length === 0) continue;
			this.wordsInPhrases.add(first.letters);
			const phrases = this.keywords.get(first.letters) ?? [];
			this.keywords.set(first.letters, [
				...phrases,
				{ rest, sense: UNKNOWN_SENSE, bits: ANCHOR_BIT },
			]);
		}
	}

	private add(text: string, concept: number): void {
		for (const spelling of spellings(text)) {
			const [first, ...rest] = patternsOf(spelling);
			if (first === undefined) continue;
			const entry = this.entry(first);
			if (rest.length === 0) entry.concepts.add(concept);
			else this.addPhrase(entry, rest, concept);
		}
	}

	private addPhrase(entry: WordEntry, rest: readonly WordPattern[], concept: number): void {
		for (const { letters } of rest) this.wordsInPhrases.add(letters);
		const key = rest.map(({ letters, anyEnding }) => letters + (anyEnding ? '*' : '')).join(' ');
		const known = entry.phrases.get(key);
		if (known === undefined) entry.phrases.set(key, { rest, concepts: new Set([concept]) });
		else known.concepts.add(concept);
	}

	private entry({ letters, anyEnding }: WordPattern): WordEntry {
		const side = anyEnding ? this.stems : this.exact;
		if (anyEnding) this.longestStem = Math.max(this.longestStem, letters.length);
		const known = side.get(letters);
		if (known !== undefined) return known;
		const fresh: WordEntry = { letters, concepts: new Set(), phrases: new Map() };
		side.set(letters, fresh);
		return fresh;
	}
}

function senseOfMostSpecific(found: readonly WordEntry[]): Sense {
	const deciding = found.find(({ concepts }) => concepts.size > 0);
	return deciding === undefined ? UNKNOWN_SENSE : senseOf(deciding.concepts);
}

function phrasesOf({ phrases }: WordEntry): Phrase[] {
	return [...phrases.values()].map(({ rest, concepts }) => {
		const sense = senseOf(concepts);
		return { rest, sense, bits: anchorBits(sense.numbers) };
	});
}

/** Umlauts are also written with an e: möchte, mochte, moechte. */
function spellings(text: string): string[] {
	const lower = text.toLowerCase();
	const withE = lower.replace(/[äöü]/g, (umlaut) => `${plainLetters(umlaut)}e`);
	return [...new Set([lower, withE])].map((spelling) => plainLetters(spelling));
}

function patternsOf(text: string): WordPattern[] {
	return text
		.replace(/(?<=\w)'(?=(?:t|s|m|re|ve|ll|d|all|em)\b)/g, '')
		.split(/[\s'-]+/)
		.filter((word) => word !== '')
		.map((word) => ({ letters: word.replace(/\*$/, ''), anyEnding: word.endsWith('*') }));
}
