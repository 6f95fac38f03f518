import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { adjustPolicy, type PolicyAdjustments } from '../../src/consent/adjust-policy';
import type { Instructions, ListKeyword, Policy } from '../../src/consent/policy';
import { LANGUAGES } from '../../src/reply/languages';
import { scopeOf } from './list-field';
import { trimmed, wordsOf } from './parameters';
import { oncePerSettings, policyOfSetting, type PolicySetting } from './policy-setting';

/** Options that change how a policy reads replies, in the order of their names. */
export const readingOptions: INodeProperties[] = [
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
];

/** Options that change the rest of a policy, in the order of their names. */
export const otherOptions: INodeProperties[] = [
	{
		displayName: 'Any Message Opts In',
		name: 'anyMessageOptsIn',
		type: 'boolean',
		default: false,
		description: 'Whether whatever an opted-out contact texts opts them in again',
	},
	{
		displayName: 'Block Opts Out',
		name: 'blockOptsOut',
		type: 'boolean',
		default: false,
		description: 'Whether a block is an opt-out as well, which stays when the block is lifted',
	},
	{
		displayName: 'Confirmation Text',
		name: 'confirmationText',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		placeholder: 'e.g. You are unsubscribed. Reply START to hear from us again.',
		description: 'What the one confirmation of an opt-out says, without marketing',
	},
	{
		displayName: 'Help Text',
		name: 'helpText',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		placeholder: 'e.g. Call 555-0100 for help. Reply STOP to opt out.',
		description: 'The answer to a request for help',
	},
	{
		displayName: 'Operator May Opt In',
		name: 'operatorMayOptIn',
		type: 'boolean',
		default: false,
		description: "Whether you may lift an opt-out with the contact's express consent",
	},
	{
		displayName: 'Opt-Out Instructions',
		name: 'instructions',
		type: 'options',
		options: [
			{ name: 'On Every Message', value: 'every' },
			{ name: 'On the First Message to a Contact', value: 'first' },
			{ name: 'Never', value: 'never' },
		],
		default: 'first',
		description: 'When to add the instructions to a text that has none',
	},
	{
		displayName: 'Opt-Out Instructions Text',
		name: 'instructionsText',
		type: 'string',
		default: 'Reply STOP to opt out.',
		placeholder: 'e.g. Reply STOP to opt out.',
	},
	{
		displayName: 'Send Confirmation',
		name: 'sendConfirmation',
		type: 'boolean',
		default: true,
		description: 'Whether an opt-out allows one text that confirms it',
	},
];

/**
 * The policy for a setting and the options of a node that change it; equal settings give the same object. An option
 * that was not added changes nothing.
 *
 * @throws RangeError with a sentence for the builder if the setting or an option cannot be used.
 */
export function changedPolicy(setting: PolicySetting, options: IDataObject): Policy {
	return policyWith({ setting, changes: changesIn(options) });
}

const policyWith = oncePerSettings(
	({ setting, changes }: { setting: PolicySetting; changes: PolicyAdjustments }) =>
		adjustPolicy(policyOfSetting(setting), changes),
);

function changesIn(options: IDataObject): PolicyAdjustments {
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
		anyMessageOptsIn: switchOf(options.anyMessageOptsIn),
		blockOptsOut: switchOf(options.blockOptsOut),
		operatorMayOptIn: switchOf(options.operatorMayOptIn),
		sendConfirmation: switchOf(options.sendConfirmation),
		confirmationText: textOf(options.confirmationText),
		helpText: textOf(options.helpText),
		instructionsText:
			typeof options.instructionsText === 'string' ? options.instructionsText : undefined,
		appendInstructions: momentOfInstructions(options.instructions),
	};
}

function switchOf(value: unknown): boolean | undefined {
	return typeof value === 'boolean' ? value : undefined;
}

function textOf(value: unknown): string | undefined {
	return trimmed(value) || undefined;
}

function momentOfInstructions(value: unknown): Instructions['append'] | undefined {
	if (value === undefined) return undefined;
	if (value === 'every' || value === 'first' || value === 'never') return value;
	throw new RangeError(
		`"${String(value)}" is no choice of Opt-Out Instructions; use every, first or never`,
	);
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
