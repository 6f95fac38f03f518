import type { INodePropertyOptions } from 'n8n-workflow';
import type { EventSource } from '../../src/consent/events';

/** The sources of consent events, as builders choose among them. */
export const SOURCE_OPTIONS: (INodePropertyOptions & { value: EventSource })[] = [
	{
		name: 'Complaint',
		value: 'complaint',
		description: 'The contact complained, to you or to the provider',
	},
	{
		name: 'Deactivated Number',
		value: 'deactivated',
		description: 'The number is not in service any more, as a carrier or provider reports',
	},
	{ name: 'Import', value: 'import', description: 'Taken over from another system or a file' },
	{ name: 'Manual', value: 'manual', description: 'A person on your side entered it' },
	{ name: 'Provider', value: 'provider', description: 'The text message provider reports it' },
	{
		name: 'Reassigned Number',
		value: 'reassigned',
		description: 'The number has another user since the contact gave it to you',
	},
	{ name: 'Reply', value: 'reply', description: 'The contact texted it' },
	{
		name: 'Wrong Number',
		value: 'wrong_number',
		description: 'Whoever has the number now says that they are not the contact',
	},
];
