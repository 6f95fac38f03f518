import type { Concept } from './concepts';
import { conceptNumber } from './concept-numbers';
import type { Lexicon } from './lexicon';

const numbers = (concepts: readonly Concept[]): readonly number[] => concepts.map(conceptNumber);

/** One of these makes joined words worth taking apart. */
const REQUESTING: readonly Concept[] = [
	'STOP',
	'CEASE',
	'UNSUBSCRIBE',
	'REMOVE',
	'CONTACT',
	'MESSAGE',
	'NO_MORE',
];
const REQUESTING_NUMBERS = numbers(REQUESTING);
/** Words that only fill a sentence could be the end of any longer word: stopover. */
const FILLING = numbers(['FILLER', 'WORD', 'UNKNOWN', 'PERSON', 'GREETING']);
const SHORTEST_JOINED = 8;
const SHORTEST_PART = 2;
const SHORTEST_REQUEST = 4;
const MOST_PARTS = 6;
const ONLY_LETTERS = /^[a-z]+$/;

/** Whether a word holds another that makes it worth taking apart: a quick look before the search. */
export function holdsRequestIn(lexicons: readonly Lexicon[]): (word: string) => boolean {
	const requests = lexicons
		.flatMap((lexicon) => lexicon.wordsMeaning(REQUESTING))
		.filter((word) => word.length >= SHORTEST_REQUEST && ONLY_LETTERS.test(word));
	const beginnings = new Set(requests.map((word) => word.slice(0, SHORTEST_REQUEST)));
	const whole = new Set(requests);
	const longest = Math.max(0, ...requests.map(({ length }) => length));
	return (word) => {
		if (word.length < SHORTEST_JOINED) return false;
		for (let start = 0; start <= word.length - SHORTEST_REQUEST; start++) {
			if (!beginnings.has(word.slice(start, start + SHORTEST_REQUEST))) continue;
			const last = Math.min(word.length, start + longest);
			for (let end = start + SHORTEST_REQUEST; end <= last; end++) {
				if (whole.has(word.slice(start, end))) return true;
			}
		}
		return false;
	};
}

/** The words of one language that were written without spaces, or `undefined` if the word is not made of such. */
export function partsOf(word: string, lexicon: Lexicon): readonly string[] | undefined {
	const parts = fewestParts(word, lexicon);
	if (parts === undefined || parts.length < 2 || parts.length > MOST_PARTS) return undefined;
	const carries = (part: string, wanted: readonly number[]): boolean =>
		lexicon.senseOfWord(part)?.numbers.some((number) => wanted.includes(number)) ?? false;
	const isRequest = parts.some((part) => carries(part, REQUESTING_NUMBERS));
	return isRequest && !carries(parts.at(-1) ?? '', FILLING) ? parts : undefined;
}

/** The fewest whole words of the language that make up the word, tried from the back. */
function fewestParts(word: string, lexicon: Lexicon): readonly string[] | undefined {
	const best: (readonly string[] | undefined)[] = [];
	best[word.length] = [];
	for (let start = word.length - SHORTEST_PART; start >= 0; start--) {
		for (let end = word.length; end >= start + SHORTEST_PART; end--) {
			const rest = best[end];
			if (rest === undefined || rest.length + 1 >= (best[start]?.length ?? Infinity)) continue;
			const part = word.slice(start, end);
			if (lexicon.hasWord(part)) best[start] = [part, ...rest];
		}
	}
	return best[0];
}
