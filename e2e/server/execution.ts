import type { IDataObject, INodeExecutionData, IRunExecutionData, ITaskData } from 'n8n-workflow';

/** How an execution stands, as n8n keeps it in its database. */
export interface StoredExecution {
	readonly id: string;
	readonly status: string;
	readonly mode: string;
	readonly startedAt: string;
	readonly stoppedAt?: string;
	readonly data: IRunExecutionData;
}

/** One execution in a real n8n, read after it ended. */
export class ServerExecution {
	constructor(private readonly stored: StoredExecution) {}

	get id(): string {
		return this.stored.id;
	}

	/** `success`, `error`, `crashed` … */
	get status(): string {
		return this.stored.status;
	}

	/** `trigger`, `manual`, `webhook` … */
	get mode(): string {
		return this.stored.mode;
	}

	get errorMessage(): string | undefined {
		return this.stored.data.resultData.error?.message;
	}

	/** Milliseconds that a node took, over all its runs. */
	timeOf(node: string): number {
		return this.tasksOf(node).reduce((sum, task) => sum + task.executionTime, 0);
	}

	reached(node: string): boolean {
		return this.tasksOf(node).length > 0;
	}

	itemsOf(node: string, output: number): INodeExecutionData[] {
		return this.tasksOf(node).flatMap((task) => task.data?.main?.[output] ?? []);
	}

	jsonOf(node: string, output: number): IDataObject[] {
		return this.itemsOf(node, output).map(({ json }) => json);
	}

	private tasksOf(node: string): ITaskData[] {
		return this.stored.data.resultData.runData[node] ?? [];
	}
}
