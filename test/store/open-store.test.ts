import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openSuppressionStore } from '../../src/store/open-store';
import { temporaryFolder } from './sqlite/temporary-store';

describe('openSuppressionStore', () => {
	it('opens an embedded store without loading the Redis client', async () => {
		const folder = await temporaryFolder();
		const path = join(folder, 'store.sqlite');
		const store = await openSuppressionStore({ kind: 'sqlite', path, account: 'brand' });
		expect(store).toMatchObject({ kind: 'sqlite', account: 'brand' });
		const loaded = Object.keys(require.cache);
		expect(loaded.some((file) => file.endsWith('sqlite-store.ts'))).toBe(true);
		expect(loaded.filter((file) => /ioredis|store.redis/.test(file))).toEqual([]);
		await store.close();
		await rm(folder, { recursive: true });
	});

	it('opens a Redis store, and says what is wrong if there is none', async () => {
		const nowhere = { kind: 'redis', host: '127.0.0.1', port: 1, timeoutMs: 500 } as const;
		await expect(openSuppressionStore(nowhere)).rejects.toMatchObject({
			name: 'SuppressionStoreError',
			failure: 'unreachable',
		});
	});
});
