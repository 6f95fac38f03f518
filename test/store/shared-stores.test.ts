import { createServer, type AddressInfo, type Server } from 'node:net';
import { once } from 'node:events';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { closeSharedStores, withSharedStore } from '../../src/store/shared-stores';
import type { SqliteStoreOptions } from '../../src/store/sqlite/options';
import type { SuppressionStore } from '../../src/store/suppression-store';
import { ANN, entries, event } from './contract/fixtures';
import { KEY } from './contract/hashed-contacts';
import { runRaw } from './sqlite/raw-database';
import { temporaryFolder } from './sqlite/temporary-store';

const CLOSED = { name: 'SuppressionStoreError', failure: 'unreachable' };

let folder: string;
let options: SqliteStoreOptions;

beforeEach(async () => {
	folder = await temporaryFolder();
	options = { kind: 'sqlite', path: join(folder, 'store.sqlite'), timeoutMs: 30_000 };
});
afterEach(async () => {
	jest.useRealTimers();
	await closeSharedStores();
	await rm(folder, { recursive: true });
});

async function sharedStore(given: SqliteStoreOptions = options): Promise<SuppressionStore> {
	return await withSharedStore(given, async (store) => store);
}

describe('a shared store', () => {
	it('is one, opened once, for all who ask at the same time and later', async () => {
		const stores = await Promise.all(Array.from({ length: 10 }, () => sharedStore()));
		stores.push(await sharedStore());
		expect(new Set(stores).size).toBe(1);
	});

	it('is the same for the same settings in another order', async () => {
		const { kind, path, timeoutMs } = options;
		expect(await sharedStore({ timeoutMs, path, kind, account: undefined })).toBe(
			await sharedStore(),
		);
	});

	it.each<[string, Partial<SqliteStoreOptions>]>([
		['account', { account: 'other' }],
		['time limit', { timeoutMs: 29_000 }],
		['contact key', { account: 'hashed', contactKey: KEY }],
	])('is another one for another %s', async (_, other) => {
		expect(await sharedStore({ ...options, ...other })).not.toBe(await sharedStore());
	});

	it('gives the answer, or the error, of its use', async () => {
		const answer = await withSharedStore(options, async (store) => await store.check([ANN]));
		expect(answer.size).toBe(1);
		const failing = withSharedStore(options, async () => await Promise.reject(new Error('mine')));
		await expect(failing).rejects.toThrow('mine');
		expect((await (await sharedStore()).check([ANN])).size).toBe(1);
	});

	it('is tried again after it could not be opened', async () => {
		await mkdir(options.path);
		const attempts = [sharedStore(), sharedStore()];
		for (const attempt of attempts) {
			await expect(attempt).rejects.toMatchObject({ failure: 'misconfigured' });
		}
		await rm(options.path, { recursive: true });
		expect((await sharedStore()).kind).toBe('sqlite');
	});

	it('is closed when nobody asked for it for a minute, and opened again', async () => {
		jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'performance', 'Date'] });
		const store = await sharedStore();
		await jest.advanceTimersByTimeAsync(59_000);
		expect((await (await sharedStore()).check([ANN])).size).toBe(1);
		await jest.advanceTimersByTimeAsync(59_000);
		expect((await store.check([ANN])).size).toBe(1);

		await jest.advanceTimersByTimeAsync(1_000);
		await expect(store.check([ANN])).rejects.toMatchObject(CLOSED);
		expect(await sharedStore()).not.toBe(store);
	});

	it('is not closed while it is used, however long that takes', async () => {
		jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'performance', 'Date'] });
		await withSharedStore(options, async (store) => {
			await sharedStore();
			await jest.advanceTimersByTimeAsync(600_000);
			expect((await store.check([ANN])).size).toBe(1);
		});
	});

	it('takes another time of idleness', async () => {
		jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'performance', 'Date'] });
		const store = await withSharedStore(options, async (lent) => lent, { idleMs: 5 });
		await jest.advanceTimersByTimeAsync(5);
		await expect(store.check([ANN])).rejects.toMatchObject(CLOSED);
	});

	it('is closed with all others, also in use', async () => {
		await withSharedStore(options, async (store) => {
			await closeSharedStores();
			await expect(store.check([ANN])).rejects.toMatchObject(CLOSED);
		});
		expect((await (await sharedStore()).check([ANN])).size).toBe(1);
	});
});

describe('a store with hashed contacts', () => {
	it.each([
		['no key', undefined],
		['another secret', { ...KEY, secret: 'x'.repeat(40) }],
	])('is never lent to who has %s', async (_, contactKey) => {
		const withKey = { ...options, contactKey: KEY };
		const store = await sharedStore(withKey);
		await expect(sharedStore({ ...options, contactKey })).rejects.toMatchObject({
			failure: 'misconfigured',
		});
		expect(await sharedStore(withKey)).toBe(store);
	});
});

describe('a store that is not the one before', () => {
	const GONE = { name: 'SuppressionStoreError', failure: 'not_this_store' };

	it('is refused, even where file and witness were deleted', async () => {
		const store = await sharedStore();
		await store.record(entries(event('opt_out')));
		await closeSharedStores();
		await rm(folder, { recursive: true });
		await expect(sharedStore()).rejects.toMatchObject(GONE);
		await expect(sharedStore()).rejects.toMatchObject(GONE);
	});

	it('is opened again once a backup of the one before is there', async () => {
		const backup = join(folder, 'backup');
		await withSharedStore(options, async (store) => await store.record(entries(event('opt_out'))));
		runRaw(options.path, `VACUUM INTO '${backup}'`);
		const ask = async () =>
			await withSharedStore(options, async (store) => await store.check([ANN]));
		await rm(options.path);
		await expect(ask()).rejects.toMatchObject(GONE);
		await expect(ask()).rejects.toMatchObject(GONE);
		for (const end of ['-wal', '-shm']) await rm(`${options.path}${end}`, { force: true });
		await rename(backup, options.path);
		expect((await ask()).get(ANN)?.size).toBe(1);
	});
});

describe('a server that never answers', () => {
	let server: Server;
	beforeEach(async () => {
		server = createServer(() => undefined).listen(0, '127.0.0.1');
		await once(server, 'listening');
	});
	afterEach(() => {
		server.close();
	});

	it('ends the opening within the time limit', async () => {
		const { port } = server.address() as AddressInfo;
		const opening = withSharedStore(
			{ kind: 'redis', host: '127.0.0.1', port, timeoutMs: 200 },
			async (store) => await store.check([ANN]),
		);
		await expect(opening).rejects.toMatchObject({ name: 'SuppressionStoreError' });
	});
});
