import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { runGuarded } from '../shared/guarded-execution';
import { suppressionStoreTest } from '../shared/store-credential';
import { consentFields } from './consent-fields';
import { MARK_GUARD, markOptedOut } from './mark-opted-out';
import { isDecision } from './operations';
import { decideOnItems } from './review-decisions';
import { listReviewQueue, QUEUE_GUARD } from './review-queue';

export class MarkOptedOut implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Mark Opted-Out',
		name: 'markOptedOut',
		icon: { light: 'file:markOptedOut.svg', dark: 'file:markOptedOut.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["operation"] }}',
		description: 'Record that contacts opted out or in, are held for review or blocked',
		defaults: { name: 'Mark Opted-Out' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{ name: 'suppressionStoreApi', required: false, testedBy: 'suppressionStoreTest' },
		],
		properties: consentFields,
	};

	methods = { credentialTest: { suppressionStoreTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { operation } = this.getNode().parameters;
		if (operation === 'getReviewQueue') {
			return await runGuarded(this, QUEUE_GUARD, async () => await listReviewQueue(this));
		}
		return await runGuarded(this, MARK_GUARD, async () =>
			isDecision(operation) ? await decideOnItems(this, operation) : await markOptedOut(this),
		);
	}
}
