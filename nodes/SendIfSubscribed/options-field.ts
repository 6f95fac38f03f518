import type { INodeProperties } from 'n8n-workflow';
import { defaultCountryOption, mobileOnlyOption } from '../shared/contact-number';
import { policyField, policyJsonField } from '../shared/policy-fields';

/** In the order of their names, as n8n lists them. */
export const optionsField: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Answer Time Limit (Seconds)',
			name: 'answerTimeoutSeconds',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 30,
			description:
				'How long to wait for the provider. Without an answer the text counts as "Outcome Unknown" and is not sent again.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://api.twilio.com',
			placeholder: 'e.g. https://api.dublin.ie1.twilio.com',
			description: 'Address of the Twilio API, for regions other than the United States',
			displayOptions: { show: { '/provider': ['twilio'] } },
		},
		defaultCountryOption,
		{
			displayName: 'Media URLs',
			name: 'mediaUrls',
			type: 'string',
			typeOptions: { rows: 2 },
			default: '',
			placeholder: 'e.g. https://example.com/voucher.png',
			description: 'Pictures or files to send along, one a line, or an array',
		},
		{
			displayName: 'Messages per Second',
			name: 'messagesPerSecond',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 0,
			description: 'How many texts to send in a second at most. 0 means no limit.',
		},
		mobileOnlyOption,
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
			description:
				'When to add the instructions to a text that has none. Without this option the policy decides.',
		},
		{
			displayName: 'Opt-Out Instructions Text',
			name: 'instructionsText',
			type: 'string',
			default: 'Reply STOP to opt out.',
			placeholder: 'e.g. Reply STOP to opt out.',
		},
		{
			displayName: 'Parallel Requests',
			name: 'parallelRequests',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 50 },
			default: 5,
			description: 'How many requests to the provider may be under way at the same time',
		},
		{
			...policyField,
			description:
				'The rules whose opt-out instructions and labels are used. Without this option those of the Classify Reply node are used, otherwise Standard.',
		},
		policyJsonField,
		{
			displayName: 'Send-Once Window (Days)',
			name: 'sendOnceDays',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 365,
			description: 'How long a contact who got a step does not get the same step again',
		},
		{
			displayName: 'Status Callback URL',
			name: 'statusCallback',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://n8n.example.com/webhook/sms-status',
			description: 'Where Twilio reports what becomes of the text',
			displayOptions: { show: { '/provider': ['twilio'] } },
		},
	],
};
