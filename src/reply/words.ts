/** How far a word is from the one before it: only a space, a comma or line break, or the end of a sentence. */
export type Gap = 'space' | 'comma' | 'sentence';

export interface Word {
	/** Letters and digits only, apostrophes resolved. */
	readonly text: string;
	/** Offsets in the plain text. */
	readonly start: number;
	readonly end: number;
	readonly gap: Gap;
}

/** Runs longer than this are no words; they are cut so that every later step is bounded. */
export const LONGEST_WORD = 40;

const SENTENCE_MARKS = '.!?;:…()[]<>"';
const SPACE = 32;
const COMMA_MARKS = ',/|\n\r';
/** Signs that stand for a letter inside a word: $top, c@ncel, f**k. */
const MOST_STARS = 4;
const LETTER_SIGNS = '$@*!|+';
/** The others rather emphasise the word that they begin: *STOP*. */
const FIRST_LETTER_SIGNS = '$@';
/** What follows the apostrophe in English contractions: don't, y'all, I'm. */
const CONTRACTION_ENDS = new Set(['t', 's', 'm', 're', 've', 'll', 'd', 'all', 'em', 'n', 'til']);
const LONGEST_ELISION = 5;
const FEWEST_LINES_OF_COLUMN = 3;
const LONGEST_LINE_OF_COLUMN = 9;

export function isLetterOrDigit(code: number): boolean {
	return (
		(code >= 97 && code <= 122) ||
		(code >= 48 && code <= 57) ||
		(code > 0xbf && code < 0x2000) ||
		(code >= 0x3040 && code < 0xd800)
	);
}

export function isSignInWord(text: string, index: number): boolean {
	if (index >= text.length || !LETTER_SIGNS.includes(text.charAt(index))) return false;
	let next = index + 1;
	while (next - index < MOST_STARS && text.charAt(next) === '*') next++;
	return isLetterOrDigit(text.charCodeAt(next));
}

export function isWordStart(text: string, index: number): boolean {
	if (isLetterOrDigit(text.charCodeAt(index))) return true;
	return FIRST_LETTER_SIGNS.includes(text.charAt(index)) && isSignInWord(text, index);
}

/** The marks inside a phone number and an abbreviation end no sentence: (555) 010-1234, 555.010.1234, a.u.b. */
export function isSentenceMark(text: string, index: number): boolean {
	if (text.charCodeAt(index) === SPACE || !SENTENCE_MARKS.includes(text.charAt(index)))
		return false;
	const mark = text.charAt(index);
	const afterDigit = isDigit(text.charCodeAt(index - 1));
	const beforeDigit = isDigit(text.charCodeAt(index + 1));
	if (mark === '.') return !(afterDigit && beforeDigit) && !isInAbbreviation(text, index);
	return !((mark === '(' && beforeDigit) || (mark === ')' && afterDigit));
}

/** One letter before the dot, and another such letter beside it: a.u.b., z.s.m. */
function isInAbbreviation(text: string, dot: number): boolean {
	if (!isLetterOrDigit(text.charCodeAt(dot - 1)) || isLetterOrDigit(text.charCodeAt(dot - 2)))
		return false;
	if (text.charAt(dot - 2) === '.') return true;
	return isLetterOrDigit(text.charCodeAt(dot + 1)) && !isLetterOrDigit(text.charCodeAt(dot + 2));
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

function gapAfter(gap: Gap, text: string, index: number, column: boolean): Gap {
	const mark = text.charAt(index);
	if (column && mark === '\n') return gap;
	if (isSentenceMark(text, index)) return 'sentence';
	return COMMA_MARKS.includes(mark) && gap === 'space' ? 'comma' : gap;
}

export function wordEnd(text: string, start: number): number {
	let end = start;
	while (end < text.length && end - start < LONGEST_WORD) {
		if (!isLetterOrDigit(text.charCodeAt(end)) && !isSignInWord(text, end)) break;
		end++;
	}
	return end;
}

/** Joins don't to dont, and leaves m'envoyez as two words. */
export function contractionEnd(text: string, start: number, end: number): number | undefined {
	if (text.charAt(end) !== "'" || !isLetterOrDigit(text.charCodeAt(end + 1))) return undefined;
	const restEnd = wordEnd(text, end + 1);
	const rest = text.slice(end + 1, restEnd);
	if (!CONTRACTION_ENDS.has(rest)) return undefined;
	return end - start <= LONGEST_ELISION || rest !== 'all' ? restEnd : undefined;
}

/** One or two words a line: the line breaks are only emphasis. */
function isWrittenInColumn(plain: string): boolean {
	const lines = plain.split('\n').filter((line) => line.trim() !== '');
	return (
		lines.length >= FEWEST_LINES_OF_COLUMN && plain.length / lines.length <= LONGEST_LINE_OF_COLUMN
	);
}

/** Splits plain text into words, remembering how they were separated. Linear in the length of the text. */
export function wordsOf(plain: string): Word[] {
	const column = isWrittenInColumn(plain);
	const words: Word[] = [];
	let gap: Gap = 'sentence';
	let index = 0;
	while (index < plain.length) {
		if (!isWordStart(plain, index)) {
			if (plain.charAt(index) === '#') words.push({ text: '#', start: index, end: index + 1, gap });
			gap = plain.charAt(index) === '#' ? 'space' : gapAfter(gap, plain, index, column);
			index++;
			continue;
		}
		const end = wordEnd(plain, index);
		const joined = contractionEnd(plain, index, end);
		const text = plain.slice(index, joined ?? end).replace("'", '');
		words.push({ text, start: index, end: joined ?? end, gap });
		gap = 'space';
		index = joined ?? end;
	}
	return words;
}
