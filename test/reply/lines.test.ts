import { classifyReply } from '../../src/reply/classify-reply';
import { LANGUAGES } from '../../src/reply/languages';
import type { Verdict } from '../../src/reply/verdict';
import { LINES_BY_LANGUAGE } from './lines';
import type { Line } from './lines/line';

/** Shares that the classifier must reach on the lines of a language. */
const LEAST = { right: 0.97, caught: 0.95, caughtOrHeld: 0.98 };

const verdictOf = ({ text, contact }: Line): Verdict =>
	classifyReply(text, contact === undefined ? {} : { contact }).verdict;
const isRight = (line: Line): boolean =>
	[line.expect, ...(line.accept ?? [])].includes(verdictOf(line));
const share = (lines: readonly Line[], holds: (line: Line) => boolean): number =>
	lines.filter(holds).length / lines.length;
const wrongLines = (lines: readonly Line[]): string =>
	lines
		.filter((line) => !isRight(line))
		.map((line) => `${line.expect} → ${verdictOf(line)}: ${line.text}`)
		.join('\n');

test('every language has lines', () => {
	expect(Object.keys(LINES_BY_LANGUAGE)).toEqual(LANGUAGES.map(({ code }) => code));
});

describe.each(Object.entries(LINES_BY_LANGUAGE))('replies in %s', (_, lines) => {
	const optOuts = lines.filter(({ expect: expected }) => expected === 'opt_out');
	const harmless = lines.filter(
		({ expect: expected, accept = [] }) =>
			expected !== 'opt_out' && !accept.includes('opt_out') && !accept.includes('review'),
	);

	test('are read right', () => {
		const right = share(lines, isRight);
		if (right < LEAST.right) throw new Error(`Only ${right} are right:\n${wrongLines(lines)}`);
		expect(right).toBeGreaterThanOrEqual(LEAST.right);
	});

	test('that opt out are caught, or held for a person', () => {
		const caught = share(optOuts, (line) => verdictOf(line) === 'opt_out');
		const missed = share(optOuts, (line) => !['opt_out', 'review'].includes(verdictOf(line)));
		expect(caught).toBeGreaterThanOrEqual(LEAST.caught);
		expect(missed).toBeLessThanOrEqual(1 - LEAST.caughtOrHeld);
	});

	test('that do not opt out never do', () => {
		const falseOptOuts = harmless.filter((line) => verdictOf(line) === 'opt_out');
		expect(falseOptOuts.map(({ text }) => text)).toEqual([]);
	});

	test('are the same however closely they are looked at', () => {
		const readInFull = (line: Line): Verdict =>
			classifyReply(line.text, {
				lastSent: '',
				...(line.contact === undefined ? {} : { contact: line.contact }),
			}).verdict;
		const differing = lines.filter((line) => readInFull(line) !== verdictOf(line));
		expect(differing).toEqual([]);
	});
});
