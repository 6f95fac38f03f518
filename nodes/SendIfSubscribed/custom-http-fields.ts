import type { INodeProperties } from 'n8n-workflow';

const shown = { show: { provider: ['customHttp'] } };

export const authenticationField: INodeProperties = {
	displayName: 'Authentication',
	name: 'authentication',
	type: 'options',
	options: [
		{ name: 'Basic Auth', value: 'basicAuth' },
		{ name: 'Header Auth', value: 'headerAuth' },
		{ name: 'None', value: 'none' },
		{ name: 'Query Auth', value: 'queryAuth' },
	],
	default: 'none',
	displayOptions: shown,
};

export const customHttpFields: INodeProperties[] = [
	{
		displayName: 'URL',
		name: 'url',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. https://api.example.com/messages',
		description: '{to}, {body} and {media} are replaced, percent-encoded',
		displayOptions: shown,
	},
	{
		displayName: 'Method',
		name: 'method',
		type: 'options',
		options: [
			{ name: 'POST', value: 'POST' },
			{ name: 'PUT', value: 'PUT' },
		],
		default: 'POST',
		displayOptions: shown,
	},
	{
		displayName: 'Headers',
		name: 'headers',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "X-Workspace": "acme" }',
		displayOptions: shown,
	},
	{
		displayName: 'Body Format',
		name: 'bodyFormat',
		type: 'options',
		options: [
			{ name: 'Form', value: 'form' },
			{ name: 'JSON', value: 'json' },
		],
		default: 'json',
		displayOptions: shown,
	},
	{
		displayName: 'Body',
		name: 'bodyTemplate',
		type: 'json',
		default: '{\n  "to": "{to}",\n  "text": "{body}"\n}',
		description:
			'What to send, with {to}, {body} and {media} where the number, the text and the media URLs go',
		displayOptions: shown,
	},
	{
		displayName: 'Path to Message ID',
		name: 'messageIdPath',
		type: 'string',
		default: '',
		placeholder: 'e.g. data.messageId',
		description: 'Where the answer has the ID of the message',
		displayOptions: shown,
	},
	{
		displayName: 'Path to Error Code',
		name: 'errorCodePath',
		type: 'string',
		default: '',
		placeholder: 'e.g. errors.0.code',
		description: 'Where the answer has the code of a refusal. Leave empty to use the HTTP status.',
		displayOptions: shown,
	},
	{
		displayName: 'Opted-Out Codes',
		name: 'optedOutCodes',
		type: 'string',
		default: '',
		placeholder: 'e.g. 40300, 21610',
		description:
			'Codes by which the provider says that the contact opted out there; these are recorded as opt-outs',
		displayOptions: shown,
	},
];
