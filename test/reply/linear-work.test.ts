import { classifyReply } from '../../src/reply/classify-reply';
import { Matcher } from '../../src/reply/grammar/matcher';
import type { TextReading } from '../../src/reply/grammar/reading';
import { RULES } from '../../src/reply/grammar/rules';
import { readerOf } from '../../src/reply/reader';
import { PRESETS } from '../../src/consent/presets';
import { joinSpacedLetters } from '../../src/reply/letters/spaced-letters';
import { plainLetters } from '../../src/reply/letters/plain-letters';
import { LONGEST_WORD, wordsOf } from '../../src/reply/words';

const MATCHER = new Matcher(RULES.map(({ patterns }) => patterns));

/** How often the matcher looked at a word, which is the work it does. */
function looksAt(text: string): number {
	const { vocabulary } = readerOf(PRESETS.standard);
	const words = wordsOf(text);
	const [reading] = vocabulary.readings(
		words,
		words.map((word) => vocabulary.lookUp(word.text)),
	);
	if (reading === undefined) throw new Error(`Nothing was read of ${text}`);
	let looks = 0;
	const counted = new Proxy<TextReading['from']>(reading.from, {
		get(target, key, receiver) {
			if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
			return Reflect.get(target, key, receiver) as unknown;
		},
	});
	MATCHER.matches({ ...reading, from: counted });
	return looks;
}

describe('twice the text is at most about twice the work', () => {
	test.each([
		'stop ',
		"don't stop texting me ",
		'i do not want to get any more ',
		'remove take me off your list ',
		'if why how ',
		'please now damn hi ',
	])('%s', (piece) => {
		expect(looksAt(piece.repeat(400))).toBeLessThan(2.2 * looksAt(piece.repeat(200)) + 100);
	});
});

describe('no word is longer than the longest that is looked up', () => {
	test.each([
		['one long word', 'stop'.repeat(25_000)],
		['single letters', 'a b c '.repeat(16_000)],
		['contractions', "a'b".repeat(25_000)],
		['signs', 's*'.repeat(50_000)],
	])('%s', (_, text) => {
		const words = joinSpacedLetters(wordsOf(text));
		const longest = Math.max(0, ...words.slice(0, 50_000).map((word) => word.text.length));
		expect(longest).toBeLessThanOrEqual(2 * LONGEST_WORD + 1);
	});
});

test('stacked marks are cut before they are sorted', () => {
	expect(plainLetters(`s${'\u0301\u0302'.repeat(50_000)}top`)).toBe('stop');
});

test('100,000 characters of anything are answered', () => {
	const pieces = [
		'stop',
		'.stop',
		'a ',
		'"',
		'liked "',
		'🛑',
		'\u0301',
		'\n',
		'> ',
		'reply stop to ',
		'&amp;',
		'\ud800',
	];
	const verdicts = pieces.map(
		(piece) => classifyReply(piece.repeat(100_000 / piece.length)).verdict,
	);
	expect(verdicts).toHaveLength(pieces.length);
});
