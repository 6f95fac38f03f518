import {
	NodeOperationError,
	type NodeApiError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';
import { SuppressionStoreError } from '../../src/store/errors';

/** What a node's execution needs to fail closed. */
export interface Guard {
	/** How many outputs the node has, without the one that n8n adds for errors. */
	readonly outputs: number;
	/** The output on which an item means "may not be texted". */
	readonly blockedOutput: number;
	/** What to add to an item that could not be processed, because of what was thrown. */
	readonly failedItem: (message: string, thrown: unknown) => IDataObject;
}

/**
 * Runs a node so that nothing fails open. When On Error is set to continue, n8n copies the input of a node that
 * throws to its first output, which here means "may be texted"; so in that setting nothing is thrown, and every
 * item leaves on the blocked output with the reason. With On Error set to stop, the error is thrown.
 */
export async function runGuarded(
	context: IExecuteFunctions,
	guard: Guard,
	execute: () => Promise<INodeExecutionData[][]>,
): Promise<INodeExecutionData[][]> {
	try {
		return forTool(context, keepingContacts(context, await execute()));
	} catch (error) {
		const nodeError = asNodeError(context, error);
		if (!context.continueOnFail()) throw nodeError;
		const items = failedItems(context, guard, nodeError, error);
		return forTool(context, keepingContacts(context, items));
	}
}

/** What was read of one item, or why its fields cannot be used. */
export type Reading<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly error: NodeOperationError; readonly message: string };

/**
 * Reads every item's fields before anything is done with any of them. An item whose fields cannot be used is
 * left to the caller, and never keeps the others from being processed. Only if there is no usable item at
 * all and On Error is set to stop, the first one's error is thrown.
 */
export function readEachItem<Value>(
	context: IExecuteFunctions,
	read: (itemIndex: number, item: INodeExecutionData) => Value,
): Reading<Value>[] {
	const readings = context
		.getInputData()
		.map((item, itemIndex) => readItem(context, () => read(itemIndex, item), itemIndex));
	const [first] = readings;
	const noneIsUsable = readings.every((reading) => !reading.ok);
	if (first && !first.ok && noneIsUsable && !context.continueOnFail()) throw first.error;
	return readings;
}

function readItem<Value>(
	context: IExecuteFunctions,
	read: () => Value,
	itemIndex: number,
): Reading<Value> {
	try {
		return { ok: true, value: read() };
	} catch (cause) {
		const error = asNodeError(context, cause, itemIndex);
		return { ok: false, error, message: sentences(error) };
	}
}

/**
 * An input item with what this node has to say about it. An error that an earlier node left on the item is not
 * passed on: n8n would take it for one of this node's.
 */
export function answeredItem(
	item: INodeExecutionData,
	itemIndex: number,
	answer: IDataObject,
	error?: NodeOperationError,
): INodeExecutionData {
	return {
		json: { ...item.json, ...answer },
		...(item.binary ? { binary: item.binary } : {}),
		...(error ? { error } : {}),
		pairedItem: { item: itemIndex },
	};
}

/** An error that n8n shows with what happened, what to do and, where one item caused it, which. */
export function asNodeError(
	context: Pick<IExecuteFunctions, 'getNode'>,
	error: unknown,
	itemIndex?: number,
): NodeOperationError {
	if (error instanceof NodeOperationError) return error;
	if (error instanceof SuppressionStoreError) {
		return new NodeOperationError(context.getNode(), error.message, {
			description: error.remedy,
			itemIndex,
		});
	}
	return new NodeOperationError(context.getNode(), error instanceof Error ? error : String(error), {
		itemIndex,
	});
}

/**
 * n8n replaces the data of an item that carries an error by the message alone: the contact and the verdict would
 * be lost. So the error is only left on an item where the node has an error output, in the form in which
 * n8n moves the item there and puts the message beside the input's own fields.
 */
function keepingContacts(
	context: IExecuteFunctions,
	outputs: INodeExecutionData[][],
): INodeExecutionData[][] {
	const hasErrorOutput = context.getNode().onError === 'continueErrorOutput' && !isTool(context);
	return outputs.map((items) =>
		items.map(({ error, ...item }) =>
			error && hasErrorOutput ? { ...item, json: { error: sentences(error) } } : item,
		),
	);
}

/** An AI agent reads the first output only, so as a tool everything is said there. */
function forTool(
	context: IExecuteFunctions,
	outputs: INodeExecutionData[][],
): INodeExecutionData[][] {
	return isTool(context) ? [outputs.flat()] : outputs;
}

/** n8n 1 does not say whether a node runs as a tool, but a tool's type is named after its node's. */
function isTool(context: IExecuteFunctions): boolean {
	return context.isToolExecution?.() ?? context.getNode().type.endsWith('Tool');
}

function failedItems(
	context: IExecuteFunctions,
	guard: Guard,
	error: NodeOperationError,
	thrown: unknown,
): INodeExecutionData[][] {
	const failedItem = guard.failedItem(sentences(error), thrown);
	const outputs: INodeExecutionData[][] = Array.from({ length: guard.outputs }, () => []);
	outputs[guard.blockedOutput] = context
		.getInputData()
		.map((item, itemIndex) => answeredItem(item, itemIndex, failedItem, error));
	return outputs;
}

/** What happened and, where it is known, what to do. */
export function sentences(error: NodeOperationError | NodeApiError): string {
	return [error.message, error.description].filter(Boolean).join('. ');
}
