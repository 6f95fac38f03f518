import type { RedisStoreOptions } from './redis/options';
import type { SqliteStoreOptions } from './sqlite/options';
import type { SuppressionStore } from './suppression-store';

/** Which store, and how to reach it. */
export type StoreOptions = SqliteStoreOptions | RedisStoreOptions;

/**
 * Opens a suppression store; the caller closes it. The code of a kind of store is loaded when the first of
 * its kind is opened, so that neither needs what the other needs.
 *
 * @throws SuppressionStoreError that says what is wrong and what to do.
 */
export async function openSuppressionStore(options: StoreOptions): Promise<SuppressionStore> {
	switch (options.kind) {
		case 'sqlite': {
			const { openSqliteStore } = await import('./sqlite/sqlite-store');
			return await openSqliteStore(options);
		}
		case 'redis': {
			const { openRedisStore } = await import('./redis/redis-store');
			return await openRedisStore(options);
		}
	}
}
