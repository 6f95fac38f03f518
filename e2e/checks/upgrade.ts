import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { NODE, oneNode } from '../../test/engine/harness/one-node';
import { projectRoot } from '../../test/engine/harness/pack';
import { startRedisServer } from '../../test/redis-server/redis-server';
import { installN8n, type N8nLine } from '../install/n8n';
import { installPack } from '../install/pack';
import { runCommand } from '../install/run-command';
import { redisCredential, storeCredential, type ChosenCredentials } from '../server/credentials';
import type { N8n } from '../server/n8n';
import type { ServerExecution } from '../server/execution';
import { runNodes } from '../server/run-nodes';
import type { Stage } from '../stage';

/** The last state before the stores' present version, standing for the version that was published before. */
const PREVIOUS = 'ba5af89';
const OPTED_OUT = { phone: '+12125550131' };

/** Data that the previous version wrote is read by this one, and both lines of n8n read the same stores. */
export async function upgrade(stage: Stage): Promise<void> {
	const redis = await startRedisServer();
	const place = await mkdtemp(join(tmpdir(), 'upgrade-'));
	const filePath = join(place, 'suppressions.sqlite');
	const stores = async (n8n: N8n) => ({
		Redis: await redisCredential(n8n, redis.url),
		'the embedded store': await storeCredential(n8n, 'File', { storeType: 'embedded', filePath }),
	});
	try {
		await stage.report.check('upgrade: the previous version records an opt-out', async () => {
			const pack = await previousPack(place);
			await stage.withN8n('previous', { pack }, async (n8n) => {
				for (const credentials of Object.values(await stores(n8n))) {
					const execution = await run(n8n, credentials, 'markOptedOut');
					assert.equal(execution.status, 'success', execution.errorMessage);
				}
			});
		});
		const n8n = await stage.n8n();
		for (const [store, credentials] of Object.entries(await stores(n8n))) {
			await stage.report.check(`upgrade: this version knows of it in ${store}`, async () => {
				await expectSuppressed(n8n, credentials);
			});
		}
		await stage.report.check('upgrade: so does the other line of n8n', async () => {
			const line: N8nLine = stage.setting.line === '2' ? '1.123' : '2';
			const installation = await installN8n(line);
			await stage.withN8n(`line-${line}`, { line, installation }, async (other) => {
				for (const credentials of Object.values(await stores(other))) {
					await expectSuppressed(other, credentials);
				}
			});
			return `n8n ${line}`;
		});
	} finally {
		await redis.stop();
		await rm(place, { recursive: true, force: true });
	}
}

/** Builds and packs the previous version out of the project's history. */
async function previousPack(place: string): Promise<string> {
	const source = join(place, 'previous');
	await runCommand('git', ['clone', '--quiet', '--shared', projectRoot, source], { cwd: place });
	await runCommand('git', ['checkout', '--quiet', PREVIOUS], { cwd: source });
	await symlink(join(projectRoot, 'node_modules'), join(source, 'node_modules'));
	await runCommand('npm', ['run', '--silent', 'build'], { cwd: source });
	return await installPack(source);
}

async function run(
	n8n: N8n,
	credentials: ChosenCredentials,
	node: 'markOptedOut' | 'checkSuppression',
): Promise<ServerExecution> {
	const parameters = node === 'markOptedOut' ? { operation: 'optOut' } : {};
	return await runNodes({ n8n, twilioUrl: '', credentials }, oneNode(node, parameters), [
		OPTED_OUT,
	]);
}

async function expectSuppressed(n8n: N8n, credentials: ChosenCredentials): Promise<void> {
	const execution = await run(n8n, credentials, 'checkSuppression');
	assert.equal(execution.status, 'success', execution.errorMessage);
	assert.deepEqual(execution.itemsOf(NODE, 0), []);
	const [item] = execution.jsonOf(NODE, 1);
	assert.equal((item?.suppression as IDataObject | undefined)?.standing, 'unsubscribed');
}
