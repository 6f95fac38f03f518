import type { Word } from '../words';

/** The words that a word without its spaces was meant to be, or `undefined`: "stoptextingme". */
export type Splitter = (word: string) => readonly string[] | undefined;

/** Puts back the spaces that were left out between words. The parts keep the place of the whole. */
export function splitJoinedWords(words: readonly Word[], split: Splitter): readonly Word[] {
	if (!words.some(({ text }) => split(text) !== undefined)) return words;
	return words.flatMap((word) =>
		(split(word.text) ?? [word.text]).map((text, index) => ({
			...word,
			text,
			gap: index === 0 ? word.gap : 'space',
		})),
	);
}
