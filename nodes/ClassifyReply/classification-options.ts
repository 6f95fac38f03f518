import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { adjustPolicy, type PolicyAdjustments } from '../../src/consent/adjust-policy';
import type { ListKeyword, Policy, PresetName } from '../../src/consent/policy';
import { PRESETS } from '../../src/consent/presets';
import { LANGUAGES } from '../../src/reply/languages';
import { defaultCountryOption } from '../shared/contact-number';
import { scopeOf } from '../shared/list-field';
import { trimmed, wordsOf } from '../shared/parameters';
import { oncePerSettings } from '../shared/policy-fields';

export const classificationOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Add Help Keywords',
			name: 'addHelpKeywords',
			type: 'string',
			default: '',
			placeholder: 'e.g. aid, question',
			description: 'More words that ask for help, separated by commas',
		},
		{
			displayName: 'Add Opt-In Keywords',
			name: 'addOptInKeywords',
			type: 'string',
			default: '',
			placeholder: 'e.g. join, back',
			description: 'More words that opt in, separated by commas',
		},
		{
			displayName: 'Add Opt-Out Keywords',
			name: 'addOptOutKeywords',
			type: 'string',
			default: '',
			placeholder: 'e.g. leave, no more',
			description: 'More words that opt out, separated by commas',
		},
		defaultCountryOption,
		{
			displayName: 'Languages',
			name: 'languages',
			type: 'multiOptions',
			options: LANGUAGES.map(({ code, name }) => ({ name, value: code })).sort((a, b) =>
				a.name.localeCompare(b.name),
			),
			default: [],
			description: 'Languages in which to look for requests. Leave empty for those of the policy.',
		},
		{
			displayName: 'Last Message Sent',
			name: 'lastMessageSent',
			type: 'string',
			default: '',
			placeholder: 'e.g. Reply YES to confirm your appointment',
			description: 'The text that the contact may be answering; it helps with short replies',
		},
		{
			displayName: 'List Keywords',
			name: 'listKeywords',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add keyword',
			default: {},
			description: 'Words that leave one list and keep the others',
			options: [
				{
					displayName: 'Keyword',
					name: 'values',
					values: [
						{
							displayName: 'Automatic Answer',
							name: 'answer',
							type: 'string',
							typeOptions: { rows: 2 },
							default: '',
							placeholder: 'e.g. You left our promotions. Reply STOP to leave everything.',
							description:
								'The one text to whoever leaves the list. Leave empty for a sentence that names the list.',
						},
						{
							displayName: 'Keyword',
							name: 'keyword',
							type: 'string',
							default: '',
							placeholder: 'e.g. stop promos',
						},
						{
							displayName: 'List',
							name: 'list',
							type: 'string',
							default: '',
							placeholder: 'e.g. promotions',
						},
					],
				},
			],
		},
		{
			displayName: 'One Output',
			name: 'oneOutput',
			type: 'boolean',
			noDataExpression: true,
			default: false,
			description:
				'Whether to pass all items on through one output, to be told apart by reply.verdict',
		},
		{
			displayName: 'Plain Language',
			name: 'plainLanguage',
			type: 'boolean',
			default: true,
			description: 'Whether requests in ordinary sentences count, such as "take me off this list"',
		},
		{
			displayName: 'Remove Keywords',
			name: 'removeKeywords',
			type: 'string',
			default: '',
			placeholder: 'e.g. end, quit',
			description:
				'Words of the policy that are not to count, separated by commas. STOP always counts.',
		},
		{
			displayName: 'Review',
			name: 'review',
			type: 'boolean',
			default: true,
			description: 'Whether doubtful replies go to a person instead of to Other',
		},
		{
			displayName: 'Typos',
			name: 'typos',
			type: 'boolean',
			default: true,
			description: 'Whether misspelt keywords count, such as "stpo"',
		},
	],
};

const adjustedPreset = oncePerSettings(
	({ preset, changes }: { preset: PresetName; changes: PolicyAdjustments }) =>
		adjustPolicy(PRESETS[preset], changes),
);

/**
 * The policy for an item's preset and options; equal settings give the same object.
 * @throws RangeError with a sentence for the builder if an option cannot be used.
 */
export function policyOf(preset: PresetName, options: IDataObject): Policy {
	return adjustedPreset({ preset, changes: adjustmentsOf(options) });
}

/** What the builder changes of the preset. An option that was not added changes nothing. */
function adjustmentsOf(options: IDataObject): PolicyAdjustments {
	return {
		add: {
			optOut: wordsOf(options.addOptOutKeywords),
			optIn: wordsOf(options.addOptInKeywords),
			help: wordsOf(options.addHelpKeywords),
		},
		remove: wordsOf(options.removeKeywords),
		lists: listKeywordsOf(options.listKeywords),
		typos: switchOf(options.typos),
		plainLanguage: switchOf(options.plainLanguage),
		review: switchOf(options.review),
		languages: languagesOf(options.languages),
	};
}

function switchOf(value: unknown): boolean | undefined {
	return typeof value === 'boolean' ? value : undefined;
}

function languagesOf(value: unknown): string[] | undefined {
	if (!Array.isArray(value) || value.length === 0) return undefined;
	const known = new Set(LANGUAGES.map(({ code }) => code));
	return value.map((code: unknown) => {
		if (typeof code === 'string' && known.has(code)) return code;
		throw new RangeError(
			`"${String(code)}" is not among the languages; use two-letter codes of the list, e.g. ${[...known].slice(0, 3).join(', ')}`,
		);
	});
}

function listKeywordsOf(value: unknown): ListKeyword[] {
	if (typeof value !== 'object' || value === null || !('values' in value)) return [];
	const rows: unknown[] = Array.isArray(value.values) ? value.values : [];
	return rows.flatMap((row) => {
		const { keyword, list, answer } = (row ?? {}) as Readonly<Record<string, unknown>>;
		if (trimmed(keyword) === '') return [];
		const scope = scopeOf(list);
		if (scope === 'all') throw keywordWithoutList(trimmed(keyword));
		const text = trimmed(answer);
		return [{ keyword: trimmed(keyword), scope, ...(text !== '' && { answer: text }) }];
	});
}

function keywordWithoutList(keyword: string): RangeError {
	return new RangeError(
		`The list keyword "${keyword}" has no list; name the list that it leaves, or add the word to Add Opt-Out Keywords`,
	);
}
