import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { adjustPolicy } from '../../src/consent/adjust-policy';
import { PRESET_NAMES, type Policy } from '../../src/consent/policy';
import {
	policyJsonSchema,
	readPolicy,
	sentenceOf,
	writePolicy,
	type PolicyProblem,
} from '../../src/consent/policy-json';
import { PRESETS } from '../../src/consent/presets';
import { classifyReply } from '../../src/reply/classify-reply';

function policyIn(json: unknown): Policy {
	const reading = readPolicy(json);
	if (reading.ok) return reading.policy;
	throw new RangeError(sentenceOf(reading.problems));
}

function problemsIn(json: unknown): readonly PolicyProblem[] {
	const reading = readPolicy(json);
	return reading.ok ? [] : reading.problems;
}

describe('what is written', () => {
	test.each(PRESET_NAMES)('%s is read back as it was', (name) => {
		const json = writePolicy(PRESETS[name], name);
		expect(readPolicy(json)).toEqual({ ok: true, policy: PRESETS[name], startFrom: name });
		expect(readPolicy(JSON.stringify(json, null, 2))).toMatchObject({ policy: PRESETS[name] });
	});

	test('a changed preset is read back with its changes', () => {
		const changed = adjustPolicy(PRESETS.salesmsg, {
			add: { optOut: ['leave'] },
			remove: ['end'],
			lists: [{ keyword: 'stop promos', scope: 'list:promos', answer: 'No more promos.' }],
			languages: ['en', 'es'],
			operatorMayOptIn: true,
		});
		expect(policyIn(writePolicy(changed, 'salesmsg'))).toEqual(changed);
	});

	test('has a version and names the preset, so that parts of later versions come from it', () => {
		expect(writePolicy(PRESETS.notifyre, 'notifyre')).toMatchObject({
			version: 1,
			startFrom: 'notifyre',
			keywords: { optOut: expect.arrayContaining(['stop']) },
		});
	});
});

describe('what is left out', () => {
	test('is as in the standard policy where no preset is named', () => {
		expect(policyIn({})).toEqual(PRESETS.standard);
		expect(policyIn('{}')).toEqual(PRESETS.standard);
	});

	test.each(PRESET_NAMES)('is as in %s where that is started from', (startFrom) => {
		expect(policyIn({ startFrom })).toEqual(PRESETS[startFrom]);
	});

	test('stays in each part that is changed', () => {
		const policy = policyIn({
			startFrom: 'salesmsg',
			labels: { blocked: 'Do Not Contact' },
			optIn: { liftedBy: 'contact_or_operator' },
			keywords: { lists: [{ keyword: 'OPTOUT', list: 'Marketing', answer: 'You left.' }] },
		});
		expect(policy).toEqual({
			...PRESETS.salesmsg,
			labels: { ...PRESETS.salesmsg.labels, blocked: 'Do Not Contact' },
			optIn: { liftedBy: 'contact_or_operator', anyMessage: false },
			keywords: {
				...PRESETS.salesmsg.keywords,
				lists: [{ keyword: 'OPTOUT', scope: 'list:marketing', answer: 'You left.' }],
			},
		});
	});

	test('of the words of a set, nothing: they are replaced', () => {
		const policy = policyIn({ keywords: { help: ['aid'] } });
		expect(policy.keywords.help).toEqual(['aid']);
		expect(
			classifyReply('HELP', { policy: policyIn({ startFrom: 'notifyre', keywords: { help: [] } }) })
				.verdict,
		).toBe('none');
	});
});

test('a policy that was read works', () => {
	const policy = policyIn({
		startFrom: 'salesmate',
		keywords: {
			optOut: ['stop', 'basta'],
			lists: [{ keyword: 'stop promos', list: 'Promos' }],
		},
		matching: { typos: true },
	});
	const read = (text: string) => {
		const { verdict, scope } = classifyReply(text, { policy });
		return `${verdict} ${scope}`;
	};
	expect(['BASTA', 'stpo', 'Stop promos', 'cancel'].map(read)).toEqual([
		'opt_out all',
		'opt_out all',
		'opt_out list:promos',
		'none all',
	]);
});

describe('what is wrong', () => {
	test.each<[string, unknown, PolicyProblem]>([
		['no object', [], { path: '', expected: 'be a JSON object', given: '[]' }],
		[
			'no JSON',
			'{ "name": }',
			{ path: '', expected: 'be a JSON object', given: '"{ \\"name\\": }"' },
		],
		[
			'a misspelt part',
			{ keywrods: {} },
			{
				path: 'keywrods',
				expected: 'be left out, because there is no such part; did you mean "keywords"?',
				given: '"keywrods"',
			},
		],
		[
			'a part of nothing',
			{ matching: { telepathy: true } },
			{
				path: 'matching.telepathy',
				expected:
					'be left out, because there is no such part; use one of typos, plainLanguage, review, languages',
				given: '"telepathy"',
			},
		],
		[
			'an unknown preset',
			{ startFrom: 'acme' },
			{
				path: 'startFrom',
				expected: 'be one of standard, salesmsg, salesmate, notifyre, business-text-messaging',
				given: '"acme"',
			},
		],
		[
			'a later version',
			{ version: 2 },
			{ path: 'version', expected: 'be 1, the one that this package knows', given: '2' },
		],
		[
			'a keyword without letters',
			{ keywords: { optOut: ['stop', '!!'] } },
			{
				path: 'keywords.optOut[1]',
				expected: 'be a word or phrase of 1 to 64 characters',
				given: '"!!"',
			},
		],
		[
			'words that are no list',
			{ keywords: { help: 'help, info' } },
			{ path: 'keywords.help', expected: 'be a list of at most 500 words', given: '"help, info"' },
		],
		[
			'a list keyword without a list',
			{ keywords: { lists: [{ keyword: 'optout' }] } },
			{ path: 'keywords.lists[0].list', expected: 'be the name of a list', given: 'nothing' },
		],
		[
			'a list keyword with another key',
			{ keywords: { lists: [{ keyword: 'optout', list: 'promos', anwser: 'Bye' }] } },
			{
				path: 'keywords.lists[0].anwser',
				expected: 'be left out, because there is no such part; did you mean "answer"?',
				given: '"anwser"',
			},
		],
		[
			'a policy without STOP',
			{ keywords: { optOut: ['cancel'] } },
			{ path: 'keywords.optOut', expected: 'contain "stop"', given: '["cancel"]' },
		],
		[
			'a word with two meanings',
			{ keywords: { help: ['Cancel'] } },
			{
				path: 'keywords.help',
				expected: 'not repeat a word of keywords.optOut',
				given: '"Cancel"',
			},
		],
		[
			'a switch that is a text',
			{ matching: { typos: 'yes' } },
			{ path: 'matching.typos', expected: 'be true or false', given: '"yes"' },
		],
		[
			'a choice that is none',
			{ optIn: { liftedBy: 'operator' } },
			{
				path: 'optIn.liftedBy',
				expected: 'be "contact" or "contact_or_operator"',
				given: '"operator"',
			},
		],
		[
			'a confirmation after an hour',
			{ confirmation: { validForSeconds: 3600 } },
			{
				path: 'confirmation.validForSeconds',
				expected: 'be a whole number from 1 to 300',
				given: '3600',
			},
		],
		[
			'an empty confirmation',
			{ confirmation: { text: '  ' } },
			{ path: 'confirmation.text', expected: 'be a text of 1 to 1600 characters', given: '"  "' },
		],
		[
			'an unknown language',
			{ matching: { languages: ['xx'] } },
			{
				path: 'matching.languages',
				expected: 'be "all" or a list of "en" or "es" or "fr" or "pt" or "de" or "it" or "nl"',
				given: '["xx"]',
			},
		],
		[
			'a part that is nothing',
			{ labels: null },
			{ path: 'labels', expected: 'be an object', given: 'null' },
		],
	])('%s is refused, with the place and what must be there', (_, json, expected) => {
		expect(problemsIn(json)).toEqual([expected]);
	});

	test('is told all at once', () => {
		const paths = problemsIn({ nmae: 'x', matching: { typos: 1 }, helpText: '' }).map(
			({ path }) => path,
		);
		expect(paths).toEqual(['nmae', 'matching.typos', 'helpText']);
	});

	test('is one sentence, with no more than five problems', () => {
		const json = Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`qqqqqqqq${n}`, n]));
		const sentence = sentenceOf(problemsIn(json));
		expect(sentence).toMatch(
			/^The policy JSON cannot be used: qqqqqqqq0 must be left out.*; 2 more$/,
		);
	});

	test.each([
		'{"__proto__": {"name": "x"}}',
		'{"constructor": {}}',
		'{"matching": {"__proto__": {"typos": true}}}',
	])('%s is refused, and changes no prototype', (json) => {
		expect(problemsIn(json)).toHaveLength(1);
		expect(({} as Record<string, unknown>).name).toBeUndefined();
	});
});

test('whatever is given, the answer is a whole policy that knows STOP, or problems', () => {
	const keys = fc.constantFrom(
		...Object.keys(PRESETS.standard),
		'version',
		'startFrom',
		'__proto__',
	);
	const objects = fc.dictionary(keys, fc.oneof(fc.jsonValue(), fc.anything()));
	fc.assert(
		fc.property(fc.oneof(objects, fc.anything(), fc.json()), (json) => {
			const reading = readPolicy(json);
			if (!reading.ok) return reading.problems.length > 0;
			expect(Object.keys(reading.policy)).toEqual(
				Object.keys(writePolicy(PRESETS.standard, 'standard')).slice(2),
			);
			return reading.policy.keywords.optOut.includes('stop');
		}),
	);
});

test('the schema for editors is the one in docs', async () => {
	const file = await readFile(join(__dirname, '../../docs/policy.schema.json'), 'utf8');
	expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(policyJsonSchema())));
});
