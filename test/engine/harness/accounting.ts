import type { INodeExecutionData } from 'n8n-workflow';
import type { Execution } from './execution';

/** The three settings of On Error. */
export const ON_ERROR = ['stopWorkflow', 'continueRegularOutput', 'continueErrorOutput'] as const;
export type OnError = (typeof ON_ERROR)[number];

/** Indices of the input items that the items which left a node come from, in rising order. */
export function inputsBehind(items: readonly INodeExecutionData[]): number[] {
	return items
		.flatMap(({ pairedItem = [] }) => (Array.isArray(pairedItem) ? pairedItem : [pairedItem]))
		.map((paired) => (typeof paired === 'number' ? paired : paired.item))
		.sort((a, b) => a - b);
}

/** Fails unless every input item left the node exactly once, on whatever output. */
export function expectNoneLost(execution: Execution, node: string, inputs: number): void {
	expect(inputsBehind(execution.allItemsOf(node))).toEqual([...Array(inputs).keys()]);
}
