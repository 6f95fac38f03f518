import type { IConnections, INode, INodeParameters } from 'n8n-workflow';
import type { ExportedWorkflow } from './exported-workflow';
import { PACK_NAME } from './pack';

export type PackNode =
	| 'classifyReply'
	| 'checkSuppression'
	| 'markOptedOut'
	| 'optOutTrigger'
	| 'sendIfSubscribed'
	| 'suppressionList';

/** The name of the node under test in `oneNode` and `inARow`. */
export const NODE = 'Node under test';

/** A workflow of a trigger and one node of the pack. */
export function oneNode(
	type: PackNode,
	parameters: INodeParameters,
	settings: Partial<INode> = {},
): ExportedWorkflow {
	return inARow(packNode(NODE, type, parameters, settings));
}

/** A workflow of a trigger and nodes one after the other, each on the first output of the one before. */
export function inARow(...nodes: readonly INode[]): ExportedWorkflow {
	const start = node('Start', 'n8n-nodes-base.manualTrigger');
	const all = [start, ...nodes];
	const connections: IConnections = {};
	all.slice(1).forEach((next, index) => {
		const before = all[index]?.name ?? '';
		connections[before] = { main: [[{ node: next.name, type: 'main', index: 0 }]] };
	});
	return { name: 'One node', nodes: all, connections };
}

/** A node of the pack, with credentials chosen as a builder would. */
export function packNode(
	name: string,
	type: PackNode,
	parameters: INodeParameters,
	settings: Partial<INode> = {},
): INode {
	const chosen = { suppressionStoreApi: { id: 'store', name: 'Suppression store' } };
	const twilio = { twilioApi: { id: 'twilio', name: 'Twilio account' } };
	const credentials = type === 'sendIfSubscribed' ? { ...chosen, ...twilio } : chosen;
	return { ...node(name, `${PACK_NAME}.${type}`, parameters), credentials, ...settings };
}

export function node(name: string, type: string, parameters: INodeParameters = {}): INode {
	return { id: name, name, type, typeVersion: 1, position: [0, 0], parameters };
}
