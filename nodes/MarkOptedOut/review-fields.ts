import type { INodeProperties } from 'n8n-workflow';
import { limitFields } from '../shared/limit-fields';

const DECISIONS = { show: { operation: ['confirm', 'release'] } };
const QUEUE = { show: { operation: ['getReviewQueue'] } };

/** Fields of the operations that list and decide who is held for review. */
export const reviewFields: INodeProperties[] = [
	{
		displayName: 'Decided By',
		name: 'decidedBy',
		type: 'string',
		default: '',
		placeholder: 'e.g. ana@example.com',
		description: 'Who has read the reply and decided',
		displayOptions: DECISIONS,
	},
	{
		displayName: 'Reason',
		name: 'reason',
		type: 'string',
		default: '',
		placeholder: 'e.g. they meant their appointment',
		description: 'Why it was decided so, for whoever reads the ledger',
		displayOptions: DECISIONS,
	},
	...limitFields(QUEUE),
];
