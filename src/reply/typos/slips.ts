import { distance } from 'fastest-levenshtein';
import { areNeighbours } from './keyboards';

const LONG_ENOUGH_FOR_ANY_LETTER = 6;
/** Keywords that may be misspelt twice. */
export const LONG_ENOUGH_FOR_TWO_SLIPS = 9;
const LONGEST_MOVE = 2;
const VOWELS = 'aeiouy';

function firstDifference(a: string, b: string): number {
	let index = 0;
	while (index < a.length && a[index] === b[index]) index++;
	return index;
}

function isSwap(word: string, keyword: string, at: number): boolean {
	return (
		word[at] === keyword[at + 1] &&
		word[at + 1] === keyword[at] &&
		word.slice(at + 2) === keyword.slice(at + 2)
	);
}

/** Whether the word is the other with two letters next to each other swapped: nto, mroe. */
export function isSwapped(word: string, other: string): boolean {
	return word.length === other.length && isSwap(word, other, firstDifference(word, other));
}

function isLikelySubstitution(typed: string, meant: string, length: number): boolean {
	if (length >= LONG_ENOUGH_FOR_ANY_LETTER || areNeighbours(typed, meant)) return true;
	return length > 4 && VOWELS.includes(typed) && VOWELS.includes(meant);
}

function isOneSlip(word: string, keyword: string): boolean {
	const at = firstDifference(word, keyword);
	if (word.length === keyword.length) {
		if (isSwap(word, keyword, at)) return true;
		return (
			word.slice(at + 1) === keyword.slice(at + 1) &&
			isLikelySubstitution(word.charAt(at), keyword.charAt(at), keyword.length)
		);
	}
	if (word.length === keyword.length + 1) return word.slice(at + 1) === keyword.slice(at);
	return word.length === keyword.length - 1 && word.slice(at) === keyword.slice(at + 1);
}

/**
 * Whether somebody who meant the keyword may have typed the word: two letters swapped, one dropped, added or
 * doubled, a neighbouring key hit; in long keywords any other letter, or two such slips.
 */
export function isSlip(word: string, keyword: string): boolean {
	if (word === keyword) return false;
	if (isOneSlip(word, keyword) || isMixedUp(word, keyword)) return true;
	return (
		keyword.length >= LONG_ENOUGH_FOR_TWO_SLIPS &&
		Math.abs(word.length - keyword.length) <= 2 &&
		distance(word, keyword) <= 2
	);
}

/** `stooop` and `stopppp` without the extra letters, keeping letters that are double by right. */
export function withoutStretching(word: string): string {
	return word.replace(/(.)\1+/g, '$1');
}

/** Whether one letter was typed up to two places too early or too late: sopt, cnacel. */
function isMixedUp(word: string, keyword: string): boolean {
	if (word.length !== keyword.length || word[0] !== keyword[0]) return false;
	const from = firstDifference(word, keyword);
	const sameEnd = keyword.slice(from + LONGEST_MOVE + 1);
	return word.endsWith(sameEnd) && sortedLetters(word) === sortedLetters(keyword);
}

function sortedLetters(word: string): string {
	return [...word].sort().join('');
}
