import type { INodeProperties } from 'n8n-workflow';
import { phoneNumberField } from '../shared/contact-number';
import { listField } from '../shared/list-field';

export const messageKindField: INodeProperties = {
	displayName: 'Message Kind',
	name: 'messageKind',
	type: 'options',
	options: [
		{
			name: 'Broadcast',
			value: 'broadcast',
			description: 'One text to many; opted-out contacts read "Unsubscribed from Text"',
		},
		{
			name: 'Help Reply',
			value: 'help_reply',
			description: 'The answer to a contact who texted HELP',
		},
		{
			name: 'One-to-One',
			value: 'one_to_one',
			description: 'A text to one contact that belongs to no campaign and may be sent again later',
		},
		{
			name: 'Opt-Out Confirmation',
			value: 'confirmation',
			description: 'The one text that may follow an opt-out, from Mark Opted-Out',
		},
		{
			name: 'Sequence Step',
			value: 'sequence_step',
			description: 'One step of a drip sequence; opted-out contacts read "Text Unsubscribed"',
		},
	],
	default: 'sequence_step',
};

export const providerField: INodeProperties = {
	displayName: 'Provider',
	name: 'provider',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Custom HTTP',
			value: 'customHttp',
			description: 'Any provider that takes one HTTP request for each text',
		},
		{ name: 'Twilio', value: 'twilio' },
	],
	default: 'twilio',
};

const campaignShown = { show: { messageKind: ['sequence_step', 'broadcast'] } };

export const messageFields: INodeProperties[] = [
	phoneNumberField,
	{
		displayName: 'Message',
		name: 'message',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		placeholder: 'e.g. Hi {{ $json.firstName }}, your order is ready.',
		description:
			'Text to send. Leave empty for a confirmation or help reply to send the text of the policy.',
	},
	{
		displayName: 'Sequence or Campaign',
		name: 'campaign',
		type: 'string',
		default: '',
		placeholder: 'e.g. spring-sale-2027',
		description:
			'A contact gets each step of it once, however often the workflow runs. Leave empty to use this workflow.',
		displayOptions: campaignShown,
	},
	{
		displayName: 'Step',
		name: 'step',
		type: 'string',
		default: '',
		placeholder: 'e.g. day-3-reminder',
		description: 'Leave empty to use this node. Change it to send a contact the same step again.',
		displayOptions: campaignShown,
	},
	listField,
];
