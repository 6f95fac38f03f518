import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { SuppressionStoreError } from '../../src/store/errors';
import { answeredItem, asNodeError, sentences } from '../shared/guarded-execution';
import type { Operation } from './operation';

/** What went wrong in a run, by item. */
export class Failures {
	#count = 0;
	#first: unknown;
	#outage: unknown;

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly operation: Operation,
	) {}

	/** A store that did not answer for one item is not asked for all the others, each for as long as it may take. */
	rethrowOutage(): void {
		if (this.#outage !== undefined) throw this.#outage;
	}

	itemFor(cause: unknown, item: INodeExecutionData, itemIndex: number): INodeExecutionData {
		const isOutage = cause instanceof SuppressionStoreError && cause.failure !== 'misconfigured';
		if (isOutage && !this.context.continueOnFail()) throw cause;
		if (isOutage) this.#outage = cause;
		const error = asNodeError(this.context, cause, itemIndex);
		this.#first ??= error;
		this.#count++;
		const answer = { ...this.operation.failed, error: sentences(error) };
		return answeredItem(item, itemIndex, answer, error);
	}

	throwIfAll(): void {
		const all = this.context.getInputData().length;
		if (this.#count === all && all > 0 && !this.context.continueOnFail()) throw this.#first;
	}
}
