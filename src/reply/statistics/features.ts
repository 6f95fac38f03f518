import { contractionEnd, isLetterOrDigit } from '../words';
import { BUCKET_BITS, MOST_WORDS } from './size';

const WORD = 0x17b4286c;
const PIECE = 0x51ab3f21;
const NEIGHBOURS = 0x2f6e2b1d;
const NEXT_BUT_ONE = 0x7c3d0e95;
const TEXT_START = 0x1b56c4e9;
const TEXT_END = 0x3c91a7d5;
const WORD_EDGE = 95;
const DIGIT = 48;
const HIGHEST_DIGIT = 57;
const APOSTROPHE = 39;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
const MOST_LETTERS = 24;
/** Beside its pieces: the word itself, and up to three pairs. */
const MOST_FEATURES_OF_WORD = (MOST_LETTERS + 2) * (LONGEST_PIECE - SHORTEST_PIECE + 1) + 4;
const FNV_PRIME = 0x01000193;

/**
 * Reads the features of a text in plain letters, each as a bucket below 2 ** `BUCKET_BITS`: its words, pairs of
 * neighbours, pairs with one word between them, and the pieces of three to five letters of each word, so that a word
 * never seen before still resembles its relatives. All digits are alike. Linear in the length of the text; keeps what
 * it read until the next text.
 */
export class FeatureReader {
	/** How many features the text has. */
	count = 0;
	/** The first `count` are the features' buckets. */
	readonly buckets = new Int32Array(MOST_WORDS * MOST_FEATURES_OF_WORD);
	/** The first `count` say which word of the text each feature belongs to. */
	readonly words = new Uint16Array(MOST_WORDS * MOST_FEATURES_OF_WORD);
	/** Where each word begins and ends. */
	readonly starts = new Int32Array(MOST_WORDS);
	readonly ends = new Int32Array(MOST_WORDS);
	private word = 0;

	read(plain: string): void {
		this.count = 0;
		this.word = 0;
		let before = TEXT_START;
		let beforeThat = 0;
		for (let index = 0; index < plain.length && this.word < MOST_WORDS; ) {
			if (!isLetterOrDigit(plain.charCodeAt(index))) {
				index++;
				continue;
			}
			const end = wordEnd(plain, index);
			const hash = this.readWord(plain, index, end);
			this.add(pair(before, hash, NEIGHBOURS));
			if (beforeThat !== 0) this.add(pair(beforeThat, hash, NEXT_BUT_ONE));
			beforeThat = before;
			before = hash;
			this.word++;
			index = end;
		}
		if (this.word === 0) return;
		this.word--;
		this.add(pair(before, TEXT_END, NEIGHBOURS));
	}

	/** Adds the word's pieces and the word itself; returns the hash of the word. */
	private readWord(plain: string, start: number, end: number): number {
		this.starts[this.word] = start;
		this.ends[this.word] = end;
		const last = Math.min(end, start + MOST_LETTERS);
		for (let first = start - 1; first + SHORTEST_PIECE <= last + 1; first++) {
			this.addPieces(plain, first, start, last);
		}
		let hash = WORD;
		for (let index = start; index < last; index++) {
			if (plain.charCodeAt(index) !== APOSTROPHE) hash = append(hash, letterAt(plain, index));
		}
		this.add(hash);
		return hash;
	}

	/** Adds the pieces that begin at `first`, the edges of the word counting as letters. */
	private addPieces(plain: string, first: number, start: number, last: number): void {
		const stop = Math.min(first + LONGEST_PIECE, last + 1);
		let hash = PIECE;
		for (let index = first; index < stop; index++) {
			const isEdge = index < start || index === last;
			hash = append(hash, isEdge ? WORD_EDGE : letterAt(plain, index));
			if (index >= first + SHORTEST_PIECE - 1) this.add(hash);
		}
	}

	private add(hash: number): void {
		const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
		this.buckets[this.count] = (mixed ^ (mixed >>> 13)) >>> (32 - BUCKET_BITS);
		this.words[this.count] = this.word;
		this.count++;
	}
}

function wordEnd(plain: string, start: number): number {
	let end = start + 1;
	while (end < plain.length && isLetterOrDigit(plain.charCodeAt(end))) end++;
	return plain.charCodeAt(end) === APOSTROPHE ? (contractionEnd(plain, start, end) ?? end) : end;
}

function letterAt(plain: string, index: number): number {
	const code = plain.charCodeAt(index);
	return code >= DIGIT && code <= HIGHEST_DIGIT ? DIGIT : code;
}

function append(hash: number, code: number): number {
	return Math.imul(hash ^ code, FNV_PRIME);
}

function pair(first: number, second: number, kind: number): number {
	return Math.imul(Math.imul(first ^ kind, 0x5bd1e995) ^ second, FNV_PRIME);
}
