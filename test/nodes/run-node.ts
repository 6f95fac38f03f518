import '../engine/harness/n8n-folder';
import { ExecuteContext } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type ICredentialDataDecryptedObject,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type IWorkflowExecuteAdditionalData,
	type NodeExecutionHint,
} from 'n8n-workflow';

export interface NodeRun {
	readonly parameters?: INodeParameters;
	readonly items: readonly IDataObject[];
	readonly onError?: INode['onError'];
	/** Fields of the Suppression Store credential; without them the node has none. */
	readonly credential?: ICredentialDataDecryptedObject;
	/** Runs the node as an AI agent's tool. n8n 1 tells a node so by its type only. */
	readonly asTool?: boolean | 'in n8n 1';
}

export interface NodeResult {
	readonly outputs: readonly INodeExecutionData[][];
	readonly hints: readonly NodeExecutionHint[];
}

/** The part of n8n's server that expressions look at. */
const WITHOUT_SERVER: Partial<IWorkflowExecuteAdditionalData> = {
	variables: {},
	webhookWaitingBaseUrl: 'http://127.0.0.1/webhook-waiting',
	formWaitingBaseUrl: 'http://127.0.0.1/form-waiting',
};

/** n8n's own context, with parameters and expressions as in a workflow, around one node from its source. */
class OneNodeContext extends ExecuteContext {
	constructor(
		type: INodeType,
		private readonly run: NodeRun,
	) {
		const workflow = workflowOf(type, run);
		const [node] = Object.values(workflow.nodes);
		if (!node) throw new RangeError('The workflow has no node');
		const items = run.items.map((json) => ({ json }));
		const input = { main: [items] };
		super(
			workflow,
			node,
			WITHOUT_SERVER as IWorkflowExecuteAdditionalData,
			'trigger',
			createRunExecutionData(),
			0,
			items,
			input,
			{ node, data: input, source: null },
			[],
		);
		if (run.asTool === 'in n8n 1') Object.assign(this, { isToolExecution: undefined });
	}

	override async getCredentials<T extends object = ICredentialDataDecryptedObject>(): Promise<T> {
		if (!this.run.credential) throw new RangeError('The node asked for a credential it has not');
		return this.run.credential as T;
	}

	override isToolExecution(): boolean {
		return this.run.asTool === true;
	}
}

export function workflowOf(type: INodeType, run: Omit<NodeRun, 'items'>): Workflow {
	const credentials = { suppressionStoreApi: { id: '1', name: 'Suppression Store' } };
	const node: INode = {
		id: 'node',
		name: type.description.displayName,
		type: type.description.name + (run.asTool ? 'Tool' : ''),
		typeVersion: 1,
		position: [0, 0],
		parameters: run.parameters ?? {},
		onError: run.onError,
		...(run.credential ? { credentials } : {}),
	};
	return new Workflow({
		nodes: [node],
		connections: {},
		active: false,
		settings: { timezone: 'America/New_York' },
		nodeTypes: {
			getByName: () => type,
			getByNameAndVersion: () => type,
			getKnownTypes: () => ({}),
		},
	});
}

/** Executes a node once, for all items. Rejects with what the node throws. */
export async function runNode(type: INodeType, run: NodeRun): Promise<NodeResult> {
	const context = new OneNodeContext(type, run);
	const outputs = await type.execute?.call(context);
	if (!Array.isArray(outputs)) throw new RangeError('The node gave no items');
	return { outputs, hints: context.hints };
}
