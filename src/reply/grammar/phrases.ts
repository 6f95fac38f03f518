import type { Word } from '../words';
import type { Sense } from './sense';

export interface WordPattern {
	readonly letters: string;
	/** Written `letters*` in a language file. */
	readonly anyEnding: boolean;
}

/** The words of a phrase after its first word, and what the whole phrase means. */
export interface Phrase {
	readonly rest: readonly WordPattern[];
	readonly sense: Sense;
}

/** Phrases with the same first word, by their second word; longest first. */
export interface PhraseIndex {
	readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
	/** Those whose second word may have any ending. */
	readonly open: readonly Phrase[];
}

const NO_PHRASES: PhraseIndex = { bySecond: new Map(), open: [] };

export function phraseIndex(phrases: readonly Phrase[]): PhraseIndex {
	if (phrases.length === 0) return NO_PHRASES;
	const longestFirst = [...phrases].sort((a, b) => b.rest.length - a.rest.length);
	const bySecond = new Map<string, Phrase[]>();
	const open: Phrase[] = [];
	for (const phrase of longestFirst) {
		const second = phrase.rest[0];
		if (second === undefined) continue;
		if (second.anyEnding) open.push(phrase);
		else listAt(bySecond, second.letters).push(phrase);
	}
	return { bySecond, open };
}

function listAt(lists: Map<string, Phrase[]>, key: string): Phrase[] {
	const known = lists.get(key);
	if (known !== undefined) return known;
	const fresh: Phrase[] = [];
	lists.set(key, fresh);
	return fresh;
}

/** A word as it is read: if it is misspelt, as the word that was meant. */
export type ReadWord = Pick<Word, 'text' | 'gap'>;

/** Every phrase that continues with the words after the one at the index, longest first. */
export function phrasesFrom(
	{ bySecond, open }: PhraseIndex,
	words: readonly ReadWord[],
	index: number,
): Phrase[] {
	const second = words[index + 1];
	if (second === undefined || second.gap === 'sentence') return [];
	const fits = ({ rest }: Phrase): boolean => continues(rest, words, index);
	const closed = bySecond.get(second.text)?.filter(fits) ?? [];
	if (open.length === 0) return closed;
	return [...closed, ...open.filter(fits)].sort((a, b) => b.rest.length - a.rest.length);
}

function continues(
	rest: readonly WordPattern[],
	words: readonly ReadWord[],
	index: number,
): boolean {
	for (let offset = 0; offset < rest.length; offset++) {
		const word = words[index + 1 + offset];
		const pattern = rest[offset];
		if (word === undefined || pattern === undefined || word.gap === 'sentence') return false;
		if (!matchesPattern(pattern, word.text)) return false;
	}
	return true;
}

function matchesPattern({ letters, anyEnding }: WordPattern, word: string): boolean {
	return anyEnding ? word.startsWith(letters) : word === letters;
}
