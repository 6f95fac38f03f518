import { classifyReply } from '../../src/reply/classify-reply';
import { plainLetters } from '../../src/reply/letters/plain-letters';
import { readablePart } from '../../src/reply/letters/readable-part';
import { wordsOf } from '../../src/reply/words';

const textsOf = (plain: string): string[] => wordsOf(plain).map(({ text }) => text);

describe('plain letters', () => {
	test.each([
		['full-width letters', 'ＳＴＯＰ', 'stop'],
		['mathematical letters', '𝗦𝗧𝗢𝗣', 'stop'],
		['squared letters', '🆂🆃🅾🅿', 'stop'],
		['Cyrillic look-alikes', 'ѕтор', 'stop'],
		['accents', 'ARRÊT, désabonner', 'arret, desabonner'],
		['zero-width and direction marks', 's\u200bt\u200do\u202ep\ufeff', 'stop'],
		['HTML entities', 'don&#39;t &amp; won&rsquo;t', "don't & won't"],
		['typographic quotes', '“don’t”', '"don\'t"'],
		['stacked marks', 's\u0301\u0302\u0303\u0304\u0305top', 'stop'],
	])('replace %s', (_, text, plain) => {
		expect(plainLetters(text)).toBe(plain);
	});

	test('speak where an emoji speaks', () => {
		expect(plainLetters('🛑').trim()).toBe('stop');
		expect(plainLetters('😀')).toBe('😀');
	});

	test('leave an entity alone that is none', () => {
		expect(plainLetters('&#99999999; &bogus; AT&T')).toBe('&#99999999; &bogus; at&t');
	});
});

describe('words', () => {
	test('keep contractions together and elisions apart', () => {
		expect(textsOf("don't m'envoyez")).toEqual(['dont', 'm', 'envoyez']);
	});

	test('may hold signs that stand for letters, but not emphasis', () => {
		expect(textsOf('$top c@ncel *stop*')).toEqual(['$top', 'c@ncel', 'stop']);
	});

	test('know their place in the text', () => {
		const plain = "please, don't stop";
		const places = wordsOf(plain).map(({ start, end }) => plain.slice(start, end));
		expect(places).toEqual(['please', "don't", 'stop']);
	});

	test('know what separates them', () => {
		expect(wordsOf('a b, c. d').map(({ gap }) => gap)).toEqual([
			'sentence',
			'space',
			'comma',
			'sentence',
		]);
	});
});

describe('a keyword is found', () => {
	test.each([
		['in leetspeak', 'st0p'],
		['with signs for letters', '$top'],
		['letter by letter', 's t o p'],
		['with dots', 'S.T.O.P.'],
		['stretched', 'stooooop'],
		['one letter a line', 's\nt\no\np'],
		['spoken', 'stop period'],
		['as an emoji', '🛑🛑'],
		['without spaces around it', 'stoptextingme'],
		['in quotes', '«Stop»'],
		['below its own quote', '> Reply STOP to end\nStop'],
	])('%s', (_, text) => {
		expect(classifyReply(text).verdict).toBe('opt_out');
	});
});

test('of a text longer than any message, the beginning and the end are read', () => {
	const long = 'good news today '.repeat(2_000);
	expect(readablePart(long).length).toBeLessThan(10_010);
	expect(classifyReply(`stop texting me. ${long}`).verdict).toBe('opt_out');
	expect(classifyReply(`${long}. stop texting me`).verdict).toBe('opt_out');
	expect(classifyReply(long).verdict).toBe('none');
});
