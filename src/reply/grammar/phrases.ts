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
	/** What it contributes to a request, see anchors.ts. */
	readonly bits: number;
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

/** The longest phrase that continues with the words after the one at the index. */
export function longestPhrase(
	{ bySecond, open }: PhraseIndex,
	words: readonly Word[],
	index: number,
): Phrase | undefined {
	const second = words[index + 1];
	if (second === undefined || second.gap === 'sentence') return undefined;
	const closed = bySecond.get(second.text)?.find(({ rest }) => continues(rest, words, index));
	const other = open.find(({ rest }) => continues(rest, words, index));
	if (closed === undefined || other === undefined) return closed ?? other;
	return other.rest.length > closed.rest.length ? other : closed;
}

function continues(rest: readonly WordPattern[], words: readonly Word[], index: number): boolean {
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
