import type { IExecuteFunctions, INodeExecutionData, IPairedItemData } from 'n8n-workflow';
import { withSharedStore } from '../../src/store/shared-stores';
import type { SuppressionStore } from '../../src/store/suppression-store';
import { runGuarded } from '../shared/guarded-execution';
import { storeOptionsOf } from '../shared/store-credential';
import { Failures } from './failures';
import type { Answer, Operation, Work } from './operation';
import { operationNamed } from './resources';

/** Runs the chosen operation for each item, or once for all, and says of every output item where it came from. */
export async function route(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	let operation: Operation | undefined;
	const guard = {
		outputs: 1,
		blockedOutput: 0,
		failedItem: (message: string) => ({ ...operation?.failed, error: message }),
	};
	return await runGuarded(context, guard, async () => {
		operation = chosenOperation(context);
		return [await perform(context, operation)];
	});
}

function chosenOperation(context: IExecuteFunctions): Operation {
	return operationNamed(
		context.getNodeParameter('resource', 0, ''),
		context.getNodeParameter('operation', 0, ''),
	);
}

async function perform(
	context: IExecuteFunctions,
	operation: Operation,
): Promise<INodeExecutionData[]> {
	return await withSharedStore(await storeOptionsOf(context), async (store) => {
		const work = operation.prepare(context);
		const failures = new Failures(context, operation);
		if (work.each === 'item') return await performEach(context, work.execute, failures, store);
		const answers = await work.execute(store);
		return paired(
			answers,
			context.getInputData().map((_, item) => ({ item })),
		);
	});
}

type PerItem = Extract<Work, { each: 'item' }>['execute'];

/**
 * One bad item never stops the others: it leaves with what is wrong with it. Only if nothing could be done for any
 * item and On Error is set to stop, the first one's error is thrown.
 */
async function performEach(
	context: IExecuteFunctions,
	execute: PerItem,
	failures: Failures,
	store: SuppressionStore,
): Promise<INodeExecutionData[]> {
	const done: INodeExecutionData[] = [];
	for (const [itemIndex, item] of context.getInputData().entries()) {
		try {
			failures.rethrowOutage();
			const answers = paired(await execute(store, itemIndex), { item: itemIndex });
			for (const answer of answers) done.push(answer);
		} catch (error) {
			done.push(failures.itemFor(error, item, itemIndex));
		}
	}
	failures.throwIfAll();
	return done;
}

function paired(
	answers: readonly Answer[],
	pairedItem: IPairedItemData | IPairedItemData[],
): INodeExecutionData[] {
	return answers.map((answer) => ({ ...answer, pairedItem }));
}
