import type { INodeProperties } from 'n8n-workflow';
import { defaultCountryOption, phoneNumberField } from '../shared/contact-number';
import { listField } from '../shared/list-field';
import { policyField, policyJsonField } from '../shared/policy-fields';
import { SOURCE_OPTIONS } from '../shared/source-options';
import { OPERATION_OPTIONS } from './operations';
import { reviewFields } from './review-fields';

const sourceField: INodeProperties = {
	displayName: 'Source',
	name: 'source',
	type: 'options',
	options: [
		{
			name: 'Automatic',
			value: 'automatic',
			description:
				"A reply if the item comes from Classify Reply, what it says if it is a provider's report about a number, otherwise manual",
		},
		...SOURCE_OPTIONS,
	],
	default: 'automatic',
	description: 'How it became known',
};

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Confirmation Text',
			name: 'confirmationText',
			type: 'string',
			typeOptions: { rows: 2 },
			default: '',
			placeholder: 'e.g. You are unsubscribed. Reply START to hear from us again.',
			description:
				'What the one confirmation of an opt-out from all texts says, without marketing. Leave empty for the words of the policy; Salesmsg fixes them except on short codes. Whoever leaves a list gets the automatic answer of its keyword.',
		},
		defaultCountryOption,
		{
			displayName: 'Event Time',
			name: 'eventTime',
			type: 'dateTime',
			default: '',
			description:
				'When it happened. Leave empty for the time of the reply, or now where there is none.',
		},
		{
			displayName: 'Message',
			name: 'message',
			type: 'string',
			typeOptions: { rows: 2 },
			default: '',
			placeholder: 'e.g. please take me off this list',
			description: 'Words of the contact, as evidence. Leave empty to take them from the reply.',
		},
		{
			displayName: 'Message ID',
			name: 'messageId',
			type: 'string',
			default: '',
			placeholder: 'e.g. SM0123456789abcdef0123456789abcdef',
			description:
				"The provider's ID of the contact's message. Leave empty to take it from the reply. The same message counts once.",
		},
		{
			displayName: 'Note',
			name: 'note',
			type: 'string',
			default: '',
			placeholder: 'e.g. asked at the front desk',
			description: 'Anything an auditor should know',
		},
		{
			displayName: 'Operator May Opt In',
			name: 'operatorMayOptIn',
			type: 'boolean',
			default: false,
			description:
				"Whether you may lift an opt-out with the contact's express consent. Under most policies only the contact's own message does.",
		},
		{
			...policyField,
			description:
				'The rules for opting in again and for the confirmation. Without this option those of the Classify Reply node are used, otherwise Standard.',
		},
		policyJsonField,
		{
			displayName: 'Requested By',
			name: 'requestedBy',
			type: 'string',
			default: '',
			placeholder: 'e.g. ana@example.com',
			description: 'Who on your side asked for it',
		},
		{
			displayName: 'Send Confirmation',
			name: 'sendConfirmation',
			type: 'boolean',
			default: true,
			description: 'Whether an opt-out allows one text that confirms it',
		},
		{
			displayName: 'Store Message As',
			name: 'messageText',
			type: 'options',
			options: [
				{ name: 'Full Text', value: 'full', description: 'The words as they are' },
				{
					name: 'Hash',
					value: 'hash',
					description: 'Only a keyed hash, which proves words that you can show',
				},
				{ name: 'Nothing', value: 'none', description: 'No trace of the words' },
			],
			default: 'full',
			description:
				"What is kept of the contact's words. Hash needs the Hash Key of the credential.",
		},
	],
};

export const consentFields: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: OPERATION_OPTIONS,
		default: 'optOut',
	},
	{ ...phoneNumberField, displayOptions: { hide: { operation: ['getReviewQueue'] } } },
	{
		...listField,
		description:
			'Program that the contact leaves or joins again. Leave empty for what the reply is about, and for all texts where there is no reply.',
		displayOptions: { show: { operation: ['optIn', 'optOut'] } },
	},
	{
		...sourceField,
		displayOptions: { hide: { operation: ['confirm', 'getReviewQueue', 'release'] } },
	},
	...reviewFields,
	{ ...options, displayOptions: { hide: { operation: ['getReviewQueue'] } } },
];
