import type { RedisStoreOptions } from '../../../src/store/redis/options';
import type { HealthWarning } from '../../../src/store/suppression-store';
import { askServer } from '../../redis-server/ask-server';
import { AnsweringProxy, bulk } from '../../redis-server/answering-proxy';
import { startRedisCluster, type RedisCluster } from '../../redis-server/redis-cluster';
import { startRedisServer, type RedisServer } from '../../redis-server/redis-server';
import { MASTER_NAME, startSentinelSet, type SentinelSet } from '../../redis-server/sentinel-set';
import { anyAccount } from '../contract/fixtures';
import { failureOf, text } from './failure-of';
import { storesOfEachTest } from './server';

jest.setTimeout(120_000);

const open = storesOfEachTest();
const BASE = { kind: 'redis', createIfMissing: true, timeoutMs: 20_000 } as const;

async function warningsOf(options: RedisStoreOptions): Promise<readonly HealthWarning[]> {
	return (await (await open({ ...options, account: anyAccount() })).health()).warnings;
}

async function set(servers: readonly RedisServer[], name: string, value: string): Promise<void> {
	for (const server of servers) {
		await askServer(server, (client) => client.config('SET', name, value));
	}
}

function addresses(servers: readonly RedisServer[]) {
	return servers.map(({ port }) => ({ host: '127.0.0.1', port }));
}

describe('the health of a cluster', () => {
	let cluster: RedisCluster;
	beforeAll(async () => {
		cluster = await startRedisCluster();
	});
	afterAll(() => cluster.stop());
	beforeEach(async () => {
		await set(cluster.nodes, 'maxmemory-policy', 'noeviction');
		await set(cluster.nodes, 'min-replicas-to-write', '1');
	});

	const options = () => ({ ...BASE, mode: 'cluster', nodes: addresses(cluster.nodes) }) as const;

	it('is without warnings where every node keeps everything', async () => {
		expect(await warningsOf(options())).toEqual([]);
	});

	it('names the nodes that have a problem, replicas too', async () => {
		const masters = await cluster.masters();
		const [master] = masters;
		const replica = cluster.nodes.find((node) => !masters.includes(node));
		if (!master || !replica) throw new Error('A cluster has masters and replicas');
		await set([master, replica], 'maxmemory-policy', 'allkeys-lru');
		const warnings = await warningsOf(options());
		expect(warnings).toEqual([{ problem: text(/noeviction/), remedy: text(/\w/) }]);
		for (const { port } of cluster.nodes) {
			const isNamed = warnings[0]?.problem.includes(`127.0.0.1:${port}`);
			expect(isNamed).toBe([master.port, replica.port].includes(port));
		}
	});

	it('advises that a master without replicas should refuse to write', async () => {
		await set(cluster.nodes, 'min-replicas-to-write', '0');
		expect(await warningsOf(options())).toEqual([
			{ problem: text(/cut off from its replicas/), remedy: text(/min-replicas-to-write to 1/) },
		]);
	});

	it('names more replicas than there are', async () => {
		const account = anyAccount();
		await open({ ...options(), account });
		const durability = { level: 'replicas', replicas: 2 } as const;
		const store = await open({ ...options(), account, createIfMissing: false, durability });
		expect((await store.health()).warnings).toEqual([
			{ problem: text(/fewer replicas connected/), remedy: text(/number of replicas/) },
		]);
	});

	it('refuses durability that one of the nodes cannot give', async () => {
		const [node] = await cluster.masters();
		if (!node) throw new Error('A cluster has masters');
		await set([node], 'appendonly', 'no');
		try {
			const opening = open({ ...options(), durability: { level: 'disk' } });
			expect(await failureOf(opening)).toMatchObject({ message: text(/append-only file is off/) });
		} finally {
			await set([node], 'appendonly', 'yes');
		}
	});

	it('tells of a replica that is gone, and of a cluster that is down', async () => {
		const store = await open({ ...options(), account: anyAccount() });
		const masters = await cluster.masters();
		const replica = cluster.nodes.find((node) => !masters.includes(node));
		replica?.kill('SIGKILL');
		await set(
			cluster.nodes.filter((one) => one !== replica),
			'min-replicas-to-write',
			'0',
		);
		expect((await store.health()).warnings).toContainEqual({
			problem: text(/replica cannot be reached/),
			remedy: text(/\w/),
		});

		for (const node of masters.slice(1)) node.kill('SIGKILL');
		const hasty = { ...options(), account: store.account, timeoutMs: 3000 };
		expect(['not_ready', 'unreachable', 'timeout']).toContain(
			(await failureOf(open(hasty))).failure,
		);
	});
});

describe('the health of a master behind Sentinels', () => {
	let watched: SentinelSet;
	beforeAll(async () => {
		watched = await startSentinelSet();
		await set(watched.servers, 'min-replicas-to-write', '1');
	});
	afterAll(() => watched.stop());

	const options = () => {
		const sentinels = addresses(watched.sentinels);
		return { ...BASE, mode: 'sentinel', sentinels, masterName: MASTER_NAME } as const;
	};

	it('is without warnings where all servers keep everything', async () => {
		expect(await warningsOf(options())).toEqual([]);
	});

	it('names more replicas than a write waits for', async () => {
		const waitingFor = (replicas: number) =>
			({ ...options(), durability: { level: 'replicas', replicas } }) as const;
		expect(await warningsOf(waitingFor(1))).toEqual([
			{ problem: text(/more replicas than a write waits for/), remedy: text(/number of replicas/) },
		]);
		expect(await warningsOf(waitingFor(2))).toEqual([]);
	});

	it('names a replica that could take over and would lose something', async () => {
		const master = await watched.master();
		const [replica] = watched.servers.filter((one) => one !== master);
		if (!replica) throw new Error('A Sentinel set has replicas');
		await set([replica], 'appendonly', 'no');
		expect(await warningsOf(options())).toEqual([
			{
				problem: text(new RegExp(`memory only.*127.0.0.1:${replica.port}\\)`)),
				remedy: text(/\w/),
			},
		]);
	});
});

describe('the health of a server', () => {
	let server: RedisServer;
	beforeAll(async () => {
		server = await startRedisServer();
	});
	afterAll(() => server.stop());

	/** The problems of a server that says something else about itself. */
	async function problemsWith(facts: string): Promise<readonly HealthWarning[]> {
		const info = await askServer(server, (client) => client.info());
		const proxy = await AnsweringProxy.start(server.port, ([command = '']) =>
			command.toUpperCase() === 'INFO' ? bulk(`${info}\r\n${facts}\r\n`) : undefined,
		);
		try {
			return await warningsOf({ ...BASE, host: '127.0.0.1', port: proxy.port });
		} finally {
			await proxy.close();
		}
	}

	it.each([
		['loading:1', /still loading/],
		['aof_last_write_status:err', /failed to save/],
		['aof_last_bgrewrite_status:err', /failed to save/],
		['used_memory_rss:950\r\ntotal_system_memory:1000', /all the memory of its machine/],
		['cluster_state:fail', /cluster_state/],
	])('names %j', async (facts, problem) => {
		expect(await problemsWith(facts)).toEqual([{ problem: text(problem), remedy: text(/\w/) }]);
	});

	it('says what a managed service that refuses INFO and CONFIG leaves open', async () => {
		const proxy = await AnsweringProxy.start(server.port, ([command = '']) =>
			/^(INFO|CONFIG)$/i.test(command) ? "-ERR unknown command 'info'\r\n" : undefined,
		);
		try {
			expect(await warningsOf({ ...BASE, host: '127.0.0.1', port: proxy.port })).toEqual([
				{ problem: text(/does not tell/), remedy: text(/check persistence yourself/) },
			]);
		} finally {
			await proxy.close();
		}
	});
});
