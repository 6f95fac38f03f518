import type { TextReading } from './grammar/reading';
import type { Vocabulary } from './grammar/vocabulary';
import { splitJoinedWords } from './letters/missing-spaces';
import { joinSpacedLetters } from './letters/spaced-letters';
import { wordsOf } from './words';

/** A text in plain letters as read in each language that it may be written in, likeliest first. */
export function readText(plain: string, vocabulary: Vocabulary): TextReading[] {
	const words = splitJoinedWords(
		joinSpacedLetters(wordsOf(plain)),
		(word) => vocabulary.lookUp(word).parts,
	);
	return vocabulary.readings(
		words,
		words.map(({ text }) => vocabulary.lookUp(text)),
	);
}
