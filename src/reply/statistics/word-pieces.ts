import { append } from './hash';

const PIECE = 0x51ab3f21;
const WORD_EDGE = 95;
const SHORTEST = 3;
const LONGEST = 5;
/** Of a longer word only the beginning counts. */
export const MOST_LETTERS = 24;

/** Calls back with a hash of each piece of three to five letters of a word, its edges counting as letters. */
export function eachPiece(word: string, see: (hash: number) => void): void {
	const last = Math.min(word.length, MOST_LETTERS);
	for (let first = -1; first + SHORTEST <= last + 1; first++) {
		const stop = Math.min(first + LONGEST, last + 1);
		let hash = PIECE;
		for (let index = first; index < stop; index++) {
			const isEdge = index < 0 || index === last;
			hash = append(hash, isEdge ? WORD_EDGE : word.charCodeAt(index));
			if (index >= first + SHORTEST - 1) see(hash);
		}
	}
}
