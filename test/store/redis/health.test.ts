import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Redis from 'ioredis';
import { startRedisServer, type RedisServer } from '../../redis-server/redis-server';
import { administer, storesOfEachTest } from './server';

jest.setTimeout(60_000);

const open = storesOfEachTest();
let server: RedisServer | undefined;
afterEach(async () => {
	await server?.stop();
	server = undefined;
});

/** The problems that the store sees on a server started with some arguments and changed in some way. */
async function problemsOf(
	args: readonly string[] = [],
	change?: (client: Redis) => Promise<unknown>,
): Promise<string[]> {
	server = await startRedisServer({ args });
	const timeoutMs = 20_000;
	const store = await open({ kind: 'redis', url: server.url, timeoutMs, createIfMissing: true });
	if (change) await administer(server.url, change);
	const { warnings } = await store.health();
	expect(warnings.every(({ remedy }) => /\w/.test(remedy))).toBe(true);
	return warnings.map(({ problem }) => problem);
}

function problem(words: RegExp): string {
	return expect.stringMatching(words) as string;
}

describe('the health of a Redis store', () => {
	it('is without warnings on a server that keeps everything', async () => {
		expect(await problemsOf()).toEqual([]);
	});

	it.each<[string, string[], RegExp]>([
		['may evict keys', ['--maxmemory-policy', 'allkeys-lru'], /noeviction/],
		['may evict keys that expire', ['--maxmemory-policy', 'volatile-ttl'], /noeviction/],
		['keeps nothing', ['--appendonly', 'no'], /memory only/],
		['saves now and then', ['--appendonly', 'no', '--save', '3600 1'], /now and then/],
		['never syncs', ['--appendfsync', 'no'], /appendfsync/],
	])('warns of a server that %s', async (_, args, words) => {
		expect(await problemsOf(args)).toEqual([problem(words)]);
	});

	it('warns of a server whose memory is nearly full', async () => {
		const fill = async (client: Redis) => {
			const used = /used_memory:(\d+)/.exec(await client.info('memory'))?.[1];
			await client.config('SET', 'maxmemory', Math.ceil(Number(used) * 1.05));
		};
		expect(await problemsOf([], fill)).toEqual([problem(/nearly full/)]);
	});

	it('warns of a server that has evicted keys', async () => {
		const overfill = async (client: Redis) => {
			const used = Number(/used_memory:(\d+)/.exec(await client.info('memory'))?.[1]);
			await client.config('SET', 'maxmemory', used + 2_000_000);
			for (let n = 0; !/evicted_keys:[1-9]/.test(await client.info('stats')); n++) {
				await client.set(`cache ${n}`, 'x'.repeat(500_000), 'EX', 3600);
			}
			await client.config('SET', 'maxmemory', 0);
			await client.config('SET', 'maxmemory-policy', 'noeviction');
		};
		const args = ['--maxmemory-policy', 'volatile-lru'];
		expect(await problemsOf(args, overfill)).toEqual([problem(/has deleted keys/)]);
	});

	it('warns of a server that failed to save', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'redis-lost-folder-'));
		const failToSave = async (client: Redis) => {
			await client.config('SET', 'dir', folder);
			await rmdir(folder);
			await client.bgsave();
			while (!/rdb_last_bgsave_status:err/.test(await client.info('persistence'))) {
				await new Promise((resolve) => setTimeout(resolve, 20));
			}
		};
		const args = ['--enable-protected-configs', 'local'];
		expect(await problemsOf(args, failToSave)).toEqual([problem(/failed to save/)]);
	});

	it('warns of a replica', async () => {
		const demote = (client: Redis) => client.replicaof('127.0.0.1', '1');
		expect(await problemsOf([], demote)).toEqual([problem(/replica/)]);
	});

	it('warns when the clocks differ', async () => {
		const later = Date.now() + 5 * 60_000;
		const clock = jest.spyOn(Date, 'now').mockReturnValue(later);
		try {
			expect(await problemsOf()).toEqual([problem(/clocks/)]);
		} finally {
			clock.mockRestore();
		}
	});
});
