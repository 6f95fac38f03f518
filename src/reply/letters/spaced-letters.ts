import type { Word } from '../words';

const FEWEST_LETTERS = 3;

function isSingleLetter(word: Word | undefined): word is Word {
	return word !== undefined && word.text.length === 1 && word.text >= 'a' && word.text <= 'z';
}

/** Joins letters that stand alone in a row: s t o p, s.t.o.p. */
export function joinSpacedLetters(words: readonly Word[]): readonly Word[] {
	const joined: Word[] = [];
	for (let index = 0; index < words.length; ) {
		let end = index;
		while (isSingleLetter(words[end])) end++;
		const run = words.slice(index, end);
		if (run.length >= FEWEST_LETTERS) joined.push(oneWord(run));
		else joined.push(...run);
		const next = words[end];
		if (next !== undefined) joined.push(next);
		index = end + 1;
	}
	return joined;
}

function oneWord(run: readonly Word[]): Word {
	return {
		text: run.map(({ text }) => text).join(''),
		start: run[0]?.start ?? 0,
		end: run.at(-1)?.end ?? 0,
		gap: run[0]?.gap ?? 'space',
	};
}
