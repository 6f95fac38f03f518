import {
	NodeConnectionTypes,
	type ExpressionString,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';
import type { Verdict } from '../../src/reply/verdict';

const OUTPUT_NAMES = ['Opt Out', 'Opt In', 'Help', 'Review', 'Other'] as const;
const OUTPUT_OF: Readonly<Record<Verdict, number>> = {
	opt_out: 0,
	opt_in: 1,
	help: 2,
	review: 3,
	none: 4,
};

/** One output for each verdict, or a single one if the builder wants that. */
export const OUTPUTS: ExpressionString = `={{ $parameter["options"]["oneOutput"] ? ${outputsNamed(['Replies'])} : ${outputsNamed(OUTPUT_NAMES)} }}`;

/** The node's outputs while it fills them. */
export interface Outputs {
	readonly items: INodeExecutionData[][];
	/** Index of the output for a verdict. */
	readonly indexOf: (verdict: Verdict) => number;
}

export function emptyOutputs(context: IExecuteFunctions): Outputs {
	return hasOneOutput(context)
		? { items: [[]], indexOf: () => 0 }
		: { items: OUTPUT_NAMES.map(() => []), indexOf: (verdict) => OUTPUT_OF[verdict] };
}

/** Read as it is stored and not as an expression, so that the node's outputs are known whatever fails. */
function hasOneOutput(context: IExecuteFunctions): boolean {
	const { options } = context.getNode().parameters;
	return (
		typeof options === 'object' &&
		options !== null &&
		'oneOutput' in options &&
		options.oneOutput === true
	);
}

function outputsNamed(names: readonly string[]): string {
	const outputs = names.map((displayName) => ({ type: NodeConnectionTypes.Main, displayName }));
	return JSON.stringify(outputs);
}
