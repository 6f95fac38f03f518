import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type NodeConnectionType,
} from 'n8n-workflow';

const BASE = 'n8n-nodes-base';
const { Main, AiTool } = NodeConnectionTypes;

type StandIn = Pick<INodeType, 'execute'> &
	Partial<Pick<INodeTypeDescription, 'version' | 'group' | 'inputs' | 'outputs' | 'credentials'>>;

/** A trigger only gives what the execution starts with, so it is enough to pass its data on. */
const passOn: Pick<INodeType, 'execute'> = {
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [this.getInputData()];
	},
};

const trigger = { ...passOn, group: ['trigger' as const], inputs: [] };

/** The real node stops the execution until its time has come; so does this one, for the harness to resume. */
const wait: StandIn = {
	version: [1, 1.1],
	group: ['organization'],
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		await this.putExecutionToWait(new Date(8_640_000_000_000_000));
		return [this.getInputData()];
	},
};

/** What an AI agent does with its one tool: calls it, with each item as the arguments, and reads the answer. */
const toolCaller: StandIn = {
	inputs: [Main, AiTool],
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const [tool] = (await this.getInputConnectionData(AiTool, 0)) as CallableTool[];
		if (!tool) throw new RangeError('No tool is connected');
		const answers = this.getInputData().map(async ({ json }, item) => ({
			json: { answer: JSON.parse(await tool.invoke(json)) },
			pairedItem: { item },
		}));
		return [await Promise.all(answers)];
	},
};

interface CallableTool {
	invoke(args: unknown): Promise<string>;
}

/**
 * The few nodes of n8n itself that the workflows use, reduced to what matters to the pack: which data reaches it
 * and when. n8n's own package of nodes is far too large to install for this.
 */
const STAND_INS: Readonly<Record<string, StandIn>> = {
	[`${BASE}.manualTrigger`]: trigger,
	[`${BASE}.scheduleTrigger`]: { ...trigger, version: [1, 1.1, 1.2] },
	[`${BASE}.webhook`]: { ...trigger, version: [1, 1.1, 2] },
	[`${BASE}.twilioTrigger`]: {
		...trigger,
		credentials: [{ name: 'twilioApi', required: true }],
	},
	[`${BASE}.noOp`]: passOn,
	[`${BASE}.stickyNote`]: { ...passOn, inputs: [], outputs: [] },
	[`${BASE}.wait`]: wait,
	'test.toolCaller': toolCaller,
};

/** The stand-in for a node type such as `n8n-nodes-base.webhook`, if there is one. */
export function standInNode(type: string): INodeType | undefined {
	const standIn = STAND_INS[type];
	return standIn && asNodeType(type, standIn);
}

function asNodeType(type: string, standIn: StandIn): INodeType {
	const { execute, ...description } = standIn;
	const main: NodeConnectionType[] = [Main];
	return {
		execute,
		description: {
			displayName: type,
			name: type.split('.')[1] ?? type,
			group: ['transform'],
			version: 1,
			description: '',
			defaults: { name: type },
			inputs: main,
			outputs: main,
			properties: [],
			...description,
		},
	};
}
