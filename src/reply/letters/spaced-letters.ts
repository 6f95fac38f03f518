import { LONGEST_WORD, type Word } from '../words';

const FEWEST_LETTERS = 3;

function isSingleLetter(word: Word | undefined): word is Word {
	return word !== undefined && word.text.length === 1 && word.text >= 'a' && word.text <= 'z';
}

/** Joins letters that stand alone in a row: s t o p, s.t.o.p. */
export function joinSpacedLetters(words: readonly Word[]): readonly Word[] {
	if (!words.some(isSingleLetter)) return words;
	const joined: Word[] = [];
	let run: Word[] = [];
	for (const word of words) {
		if (isSingleLetter(word) && run.length < LONGEST_WORD) run.push(word);
		else {
			joined.push(...inOneWord(run), word);
			run = [];
		}
	}
	return [...joined, ...inOneWord(run)];
}

function inOneWord(run: readonly Word[]): readonly Word[] {
	const [first] = run;
	const last = run.at(-1);
	if (first === undefined || last === undefined || run.length < FEWEST_LETTERS) return run;
	return [{ ...first, text: run.map(({ text }) => text).join(''), end: last.end }];
}
