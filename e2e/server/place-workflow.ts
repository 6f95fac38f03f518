import type { INode, INodeParameters } from 'n8n-workflow';
import {
	nodesWith,
	readWorkflow,
	type ExportedWorkflow,
	type NodeOverride,
	type NodeOverrides,
} from '../../test/engine/harness/exported-workflow';
import { PACK_NAME } from '../../test/engine/harness/pack';
import type { ChosenCredentials } from './credentials';
import type { N8n } from './n8n';
import type { SavedWorkflow } from './workflow-to-save';

/** What stands around the workflows of one n8n. */
export interface Surroundings {
	readonly n8n: N8n;
	/** Address to send texts to instead of Twilio's. */
	readonly twilioUrl: string;
	/** Twilio's credential, and the store's where there is one. */
	readonly credentials: ChosenCredentials;
}

/**
 * Saves a workflow, or one of the files of `workflows/`, with its credentials chosen, its senders talking to the stand-in
 * for Twilio, and the changes that a check asks for.
 */
export async function importWorkflow(
	source: string | ExportedWorkflow,
	{ n8n, twilioUrl, credentials }: Surroundings,
	changes: NodeOverrides = {},
): Promise<SavedWorkflow> {
	const workflow = typeof source === 'string' ? readWorkflow(source) : source;
	const nodes = nodesWith(workflow, changes).map((node) => {
		if (!node.type.startsWith(`${PACK_NAME}.`)) return node;
		const isSender = node.type.startsWith(`${PACK_NAME}.sendIfSubscribed`);
		return {
			...node,
			credentials: isSender ? credentials : storeOnly(credentials),
			parameters: isSender ? sendingTo(twilioUrl, node.parameters) : node.parameters,
		};
	});
	const { name, connections, settings, pinData } = workflow;
	return await n8n.saveWorkflow({
		name,
		nodes,
		connections,
		...(settings ? { settings } : {}),
		...(pinData ? { pinData } : {}),
	});
}

function storeOnly({ suppressionStoreApi }: ChosenCredentials): ChosenCredentials {
	return suppressionStoreApi ? { suppressionStoreApi } : {};
}

function sendingTo(twilioUrl: string, parameters: INodeParameters): INodeParameters {
	const options = (parameters.options ?? {}) as INodeParameters;
	return { ...parameters, options: { ...options, baseUrl: twilioUrl } };
}

/** A node that stands for Twilio Trigger: what a webhook gets as JSON becomes the item, as that trigger gives it. */
export const UNWRAPPED_BODY: NodeOverride = {
	type: 'n8n-nodes-base.set',
	typeVersion: 3.4,
	disabled: false,
	parameters: { mode: 'raw', jsonOutput: '={{ JSON.stringify($json.body) }}' },
};

/**
 * A workflow in which the node "Your Contacts" gives these contacts: n8n leaves pinned data out of everything that a
 * trigger starts.
 */
export function withContacts(
	workflow: ExportedWorkflow,
	phones: readonly string[],
): ExportedWorkflow {
	const contacts = phones.map((phone) => ({ phone, name: 'You' }));
	const after = workflow.connections['Your Contacts'];
	const nodes = workflow.nodes.flatMap((node): INode[] => {
		if (node.name !== 'Your Contacts') return [node];
		const parameters = { mode: 'raw', jsonOutput: JSON.stringify({ contacts }) };
		return [
			{ ...node, type: 'n8n-nodes-base.set', typeVersion: 3.4, parameters },
			{
				...node,
				id: `${node.id}-each`,
				name: EACH_CONTACT,
				type: 'n8n-nodes-base.splitOut',
				parameters: { fieldToSplitOut: 'contacts' },
			},
		];
	});
	const toEach = { main: [[{ node: EACH_CONTACT, type: 'main' as const, index: 0 }]] };
	return {
		...workflow,
		nodes,
		connections: {
			...workflow.connections,
			'Your Contacts': toEach,
			...(after ? { [EACH_CONTACT]: after } : {}),
		},
	};
}

const EACH_CONTACT = 'Each Contact';
