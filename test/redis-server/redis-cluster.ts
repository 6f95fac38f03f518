import { askServer, fieldOf } from './ask-server';
import {
	freePort,
	startRedisServer,
	type RedisServer,
	type RedisServerOptions,
} from './redis-server';
import { waitUntil } from './wait-until';

export interface RedisClusterOptions {
	readonly password?: string;
	readonly tls?: RedisServerOptions['tls'];
	/** Further arguments of each node. */
	readonly args?: readonly string[];
}

/** Three masters with a replica each. */
export interface RedisCluster {
	readonly nodes: readonly RedisServer[];
	/** The node that has a slot now. */
	ownerOf(slot: number): Promise<RedisServer>;
	/** Masters that are up, as a node that is up sees them. */
	masters(): Promise<RedisServer[]>;
	/** Moves a slot with its keys to another master; `during` is run while it is between the two. */
	moveSlot(slot: number, to: RedisServer, during?: () => Promise<void>): Promise<void>;
	/** Waits until another node has the slots of this one, and all slots are served. */
	untilReplaced(master: RedisServer, replicas: number): Promise<void>;
	/** Waits until all nodes that are up serve all slots and have so many replicas between them. */
	untilHealthy(replicas: number): Promise<void>;
	stop(): Promise<void>;
}

const MASTERS = 3;
const SLOTS = 16_384;

/** Shorter than in any real installation, so that a failover takes about two seconds. */
const QUICK = ['--cluster-node-timeout', '1000', '--cluster-replica-validity-factor', '0'];

/** Starts a cluster and resolves when it serves all slots. Nothing is left running if it fails. */
export async function startRedisCluster(options: RedisClusterOptions = {}): Promise<RedisCluster> {
	const started: RedisServer[] = [];
	const stop = async (): Promise<void> => {
		await Promise.all(started.splice(0).map((server) => server.stop()));
	};
	const start = async (): Promise<void> => void started.push(await startNode(options));
	try {
		await Promise.all(Array.from({ length: 2 * MASTERS }, start));
		const cluster = redisCluster([...started], stop, options);
		await join([...started], options);
		await cluster.untilHealthy(MASTERS);
		return cluster;
	} catch (error) {
		await stop();
		throw error;
	}
}

async function startNode({ password, tls, args = [] }: RedisClusterOptions): Promise<RedisServer> {
	return await startRedisServer({
		password,
		tls,
		args: [
			...['--cluster-enabled', 'yes', '--cluster-port', String(await freePort())],
			...[...QUICK, '--repl-diskless-sync-delay', '0', '--repl-ping-replica-period', '1'],
			...(password === undefined ? [] : ['--masterauth', password]),
			...(tls ? ['--tls-cluster', 'yes', '--tls-replication', 'yes'] : []),
			...args,
		],
	});
}

type Client = Parameters<Parameters<typeof askServer>[1]>[0];

function asker({ tls }: RedisClusterOptions) {
	return <T>(server: RedisServer, work: (client: Client) => Promise<T>): Promise<T> =>
		askServer({ url: server.url, certFile: tls?.certFile }, work);
}

/** Gives out the slots, makes the nodes meet, and makes three of them replicas. */
async function join(nodes: readonly RedisServer[], options: RedisClusterOptions): Promise<void> {
	const ask = asker(options);
	const [first] = nodes;
	if (!first) throw new Error('A cluster has nodes');
	const busPorts = await Promise.all(
		nodes.map((one) =>
			ask(
				one,
				async (client) => String(await client.config('GET', 'cluster-port')).split(',')[1] ?? '',
			),
		),
	);
	await Promise.all(
		nodes.map((one, n) =>
			ask(one, async (client) => {
				await client.call('CLUSTER', 'SET-CONFIG-EPOCH', n + 1);
				if (n < MASTERS) await client.call('CLUSTER', 'ADDSLOTSRANGE', ...slotsOf(n));
			}),
		),
	);
	await ask(first, async (client) => {
		for (const [n, { port }] of nodes.entries()) {
			await client.call('CLUSTER', 'MEET', '127.0.0.1', port, busPorts[n] ?? '');
		}
	});
	const ids = await Promise.all(
		nodes.map((one) => ask(one, async (client) => String(await client.call('CLUSTER', 'MYID')))),
	);
	await Promise.all(
		nodes.slice(MASTERS).map((one, n) =>
			waitUntil('a node becomes a replica', () =>
				ask(one, async (client) => {
					await client.call('CLUSTER', 'REPLICATE', ids[n] ?? '');
					return true;
				}),
			),
		),
	);
}

function slotsOf(master: number): [first: number, last: number] {
	const boundary = (n: number): number => Math.floor((n * SLOTS) / MASTERS);
	return [boundary(master), boundary(master + 1) - 1];
}

function redisCluster(
	nodes: readonly RedisServer[],
	stop: () => Promise<void>,
	options: RedisClusterOptions,
): RedisCluster {
	const ask = asker(options);

	async function slots(): Promise<[number, number, [string, number, string]][]> {
		for (const one of nodes) {
			const reply = await ask(one, (client) => client.call('CLUSTER', 'SLOTS')).catch(
				() => undefined,
			);
			if (Array.isArray(reply)) return reply as [number, number, [string, number, string]][];
		}
		throw new Error('No node of the cluster answers');
	}
	function nodeAt(port: number): RedisServer {
		const found = nodes.find((one) => one.port === port);
		if (!found) throw new Error(`No node listens on ${port}`);
		return found;
	}
	async function masters(): Promise<RedisServer[]> {
		const ports = new Set((await slots()).map(([, , [, port]]) => port));
		return [...ports].map(nodeAt);
	}
	async function ownerOf(slot: number): Promise<RedisServer> {
		const range = (await slots()).find(([from, to]) => from <= slot && slot <= to);
		if (!range) throw new Error(`Nobody has slot ${slot}`);
		return nodeAt(range[2][1]);
	}
	async function isHealthy(replicas: number): Promise<boolean> {
		const reports = await Promise.all(
			nodes.map((one) => ask(one, reportOf).catch(() => undefined)),
		);
		const alive = reports.flatMap((report) => report ?? []);
		const online = alive.reduce((sum, report) => sum + report.onlineReplicas, 0);
		return alive.every(({ isOk }) => isOk) && online === replicas;
	}
	async function moveSlot(
		slot: number,
		to: RedisServer,
		during: () => Promise<void> = async () => undefined,
	): Promise<void> {
		const from = await ownerOf(slot);
		const idOf = async (one: RedisServer): Promise<string> =>
			await ask(one, async (client) => String(await client.call('CLUSTER', 'MYID')));
		const [fromId, toId] = [await idOf(from), await idOf(to)];
		await ask(to, (client) => client.call('CLUSTER', 'SETSLOT', slot, 'IMPORTING', fromId));
		await ask(from, (client) => client.call('CLUSTER', 'SETSLOT', slot, 'MIGRATING', toId));
		await during();
		await ask(from, async (client) => {
			for (;;) {
				const keys = await client.call('CLUSTER', 'GETKEYSINSLOT', slot, 100);
				if (!Array.isArray(keys) || keys.length === 0) return;
				await client.call(
					'MIGRATE',
					'127.0.0.1',
					to.port,
					'',
					0,
					5000,
					'KEYS',
					...keys.map(String),
				);
			}
		});
		await ask(to, (client) => client.call('CLUSTER', 'SETSLOT', slot, 'NODE', toId));
		await ask(from, (client) => client.call('CLUSTER', 'SETSLOT', slot, 'NODE', toId));
	}
	return {
		nodes,
		ownerOf,
		masters,
		moveSlot,
		untilReplaced: (former, replicas) =>
			waitUntil(
				'another node has the slots',
				async () => !(await masters()).includes(former) && (await isHealthy(replicas)),
			),
		untilHealthy: (replicas) => waitUntil('the cluster is healthy', () => isHealthy(replicas)),
		stop,
	};
}

interface NodeReport {
	readonly isOk: boolean;
	readonly onlineReplicas: number;
}

async function reportOf(client: Client): Promise<NodeReport> {
	const cluster = await client.call('CLUSTER', 'INFO');
	const replication = await client.info('replication');
	return {
		isOk:
			fieldOf(cluster, 'cluster_state') === 'ok' &&
			fieldOf(cluster, 'cluster_slots_ok') === String(SLOTS) &&
			fieldOf(cluster, 'cluster_known_nodes') === String(2 * MASTERS),
		onlineReplicas: (replication.match(/state=online/g) ?? []).length,
	};
}
