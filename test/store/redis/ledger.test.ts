import type Redis from 'ioredis';
import type { ChainAnchor } from '../../../src/store/chain';
import { AccountKeys, DEFAULT_LAYOUT } from '../../../src/store/redis/layout';
import type { RedisStoreOptions } from '../../../src/store/redis/options';
import type { Cursor, SuppressionStore } from '../../../src/store/suppression-store';
import { startRedisServer, type RedisServer } from '../../redis-server/redis-server';
import { ANN, anyAccount, BEN, collect, contact, entries, event } from '../contract/fixtures';
import { administer, CONTACTS, storesOfEachTest } from './server';

const NOT_THIS_STORE = { name: 'SuppressionStoreError', failure: 'not_this_store' };

const placed = new AccountKeys('sms-opt-out', 'any', DEFAULT_LAYOUT);

let server: RedisServer;
beforeAll(async () => {
	server = await startRedisServer();
});
afterAll(() => server.stop());

const open = storesOfEachTest();

function fresh(): RedisStoreOptions {
	const account = anyAccount();
	return { kind: 'redis', url: server.url, account, createIfMissing: true, timeoutMs: 30_000 };
}

/** A key of Ann's partition. */
function keyOf({ account }: SuppressionStore, name: string): string {
	return `{sms-opt-out:${encodeURIComponent(account)}:6}:${name}`;
}

async function change<T>(work: (client: Redis) => Promise<T>): Promise<T> {
	return await administer(server.url, work);
}

/** A store with so many events of Ann. */
async function storeWith(count: number): Promise<SuppressionStore> {
	const store = await open(fresh());
	await store.record(entries(...Array.from({ length: count }, () => event('opt_out'))));
	return store;
}

describe('a ledger that somebody changed', () => {
	it('is not whole without one of its entries', async () => {
		const store = await storeWith(5);
		await change((client) => client.xdel(keyOf(store, 'ledger'), '3-1'));
		expect((await store.verify()).faults).toEqual([{ chain: 6, position: 3, problem: 'missing' }]);
	});

	it('is not whole without its last entries', async () => {
		const store = await storeWith(5);
		await change((client) => client.xdel(keyOf(store, 'ledger'), '4-1', '5-1'));
		expect((await store.verify()).faults).toEqual([{ chain: 6, position: 4, problem: 'cut_off' }]);
	});

	it('is not whole with other words in an entry', async () => {
		const store = await storeWith(3);
		await change(async (client) => {
			const ledger = keyOf(store, 'ledger');
			const kept = await client.xrangeBuffer(ledger, '-', '+');
			await client.del(ledger);
			for (const [id, fields] of kept) {
				const changed = id.toString() === '2-1';
				const values = fields.map((value, n) => (changed && n === 3 ? '175000000000020' : value));
				await client.xadd(ledger, id, ...values);
			}
		});
		expect((await store.verify()).faults).toEqual([{ chain: 6, position: 2, problem: 'altered' }]);
	});

	it('is refused by history where an entry is missing', async () => {
		const store = await storeWith(3);
		await change((client) => client.xdel(keyOf(store, 'ledger'), '2-1'));
		await expect(collect(store.history(ANN))).rejects.toMatchObject({ failure: 'damaged' });
	});

	it.each(['ledger', 'head', 'e2600'])(
		'takes no events and gives none without %s',
		async (lost) => {
			const store = await storeWith(3);
			expect(await change((client) => client.del(keyOf(store, lost)))).toBe(1);
			await expect(store.record(entries(event('opt_in')))).rejects.toMatchObject(NOT_THIS_STORE);
			await expect(collect(store.history(ANN))).rejects.toMatchObject(NOT_THIS_STORE);
			if (lost === 'e2600') return;
			await expect(collect(store.changes())).rejects.toMatchObject(NOT_THIS_STORE);
		},
	);

	it('does not list contacts where a bucket is missing', async () => {
		const store = await storeWith(1);
		await change((client) => client.del(keyOf(store, 's2600')));
		await expect(collect(store.list())).rejects.toMatchObject(NOT_THIS_STORE);
	});

	it('refuses a cursor and an anchor of a time that the restored backup does not know', async () => {
		const store = await storeWith(5);
		const cursor = (await collect(store.changes())).at(-1)?.cursor as Cursor;
		const heads = await store.heads();
		const [head = ''] = await change((client) => client.mget(keyOf(store, 'head')));
		const third = (await collect(store.history(ANN)))[2]?.anchor as ChainAnchor;
		await change(async (client) => {
			const older = `${third.position} ${third.hash} ${(head ?? '').split(' ').slice(2).join(' ')}`;
			await client.set(keyOf(store, 'head'), older);
			const ledger = keyOf(store, 'ledger');
			await client.xdel(ledger, '4-1', '5-1');
			await client.call('XSETID', ledger, '3-1').catch(() => undefined);
		});
		const misconfigured = { failure: 'misconfigured' };
		await expect(store.trim(cursor)).rejects.toMatchObject(misconfigured);
		expect((await store.verify(heads)).faults).toEqual([
			{ chain: 6, position: 4, problem: 'cut_off' },
		]);
	});

	it('tells anchors of chains that it has not', async () => {
		const store = await storeWith(1);
		const kept = { chain: 16, position: 1, hash: 'x'.repeat(43) };
		expect((await store.verify([kept])).faults).toEqual([
			{ chain: 16, position: 1, problem: 'other_history' },
		]);
	});
});

describe('a call that cannot record one of its events', () => {
	it('records none of those of the same partition', async () => {
		const store = await storeWith(1);
		const other = CONTACTS.find((one) => one !== ANN && placed.placeOf(one).partition === 6) ?? BEN;
		const before = await store.heads();
		await change((client) => client.hset(keyOf(store, 's2600'), ANN.slice(1), 'damaged'));
		const events = entries(event('opt_out', { contact: other }), event('opt_in'));
		await expect(store.record(events)).rejects.toMatchObject({ failure: 'damaged' });
		expect(await store.heads()).toEqual(before);
		expect((await store.check([other])).get(other)?.size).toBe(0);
		expect((await store.verify()).faults).toEqual([]);
	});
});

describe('several writers to one partition', () => {
	it('all get their events recorded, and the chain stays whole', async () => {
		const options = fresh();
		const writers = await Promise.all(Array.from({ length: 8 }, () => open(options)));
		const recorded = await Promise.all(
			writers.map(async (writer, n) => {
				const news = [];
				for (let round = 0; round < 10; round++) {
					const batch = entries(...Array.from({ length: 1 + 20 * n }, () => event('opt_out')));
					news.push(...(await writer.record(batch)));
				}
				return news.filter(({ isNew }) => isNew).length;
			}),
		);
		expect(recorded).toEqual(writers.map((_, n) => 10 * (1 + 20 * n)));
		const [store] = writers;
		const total = recorded.reduce((sum, count) => sum + count, 0);
		expect(await store?.verify(await store.heads())).toMatchObject({ entries: total, faults: [] });
	});

	it('wait a moment for one that died when it was its turn, and no longer', async () => {
		const options = fresh();
		const [store, other] = [await open(options), await open(options)];
		await store.record(entries(event('opt_out')));
		await change((client) => client.set(keyOf(store, 'turn'), 'a dead writer', 'PX', 200));
		const [recorded] = await other.record(entries(event('opt_in')));
		expect(recorded?.isNew).toBe(true);
		expect(await change((client) => client.exists(keyOf(store, 'turn')))).toBe(0);
	});

	it('give up at their time limit while it is the turn of somebody else', async () => {
		const store = await open({ ...fresh(), timeoutMs: 300 });
		await change((client) => client.set(keyOf(store, 'turn'), 'another writer'));
		const failed = store.record(entries(event('opt_out')));
		await expect(failed).rejects.toMatchObject({ failure: 'timeout' });
		expect((await store.check([ANN])).get(ANN)?.size).toBe(0);
	});
});

describe('a ledger that is trimmed while it is verified', () => {
	it('is found whole', async () => {
		const options = fresh();
		const [store, other] = [await open(options), await open(options)];
		await store.record(
			entries(
				...Array.from({ length: 3000 }, (_, n) => event('opt_out', { contact: contact(n % 3) })),
			),
		);
		const cursors = (await collect(store.changes())).map(({ cursor }) => cursor);
		const trimming = (async () => {
			for (let n = 99; n < cursors.length; n += 100) await other.trim(cursors[n] as Cursor);
		})();
		const verdicts = [];
		for (let n = 0; n < 5; n++) verdicts.push(await store.verify());
		await trimming;
		expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
	});
});

describe('a store for many contacts', () => {
	it('is created with more buckets, and found by whoever opens it later', async () => {
		const options = fresh();
		const created = await open({ ...options, expectedContacts: 1_000_000_000 });
		await created.record(entries(event('opt_out')));
		const found = await open(options);
		expect((await found.check([ANN])).get(ANN)?.size).toBe(1);
		expect(await found.heads()).toHaveLength(256);
		expect(await collect(found.list())).toHaveLength(1);
	});
});
