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

/**
 * Reads a text field for each item, trimmed; `""` if the builder left the field empty. An expression that comes
 * out empty is not the same as an empty field: a list that is not found would mean "no list", and let
 * a text out to somebody who left it. So it throws a RangeError that names the field.
 */
export function textReader(
	context: IExecuteFunctions,
	name: string,
	displayName: string,
): (itemIndex: number) => string {
	if (isLeftEmpty(context, name)) return () => '';
	const read = parameterReader<unknown>(context, name);
	return (itemIndex) => {
		const text = trimmed(read(itemIndex));
		if (text !== '') return text;
		throw new RangeError(
			`${displayName} is empty for this item; check its expression, or clear the field`,
		);
	};
}

/** Reads a field with fixed choices for each item; throws a RangeError that lists them for any other value. */
export function choiceReader<Choice extends string>(
	context: IExecuteFunctions,
	name: string,
	displayName: string,
	choices: readonly Choice[],
	fallback: Choice,
): (itemIndex: number) => Choice {
	const read = parameterReader<unknown>(context, name, fallback);
	return (itemIndex) => {
		const value = read(itemIndex);
		const choice = choices.find((candidate) => candidate === value);
		if (choice !== undefined) return choice;
		throw new RangeError(
			`"${String(value)}" is no ${displayName}; use one of ${choices.join(', ')}`,
		);
	};
}

/** Whether the builder left a field empty, as opposed to filling it with an expression that came out empty. */
export function isLeftEmpty(context: IExecuteFunctions, name: string): boolean {
	const written = context.getNode().parameters[name];
	return written === undefined || written === '' || written === null;
}

/** Splits what a builder types into a list field: commas, semicolons or new lines; an array is a list already. */
export function wordsOf(value: unknown): string[] {
	const words = Array.isArray(value) ? value.map(trimmed) : trimmed(value).split(/[,;\n]/);
	return words.map((word) => word.trim()).filter((word) => word !== '');
}

/**
 * Whether a switch is on; one that is not there is off.
 * @throws RangeError that names it for any other value, such as the text "false" of an expression.
 */
export function isOn(value: unknown, displayName: string): boolean {
	if (value === undefined) return false;
	if (typeof value === 'boolean') return value;
	throw new RangeError(`${displayName} must be on or off; an expression must give true or false`);
}

/** Texts and numbers as trimmed text; anything else is empty. */
export function trimmed(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function hasExpression(written: NodeParameterValueType | undefined): boolean {
	if (typeof written === 'string') return written.startsWith('=');
	if (typeof written !== 'object' || written === null) return false;
	return Object.values(written).some((inner) => hasExpression(inner as NodeParameterValueType));
}
