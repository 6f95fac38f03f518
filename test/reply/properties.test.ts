import fc from 'fast-check';
import { classifyReply } from '../../src/reply/classify-reply';

const PER_SE = ['stop', 'stopall', 'quit', 'end', 'revoke', 'opt out', 'cancel', 'unsubscribe'];
const AROUND = [
	' ',
	'  ',
	'.',
	'!',
	'!!!',
	'…',
	'"',
	"'",
	'*',
	'\n',
	'🙏',
	'😡',
	'👍',
	'-',
	',',
	'?',
];

const decoration = fc
	.array(fc.constantFrom(...AROUND), { maxLength: 5 })
	.map((parts) => parts.join(''));

function inMixedCase(word: string, upper: readonly boolean[]): string {
	return [...word]
		.map((letter, at) => (upper[at % upper.length] ? letter.toUpperCase() : letter))
		.join('');
}

test('case, spacing, punctuation and emoji around a per-se word never lose the opt-out', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...PER_SE),
			fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
			decoration,
			decoration,
			(word, upper, before, after) => {
				const text = before + inMixedCase(word, upper) + after;
				expect(classifyReply(text).verdict).toBe('opt_out');
			},
		),
		{ numRuns: 1000 },
	);
});

test('a reaction to any text never opts out', () => {
	const lead = fc.constantFrom(
		'Liked',
		'Loved',
		'Laughed at',
		'Reacted 👍 to',
		'Le gustó',
		'Curtiu',
	);
	const quoted = fc.oneof(
		fc.constantFrom('STOP', 'stop texting me', 'Sale! Reply STOP to end', 'unsubscribe'),
		fc.string({ unit: 'grapheme' }),
	);
	fc.assert(
		fc.property(lead, quoted, (reaction, text) => {
			expect(classifyReply(`${reaction} “${text}”`).verdict).not.toBe('opt_out');
		}),
		{ numRuns: 300 },
	);
});

test('no string makes it throw', () => {
	const anyString = fc
		.array(
			fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0xd800, 0xdc00, 0x22, 0x3e)),
			{
				maxLength: 80,
			},
		)
		.map((units) => String.fromCharCode(...units));
	fc.assert(
		fc.property(anyString, anyString, (text, lastSent) => {
			expect(typeof classifyReply(text, { lastSent }).verdict).toBe('string');
			expect(classifyReply(text)).toEqual(classifyReply(text));
		}),
		{ numRuns: 500 },
	);
});
