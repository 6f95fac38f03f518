import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Durability, RedisStoreOptions } from '../../../src/store/redis/options';
import { leastRights } from '../../../src/store/redis/health/rights';
import { SCRIPTS } from '../../../src/store/redis/scripts';
import { askServer } from '../../redis-server/ask-server';
import { startRedisCluster } from '../../redis-server/redis-cluster';
import { startRedisServer, type RedisServer } from '../../redis-server/redis-server';
import { MASTER_NAME, startSentinelSet } from '../../redis-server/sentinel-set';
import {
	ANN,
	anyAccount,
	claimRequest,
	collect,
	entries,
	event,
	HOUR,
	NOW,
	stepLine,
} from '../contract/fixtures';
import { failureOf, text } from './failure-of';
import { CONTACTS, storesOfEachTest } from './server';

jest.setTimeout(120_000);

const open = storesOfEachTest();

const USER = { username: 'n8n', password: 'noding' } as const;
const PREFIX = 'brands';
const BASE = {
	kind: 'redis',
	createIfMissing: true,
	keyPrefix: PREFIX,
	timeoutMs: 20_000,
} as const;

async function giveRights(
	servers: readonly RedisServer[],
	rules: readonly string[],
): Promise<void> {
	for (const server of servers) {
		await askServer(server, (client) =>
			client.acl('SETUSER', USER.username, 'reset', 'on', `>${USER.password}`, ...rules),
		);
	}
}

/** Everything that the store does. */
async function useAll(options: RedisStoreOptions): Promise<void> {
	const store = await open({ ...options, account: anyAccount() });
	await store.record([{ event: event('opt_out'), permitConfirmationUntil: NOW + HOUR }]);
	await store.record(CONTACTS.flatMap((contact) => entries(event('hold', { contact }))));
	await store.check(CONTACTS);
	await store.permit({ id: 'help', contact: ANN, until: NOW + HOUR });
	const caps = [{ texts: 1, within: 1 }];
	const claim = claimRequest({ permission: 'help', caps, at: NOW - HOUR });
	expect(await store.claim(claim)).toMatchObject({ granted: true });
	const second = claimRequest({ permission: 'help', caps, at: NOW, sendKey: 'other' });
	await store.claim(second);
	await store.settle({ ...claim, outcome: 'sent' });
	await store.settle({ ...claim, outcome: 'not_sent' });
	await store.logSteps([stepLine()]);
	expect(await collect(store.history(ANN))).toHaveLength(2);
	expect(await collect(store.changes())).toHaveLength(CONTACTS.length + 1);
	expect(await collect(store.list())).toHaveLength(CONTACTS.length);
	expect(await collect(store.steps())).toHaveLength(1);
	const { warnings } = await store.health();
	expect(warnings.filter(({ problem }) => /right|does not tell/.test(problem))).toEqual([]);
}

describe('a user with the least rights can do everything', () => {
	it.each<Durability>([{ level: 'acknowledged' }, { level: 'disk' }])(
		'on a single server, with durability %j',
		async (durability) => {
			const server = await startRedisServer();
			try {
				// The server answers nothing before it is on its disk: no right to WAITAOF is needed, nor known to Redis 7.0.
				await giveRights([server], leastRights(PREFIX, 'single', 'acknowledged'));
				await useAll({ ...BASE, ...USER, host: '127.0.0.1', port: server.port, durability });
			} finally {
				await server.stop();
			}
		},
	);

	it('behind Sentinels, with a replica that confirms', async () => {
		const set = await startSentinelSet();
		try {
			await giveRights(set.servers, leastRights(PREFIX, 'sentinel', 'replicas'));
			const sentinels = set.sentinels.map(({ port }) => ({ host: '127.0.0.1', port }));
			const durability = { level: 'replicas', replicas: 1 } as const;
			const where = { mode: 'sentinel', sentinels, masterName: MASTER_NAME } as const;
			await useAll({ ...BASE, ...USER, ...where, durability });
		} finally {
			await set.stop();
		}
	});

	it('in a cluster, with a replica that confirms', async () => {
		const cluster = await startRedisCluster();
		try {
			await giveRights(cluster.nodes, leastRights(PREFIX, 'cluster', 'replicas'));
			const nodes = cluster.nodes.map(({ port }) => ({ host: '127.0.0.1', port }));
			const durability = { level: 'replicas', replicas: 1 } as const;
			await useAll({ ...BASE, ...USER, mode: 'cluster', nodes, durability });
		} finally {
			await cluster.stop();
		}
	});
});

describe('a user who lacks a right', () => {
	let server: RedisServer;
	beforeAll(async () => {
		server = await startRedisServer();
	});
	afterAll(() => server.stop());

	const options = () => ({ ...BASE, ...USER, host: '127.0.0.1', port: server.port });

	it('learns from the health which, and how to give it', async () => {
		await giveRights([server], leastRights(PREFIX, 'single', 'acknowledged'));
		const store = await open(options());
		const lacking = ['-sadd', '-config|get', '-evalsha'];
		await askServer(server, (client) => client.acl('SETUSER', USER.username, ...lacking));
		const { warnings } = await store.health();
		expect(warnings).toContainEqual({
			problem: 'The Redis user lacks rights that the store needs: sadd, evalsha, config|get',
			remedy: text(/\+sadd \+evalsha \+config\|get/),
		});
	});

	it('is told so by what is refused', async () => {
		await giveRights([server], leastRights('else', 'single', 'acknowledged'));
		expect(await failureOf(open(options()))).toMatchObject({
			failure: 'access_denied',
			message: text(/lacks a right/),
			remedy: text(/docs\/redis\.md/),
		});
	});
});

describe('the rights', () => {
	it('are written in the documentation as they are needed', () => {
		const page = readFileSync(join(__dirname, '../../../docs/redis.md'), 'utf8');
		expect(page).toContain(leastRights('sms-opt-out', 'single', 'acknowledged').join(' '));
	});

	it('are all there: each script names the commands it calls', () => {
		for (const script of Object.values(SCRIPTS)) {
			const calls = script.match(/\bp?call\b(?!,)(?! *=)/g) ?? [];
			const named = script.match(/\bp?call\(\s*'\w+'/g) ?? [];
			expect(named).toHaveLength(calls.length);
		}
	});
});
