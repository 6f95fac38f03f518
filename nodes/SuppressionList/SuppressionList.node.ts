import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { suppressionStoreTest } from '../shared/store-credential';
import { listProperties } from './resources';
import { route } from './router';

export class SuppressionList implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Suppression List',
		name: 'suppressionList',
		icon: { light: 'file:suppressionList.svg', dark: 'file:suppressionList.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Look into the list of contacts who may not be texted, and keep it',
		defaults: { name: 'Suppression List' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{ name: 'suppressionStoreApi', required: false, testedBy: 'suppressionStoreTest' },
		],
		properties: listProperties,
	};

	methods = { credentialTest: { suppressionStoreTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await route(this);
	}
}
