import type { INodeProperties } from 'n8n-workflow';

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
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
		displayOptions: QUEUE,
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
		displayOptions: { show: { ...QUEUE.show, returnAll: [false] } },
	},
];
