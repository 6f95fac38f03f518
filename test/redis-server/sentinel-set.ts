import { askServer, fieldOf } from './ask-server';
import { startRedisServer, type RedisServer, type RedisServerOptions } from './redis-server';
import { waitUntil } from './wait-until';

export const MASTER_NAME = 'sms-master';

export interface SentinelSetOptions {
	/** Of the Redis servers. */
	readonly password?: string;
	readonly sentinelPassword?: string;
	readonly tls?: RedisServerOptions['tls'];
}

/** A master, two replicas, and three Sentinels that watch them. */
export interface SentinelSet {
	readonly servers: readonly RedisServer[];
	readonly sentinels: readonly RedisServer[];
	/** The server that the Sentinels agree on. */
	master(): Promise<RedisServer>;
	/** Waits until another server is the master and has so many replicas. */
	untilReplaced(master: RedisServer, replicas: number): Promise<void>;
	/** Waits until a master is agreed on, is one, and has so many replicas. */
	untilHealthy(replicas: number): Promise<void>;
	stop(): Promise<void>;
}

/** Shorter than in any real installation, so that a failover takes about a second. */
const QUICK = {
	// What a Sentinel knows of a replica counts for five of these; too few, and it finds none to promote.
	'ping-period': 250,
	'info-period': 250,
	'ask-period': 100,
	'publish-period': 100,
	'min-link-reconnect-period': 100,
	'election-timeout': 1000,
};

/** Starts a Sentinel set and resolves when all know each other. Nothing is left running if it fails. */
export async function startSentinelSet(options: SentinelSetOptions = {}): Promise<SentinelSet> {
	const started: RedisServer[] = [];
	const start = async (more: RedisServerOptions): Promise<RedisServer> => {
		const server = await startRedisServer({ tls: options.tls, ...more });
		started.push(server);
		return server;
	};
	const stop = async (): Promise<void> => {
		await Promise.all(started.splice(0).map((server) => server.stop()));
	};
	try {
		const master = await start(dataServer(options));
		const replicas = await Promise.all(
			[1, 2].map(() => start(dataServer(options, ['--replicaof', '127.0.0.1', `${master.port}`]))),
		);
		const sentinels = await Promise.all([1, 2, 3].map(() => start(sentinel(options, master.port))));
		const set = sentinelSet([master, ...replicas], sentinels, stop, options);
		await Promise.all(sentinels.map((one) => hurry(one, options)));
		await set.untilHealthy(2);
		return set;
	} catch (error) {
		await stop();
		throw error;
	}
}

function sentinelSet(
	servers: readonly RedisServer[],
	sentinels: readonly RedisServer[],
	stop: () => Promise<void>,
	{ tls }: SentinelSetOptions,
): SentinelSet {
	const ask = <T>(server: RedisServer, work: Parameters<typeof askServer<T>>[1]): Promise<T> =>
		askServer({ url: server.url, certFile: tls?.certFile }, work);

	async function masterPort(one: RedisServer): Promise<number> {
		const address = await ask(one, (client) =>
			client.call('SENTINEL', 'GET-MASTER-ADDR-BY-NAME', MASTER_NAME),
		);
		return Array.isArray(address) ? Number(address[1]) : 0;
	}
	async function living(): Promise<RedisServer[]> {
		const answers = await Promise.allSettled(
			sentinels.map((one) => ask(one, (client) => client.ping())),
		);
		return sentinels.filter((_, n) => answers[n]?.status === 'fulfilled');
	}
	async function master(): Promise<RedisServer> {
		const ports = await Promise.all((await living()).map(masterPort));
		const found = servers.find(({ port }) => ports.every((one) => one === port));
		if (!found) throw new Error('The Sentinels do not agree on a master');
		return found;
	}
	async function isHealthy(replicas: number): Promise<boolean> {
		const agreed = await master();
		const info = await ask(agreed, (client) => client.info('replication'));
		const isComplete =
			fieldOf(info, 'role') === 'master' && (info.match(/state=online/g) ?? []).length === replicas;
		const watching = await Promise.all((await living()).map((one) => ask(one, knowsAll)));
		return isComplete && watching.every(Boolean);
	}
	return {
		servers,
		sentinels,
		master,
		untilReplaced: (former, replicas) =>
			waitUntil(
				'another server is the master',
				async () => (await master()) !== former && (await isHealthy(replicas)),
			),
		untilHealthy: (replicas) => waitUntil('the Sentinel set is healthy', () => isHealthy(replicas)),
		stop,
	};
}

type Client = Parameters<Parameters<typeof askServer>[1]>[0];

/** Whether a Sentinel knows the two others and has nothing against the master. */
async function knowsAll(client: Client): Promise<boolean> {
	const words = await client.call('SENTINEL', 'MASTER', MASTER_NAME);
	if (!Array.isArray(words)) return false;
	const valueOf = (name: string): string => String(words[words.indexOf(name) + 1]);
	return (
		valueOf('num-other-sentinels') === '2' &&
		valueOf('num-slaves') === '2' &&
		valueOf('flags') === 'master'
	);
}

function dataServer(
	{ password, tls }: SentinelSetOptions,
	args: readonly string[] = [],
): RedisServerOptions {
	return {
		password,
		args: [
			...['--repl-diskless-sync-delay', '0', '--repl-ping-replica-period', '1'],
			...(password === undefined ? [] : ['--masterauth', password]),
			...(tls ? ['--tls-replication', 'yes'] : []),
			...args,
		],
	};
}

function sentinel(options: SentinelSetOptions, masterPort: number): RedisServerOptions {
	const { password, sentinelPassword, tls } = options;
	return {
		password: sentinelPassword,
		args: tls ? ['--tls-replication', 'yes'] : [],
		sentinel: [
			`sentinel monitor ${MASTER_NAME} 127.0.0.1 ${masterPort} 2`,
			`sentinel down-after-milliseconds ${MASTER_NAME} 700`,
			`sentinel failover-timeout ${MASTER_NAME} 1000`,
			...(password === undefined ? [] : [`sentinel auth-pass ${MASTER_NAME} ${password}`]),
			...(sentinelPassword === undefined ? [] : [`sentinel sentinel-pass ${sentinelPassword}`]),
		],
	};
}

/** Makes a Sentinel look more often; known from Redis 7.0 on. */
async function hurry(one: RedisServer, { tls }: SentinelSetOptions): Promise<void> {
	const settings = Object.entries(QUICK).flatMap(([name, ms]) => [name, String(ms)]);
	await askServer({ url: one.url, certFile: tls?.certFile }, (client) =>
		client.call('SENTINEL', 'DEBUG', ...settings),
	);
}
