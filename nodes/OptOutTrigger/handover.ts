import type { INodeExecutionData, IPollFunctions, IRun } from 'n8n-workflow';
import type { HandoverOutcome } from './following';

/** n8n creates an execution in a moment or not at all: one that fails later was there. */
export const SURELY_CREATED_MS = 10_000;

/**
 * Starts an execution with some items. n8n does not say whether it could be created, but when it has ended. To wait
 * for that also keeps the executions in the order of the events.
 */
export async function handOver(
	context: IPollFunctions,
	items: INodeExecutionData[],
): Promise<HandoverOutcome> {
	const ended = context.helpers.createDeferredPromise<IRun | undefined>();
	const startedAt = Date.now();
	context.__emit([items], undefined, ended);
	try {
		await ended.promise;
		return 'taken';
	} catch (error) {
		const wasCreated = wasCancelled(error) || Date.now() - startedAt > SURELY_CREATED_MS;
		return wasCreated ? 'taken' : 'failed';
	}
}

/** An execution that somebody stopped was there. */
function wasCancelled(error: unknown): boolean {
	return error instanceof Error && /cancell?ed/i.test(`${error.constructor.name} ${error.message}`);
}

/** The value of a promise, or `undefined` if it takes longer. */
export async function within<Value>(
	promise: Promise<Value>,
	milliseconds: number,
): Promise<Value | undefined> {
	let timer: NodeJS.Timeout | undefined;
	const tooLong = new Promise<undefined>((resolve) => {
		timer = setTimeout(() => resolve(undefined), Math.max(0, milliseconds));
		timer.unref();
	});
	try {
		return await Promise.race([promise, tooLong]);
	} finally {
		clearTimeout(timer);
	}
}
