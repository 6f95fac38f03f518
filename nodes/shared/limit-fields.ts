import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

/** Fields for how many results to return; `displayOptions` are those of the operation. */
export function limitFields(displayOptions?: INodeProperties['displayOptions']): INodeProperties[] {
	return [
		{
			displayName: 'Return All',
			name: 'returnAll',
			type: 'boolean',
			default: false,
			description: 'Whether to return all results or only up to a given limit',
			...(displayOptions && { displayOptions }),
		},
		{
			displayName: 'Limit',
			name: 'limit',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 50,
			description: 'Max number of results to return',
			displayOptions: {
				...displayOptions,
				show: { ...displayOptions?.show, returnAll: [false] },
			},
		},
	];
}

/**
 * How many results to return, `Infinity` for all.
 * @throws RangeError with a sentence for the builder if the limit cannot be used.
 */
export function limitOf(context: IExecuteFunctions): number {
	if (context.getNodeParameter('returnAll', 0, false) === true) return Infinity;
	const limit = Number(context.getNodeParameter('limit', 0, 50));
	if (Number.isInteger(limit) && limit >= 1) return limit;
	throw new RangeError('Limit must be a whole number of at least 1; turn on Return All for all');
}

/** The first results of a stream, which is left as soon as there are enough. */
export async function takeFirst<Result>(
	results: AsyncIterable<Result>,
	limit: number,
): Promise<Result[]> {
	const taken: Result[] = [];
	if (limit < 1) return taken;
	for await (const result of results) {
		taken.push(result);
		if (taken.length >= limit) break;
	}
	return taken;
}
