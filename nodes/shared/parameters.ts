import type { IExecuteFunctions, NodeParameterValueType } from 'n8n-workflow';

/**
 * Reads a parameter for each item, but only once if it is the same for all: evaluating parameters is
 * most of the time that a node needs for ten thousand items.
 */
export function parameterReader<Value = string>(
	context: IExecuteFunctions,
	name: string,
	fallback?: Value,
): (itemIndex: number) => Value {
	const read = (itemIndex: number): Value =>
		context.getNodeParameter(name, itemIndex, fallback) as Value;
	if (hasExpression(context.getNode().parameters[name])) return read;
	let constant: { readonly value: Value } | undefined;
	return (itemIndex) => (constant ??= { value: read(itemIndex) }).value;
}

/** Whether the builder left a field empty, as opposed to filling it with an expression that came out empty. */
export function isLeftEmpty(context: IExecuteFunctions, name: string): boolean {
	const written = context.getNode().parameters[name];
	return written === undefined || written === '' || written === null;
}

/** Splits what a builder types into a list field: commas, semicolons or new lines. */
export function wordsOf(value: unknown): string[] {
	if (typeof value !== 'string') return [];
	return value
		.split(/[,;\n]/)
		.map((word) => word.trim())
		.filter((word) => word !== '');
}

function hasExpression(written: NodeParameterValueType | undefined): boolean {
	if (typeof written === 'string') return written.startsWith('=');
	if (typeof written !== 'object' || written === null) return false;
	return Object.values(written).some((inner) => hasExpression(inner as NodeParameterValueType));
}
