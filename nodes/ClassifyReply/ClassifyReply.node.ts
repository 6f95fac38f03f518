import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { runGuarded } from '../shared/guarded-execution';
import { policyField, policyJsonField } from '../shared/policy-fields';
import { suppressionStoreTest } from '../shared/store-credential';
import { classificationOptions } from './classification-options';
import { classifyGuard, classifyReplies } from './classify-reply';
import { messageFields } from './incoming-message';
import { OUTPUTS } from './outputs';

export class ClassifyReply implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Classify Reply',
		name: 'classifyReply',
		icon: { light: 'file:classifyReply.svg', dark: 'file:classifyReply.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ "policy: " + $parameter["policy"] }}',
		description: 'Tell what a text message reply means: opt out, opt in, help, or something else',
		defaults: { name: 'Classify Reply' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: OUTPUTS,
		credentials: [
			{ name: 'suppressionStoreApi', required: false, testedBy: 'suppressionStoreTest' },
		],
		properties: [
			...messageFields,
			policyField,
			policyJsonField,
			{
				displayName: 'Read Standing',
				name: 'readStanding',
				type: 'boolean',
				default: true,
				description:
					'Whether to look up in the suppression store if the contact is suppressed now: a bare YES opts in only a contact who is',
			},
			classificationOptions,
		],
	};

	methods = { credentialTest: { suppressionStoreTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runGuarded(this, classifyGuard(this), async () => await classifyReplies(this));
	}
}
