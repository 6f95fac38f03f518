import { randomBytes } from 'node:crypto';
import Redis from 'ioredis';
import type { E164 } from '../../../src/phone/e164';
import type { RedisStoreOptions, SingleServerOptions } from '../../../src/store/redis/options';
import { openRedisStore } from '../../../src/store/redis/redis-store';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import { contact } from '../contract/fixtures';

/** Fifty contacts, in all partitions of a new store. */
export const CONTACTS: readonly E164[] = Array.from({ length: 50 }, (_, n) => contact(n));

/** Options for a store that no other test uses, on the server that all tests share. */
export function freshOptions(options: Partial<SingleServerOptions> = {}): SingleServerOptions {
	const { TEST_REDIS_URL: url, TEST_REDIS_PREFIX: prefix } = process.env;
	if (!url || !prefix) throw new Error('The shared Redis server was not started');
	const keyPrefix = `${prefix}-${randomBytes(4).toString('hex')}`;
	return { kind: 'redis', url, keyPrefix, createIfMissing: true, ...options };
}

/** Runs commands on a server as an administrator would. */
export async function administer<T>(url: string, work: (client: Redis) => Promise<T>): Promise<T> {
	const client = new Redis(url, { disconnectTimeout: 100 });
	try {
		return await work(client);
	} finally {
		client.disconnect();
	}
}

/** Opens stores, and closes them when their test ends. */
export function storesOfEachTest(): (options: RedisStoreOptions) => Promise<SuppressionStore> {
	const opened: SuppressionStore[] = [];
	afterEach(async () => {
		await Promise.all(opened.splice(0).map((store) => store.close()));
	});
	return async (options) => {
		const store = await openRedisStore(options);
		opened.push(store);
		return store;
	};
}
