import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRedisServer, type RedisServer } from '../redis-server/redis-server';
import { administer } from '../store/redis/server';
import { FaultTable } from './harness/fault-table';
import { library } from './harness/library';
import type { Load } from './harness/load';
import { moment } from './harness/moment';
import { newAccount } from './harness/redis-place';
import type { Chance } from './harness/seed';
import { SmallDisk } from './harness/small-disk';
import { expectNothingLost, underLoad, type Outcome } from './harness/under-load';
import { dismissAll } from './harness/worker';

const CRASHES = 3;
/** With so many keys, each of which takes so many microseconds to load, loading takes some seconds. */
const KEYS_TO_LOAD = 10_000;
const SLOW_LOADING = ['--key-load-delay', '200', '--loading-process-events-interval-bytes', '1024'];

const table = new FaultTable('redis-server');
const servers: RedisServer[] = [];
afterEach(async () => {
	await Promise.all(servers.splice(0).map((server) => server.stop()));
});
afterAll(dismissAll);

async function start(...args: string[]): Promise<RedisServer> {
	const server = await startRedisServer({ args });
	servers.push(server);
	return server;
}

type Happen = (load: Load, chance: Chance) => Promise<number>;

async function onServer(name: string, server: RedisServer, happen: Happen): Promise<Outcome> {
	const store = await newAccount({ port: server.port });
	return await underLoad(table, { name, store, happen });
}

/** Kills the server after some more opt-outs, and starts it again while the clients go on. */
function crashes(server: RedisServer): Happen {
	return async (load, chance) => {
		let restartedAt = 0;
		for (let n = 0; n < CRASHES; n += 1) {
			await load.acknowledgements(chance.whole(50, 300));
			server.kill('SIGKILL');
			await server.restart();
			restartedAt = moment();
			if (n < CRASHES - 1) await load.eachAnswered(restartedAt);
		}
		return restartedAt;
	};
}

function failures({ happenings }: Outcome): Set<string> {
	return new Set(happenings.rejections.map(({ failure }) => failure));
}

describe('a Redis server that ends under load', () => {
	it.each(['always', 'everysec'])('keeps all: killed, appendfsync %s', async (fsync) => {
		const server = await start('--appendfsync', fsync);
		const name = `server killed ${CRASHES} times, appendfsync ${fsync}`;
		expectNothingLost(await onServer(name, server, crashes(server)));
	});

	it('keeps all when it is shut down and started again', async () => {
		const server = await start('--appendfsync', 'everysec');
		const outcome = await onServer('server shut down and started', server, async (load) => {
			const since = moment();
			server.kill('SIGTERM');
			await load.eachRejected(since);
			await server.restart();
			return moment();
		});
		expectNothingLost(outcome);
	});

	it('says that it is loading, and lets nothing through meanwhile', async () => {
		const server = await start(...SLOW_LOADING);
		await administer(server.url, async (client) => {
			const filling = client.pipeline();
			for (let n = 0; n < KEYS_TO_LOAD; n += 1) filling.set(`filler ${n}`, n);
			await filling.exec();
		});
		const outcome = await onServer('server killed, loads its data for long', server, async () => {
			await administer(server.url, async (client) => {
				await client.bgrewriteaof();
				while (/aof_rewrite_in_progress:1|aof_rewrite_scheduled:1/.test(await client.info())) {
					await new Promise((resolve) => setTimeout(resolve, 10));
				}
			});
			server.kill('SIGKILL');
			await server.restart();
			return moment();
		});
		expectNothingLost(outcome);
		expect(failures(outcome)).toContain('not_ready');
	});

	it('lets nothing through when it comes back empty, and has all again with its data', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'redis-data-'));
		const server = await start('--dir', folder);
		const data = join(folder, 'appendonlydir');
		const outcome = await onServer(
			'server comes back empty, then restored',
			server,
			async (load) => {
				server.kill('SIGKILL');
				await rename(data, `${data}-kept`);
				await server.restart();
				await load.eachRejected(moment(), 'not_this_store');
				server.kill('SIGKILL');
				await rename(data, `${data}-empty`);
				await rename(`${data}-kept`, data);
				await server.restart();
				return moment();
			},
		);
		await rm(folder, { recursive: true });
		expectNothingLost(outcome);
	});

	it('loses what came after its last snapshot if it has no append-only file, as health warns', async () => {
		const server = await start('--appendonly', 'no', '--save', '3600 1');
		const store = await newAccount({ port: server.port });
		const { findings } = await underLoad(table, {
			name: 'no append-only file, killed: may lose, and warns',
			store,
			happen: async (load) => {
				await administer(server.url, async (client) => await client.save());
				await load.acknowledgements(200);
				server.kill('SIGKILL');
				await server.restart();
				return moment();
			},
		});
		expect(findings.present).toBeLessThan(findings.acknowledged);
		const opened = await library.openSuppressionStore(store);
		const { warnings } = await opened.health();
		await opened.close();
		expect(warnings.map(({ problem }) => problem)).toContainEqual(
			expect.stringContaining('a crash may lose the latest opt-outs'),
		);
	});
});

describe('a Redis server that cannot store', () => {
	it('lets nothing through when its memory is full', async () => {
		const server = await start();
		const outcome = await onServer('memory full, noeviction', server, async (load) => {
			const since = moment();
			await administer(server.url, (client) => client.config('SET', 'maxmemory', '1mb'));
			await load.eachRejected(since);
			await administer(server.url, (client) => client.config('SET', 'maxmemory', '0'));
			return moment();
		});
		expectNothingLost(outcome);
		expect(failures(outcome)).toContain('not_ready');
	});

	it.each(['always', 'everysec'])('keeps all when its disk is full: %s', async (fsync) => {
		const name = `disk full, appendfsync ${fsync}`;
		const disk = SmallDisk.mount(8);
		if (!disk) return table.leaveOut('redis', name, 'this user may not mount a disk');
		try {
			const server = await start('--dir', disk.folder, '--appendfsync', fsync);
			const outcome = await onServer(name, server, async (load) => {
				const since = moment();
				disk.fill();
				await load.eachRejected(since, fsync === 'always' ? 'unreachable' : 'not_ready');
				disk.free();
				// With "always" Redis ends itself rather than break its word.
				if (fsync === 'always') await server.restart();
				return moment();
			});
			expectNothingLost(outcome);
			await server.stop();
		} finally {
			disk.unmount();
		}
	});

	it('lets nothing through when it becomes a replica of a server that is gone', async () => {
		const server = await start();
		const outcome = await onServer('becomes a replica (REPLICAOF)', server, async (load) => {
			const since = moment();
			await administer(server.url, (client) => client.replicaof('127.0.0.1', 1));
			await load.eachRejected(since);
			await administer(server.url, (client) => client.replicaof('NO', 'ONE'));
			return moment();
		});
		expectNothingLost(outcome);
		expect(failures(outcome)).toContain('not_ready');
	});

	it('keeps all over a planned failover and back (FAILOVER)', async () => {
		const server = await start('--repl-diskless-sync-delay', '0');
		const replica = await start('--replicaof', '127.0.0.1', String(server.port));
		const outcome = await onServer('planned failover and back', server, async (load) => {
			await failOver(server, replica);
			await load.eachRejected(moment(), 'not_ready');
			await failOver(replica, server);
			return moment();
		});
		expectNothingLost(outcome);
	});
});

/** Hands the role of the primary over, as an administrator does for maintenance. */
async function failOver(primary: RedisServer, replica: RedisServer): Promise<void> {
	await administer(primary.url, async (client) => {
		while (!/state=online/.test(await client.info('replication'))) await turn();
		await client.call('FAILOVER', 'TO', '127.0.0.1', String(replica.port));
	});
	await administer(replica.url, async (client) => {
		while (!/role:master/.test(await client.info('replication'))) await turn();
	});
	await administer(primary.url, async (client) => {
		while (!/role:slave/.test(await client.info('replication'))) await turn();
	});
}

async function turn(): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, 10));
}
