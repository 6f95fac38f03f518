import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

/** The choice that takes the policy from the field Policy JSON. */
export const CUSTOM = 'custom';

const POLICY_OPTIONS: INodePropertyOptions[] = [
	{
		name: 'Business Text Messaging',
		value: 'business-text-messaging',
		description:
			'STOP in any format leaves everything, OPTOUT leaves the marketing list, any later message from the contact opts them in again, and a block is an opt-out as well',
	},
	{
		name: 'Custom (JSON)',
		value: CUSTOM,
		description: 'A preset with changes of your own, which several workflows may share',
	},
	{
		name: 'Notifyre',
		value: 'notifyre',
		description:
			'The common keywords exactly as they are, no words for opting in, and opt-out instructions on every text',
	},
	{
		name: 'Salesmate',
		value: 'salesmate',
		description: 'Six opt-out keywords in any case, without typos or sentences',
	},
	{
		name: 'Salesmsg',
		value: 'salesmsg',
		description:
			'Six opt-out keywords and small typos of them, such as "stoppp", and opt-out instructions on every text',
	},
	{
		name: 'Standard',
		value: 'standard',
		description:
			'All keywords that United States rules name, their typos, requests in ordinary sentences and other languages; doubtful replies go to a person',
	},
];

export const policyField: INodeProperties = {
	displayName: 'Policy',
	name: 'policy',
	type: 'options',
	options: POLICY_OPTIONS,
	default: 'standard',
	description: 'The rules to go by: which words count, and who may lift an opt-out',
};

/** The policy as JSON, for Policy set to Custom (JSON). */
export const policyJsonField: INodeProperties = {
	displayName: 'Policy JSON',
	name: 'policyJson',
	type: 'json',
	typeOptions: { rows: 8 },
	default: '{\n  "startFrom": "standard"\n}',
	placeholder: 'e.g. { "startFrom": "salesmsg", "helpText": "Call 555-0100." }',
	description:
		'A preset and what is different from it. The operation Policy → Get of the Suppression List node writes it for you.',
	hint: 'All parts are explained in <a href="https://github.com/n8n-nodes-sms-opt-out/n8n-nodes-sms-opt-out/blob/main/docs/policies.md" target="_blank">docs/policies.md</a>',
	displayOptions: { show: { policy: [CUSTOM] } },
};
