import {
	contractionEnd,
	isLetterOrDigit,
	isSentenceMark,
	isSignInWord,
	LONGEST_WORD,
} from '../words';
import { MOST_PIECES, MOST_WORDS } from '../keyword-match';
import { ANCHOR_BIT, mayBeRequest } from './anchors';
import { follow, type PhraseTree } from './phrase-tree';
import type { KnownWord, Vocabulary } from './vocabulary';
import { hashOf, WordTable } from './word-table';

interface Glimpse {
	readonly word: string;
	readonly known: KnownWord;
}

const NUMBER_SIGN = '#';
const FEWEST_SPACED_LETTERS = 3;
const LONGEST_TORN = 16;
const TOO_CLOSE_TO_CALL = -1;
const MOST_REMEMBERED = 100_000;

/**
 * Passes over a text once, without cutting out its words, to see whether it can hold a request at all. It may take an
 * ordinary text for a possible request, never a request for an ordinary text.
 */
export class Glance {
	private table = new WordTable<Glimpse>();
	private bits = 0;
	private words = 0;
	private keyword = false;
	private singleLetters = 0;
	private fragment = false;
	private unknown = false;
	/** Phrases begun by the words before, and where they go on. */
	private begun: PhraseTree[] = [];
	private goingOn: PhraseTree[] = [];

	constructor(private readonly vocabulary: Vocabulary) {}

	mayMatter(plain: string): boolean {
		this.bits = 0;
		this.words = 0;
		this.keyword = false;
		this.singleLetters = 0;
		this.fragment = false;
		this.unknown = false;
		this.begun.length = 0;
		return !this.isSurelyOrdinary(plain);
	}

	private isSurelyOrdinary(plain: string): boolean {
		for (let index = 0; index < plain.length; ) {
			if (isSignInWord(plain, index)) return false;
			const isWord =
				isLetterOrDigit(plain.charCodeAt(index)) || plain.charAt(index) === NUMBER_SIGN;
			if (!isWord && isSentenceMark(plain, index) && this.endSentence()) return false;
			index = isWord ? this.readWord(plain, index) : index + 1;
			if (index === TOO_CLOSE_TO_CALL || this.bits & ANCHOR_BIT) return false;
		}
		if (this.keyword && this.words <= MOST_WORDS) return false;
		if (this.words <= MOST_PIECES && (this.fragment || this.mayBeTorn(plain))) return false;
		return !this.endSentence();
	}

	/** Whether a few words may be a keyword that was torn, and perhaps misspelt too: opt oit. */
	private mayBeTorn(plain: string): boolean {
		if (this.words < 2 || plain.length > LONGEST_TORN) return false;
		return this.vocabulary.mayBeKeyword(plain, this.unknown);
	}

	/** No request goes on behind the end of a sentence. */
	private endSentence(): boolean {
		const mayHoldRequest = mayBeRequest(this.bits);
		this.bits = 0;
		this.begun.length = 0;
		return mayHoldRequest;
	}

	/** The end of the word, or `TOO_CLOSE_TO_CALL` where only reading the text properly can tell. */
	private readWord(plain: string, start: number): number {
		const simpleEnd = endOfLetters(plain, start);
		const end = contractionEnd(plain, start, simpleEnd) ?? simpleEnd;
		if (end - start >= LONGEST_WORD || isSignInWord(plain, end)) return TOO_CLOSE_TO_CALL;
		this.singleLetters = end - start === 1 ? this.singleLetters + 1 : 0;
		if (this.singleLetters >= FEWEST_SPACED_LETTERS) return TOO_CLOSE_TO_CALL;
		this.see(this.glimpse(plain, start, end));
		return end;
	}

	private see({ word, known }: Glimpse): void {
		this.words++;
		this.keyword ||= known.keyword;
		this.fragment ||= known.fragment;
		this.unknown ||= known.languages === 0;
		this.bits |= known.bits;
		this.goingOn.length = 0;
		for (const phrase of this.begun) follow(phrase, word, this.goingOn);
		for (const { bits } of this.goingOn) this.bits |= bits;
		if (known.tellingPhrases !== undefined) this.goingOn.push(known.tellingPhrases);
		[this.begun, this.goingOn] = [this.goingOn, this.begun];
	}

	private glimpse(plain: string, start: number, end: number): Glimpse {
		const hash = hashOf(plain, start, end);
		return this.table.find(hash, plain, start, end) ?? this.remember(hash, plain.slice(start, end));
	}

	private remember(hash: number, slice: string): Glimpse {
		const word = slice.replace("'", '');
		if (this.table.size >= MOST_REMEMBERED) this.table = new WordTable();
		const glimpse = { word, known: this.vocabulary.lookUp(word) };
		this.table.add(hash, word, glimpse);
		return glimpse;
	}
}

function endOfLetters(plain: string, start: number): number {
	let end = start + 1;
	if (plain.charAt(start) === NUMBER_SIGN) return end;
	while (end - start < LONGEST_WORD && isLetterOrDigit(plain.charCodeAt(end))) end++;
	return end;
}
