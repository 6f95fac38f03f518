import {
	NodeConnectionTypes,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
} from 'n8n-workflow';
import { asNodeError } from '../shared/guarded-execution';
import { suppressionStoreTest } from '../shared/store-credential';
import { pollChanges } from './poll-changes';
import { testChange } from './test-change';
import { triggerFields } from './trigger-fields';

export class OptOutTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Opt-Out Trigger',
		name: 'optOutTrigger',
		icon: { light: 'file:optOutTrigger.svg', dark: 'file:optOutTrigger.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["events"].join(", ") }}',
		description: 'Start a workflow when a contact opts out or in, is held for review or blocked',
		defaults: { name: 'Opt-Out Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{ name: 'suppressionStoreApi', required: false, testedBy: 'suppressionStoreTest' },
		],
		properties: triggerFields,
	};

	methods = { credentialTest: { suppressionStoreTest } };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		try {
			if (this.getMode() === 'manual') return await testChange(this);
			await pollChanges(this);
			return null;
		} catch (error) {
			throw asNodeError(this, error);
		}
	}
}
