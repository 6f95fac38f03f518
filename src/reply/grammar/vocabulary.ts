import { keywordLetters, type Keywords } from '../keywords';
import type { Language } from '../languages/language';
import { Misspellings } from '../typos/misspellings';
import { RealWords } from '../typos/real-words';
import type { Word } from '../words';
import { ANCHOR_BIT } from './anchors';
import { holdsRequestIn, partsOf } from './joined-words';
import { Lexicon, type WordMeaning } from './lexicon';
import { addPhrase, newTree, type PhraseTree } from './phrase-tree';
import { longestPhrase, phraseIndex, type Phrase } from './phrases';
import type { Reading, TextReading } from './reading';
import { DIGITS_SENSE, UNKNOWN_SENSE } from './sense';

/** What each language knows of one word. */
export interface KnownWord {
	readonly byLanguage: readonly (WordMeaning | undefined)[];
	/** Bits of the languages that know the word. */
	readonly languages: number;
	/** Bits of the languages in which the word may be part of a request. */
	readonly telling: number;
	/** What the word contributes to a request in any language, see anchors.ts. */
	readonly bits: number;
	/** Phrases of any language that begin with the word and contribute to a request. */
	readonly tellingPhrases: PhraseTree | undefined;
	/** Whether it is no word, but may be a piece of a torn keyword: un sub scribe. */
	readonly fragment: boolean;
	/** Whether the word, or what it is a misspelling of, is a keyword. */
	readonly keyword: boolean;
	/** The words it is made of, if spaces were left out. */
	readonly parts: readonly string[] | undefined;
	/** Whether it was read as a misspelling of another word. */
	readonly misspelt: boolean;
}

const MOST_REMEMBERED = 100_000;
const MOST_LANGUAGES_READ = 3;
const ONLY_DIGITS = /^\d+$/;
const DIGITS: WordMeaning = {
	sense: DIGITS_SENSE,
	phrases: phraseIndex([]),
	bits: 0,
	tellingPhrases: [],
};

/** The words of several languages at once; remembers what it has looked up. */
export class Vocabulary {
	private readonly lexicons: readonly Lexicon[];
	private readonly misspellings: Misspellings | undefined;
	private readonly holdsRequest: (word: string) => boolean;
	private readonly remembered = new Map<string, KnownWord>();
	/** What is known of a word that means nothing in any language. */
	private readonly unknownWord: KnownWord;

	constructor(
		languages: readonly Language[],
		private readonly keywords: Keywords,
		typos: boolean,
	) {
		this.lexicons = languages.map((language) => new Lexicon(language));
		this.holdsRequest = holdsRequestIn(this.lexicons);
		this.misspellings = typos
			? new Misspellings(this.lexicons, new RealWords(languages))
			: undefined;
		this.unknownWord = this.known(
			'',
			this.lexicons.map(() => undefined),
		);
	}

	lookUp(word: string): KnownWord {
		const remembered = this.remembered.get(word);
		if (remembered !== undefined) return remembered;
		if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
		const known = this.find(word);
		this.remembered.set(word, known);
		return known;
	}

	/** Whether the letters of a text are a keyword; wrongly spelt ones only count if not all of its words are real. */
	mayBeKeyword(text: string, hasUnknownWord: boolean): boolean {
		const letters = keywordLetters(text);
		if (hasUnknownWord) return this.keywords.mayBe(letters);
		return this.keywords.exact(letters, undefined) !== undefined;
	}

	/** Whether any language knows the word as it is spelt. */
	isWord(word: string): boolean {
		const { languages, misspelt } = this.lookUp(word);
		return languages !== 0 && !misspelt;
	}

	/** The text as read in each language that it may be written in, likeliest first. */
	readings(words: readonly Word[], known: readonly KnownWord[]): TextReading[] {
		return this.likelyLanguages(known).map((language) => ({
			language: this.lexicons[language]?.language.code ?? 'und',
			words,
			readings: readingsIn(language, words, known),
		}));
	}

	private find(word: string): KnownWord {
		const meanings = this.lexicons.map((lexicon) => lexicon.meaningOf(word));
		if (ONLY_DIGITS.test(word))
			return { ...this.known(word, meanings.map(orDigits)), languages: 0 };
		const known = this.known(word, meanings);
		return known.languages === 0 ? this.guess(word, known) : known;
	}

	/** What a word may have been meant to be that means nothing by itself. */
	private guess(word: string, known: KnownWord): KnownWord {
		const parts = this.partsOf(word);
		if (parts !== undefined) return { ...known, parts, bits: ANCHOR_BIT };
		const beginsPhrase = known.byLanguage.some((meaning) => meaning !== undefined);
		const meant = beginsPhrase ? undefined : this.misspellings?.meant(word);
		const keyword = this.keywords.mayBe(word);
		const fragment = this.keywords.mayHold(word);
		if (meant === undefined) {
			return beginsPhrase || keyword || fragment
				? { ...known, keyword, fragment }
				: this.unknownWord;
		}
		const meanings = this.lexicons.map((lexicon) => lexicon.meaningOf(meant));
		return { ...this.known(word, meanings), keyword, fragment, misspelt: true };
	}

	private partsOf(word: string): readonly string[] | undefined {
		if (this.misspellings === undefined || !this.holdsRequest(word)) return undefined;
		for (const lexicon of this.lexicons) {
			const parts = partsOf(word, lexicon);
			if (parts !== undefined) return parts;
		}
		return undefined;
	}

	private known(word: string, byLanguage: readonly (WordMeaning | undefined)[]): KnownWord {
		return {
			byLanguage,
			languages: languagesWhere(byLanguage, ({ sense }) => sense !== UNKNOWN_SENSE),
			telling: languagesWhere(byLanguage, ({ bits }) => (bits & ANCHOR_BIT) !== 0),
			bits: byLanguage.reduce((sum, meaning) => sum | (meaning?.bits ?? 0), 0),
			tellingPhrases: treeOf(byLanguage.flatMap((meaning) => meaning?.tellingPhrases ?? [])),
			keyword: this.keywords.exact(word, undefined) !== undefined,
			fragment: false,
			parts: undefined,
			misspelt: false,
		};
	}

	/** The language that knows most words, and others in which the text says more and that know nearly as many. */
	private likelyLanguages(words: readonly KnownWord[]): number[] {
		const scores = this.lexicons.map(() => 0);
		for (const { languages } of words) addTo(scores, languages);
		const best = Math.max(...scores);
		const first = 1 << scores.indexOf(best);
		const saysMore = words.reduce(
			(bits, { telling }) => (telling & first ? bits : bits | telling),
			0,
		);
		return scores
			.map((score, index) => ({ score, index }))
			.filter(
				({ score, index }) => score === best || (saysMore & (1 << index) && score * 2 >= best),
			)
			.sort((a, b) => b.score - a.score || a.index - b.index)
			.slice(0, MOST_LANGUAGES_READ)
			.map(({ index }) => index);
	}
}

function orDigits(meaning: WordMeaning | undefined): WordMeaning {
	return meaning ?? DIGITS;
}

function languagesWhere(
	byLanguage: readonly (WordMeaning | undefined)[],
	holds: (meaning: WordMeaning) => boolean,
): number {
	return byLanguage.reduce(
		(bits, meaning, index) => (meaning && holds(meaning) ? bits | (1 << index) : bits),
		0,
	);
}

function treeOf(phrases: readonly Phrase[]): PhraseTree | undefined {
	if (phrases.length === 0) return undefined;
	const tree = newTree();
	for (const { rest, bits } of phrases) addPhrase(tree, rest, bits);
	return tree;
}

/** A word that only one language knows speaks twice for it. */
function addTo(scores: number[], languages: number): void {
	if (languages === 0) return;
	const points = (languages & (languages - 1)) === 0 ? 2 : 1;
	for (let index = 0; index < scores.length; index++) {
		if (languages & (1 << index)) scores[index] = (scores[index] ?? 0) + points;
	}
}

function readingsIn(
	language: number,
	words: readonly Word[],
	known: readonly KnownWord[],
): Reading[] {
	const readings: Reading[] = [];
	for (let first = 0; first < words.length; ) {
		const meaning = meaningIn(known[first], language);
		const phrase = meaning && longestPhrase(meaning.phrases, words, first);
		const last = first + (phrase?.rest.length ?? 0);
		const sense = phrase?.sense ?? meaning?.sense ?? UNKNOWN_SENSE;
		readings.push({ sense, first, last, gap: words[first]?.gap ?? 'sentence' });
		first = last + 1;
	}
	return readings;
}

/** The word in this language, or else in the first other language in which it can be part of a request. */
function meaningIn(word: KnownWord | undefined, language: number): WordMeaning | undefined {
	if (word === undefined) return undefined;
	const own = word.byLanguage[language];
	if (own !== undefined || word.telling === 0) return own;
	return word.byLanguage.find((_, other) => word.telling & (1 << other));
}
