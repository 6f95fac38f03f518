import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ICredentialType, INodeTypeDescription, Themed } from 'n8n-workflow';
import { PACK_NAME } from '../../test/engine/harness/pack';
import type { N8n } from '../server/n8n';
import type { Stage } from '../stage';

/** What n8n's server tells its editor about the pack. */
export async function loading(stage: Stage): Promise<void> {
	const { report } = stage;
	const names = await namesInPackage(stage.setting.pack);
	const n8n = await stage.n8n();
	const types = await nodeTypes(n8n);

	await report.check('loading: n8n says nothing against the pack', async () => {
		const complaints = n8n.log.split('\n').filter((line) => line.includes(PACK_NAME));
		assert.deepEqual(complaints, []);
	});

	await report.check('loading: every node appears, and its tool twin', async () => {
		for (const name of names.nodes) {
			const type = types.get(name);
			assert.ok(type, `${name} is missing`);
			const isTrigger = type.group.includes('trigger');
			assert.equal(types.has(`${name}Tool`), !isTrigger, `the tool twin of ${name}`);
		}
		return `${names.nodes.length} nodes`;
	});

	await report.check('loading: every credential appears and has its icon', async () => {
		const credentials = await credentialTypes(n8n);
		for (const name of names.credentials) {
			const type = credentials.find((known) => known.name === name);
			assert.ok(type, `${name} is missing`);
			await expectIcons(n8n, name, type.iconUrl);
		}
	});

	await report.check('loading: icons and codex of every node resolve', async () => {
		for (const name of names.nodes) {
			const type = types.get(name);
			assert.ok(type?.codex?.categories?.length, `${name} has no category`);
			assert.ok(type.codex.alias?.length, `${name} has no words to search for`);
			await expectIcons(n8n, name, type.iconUrl);
		}
	});
}

async function namesInPackage(pack: string): Promise<{ nodes: string[]; credentials: string[] }> {
	const path = join(pack, 'node_modules', PACK_NAME, 'package.json');
	const { n8n } = JSON.parse(await readFile(path, 'utf8')) as {
		n8n: { nodes: string[]; credentials: string[] };
	};
	const nameOf = (file: string) => {
		const [name = ''] = (file.split('/').at(-1) ?? '').split('.');
		return name.charAt(0).toLowerCase() + name.slice(1);
	};
	return { nodes: n8n.nodes.map(nameOf), credentials: n8n.credentials.map(nameOf) };
}

/** The pack's node types by their name without the package's. */
async function nodeTypes(n8n: N8n): Promise<ReadonlyMap<string, INodeTypeDescription>> {
	const all = await listOf<INodeTypeDescription>(n8n, 'nodes');
	return new Map(
		all
			.filter(({ name }) => name.startsWith(`${PACK_NAME}.`))
			.map((type) => [type.name.slice(PACK_NAME.length + 1), type]),
	);
}

async function credentialTypes(n8n: N8n): Promise<readonly ICredentialType[]> {
	return await listOf<ICredentialType>(n8n, 'credentials');
}

async function listOf<Type>(n8n: N8n, kind: 'nodes' | 'credentials'): Promise<readonly Type[]> {
	const response = await fetch(`${n8n.url}/types/${kind}.json`, {
		headers: { cookie: n8n.rest.session },
	});
	assert.equal(response.status, 200);
	return (await response.json()) as readonly Type[];
}

async function expectIcons(
	n8n: N8n,
	name: string,
	icon: Themed<string> | undefined,
): Promise<void> {
	assert.ok(icon, `${name} has no icon`);
	const paths = typeof icon === 'string' ? [icon] : [icon.light, icon.dark];
	for (const path of paths) {
		const response = await fetch(`${n8n.url}/${path}`, { headers: { cookie: n8n.rest.session } });
		assert.equal(response.status, 200, `${path} of ${name}`);
		assert.match(await response.text(), /<svg/, `${path} of ${name}`);
	}
}
