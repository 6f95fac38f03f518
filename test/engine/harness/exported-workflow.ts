import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
	IConnections,
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	IWorkflowSettings,
} from 'n8n-workflow';
import { PACK_NAME, projectRoot } from './pack';

/** A workflow as n8n exports it. */
export interface ExportedWorkflow {
	readonly name: string;
	readonly nodes: readonly INode[];
	readonly connections: IConnections;
	readonly settings?: IWorkflowSettings;
	readonly pinData?: Readonly<Record<string, readonly (IDataObject | INodeExecutionData)[]>>;
}

/** What a test changes in a node; parameters are merged one level deep into those of the file. */
export type NodeOverride = Partial<Omit<INode, 'parameters'>> & {
	readonly parameters?: INodeParameters;
};
export type NodeOverrides = Readonly<Record<string, NodeOverride>>;

/** The names of the files of `workflows/`. */
export function workflowNames(): string[] {
	return readdirSync(join(projectRoot, 'workflows'))
		.filter((file) => file.endsWith('.json'))
		.map((file) => file.slice(0, -'.json'.length));
}

/** Reads one of the files of `workflows/`, e.g. `drip-sequence`. */
export function readWorkflow(name: string): ExportedWorkflow {
	const path = join(projectRoot, 'workflows', `${name}.json`);
	return JSON.parse(readFileSync(path, 'utf8')) as ExportedWorkflow;
}

/** The nodes with a test's changes, copied so that the engine cannot change the workflow. */
export function nodesWith(workflow: ExportedWorkflow, overrides: NodeOverrides): INode[] {
	const names = new Set(workflow.nodes.map(({ name }) => name));
	const unknown = Object.keys(overrides).find((name) => !names.has(name));
	if (unknown !== undefined) throw new RangeError(`The workflow has no node "${unknown}"`);
	return structuredClone([...workflow.nodes]).map((node) => {
		const override = overrides[node.name] ?? {};
		return { ...node, ...override, parameters: merged(node.parameters, override.parameters) };
	});
}

function merged(written: INodeParameters, changed: INodeParameters = {}): INodeParameters {
	const entries = Object.entries(changed).map(([name, value]) => {
		const before = written[name];
		return [name, isCollection(before) && isCollection(value) ? { ...before, ...value } : value];
	});
	return { ...written, ...Object.fromEntries(entries) };
}

function isCollection(value: unknown): value is INodeParameters {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Several changes as one; of two for the same parameter the later counts. */
export function combined(...changes: readonly NodeOverrides[]): NodeOverrides {
	const result: Record<string, NodeOverride> = {};
	for (const [name, change] of changes.flatMap((overrides) => Object.entries(overrides))) {
		const { parameters, ...settings } = result[name] ?? {};
		result[name] = {
			...settings,
			...change,
			parameters: merged(parameters ?? {}, change.parameters),
		};
	}
	return result;
}

export interface Surroundings {
	/** Address to send texts to instead of Twilio's. */
	readonly twilioUrl: string;
	/** Whether the nodes use the credential `suppressionStoreApi`, or the embedded store without any. */
	readonly storeCredential?: boolean;
}

/** Changes that keep a workflow of this pack from reaching the outside: all senders talk to a stand-in. */
export function within(
	workflow: ExportedWorkflow,
	{ twilioUrl, storeCredential = true }: Surroundings,
): NodeOverrides {
	const nodesOfPack = workflow.nodes.filter(({ type }) => type.startsWith(`${PACK_NAME}.`));
	return Object.fromEntries(
		nodesOfPack.map((node): [string, NodeOverride] => {
			const isSender = node.type.startsWith(`${PACK_NAME}.sendIfSubscribed`);
			const store = { suppressionStoreApi: { id: 'store', name: 'Suppression store' } };
			return [
				node.name,
				{
					credentials: { ...node.credentials, ...(storeCredential ? store : {}) },
					parameters: isSender ? { options: { baseUrl: twilioUrl } } : {},
				},
			];
		}),
	);
}
