import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties, INodePropertyCollection, INodeType } from 'n8n-workflow';
import { engine, type Engine } from './harness/engine';
import { PACK_NAME, packRoot } from './harness/pack';

const NODES = [
	'checkSuppression',
	'classifyReply',
	'markOptedOut',
	'optOutTrigger',
	'sendIfSubscribed',
	'suppressionList',
];
/** A trigger starts workflows; an agent cannot call it. */
const TRIGGERS = ['optOutTrigger'];
const CREDENTIAL = 'suppressionStoreApi';

let pack: Engine['pack'];
beforeAll(async () => void ({ pack } = await engine()));

const nodeType = (name: string): INodeType => pack.getNode(name).type as INodeType;

it('gives n8n the nodes and the credential', () => {
	expect(Object.keys(pack.known.nodes).sort()).toEqual(NODES);
	expect(Object.keys(pack.known.credentials)).toEqual([CREDENTIAL]);
});

it('lets every node use the credential, without needing it', () => {
	expect(pack.known.credentials[CREDENTIAL]?.supportedNodes?.toSorted()).toEqual(NODES);
	for (const name of NODES) {
		const credential = nodeType(name).description.credentials?.find(
			(description) => description.name === CREDENTIAL,
		);
		expect(credential?.required).not.toBe(true);
	}
});

describe.each(NODES)('%s', (name) => {
	it('is in the Communication group of the node panel', () => {
		expect(nodeType(name).description.codex?.categories).toEqual(['Communication']);
	});

	it('has its icons in the package, light and dark', () => {
		expectThemedIcon(nodeType(name).description.iconUrl);
	});

	it('can be a tool of an AI agent, unless it is a trigger', () => {
		const isTool = nodeType(name).description.usableAsTool === true;
		expect(isTool).toBe(!TRIGGERS.includes(name));
	});

	it('has parameters with a default, a display name, and options among which the default is', () => {
		for (const property of allProperties(nodeType(name).description.properties)) {
			expect(property.displayName).toMatch(/^[A-Z]/);
			expect(property.default).toBeDefined();
			if (property.type !== 'options') continue;
			const values = property.options?.map((option) => 'value' in option && option.value);
			expect(values).toContain(property.default);
		}
	});

	it('tests the credential by connecting', () => {
		const { credentials = [] } = nodeType(name).description;
		const testedBy = credentials.find((credential) => credential.name === CREDENTIAL)?.testedBy;
		expect(typeof testedBy).toBe('string');
		expect(nodeType(name).methods?.credentialTest).toHaveProperty(String(testedBy));
	});
});

it('has icons of the credential in the package', () => {
	expectThemedIcon(pack.getCredential(CREDENTIAL).type.iconUrl);
});

function expectThemedIcon(iconUrl: INodeType['description']['iconUrl']): void {
	if (typeof iconUrl !== 'object') throw new Error('There are no icons for light and dark');
	for (const url of [iconUrl.light, iconUrl.dark]) {
		const path = url.replace(`icons/${PACK_NAME}/`, '');
		expect(existsSync(join(packRoot, path))).toBe(true);
	}
}

/** With the properties inside collections. */
function allProperties(properties: readonly INodeProperties[]): INodeProperties[] {
	return properties.flatMap((property) => [
		property,
		...allProperties(
			(property.options ?? []).flatMap((option): INodeProperties[] => {
				if ('values' in option) return (option as INodePropertyCollection).values;
				return 'displayName' in option && 'type' in option ? [option] : [];
			}),
		),
	]);
}
