import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONCEPT_NAMES } from '../../../src/reply/grammar/concepts';
import { parsePattern } from '../../../src/reply/grammar/pattern';
import { RULES } from '../../../src/reply/grammar/rules';
import { LANGUAGES } from '../../../src/reply/languages';

const OTHER_RULES = [
	...[
		'keyword',
		'keyword-typo',
		'ignored-keyword',
		'no-request',
		'any-message',
		'provider-verdict',
	],
	...[
		'tapback',
		'automatic-reply',
		'quoted-message',
		'answer',
		'offered-word',
		'answer-or-keyword',
	],
];

test('every rule has an id of its own', () => {
	const ids = [...RULES.map(({ id }) => id), ...OTHER_RULES];
	expect(new Set(ids).size).toBe(ids.length);
});

test('every rule is documented', () => {
	const documented = readFileSync(join(__dirname, '../../../docs/classification.md'), 'utf8');
	const missing = [...RULES.map(({ id }) => id), ...OTHER_RULES].filter(
		(id) => !documented.includes(`\`${id}\``),
	);
	expect(missing).toEqual([]);
});

test('every pattern is well formed', () => {
	for (const pattern of RULES.flatMap(({ patterns }) => patterns)) {
		for (const { steps } of parsePattern(pattern)) expect(steps.length).toBeGreaterThan(0);
	}
});

test('languages use the concepts that there are', () => {
	const unknown = LANGUAGES.flatMap(({ concepts }) => Object.keys(concepts)).filter(
		(name) => !CONCEPT_NAMES.some((concept) => concept === name),
	);
	expect(unknown).toEqual([]);
});
