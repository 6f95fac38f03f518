import './n8n-folder';
import { WorkflowExecute, type PackageDirectoryLoader } from 'n8n-core';
import {
	createRunExecutionData,
	NodeHelpers,
	Workflow,
	type IBinaryKeyData,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type IPinData,
	type IRun,
	type IRunExecutionData,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import { additionalData } from './additional-data';
import { TestCredentials, type CredentialData } from './credentials-helper';
import { Execution } from './execution';
import { nodesWith, type ExportedWorkflow, type NodeOverrides } from './exported-workflow';
import { engineNodeTypes } from './node-types';
import { loadPack } from './load-pack';

export interface WorkflowRun {
	readonly workflow: ExportedWorkflow;
	/** Node to start from; the workflow's only enabled trigger if left out. */
	readonly startNode?: string;
	/** Items that the start node gives. Default: one empty item. */
	readonly input?: readonly IDataObject[];
	/** Data that nodes give instead of being executed, in place of what is pinned in the file. */
	readonly pinData?: Readonly<Record<string, readonly IDataObject[]>>;
	readonly credentials?: CredentialData;
	readonly nodes?: NodeOverrides;
	/** Default `trigger`, the mode of active workflows. */
	readonly mode?: WorkflowExecuteMode;
	/** Cancels the execution, as the Stop button does. */
	readonly signal?: AbortSignal;
}

/** n8n's own engine with the built pack in it. */
export interface Engine {
	readonly pack: PackageDirectoryLoader;
	/** Runs a workflow until it ends or waits. Failures of nodes are in the answer; only broken tests throw. */
	run(run: WorkflowRun): Promise<Execution>;
}

let started: Promise<Engine> | undefined;
let lastExecutionId = 0;

/** The engine of this process: loading n8n-core takes a second or two, so it is done once. */
export async function engine(): Promise<Engine> {
	started ??= start();
	return await started;
}

async function start(): Promise<Engine> {
	const pack = await loadPack();
	const nodeTypes = engineNodeTypes(pack);
	return {
		pack,
		run: async (run) => {
			const workflow = new Workflow({
				id: 'workflow-under-test',
				name: run.workflow.name,
				nodes: nodesWith(run.workflow, run.nodes ?? {}),
				connections: structuredClone(run.workflow.connections),
				settings: { executionOrder: 'v1', ...run.workflow.settings },
				active: true,
				nodeTypes,
			});
			const credentials = new TestCredentials(pack, run.credentials ?? {});
			const id = String(++lastExecutionId);
			return await execute({ id, run, workflow, credentials }, firstData(run, workflow));
		},
	};
}

interface Started {
	readonly id: string;
	readonly run: WorkflowRun;
	readonly workflow: Workflow;
	readonly credentials: TestCredentials;
}

/** n8n keeps a waiting execution in its database, so what is resumed is a copy. */
async function execute(started: Started, data: IRunExecutionData): Promise<Execution> {
	const { id, run, workflow, credentials } = started;
	const mode = run.mode ?? 'trigger';
	const engineRun = new WorkflowExecute(
		additionalData(id, mode, workflow, credentials),
		mode,
		data,
	).processRunExecutionData(workflow);
	const cancel = () => engineRun.cancel();
	run.signal?.addEventListener('abort', cancel, { once: true });
	const result: IRun = await engineRun;
	run.signal?.removeEventListener('abort', cancel);
	return new Execution(
		id,
		result,
		(node) => outputNames(workflow, node),
		async () => await execute(started, structuredClone(result.data)),
	);
}

function firstData(run: WorkflowRun, workflow: Workflow): IRunExecutionData {
	const node = startNodeOf(run, workflow);
	const main = [(run.input ?? [{}]).map((json) => ({ json }))];
	return createRunExecutionData({
		executionData: { nodeExecutionStack: [{ node, data: { main }, source: null }] },
		resultData: { pinData: pinDataOf(run) },
	});
}

function startNodeOf({ startNode }: WorkflowRun, workflow: Workflow): INode {
	if (startNode !== undefined) {
		const named = workflow.getNode(startNode);
		if (!named) throw new RangeError(`The workflow has no node "${startNode}"`);
		return named;
	}
	const triggers = Object.values(workflow.nodes).filter(
		(node) =>
			node.disabled !== true &&
			workflow.nodeTypes
				.getByNameAndVersion(node.type, node.typeVersion)
				.description.group.includes('trigger'),
	);
	const [only, second] = triggers;
	if (!only || second) throw new RangeError('Say which node the workflow starts from');
	return only;
}

function pinDataOf({ workflow, pinData }: WorkflowRun): IPinData {
	const pinned: [string, readonly (IDataObject | INodeExecutionData)[]][] = Object.entries({
		...workflow.pinData,
		...pinData,
	});
	return Object.fromEntries(
		pinned.map(([node, items]) => [
			node,
			items.map((item, index) => ({
				json: ('json' in item ? item.json : item) as IDataObject,
				...('binary' in item && { binary: item.binary as IBinaryKeyData }),
				pairedItem: { item: index },
			})),
		]),
	);
}

/** As n8n shows them, with the output that it adds for errors. */
function outputNames(workflow: Workflow, name: string): readonly string[] {
	const node = workflow.getNode(name);
	if (!node) throw new RangeError(`The workflow has no node "${name}"`);
	const { description } = workflow.nodeTypes.getByNameAndVersion(node.type, node.typeVersion);
	return NodeHelpers.getNodeOutputs(workflow, node, description).map((output, index) => {
		const displayName = typeof output === 'string' ? undefined : output.displayName;
		return displayName ?? description.outputNames?.[index] ?? 'Main';
	});
}
