import type { INodeProperties } from 'n8n-workflow';

const shown = (more: Record<string, string[]> = {}) => ({
	show: { provider: ['twilio'], ...more },
});

export const twilioFields: INodeProperties[] = [
	{
		displayName: 'Send From',
		name: 'senderKind',
		type: 'options',
		options: [
			{ name: 'Messaging Service', value: 'messaging_service' },
			{ name: 'Number', value: 'from' },
		],
		default: 'from',
		displayOptions: shown(),
	},
	{
		displayName: 'From Number',
		name: 'from',
		type: 'string',
		default: '',
		placeholder: 'e.g. +12125550100',
		description: 'Your Twilio number, short code or sender ID',
		displayOptions: shown({ senderKind: ['from'] }),
	},
	{
		displayName: 'Messaging Service SID',
		name: 'messagingServiceSid',
		type: 'string',
		default: '',
		placeholder: 'e.g. MG0123456789abcdef0123456789abcdef',
		displayOptions: shown({ senderKind: ['messaging_service'] }),
	},
];
