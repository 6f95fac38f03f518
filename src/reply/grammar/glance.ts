import { contractionEnd, isSentenceMark, isWordStart, wordEnd } from '../words';
import { MOST_PIECES, MOST_WORDS } from '../keyword-match';
import { mayBeRequest } from './anchors';
import { addBits, noConcepts } from './concept-bits';
import { ANY_WORD, type PhraseEnds, type SeenPhrase } from './phrase-ends';
import { sensesIn, type KnownWord, type Vocabulary } from './vocabulary';
import { hashOf, WordTable } from './word-table';
import type { FirstLook } from '../statistics/first-look';

/** A phrase that the text may hold, and which of its words begins it. */
interface SeenAt {
	readonly phrase: SeenPhrase;
	readonly first: number;
}

/** What is known of a word, and what it adds to the first look. */
interface SeenWord {
	readonly word: KnownWord;
	readonly weight: number;
	readonly features: number;
}

const NO_WEIGHT = { weight: 0, features: 0 };
const NO_NUMBERS: readonly number[] = [];
const NUMBER_SIGN = '#';
const FEWEST_SPACED_LETTERS = 3;
const LONGEST_TORN = 16;
const MOST_REMEMBERED = 100_000;
/** Longer texts are always read in full; there are few. */
const LONGEST_SKIPPED = 60;

/**
 * Passes over a text once, without cutting out its words, to see whether it can hold a request at all. It may take an
 * ordinary text for a possible request, never a request for an ordinary text.
 */
export class Glance {
	private table = new WordTable<SeenWord>();
	private readonly words: KnownWord[] = [];
	/** Where each word begins and ends. */
	private readonly starts: number[] = [];
	private readonly ends: number[] = [];
	/** For each sentence the index of the word after it. */
	private readonly sentenceEnds: number[] = [];
	private readonly phrases: SeenAt[] = [];
	private readonly concepts = noConcepts();
	/** What the words of the sentence may mean in any language. */
	private readonly sentenceConcepts = noConcepts();
	private sentence = 0;
	private spaced = '';
	private candidate = false;
	private keyword = false;
	private onlyAround = true;
	private fragment = false;
	private unknown = false;
	private tooCloseToCall = false;

	private weight = 0;
	private features = 0;

	constructor(
		private readonly vocabulary: Vocabulary,
		private readonly firstLook: FirstLook | undefined,
	) {}

	mayMatter(plain: string): boolean {
		this.forget();
		this.readWords(plain);
		if (this.tooCloseToCall) return true;
		const { length } = this.words;
		if (this.keyword && length <= MOST_WORDS && this.onlyAround) return true;
		if (length <= MOST_PIECES && this.mayBeTorn(plain)) return true;
		if (this.candidate && this.mayHoldRequest()) return true;
		return this.firstLook !== undefined && this.mayResemble(this.firstLook);
	}

	/** What somebody asks for in a long text is drowned by its other words. */
	private mayResemble(firstLook: FirstLook): boolean {
		return this.words.length > LONGEST_SKIPPED || firstLook.mayResemble(this.weight, this.features);
	}

	private forget(): void {
		this.words.length = 0;
		this.starts.length = 0;
		this.ends.length = 0;
		this.sentenceEnds.length = 0;
		this.phrases.length = 0;
		this.sentence = 0;
		this.spaced = '';
		this.candidate = false;
		this.sentenceConcepts.fill(0);
		this.keyword = false;
		this.onlyAround = true;
		this.fragment = false;
		this.unknown = false;
		this.tooCloseToCall = false;
		this.weight = 0;
		this.features = 0;
	}

	private readWords(plain: string): void {
		for (let index = 0; index < plain.length; ) {
			const isWord = isWordStart(plain, index) || plain.charAt(index) === NUMBER_SIGN;
			if (isWord) index = this.readWord(plain, index);
			else {
				if (isSentenceMark(plain, index)) this.endSentence();
				index++;
			}
		}
		this.endSentence();
		this.endSpaced();
	}

	/** Whether a few words may be a keyword that was torn, and perhaps misspelt too: opt oit. */
	private mayBeTorn(plain: string): boolean {
		if (this.words.length < 2) return false;
		if (!this.fragment && plain.length > LONGEST_TORN) return false;
		for (let first = 0; first < this.words.length - 1; first++) {
			for (let last = first + 1; last < this.words.length; last++) {
				const piece = plain.slice(this.starts[first], this.ends[last]);
				if (this.vocabulary.mayBeKeyword(piece, this.unknown)) return true;
			}
		}
		return false;
	}

	/** Letters that stand alone in a row may be a word. */
	private endSpaced(): void {
		if (this.spaced.length >= FEWEST_SPACED_LETTERS) {
			this.tooCloseToCall ||= this.vocabulary.meansSomething(this.spaced);
		}
		this.spaced = '';
	}

	private endSentence(): void {
		if (this.sentence === this.words.length) return;
		this.sentence = this.words.length;
		this.sentenceEnds.push(this.sentence);
		this.candidate ||= mayBeRequest(this.sentenceConcepts);
		this.sentenceConcepts.fill(0);
	}

	/** The index behind the word. */
	private readWord(plain: string, start: number): number {
		if (plain.charAt(start) === NUMBER_SIGN) {
			this.noteWord(plain, start, start + 1);
			return start + 1;
		}
		const simpleEnd = wordEnd(plain, start);
		const end = contractionEnd(plain, start, simpleEnd) ?? simpleEnd;
		if (end - start === 1) this.spaced += plain.charAt(start);
		else this.endSpaced();
		this.noteWord(plain, start, end);
		return end;
	}

	private noteWord(plain: string, start: number, end: number): void {
		this.starts.push(start);
		this.ends.push(end);
		const { word, weight, features } = this.seenAt(plain, start, end);
		this.weight += weight;
		this.features += features;
		this.see(word);
	}

	private see(word: KnownWord): void {
		this.words.push(word);
		addBits(this.sentenceConcepts, word.concepts);
		this.keyword ||= word.keyword;
		this.onlyAround &&= word.aroundKeyword;
		this.fragment ||= word.fragment;
		this.unknown ||= word.languages === 0 || word.meant !== undefined;
		this.tooCloseToCall ||= word.parts !== undefined;
		for (const ends of word.ends) this.seePhrases(ends);
	}

	/** Sees the phrases that end with the last word. */
	private seePhrases(ends: PhraseEnds): void {
		const before = this.words.length - 2;
		if (before < this.sentence) return;
		for (const number of this.words[before]?.numbers ?? NO_NUMBERS) {
			const phrases = ends.get(number);
			if (phrases !== undefined) this.seeThoseOf(phrases, before);
		}
		const afterAny = ends.get(ANY_WORD);
		if (afterAny !== undefined) this.seeThoseOf(afterAny, before);
	}

	private seeThoseOf(phrases: readonly SeenPhrase[], before: number): void {
		for (const phrase of phrases) {
			const first = before - phrase.words.length + 1;
			if (first < this.sentence || !this.standsAt(phrase, first)) continue;
			if (phrase.concepts === undefined) this.keyword = true;
			else {
				addBits(this.sentenceConcepts, phrase.concepts);
				this.phrases.push({ phrase, first });
			}
		}
	}

	private standsAt({ words }: SeenPhrase, first: number): boolean {
		for (let at = words.length - 2; at >= 0; at--) {
			const number = words[at] ?? ANY_WORD;
			if (number !== ANY_WORD && !this.words[first + at]?.numbers.includes(number)) return false;
		}
		return true;
	}

	private seenAt(plain: string, start: number, end: number): SeenWord {
		const hash = hashOf(plain, start, end);
		return this.table.find(hash, plain, start, end) ?? this.remember(hash, plain.slice(start, end));
	}

	private remember(hash: number, slice: string): SeenWord {
		const text = slice.replace("'", '');
		if (this.table.size >= MOST_REMEMBERED) this.table = new WordTable();
		const word = this.vocabulary.lookUp(text);
		const { weight, features } = this.firstLook?.weigh(text, word.concepts) ?? NO_WEIGHT;
		const seen = { word, weight, features };
		this.table.add(hash, text, seen);
		return seen;
	}

	/** Whether a sentence holds all that some request is made of, in one of the languages it would be read in. */
	private mayHoldRequest(): boolean {
		return this.vocabulary.likelyLanguages(this.words).some((language) => {
			let start = 0;
			return this.sentenceEnds.some((end) => {
				const holds = this.mayHoldRequestIn(language, start, end);
				start = end;
				return holds;
			});
		});
	}

	private mayHoldRequestIn(language: number, start: number, end: number): boolean {
		const { concepts, words } = this;
		concepts.fill(0);
		for (let index = start; index < end; index++) {
			const word = words[index];
			if (word === undefined) continue;
			for (const { bits } of sensesIn(word, language)) addBits(concepts, bits);
		}
		for (const { phrase, first } of this.phrases) {
			if (first < start || first >= end || phrase.concepts === undefined) continue;
			const isRead =
				phrase.language === language || words[first]?.byLanguage[language] === undefined;
			if (isRead) addBits(concepts, phrase.concepts);
		}
		return mayBeRequest(concepts);
	}
}
