import type { INodeProperties } from 'n8n-workflow';
import { defaultCountryOption } from '../shared/contact-number';
import { inOrderOfNames } from '../shared/in-order-of-names';
import { readingOptions } from '../shared/policy-changes';

export const classificationOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: inOrderOfNames([
		...readingOptions,
		defaultCountryOption,
		{
			displayName: 'Last Message Sent',
			name: 'lastMessageSent',
			type: 'string',
			default: '',
			placeholder: 'e.g. Reply YES to confirm your appointment',
			description: 'The text that the contact may be answering; it helps with short replies',
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
	]),
};
