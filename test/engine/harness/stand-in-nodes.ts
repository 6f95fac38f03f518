import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
	type INodeTypeDescription,
	type NodeConnectionType,
} from 'n8n-workflow';

const BASE = 'n8n-nodes-base';
const { Main, AiTool } = NodeConnectionTypes;

type StandIn = Pick<INodeType, 'execute'> &
	Partial<
		Pick<
			INodeTypeDescription,
			'version' | 'group' | 'inputs' | 'outputs' | 'credentials' | 'properties'
		>
	>;

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

/** Sends nothing; gives what it would have sent, as its fields come out for each item. */
function outward(...fields: readonly string[]): StandIn {
	return {
		properties: fields.map((name) => field(name, 'string')),
		async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
			const sent = this.getInputData().map(({ binary }, item) => ({
				json: Object.fromEntries(
					fields.map((name) => [name, this.getNodeParameter(name, item, '')]),
				) as IDataObject,
				...(binary ? { binary } : {}),
				pairedItem: { item },
			}));
			return [sent];
		},
	};
}

/** Deals items out by a condition; n8n's engine itself evaluates it. */
function condition(outputs: 1 | 2): StandIn {
	return {
		version: [2, 2.2],
		outputs: Array<NodeConnectionType>(outputs).fill(Main),
		properties: [field('conditions', 'filter')],
		async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
			const dealt: [INodeExecutionData[], INodeExecutionData[]] = [[], []];
			for (const [item, given] of this.getInputData().entries()) {
				const holds = this.getNodeParameter('conditions', item, false, { extractValue: true });
				dealt[holds === true ? 0 : 1].push({ ...given, pairedItem: { item } });
			}
			return dealt.slice(0, outputs);
		},
	};
}

const splitOut: StandIn = {
	properties: [field('fieldToSplitOut', 'string')],
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const parts = this.getInputData().flatMap(({ json }, item) => {
			const list = json[this.getNodeParameter('fieldToSplitOut', item) as string];
			return (list as IDataObject[]).map((part) => ({ json: part, pairedItem: { item } }));
		});
		return [parts];
	},
};

function field(name: string, type: 'string' | 'filter'): INodeProperties {
	return { displayName: name, name, type, default: type === 'string' ? '' : {} };
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
	[`${BASE}.formTrigger`]: { ...trigger, version: [1, 2, 2.1, 2.2] },
	[`${BASE}.httpRequest`]: {
		...outward('method', 'url', 'jsonBody', 'bodyParameters'),
		version: [4, 4.1, 4.2],
	},
	[`${BASE}.emailSend`]: { ...outward('toEmail', 'subject', 'text'), version: [2, 2.1] },
	[`${BASE}.if`]: condition(2),
	[`${BASE}.filter`]: condition(1),
	[`${BASE}.splitOut`]: splitOut,
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
