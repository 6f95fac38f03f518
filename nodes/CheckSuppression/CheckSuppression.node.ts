import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { defaultCountryOption, mobileOnlyOption, phoneNumberField } from '../shared/contact-number';
import { runGuarded } from '../shared/guarded-execution';
import { listField } from '../shared/list-field';
import { requireOptInOption } from '../shared/require-opt-in';
import { suppressionStoreTest } from '../shared/store-credential';
import { CHECK_GUARD, checkSuppression } from './check-suppression';

export class CheckSuppression implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Check Suppression',
		name: 'checkSuppression',
		icon: { light: 'file:checkSuppression.svg', dark: 'file:checkSuppression.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["list"] ? "list: " + $parameter["list"] : "all texts"}}',
		description: 'Separate contacts who may be texted from those who opted out',
		defaults: { name: 'Check Suppression' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Subscribed', 'Suppressed'],
		credentials: [
			{ name: 'suppressionStoreApi', required: false, testedBy: 'suppressionStoreTest' },
		],
		properties: [
			phoneNumberField,
			listField,
			{
				displayName: 'Purpose',
				name: 'purpose',
				type: 'options',
				options: [
					{
						name: 'Broadcast',
						value: 'broadcast',
						description: 'Opted-out contacts are labelled "Unsubscribed from Text"',
					},
					{
						name: 'Sequence Step',
						value: 'sequence_step',
						description: 'Opted-out contacts are labelled "Text Unsubscribed"',
					},
				],
				default: 'sequence_step',
				description: 'What the texts are for; it decides the label of opted-out contacts',
			},
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add option',
				default: {},
				options: [defaultCountryOption, mobileOnlyOption, requireOptInOption],
			},
		],
	};

	methods = { credentialTest: { suppressionStoreTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runGuarded(this, CHECK_GUARD, async () => await checkSuppression(this));
	}
}
