import type { IDataObject, INodeExecutionData, IRun, ITaskData } from 'n8n-workflow';

/** What became of one execution of a workflow. */
export class Execution {
	constructor(
		/** n8n's id of the execution. */
		readonly id: string,
		private readonly run: IRun,
		private readonly outputNamesOf: (node: string) => readonly string[],
		private readonly resumed: () => Promise<Execution>,
	) {}

	/** `success`, `error`, `waiting` or `canceled`. */
	get status(): IRun['status'] {
		return this.run.status;
	}

	/** The message with which the execution failed as a whole. */
	get errorMessage(): string | undefined {
		return this.run.data.resultData.error?.message;
	}

	/** The longer explanation beside `errorMessage`. */
	get errorDescription(): string | undefined {
		const { error } = this.run.data.resultData;
		return error && 'description' in error ? (error.description ?? undefined) : undefined;
	}

	/** Whether a node was executed at all. */
	reached(node: string): boolean {
		return this.tasksOf(node).length > 0;
	}

	/** The items that left a node on one of its outputs, over all its runs. `Error` is the output that n8n adds. */
	itemsOf(node: string, output: string | number = 0): INodeExecutionData[] {
		const index = typeof output === 'number' ? output : this.indexOf(node, output);
		return this.tasksOf(node).flatMap((task) => task.data?.main?.[index] ?? []);
	}

	/** The JSON of `itemsOf`. */
	jsonOf(node: string, output: string | number = 0): IDataObject[] {
		return this.itemsOf(node, output).map(({ json }) => json);
	}

	/** All items that left a node, on whatever output. */
	allItemsOf(node: string): INodeExecutionData[] {
		return this.tasksOf(node).flatMap((task) =>
			(task.data?.main ?? []).flatMap((items) => items ?? []),
		);
	}

	/** Continues a waiting execution as n8n does when the time of its Wait node has come. */
	async resume(): Promise<Execution> {
		if (this.status !== 'waiting') throw new RangeError(`The execution is ${this.status}`);
		return await this.resumed();
	}

	private tasksOf(node: string): ITaskData[] {
		return this.run.data.resultData.runData[node] ?? [];
	}

	private indexOf(node: string, output: string): number {
		const names = this.outputNamesOf(node);
		const index = names.indexOf(output);
		if (index < 0) throw new RangeError(`"${node}" has the outputs ${names.join(', ')}`);
		return index;
	}
}
