import { Container } from '@n8n/di';
import { PollContext, PollTriggerExecutor } from 'n8n-core';
import {
	Workflow,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type IPollFunctions,
} from 'n8n-workflow';
import { additionalData } from './additional-data';
import { TestCredentials, type CredentialData } from './credentials-helper';
import { engine } from './engine';
import type { Execution } from './execution';
import type { ExportedWorkflow } from './exported-workflow';
import { engineNodeTypes } from './node-types';
import { forgetTriggersOfPack } from './pack';

/** What of n8n outlives its processes: what is kept for the workflow, and its executions. */
export class N8nDatabase {
	staticData: IDataObject = {};
	readonly executions: Execution[] = [];
	readonly errors: Error[] = [];
	/** Executions that were created; some may still run. */
	readonly created: Promise<void>[] = [];
}

/** How n8n's process ends while it starts an execution. */
export type Death = 'before the execution is created' | 'before static data are saved';

export interface ActiveWorkflow {
	readonly workflow: ExportedWorkflow;
	readonly trigger: string;
	readonly credentials: CredentialData;
}

/**
 * A main process of n8n in which a workflow is active. Polls run in n8n's own executor and context; what n8n's server
 * does around them (it saves static data and starts an execution whenever a poll gives items) is as in its
 * `ActiveWorkflowManager`.
 */
export class N8nMain {
	/** Kills the process at the next start of an execution. */
	dies?: Death;
	/** Lets executions be created, or not. */
	onExecution: () => Promise<void> = async () => undefined;
	/** Resolves when the process ends. */
	readonly ended: Promise<void>;
	private isAlive = true;
	private end: () => void = () => undefined;

	private constructor(
		private readonly database: N8nDatabase,
		private readonly active: ActiveWorkflow,
		private readonly workflow: Workflow,
		private readonly node: INode,
		private readonly runPoll: (testingTrigger?: boolean) => Promise<void>,
	) {
		this.ended = new Promise((resolve) => (this.end = resolve));
	}

	/** Starts a process and activates the workflow in it; rejects if the workflow cannot be activated. */
	static async start(
		database: N8nDatabase,
		active: ActiveWorkflow,
		onExecution?: N8nMain['onExecution'],
	): Promise<N8nMain> {
		forgetTriggersOfPack();
		return await N8nMain.activate(database, active, onExecution);
	}

	/** Activates the workflow once more in the running process, as saving it does. */
	static async activate(
		database: N8nDatabase,
		active: ActiveWorkflow,
		onExecution?: N8nMain['onExecution'],
	): Promise<N8nMain> {
		const { pack } = await engine();
		const workflow = new Workflow({
			id: 'active-workflow',
			name: active.workflow.name,
			nodes: structuredClone([...active.workflow.nodes]),
			connections: structuredClone(active.workflow.connections),
			settings: { executionOrder: 'v1', ...active.workflow.settings },
			active: true,
			nodeTypes: engineNodeTypes(pack),
			staticData: structuredClone(database.staticData),
		});
		const node = workflow.getNode(active.trigger);
		if (!node) throw new RangeError(`The workflow has no node "${active.trigger}"`);
		const credentials = new TestCredentials(pack, active.credentials);
		const context = new PollContext(
			workflow,
			node,
			additionalData('poll', 'trigger', workflow, credentials),
			'trigger',
			'activate',
			(...emitted) => main.emit(...emitted),
			(error) => void database.errors.push(error),
		);
		const isCurrent = () => main.isAlive;
		const poll = Container.get(PollTriggerExecutor).create(workflow, node, context, isCurrent);
		const main: N8nMain = new N8nMain(database, active, workflow, node, poll);
		if (onExecution) main.onExecution = onExecution;
		await workflow.expression.acquireIsolate();
		await poll(true);
		main.saveStaticData();
		return main;
	}

	/** What the schedule of the trigger does. */
	async tick(): Promise<void> {
		if (this.isAlive) await this.runPoll();
	}

	/** Ends the process without a word. */
	kill(): void {
		this.isAlive = false;
		this.end();
	}

	private emit(
		data: INodeExecutionData[][],
		_response?: unknown,
		done?: Parameters<IPollFunctions['__emit']>[2],
	): void {
		if (!this.isAlive) return;
		if (this.dies !== 'before static data are saved') this.saveStaticData();
		if (this.dies === 'before the execution is created') this.kill();
		const ended = this.isAlive ? this.execute(data) : new Promise<never>(() => undefined);
		if (this.isAlive) this.database.created.push(ended.catch(() => undefined));
		if (this.dies === 'before static data are saved') this.kill();
		ended.then(
			() => this.isAlive && done?.resolve(undefined),
			(error: Error) => done?.reject(error),
		);
	}

	private async execute(data: INodeExecutionData[][]): Promise<void> {
		await this.onExecution();
		const execution = await (
			await engine()
		).run({
			workflow: this.active.workflow,
			startNode: this.node.name,
			input: (data[0] ?? []).map(({ json }) => json),
			credentials: this.active.credentials,
		});
		this.database.executions.push(execution);
	}

	private saveStaticData(): void {
		if (this.workflow.staticData.__dataChanged !== true) return;
		this.database.staticData = JSON.parse(JSON.stringify(this.workflow.staticData)) as IDataObject;
		this.workflow.staticData.__dataChanged = false;
	}
}
