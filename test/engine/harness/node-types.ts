import type { PackageDirectoryLoader } from 'n8n-core';
import {
	NodeConnectionTypes,
	NodeHelpers,
	type INodeType,
	type INodeTypes,
	type IVersionedNodeType,
} from 'n8n-workflow';
import { PACK_NAME } from './pack';
import { standInNode } from './stand-in-nodes';

const TOOL_SUFFIX = 'Tool';

/** The node types that a workflow of the tests can have: those of the pack, their tool twins, and the stand-ins. */
export function engineNodeTypes(pack: PackageDirectoryLoader): INodeTypes {
	const find = (type: string): INodeType | IVersionedNodeType => {
		const found = standInNode(type) ?? nodeOfPack(pack, type);
		if (!found) throw new RangeError(`The tests have no node type "${type}"`);
		return found;
	};
	return {
		getByName: find,
		getByNameAndVersion: (type, version) => NodeHelpers.getVersionedNodeType(find(type), version),
		getKnownTypes: () => ({}),
	};
}

function nodeOfPack(
	pack: PackageDirectoryLoader,
	type: string,
): INodeType | IVersionedNodeType | undefined {
	const [packName, name = ''] = type.split('.');
	if (packName !== PACK_NAME) return undefined;
	if (name in pack.known.nodes) return pack.getNode(name).type;
	const toolOf = name.endsWith(TOOL_SUFFIX) ? name.slice(0, -TOOL_SUFFIX.length) : name;
	if (!(toolOf in pack.known.nodes)) return undefined;
	return toolTwin(NodeHelpers.getVersionedNodeType(pack.getNode(toolOf).type));
}

/** n8n makes such a twin of every node that says `usableAsTool`: no input, and a tool as its only output. */
function toolTwin(node: INodeType): INodeType {
	if (!node.description.usableAsTool) throw new RangeError('The node is not usable as a tool');
	const twin = Object.create(node) as INodeType;
	twin.description = {
		...node.description,
		name: `${node.description.name}${TOOL_SUFFIX}`,
		inputs: [],
		outputs: [NodeConnectionTypes.AiTool],
		outputNames: undefined,
	};
	return twin;
}
