import type { Keywords } from '../keywords';
import { keywordLetters } from '../letters/keyword-letters';
import type { Language } from '../languages/language';
import { Misspellings } from '../typos/misspellings';
import { RealWords } from '../typos/real-words';
import type { Word } from '../words';
import { AROUND } from '../keyword-match';
import { addBits, bitsOf, noConcepts, shareBits, type ConceptBits } from './concept-bits';
import { holdsRequestIn, partsOf } from './joined-words';
import { latticeOf } from './lattice';
import { Lexicon, WordMeaning } from './lexicon';
import { PhraseTable, type PhraseEnds } from './phrase-ends';
import type { TextReading } from './reading';
import { DIGITS_SENSE, PHONE_NUMBER_SENSE, UNKNOWN_SENSE, type Sense } from './sense';

/** What each language knows of one word. */
export interface KnownWord {
	readonly byLanguage: readonly (WordMeaning | undefined)[];
	/** Bits of the languages that know the word. */
	readonly languages: number;
	/** Bits of the languages that know the word by itself or in a phrase. */
	readonly heardIn: number;
	/** Bits of the languages in which the word may be part of a request. */
	readonly telling: number;
	/** What it may mean in any language. */
	readonly concepts: ConceptBits;
	/** Its numbers as the first word of phrases. */
	readonly numbers: readonly number[];
	/** Phrases of any language that end with the word. */
	readonly ends: readonly PhraseEnds[];
	/** Whether it may stand beside a keyword that is the whole reply otherwise. */
	readonly aroundKeyword: boolean;
	/** Whether it is no word, but may be a piece of a torn keyword: un sub scribe. */
	readonly fragment: boolean;
	/** Whether the word, or what it is a misspelling of, is a keyword. */
	readonly keyword: boolean;
	/** The words it is made of, if spaces were left out. */
	readonly parts: readonly string[] | undefined;
	/** The word that it is a misspelling of. */
	readonly meant: string | undefined;
	readonly digits: boolean;
}

const MOST_REMEMBERED = 100_000;
const MOST_LANGUAGES_READ = 3;
const ONLY_DIGITS = /^\d+$/;
const SHORTEST_STEM = 1;
const NO_STEMS: readonly string[] = [];
const MANY_LANGUAGES = 1 << 8;
const AROUND_KEYWORD = bitsOf(AROUND);

/** The words of several languages at once; remembers what it has looked up. */
export class Vocabulary {
	private readonly lexicons: readonly Lexicon[];
	private readonly phrases = new PhraseTable();
	/** Bits of the languages that know a whole word, alone or in a phrase. */
	private readonly heardIn = new Map<string, number>();
	/** Words of all languages that stand for any ending. */
	private readonly stems = new Set<string>();
	private readonly longestStem: number;
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
		this.lexicons.forEach((lexicon, language) => {
			lexicon.eachPhrase((words, sense) => {
				const isCourtesy = sense === undefined || shareBits(sense.bits, AROUND_KEYWORD);
				this.phrases.add(words, language, sense?.bits, isCourtesy);
			});
		});
		this.lexicons.forEach((lexicon, index) => {
			for (const stem of lexicon.stemWords) this.stems.add(stem);
			for (const word of lexicon.wholeWords()) {
				this.heardIn.set(word, (this.heardIn.get(word) ?? 0) | (1 << index));
			}
		});
		for (const stem of this.phrases.stemWords) this.stems.add(stem);
		this.longestStem = Math.max(0, ...[...this.stems].map(({ length }) => length));
		this.holdsRequest = holdsRequestIn(this.lexicons);
		this.misspellings = typos
			? new Misspellings(this.lexicons, new RealWords(languages))
			: undefined;
		const nothing = this.lexicons.map(() => undefined);
		this.unknownWord = this.known('', '', nothing);
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

	/** Whether the letters are a word, or may be one that is misspelt. */
	meansSomething(letters: string): boolean {
		return this.lookUp(letters) !== this.unknownWord;
	}

	/** Whether any language knows the word as it is spelt. */
	isWord(word: string): boolean {
		const { languages, meant } = this.lookUp(word);
		return languages !== 0 && meant === undefined;
	}

	/** The text as read in each language that it may be written in, likeliest first. */
	readings(words: readonly Word[], known: readonly KnownWord[]): TextReading[] {
		const meant = words.map(({ text, gap }, index) => ({ text: known[index]?.meant ?? text, gap }));
		return this.likelyLanguages(known).map((language) => ({
			language: this.lexicons[language]?.language.code ?? 'und',
			words,
			from: latticeOf(words, meant, (index) => meaningIn(known[index], language)),
		}));
	}

	/** The language that knows most words, and others in which the text says more and that know nearly as many. */
	likelyLanguages(words: readonly KnownWord[]): number[] {
		const scores = this.scoresOf(words);
		const best = Math.max(...scores);
		const first = 1 << scores.indexOf(best);
		let saysMore = 0;
		for (const { telling } of words) if ((telling & first) === 0) saysMore |= telling;
		const likely = scores.flatMap((score, index) =>
			score === best || (saysMore & (1 << index) && score * 2 >= best) ? [index] : [],
		);
		if (likely.length === 1) return likely;
		return likely
			.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
			.slice(0, MOST_LANGUAGES_READ);
	}

	/** How much the words speak for each language; one that only one language knows speaks twice for it. */
	private scoresOf(words: readonly KnownWord[]): number[] {
		const counts = this.countsOfLanguageSets;
		counts.fill(0);
		for (const { heardIn } of words) counts[heardIn] = (counts[heardIn] ?? 0) + 1;
		const scores = this.lexicons.map(() => 0);
		for (let set = 1; set < counts.length; set++) {
			const count = counts[set] ?? 0;
			if (count === 0) continue;
			const points = (set & (set - 1)) === 0 ? 2 * count : count;
			for (let index = 0; index < scores.length; index++) {
				if (set & (1 << index)) scores[index] = (scores[index] ?? 0) + points;
			}
		}
		return scores;
	}

	private readonly countsOfLanguageSets = new Int32Array(MANY_LANGUAGES);

	private find(word: string): KnownWord {
		if (ONLY_DIGITS.test(word)) return this.digits(word);
		if (!this.isHeard(word)) return this.guess(word, this.unknownWord);
		const known = this.known(word, word, this.meaningsOf(word));
		return known.languages === 0 ? this.guess(word, known) : known;
	}

	/** Whether the word is in any list of any language. */
	private isHeard(word: string): boolean {
		return (
			this.heardIn.has(word) ||
			this.stemsOf(word).length > 0 ||
			this.phrases.numbersOf(word, NO_STEMS).length > 0 ||
			this.keywords.exact(word, undefined) !== undefined
		);
	}

	private digits(word: string): KnownWord {
		const meanings = this.meaningsOf(word).map((meaning) => meaning ?? DIGITS);
		const known = this.known(word, word, meanings);
		addBits(known.concepts, PHONE_NUMBER_SENSE.bits);
		return { ...known, languages: 0, heardIn: 0, digits: true };
	}

	private meaningsOf(word: string): (WordMeaning | undefined)[] {
		const stems = this.stemsOf(word);
		const heardIn = this.heardIn.get(word) ?? 0;
		return this.lexicons.map((lexicon, index) =>
			stems.length > 0 || heardIn & (1 << index) ? lexicon.meaningOf(word, stems) : undefined,
		);
	}

	/** Beginnings of the word that stand for any ending in a language, longest first. */
	private stemsOf(word: string): readonly string[] {
		let found: string[] | undefined;
		for (let length = Math.min(word.length, this.longestStem); length >= SHORTEST_STEM; length--) {
			const stem = word.slice(0, length);
			if (this.stems.has(stem)) (found ??= []).push(stem);
		}
		return found ?? NO_STEMS;
	}

	/** What a word may have been meant to be that means nothing by itself. */
	private guess(word: string, known: KnownWord): KnownWord {
		const parts = this.partsOf(word);
		if (parts !== undefined) return { ...known, parts };
		const beginsPhrase = known.heardIn !== 0;
		const meant = beginsPhrase ? undefined : this.misspellings?.meant(word);
		const keyword = this.keywords.mayBe(word);
		const fragment = this.keywords.mayHold(word);
		if (meant === undefined) {
			if (!beginsPhrase && !keyword && !fragment) return this.byEnding(word);
			return { ...known, keyword, fragment, aroundKeyword: known.aroundKeyword || keyword };
		}
		const meantWord = this.known(word, meant, this.meaningsOf(meant));
		const aroundKeyword = meantWord.aroundKeyword || keyword;
		return { ...meantWord, keyword, fragment, aroundKeyword, meant };
	}

	private byEnding(word: string): KnownWord {
		const meanings = this.lexicons.map((lexicon) => lexicon.meaningByEnding(word));
		if (meanings.every((meaning) => meaning === undefined)) return this.unknownWord;
		return { ...this.known(word, word, meanings), languages: 0, heardIn: 0 };
	}

	private partsOf(word: string): readonly string[] | undefined {
		if (this.misspellings === undefined || !this.holdsRequest(word)) return undefined;
		for (const lexicon of this.lexicons) {
			const parts = partsOf(word, lexicon);
			if (parts !== undefined) return parts;
		}
		return undefined;
	}

	private known(
		word: string,
		meant: string,
		byLanguage: readonly (WordMeaning | undefined)[],
	): KnownWord {
		const numbers = this.phrases.numbersOf(meant, this.stemsOf(meant));
		const keyword = this.keywords.exact(word, undefined) !== undefined;
		return {
			byLanguage,
			languages: languagesWhere(byLanguage, ({ sense }) => sense !== UNKNOWN_SENSE),
			heardIn: languagesWhere(byLanguage, () => true),
			telling: languagesWhere(byLanguage, ({ sense }) => sense.telling),
			concepts: allConceptsOf(byLanguage),
			numbers,
			ends: this.phrases.endsOf(numbers),
			aroundKeyword:
				keyword ||
				this.phrases.isInCourtesy(numbers) ||
				byLanguage.some(
					(meaning) => meaning !== undefined && shareBits(meaning.sense.bits, AROUND_KEYWORD),
				),
			keyword,
			fragment: false,
			parts: undefined,
			meant: undefined,
			digits: false,
		};
	}
}

const DIGITS = new WordMeaning([], DIGITS_SENSE);

function languagesWhere(
	byLanguage: readonly (WordMeaning | undefined)[],
	holds: (meaning: WordMeaning) => boolean,
): number {
	let bits = 0;
	for (let index = 0; index < byLanguage.length; index++) {
		const meaning = byLanguage[index];
		if (meaning !== undefined && holds(meaning)) bits |= 1 << index;
	}
	return bits;
}

/** What the word may mean in any language; a language that does not know it takes it for a name. */
function allConceptsOf(byLanguage: readonly (WordMeaning | undefined)[]): ConceptBits {
	const concepts = noConcepts();
	for (const meaning of byLanguage) addBits(concepts, (meaning?.sense ?? UNKNOWN_SENSE).bits);
	return concepts;
}

/**
 * The word in this language, or else in the first other language in which it can be part of a request, as people
 * write who mix languages: no more mensajes.
 */
function meaningIn(word: KnownWord | undefined, language: number): WordMeaning | undefined {
	if (word === undefined) return undefined;
	const own = word.byLanguage[language];
	if (own !== undefined || word.heardIn === 0) return own;
	return (
		word.byLanguage.find((_, other) => word.telling & (1 << other)) ??
		word.byLanguage.find((meaning) => meaning?.sense.heavy)
	);
}

/** What the word alone may mean in a text that is read in this language. */
export function sensesIn(word: KnownWord, language: number): readonly Sense[] {
	const sense = meaningIn(word, language)?.sense ?? UNKNOWN_SENSE;
	return word.digits ? [sense, PHONE_NUMBER_SENSE] : [sense];
}
