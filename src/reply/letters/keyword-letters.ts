import { plainLetters } from './plain-letters';

/** The letters of a keyword, without spaces and punctuation: "opt-out", "OPT OUT" and "optout" are one. */
export function keywordLetters(keyword: string): string {
	return plainLetters(keyword).replace(/[^\p{L}\p{N}#]/gu, '');
}
