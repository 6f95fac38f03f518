import { entries, type Language } from '../languages/language';
import { GIVEN_NAMES } from '../languages/given-names';
import { plainLetters } from '../letters/plain-letters';
import type { Concept } from './concepts';
import { conceptNumber } from './concept-numbers';
import { phraseIndex, type Phrase, type PhraseIndex, type WordPattern } from './phrases';
import { senseOf, UNKNOWN_SENSE, type Sense } from './sense';

interface WordEntry {
	readonly letters: string;
	readonly concepts: number[];
	readonly phrases: PhraseEntry[];
	/** Of the whole word, once it was asked for. */
	meaning?: WordMeaning;
}

interface PhraseEntry {
	readonly rest: readonly WordPattern[];
	readonly concepts: number[];
}

const PERSON = conceptNumber('PERSON');
const WORD = conceptNumber('WORD');
const UNKNOWN = conceptNumber('UNKNOWN');
const SHORTEST_BEFORE_ENDING = 2;

/** All that one language knows of one word. */
export class WordMeaning {
	readonly sense: Sense;
	private index: PhraseIndex | undefined;

	/** Most specific first; without a sense the first that has one decides. */
	constructor(
		private readonly found: readonly WordEntry[],
		sense?: Sense,
	) {
		const deciding = found.find(({ concepts }) => concepts.length > 0);
		this.sense = sense ?? (deciding === undefined ? UNKNOWN_SENSE : senseOf(deciding.concepts));
	}

	/** Phrases that begin with the word. */
	get phrases(): PhraseIndex {
		return (this.index ??= phraseIndex(this.found.flatMap(phrasesOf)));
	}
}

const ONLY_IN_PHRASES = new WordMeaning([]);

/** The words and phrases of one language, ready for look-up. */
export class Lexicon {
	private readonly exact = new Map<string, WordEntry>();
	private readonly stems = new Map<string, WordEntry>();
	private readonly phrases = new Map<string, PhraseEntry>();
	private readonly wordsInPhrases = new Set<string>();
	/** Endings that say what a word means that means nothing else: *ing. */
	private readonly endings: { readonly letters: string; readonly concept: number }[] = [];
	/** Keywords of several words. */
	private readonly keywords: (readonly WordPattern[])[] = [];

	constructor(readonly language: Language) {
		for (const [concept, list] of Object.entries(language.concepts)) {
			for (const entry of entries(list)) this.add(entry, conceptNumber(concept as Concept));
		}
		this.addNames();
		for (const list of Object.values(language.alone)) {
			for (const entry of entries(list)) this.addKeyword(entry);
		}
	}

	/** Words that stand for any ending. */
	get stemWords(): Iterable<string> {
		return this.stems.keys();
	}

	/** Whole words that the language knows, alone or in phrases. */
	*wholeWords(): Iterable<string> {
		yield* this.exact.keys();
		yield* this.wordsInPhrases;
	}

	/** What the language knows of the word, or `undefined`; `stems` are its beginnings that some language knows. */
	meaningOf(word: string, stems: readonly string[]): WordMeaning | undefined {
		const exact = this.exact.get(word);
		if (stems.length === 0) {
			if (exact !== undefined) return (exact.meaning ??= this.newMeaning(exact));
			return this.wordsInPhrases.has(word) ? ONLY_IN_PHRASES : undefined;
		}
		const found = stems.flatMap((stem) => this.stems.get(stem) ?? []);
		if (exact === undefined && found.length === 0 && !this.wordsInPhrases.has(word))
			return undefined;
		return new WordMeaning(exact === undefined ? found : [exact, ...found]);
	}

	private newMeaning(entry: WordEntry): WordMeaning {
		const meaning = new WordMeaning([entry]);
		const isNeutral = meaning.sense.numbers.every(
			(number) => number === WORD || number === UNKNOWN,
		);
		return (isNeutral ? this.meaningByEnding(entry.letters) : undefined) ?? meaning;
	}

	/** What the ending of a word says that means nothing by itself. */
	meaningByEnding(word: string): WordMeaning | undefined {
		const ending = this.endings.find(
			({ letters }) =>
				word.length >= letters.length + SHORTEST_BEFORE_ENDING && word.endsWith(letters),
		);
		if (ending === undefined) return undefined;
		const own = this.exact.get(word);
		return new WordMeaning(own === undefined ? [] : [own], senseOf([ending.concept, WORD]));
	}

	/** What this whole word means by itself. */
	senseOfWord(word: string): Sense | undefined {
		return this.hasWord(word) ? this.meaningOf(word, [])?.sense : undefined;
	}

	/** Whether the language knows this whole word by itself. */
	hasWord(word: string): boolean {
		return (this.exact.get(word)?.concepts.length ?? 0) > 0;
	}

	/** Every whole word (not stem) that carries one of the concepts. */
	wordsMeaning(concepts: readonly Concept[]): string[] {
		const numbers = concepts.map(conceptNumber);
		return [...this.exact.values()]
			.filter((entry) => numbers.some((number) => entry.concepts.includes(number)))
			.map(({ letters }) => letters);
	}

	/** Calls back with the words of every phrase and what it means, `undefined` if it is a keyword. */
	eachPhrase(visit: (words: readonly WordPattern[], sense: Sense | undefined) => void): void {
		for (const [side, anyEnding] of [
			[this.exact, false],
			[this.stems, true],
		] as const) {
			for (const { letters, phrases } of side.values()) {
				for (const { rest, concepts } of phrases) {
					visit([{ letters, anyEnding }, ...rest], senseOf(concepts));
				}
			}
		}
		for (const words of this.keywords) visit(words, undefined);
	}

	/** Names, also as owners: Sandra's. */
	private addNames(): void {
		const names = [...entries(GIVEN_NAMES), ...entries(this.language.concepts.PERSON)];
		for (const name of names) this.add(name, PERSON);
		for (const name of names) {
			const owner = `${plainLetters(name)}s`;
			if (!this.exact.has(owner)) this.add(owner, PERSON);
		}
	}

	private addKeyword(text: string): void {
		for (const spelling of spellings(text)) {
			const words = patternsOf(spelling);
			if (words.length < 2) continue;
			this.keywords.push(words);
			this.wordsInPhrases.add(words[0]?.letters ?? '');
		}
	}

	private add(text: string, concept: number): void {
		if (text.startsWith('*') && !text.includes(' ')) {
			this.endings.push({ letters: text.slice(1), concept });
			return;
		}
		for (const spelling of spellings(text)) {
			const [first, ...rest] = patternsOf(spelling);
			if (first === undefined) continue;
			const entry = this.entry(first);
			if (rest.length === 0) entry.concepts.push(concept);
			else this.addPhrase(entry, rest, concept, spelling);
		}
	}

	private addPhrase(
		entry: WordEntry,
		rest: readonly WordPattern[],
		concept: number,
		spelling: string,
	): void {
		const known = this.phrases.get(spelling);
		if (known !== undefined) {
			known.concepts.push(concept);
			return;
		}
		for (const { letters } of rest) this.wordsInPhrases.add(letters);
		const phrase = { rest, concepts: [concept] };
		this.phrases.set(spelling, phrase);
		entry.phrases.push(phrase);
	}

	private entry({ letters, anyEnding }: WordPattern): WordEntry {
		const side = anyEnding ? this.stems : this.exact;
		const known = side.get(letters);
		if (known !== undefined) return known;
		const fresh: WordEntry = { letters, concepts: [], phrases: [] };
		side.set(letters, fresh);
		return fresh;
	}
}

function phrasesOf({ phrases }: WordEntry): Phrase[] {
	return phrases.map(({ rest, concepts }) => ({ rest, sense: senseOf(concepts) }));
}

const PLAIN_ENTRY = /^[a-z0-9 *]+$/;
const UMLAUT = /[äöü]/;

/** Umlauts are also written with an e: möchte, mochte, moechte. */
function spellings(text: string): string[] {
	if (PLAIN_ENTRY.test(text)) return [text];
	const lower = text.toLowerCase();
	if (!UMLAUT.test(lower)) return [plainLetters(lower)];
	const withE = lower.replace(/[äöü]/g, (umlaut) => `${plainLetters(umlaut)}e`);
	return [plainLetters(lower), plainLetters(withE)];
}

const APOSTROPHE_OF_CONTRACTION = /(?<=\w)'(?=(?:t|s|m|re|ve|ll|d|all|em)\b)/g;

function patternsOf(text: string): WordPattern[] {
	const words = PLAIN_ENTRY.test(text)
		? text.split(' ')
		: text.replace(APOSTROPHE_OF_CONTRACTION, '').split(/[\s'-]+/);
	return words
		.filter((word) => word !== '')
		.map((word) => {
			const anyEnding = word.endsWith('*');
			return { letters: anyEnding ? word.slice(0, -1) : word, anyEnding };
		});
}
