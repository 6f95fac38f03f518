import Redis from 'ioredis';
import { encodeHead, newHead } from '../../../src/store/redis/head';
import type { SingleServerOptions } from '../../../src/store/redis/options';
import type { Cursor, SuppressionStore } from '../../../src/store/suppression-store';
import { markOf } from '../../../src/store/privacy/contact-key';
import { startRedisServer, type RedisServer } from '../../redis-server/redis-server';
import { ANN, claimRequest, collect, entries, event, NOW, stepLine } from '../contract/fixtures';
import { KEY } from '../contract/hashed-contacts';
import { administer, CONTACTS, storesOfEachTest } from './server';

const NOT_THIS_STORE = { name: 'SuppressionStoreError', failure: 'not_this_store' };

let server: RedisServer;
beforeAll(async () => {
	server = await startRedisServer();
});
afterAll(() => server.stop());
beforeEach(() => administer(server.url, (client) => client.flushall()));

const open = storesOfEachTest();

function options(changes: Partial<SingleServerOptions> = {}): SingleServerOptions {
	return { kind: 'redis', url: server.url, ...changes };
}

async function create(changes: Partial<SingleServerOptions> = {}): Promise<SuppressionStore> {
	return await open(options({ createIfMissing: true, ...changes }));
}

/** Changes the keys that match on the server. */
async function eachKey(
	match: string,
	change: (client: Redis, key: string) => Promise<unknown>,
): Promise<number> {
	return await administer(server.url, async (client) => {
		const keys = await client.keys(match);
		for (const key of keys) await change(client, key);
		return keys.length;
	});
}

const deleteKey = (client: Redis, key: string) => client.del(key);

describe('opening', () => {
	it('refuses an empty server and says what to do', async () => {
		await expect(open(options())).rejects.toMatchObject({
			...NOT_THIS_STORE,
			remedy: expect.stringMatching(/Create Store.*backup/s) as string,
		});
	});

	it('leaves an empty server empty', async () => {
		await expect(open(options())).rejects.toMatchObject(NOT_THIS_STORE);
		expect(await administer(server.url, (client) => client.dbsize())).toBe(0);
	});

	it.each<[string, Partial<SingleServerOptions>]>([
		['another database', { url: undefined, database: 1 }],
		['another key prefix', { keyPrefix: 'other' }],
		['another account', { account: 'other' }],
	])('refuses %s', async (_, changes) => {
		await create();
		const port = 'url' in changes ? { port: server.port } : {};
		await expect(open(options({ ...port, ...changes }))).rejects.toMatchObject(NOT_THIS_STORE);
	});

	it('finds what was created', async () => {
		const created = await create();
		const found = await open(options());
		expect((await found.health()).storeId).toBe((await created.health()).storeId);
	});

	it('creates one store when several programs create it at the same time', async () => {
		const stores = await Promise.all(Array.from({ length: 8 }, () => create()));
		const health = await Promise.all(stores.map((store) => store.health()));
		expect(new Set(health.map(({ storeId }) => storeId)).size).toBe(1);
	});

	it('completes a creation that was interrupted', async () => {
		await create();
		expect(await eachKey('*:1*}:marker', deleteKey)).toBeGreaterThan(1);
		await expect(open(options())).rejects.toMatchObject(NOT_THIS_STORE);
		const completed = await create();
		expect((await completed.check(CONTACTS)).size).toBe(CONTACTS.length);
	});

	it.each(['*:marker', '*:1}:marker'])(
		'never creates anew where opt-outs are and the markers %s were deleted',
		async (lost) => {
			const store = await create();
			await store.record(CONTACTS.flatMap((contact) => entries(event('opt_out', { contact }))));
			expect(await eachKey(lost, deleteKey)).toBeGreaterThan(0);
			await expect(create()).rejects.toMatchObject(NOT_THIS_STORE);
		},
	);

	it('completes a creation that was interrupted only with the same contact key', async () => {
		await create({ contactKey: KEY });
		await eachKey('*:1*}:marker', deleteKey);
		for (const contactKey of [undefined, { ...KEY, id: 'other' }]) {
			await expect(create({ contactKey })).rejects.toMatchObject({ failure: 'misconfigured' });
		}
		await expect(open(options({ contactKey: KEY }))).rejects.toMatchObject(NOT_THIS_STORE);
		const completed = await create({ contactKey: KEY });
		expect((await completed.check(CONTACTS)).size).toBe(CONTACTS.length);
	});

	it('agrees on one contact key when programs with others create at the same time', async () => {
		const keys = ['a', 'b', 'c', 'd'].map((id) => ({ ...KEY, id }));
		const attempts = await Promise.allSettled(keys.map((contactKey) => create({ contactKey })));
		const created = keys.filter((_, n) => attempts[n]?.status === 'fulfilled');
		expect(created).toHaveLength(1);
		const [contactKey] = created;
		expect((await open(options({ contactKey }))).contactKey?.id).toBe(contactKey?.id);
	});

	it('writes the contact key into every marker, and every script notices another one', async () => {
		const store = await create({ contactKey: KEY });
		const { id, check } = markOf(KEY);
		const changed = await eachKey('*:marker', async (client, key) => {
			const marker = (await client.get(key)) ?? '';
			expect(marker.endsWith(` ${id} ${check}`)).toBe(true);
			await client.set(key, marker.replace(check, 'x'.repeat(check.length)));
		});
		expect(changed).toBe(16);
		await expect(store.check([ANN])).rejects.toMatchObject(NOT_THIS_STORE);
	});

	it('refuses a store whose markers differ', async () => {
		await create();
		await eachKey('*:7}:marker', (client, key) => client.set(key, 'v2 another 16 65536'));
		await expect(create()).rejects.toMatchObject(NOT_THIS_STORE);
	});

	it.each([
		['newer', 'v4 some-id 16 65536 more', /[Uu]pdate/],
		['older', 'v1 some-id 16 65536', /copy the ledger/],
	])('refuses a store of a %s version and says what to do', async (age, marker, remedy) => {
		await create();
		await eachKey('*:marker', (client, key) => client.set(key, marker));
		for (const createIfMissing of [false, true]) {
			await expect(open(options({ createIfMissing }))).rejects.toMatchObject({
				failure: 'misconfigured',
				message: expect.stringContaining(age) as string,
				remedy: expect.stringMatching(remedy) as string,
			});
		}
	});

	it.each([
		...['', 'v2', 'v2 id 16 65537', 'v2 id 0 0', 'something else'],
		...[
			'v2 id 16 65536 key',
			'v2 id 16 65536 ke:y 0123456789012345678901',
			'v2 id 16 65536 key short',
		],
	])('refuses the marker "%s"', async (marker) => {
		await create();
		await eachKey('*:marker', (client, key) => client.set(key, marker));
		await expect(open(options())).rejects.toMatchObject({ failure: 'damaged' });
	});

	it('reads a store with another layout than new stores get', async () => {
		const marker = 'v2 some-id 4 64';
		await administer(server.url, async (client) => {
			for (const n of [0, 1, 2, 3]) {
				await client.set(`{sms-opt-out:default:${n}}:marker`, marker);
				await client.setbit(`{sms-opt-out:default:${n}}:occupied`, 0, 1);
				const head = newHead('some-id', 'default', n);
				await client.set(`{sms-opt-out:default:${n}}:head`, encodeHead(head));
			}
		});
		const store = await open(options());
		await store.record(CONTACTS.flatMap((contact) => entries(event('opt_out', { contact }))));
		expect(await collect(store.list({ status: 'unsubscribed' }))).toHaveLength(CONTACTS.length);
		expect((await store.health()).storeId).toBe('some-id');
	});
});

describe('an open store whose server lost its data', () => {
	type CallOfStore = (store: SuppressionStore, cursor: Cursor) => Promise<unknown>;
	const calls: readonly [string, CallOfStore][] = [
		['check', async (store) => await store.check([ANN])],
		['record', async (store) => await store.record(entries(event('opt_out', { contact: ANN })))],
		['permit', async (store) => await store.permit({ id: 'help', contact: ANN, until: NOW })],
		['claim', async (store) => await store.claim(claimRequest())],
		['settle', async (store) => await store.settle({ ...claimRequest(), outcome: 'sent' })],
		['logSteps', async (store) => await store.logSteps([stepLine()])],
		['history', async (store) => await collect(store.history(ANN))],
		['changes', async (store) => await collect(store.changes())],
		['list', async (store) => await collect(store.list())],
		['steps', async (store) => await collect(store.steps())],
		['heads', async (store) => await store.heads()],
		['verify', async (store) => await store.verify()],
		['trim', async (store, cursor) => await store.trim(cursor)],
		['health', async (store) => await store.health()],
	];

	async function recordOne(store: SuppressionStore): Promise<Cursor> {
		await store.record(entries(event('opt_out', { contact: ANN })));
		const [recorded] = await collect(store.changes());
		if (!recorded) throw new Error('The event is in the ledger');
		return recorded.cursor;
	}

	it.each(calls)('%s is refused after FLUSHALL, and writes nothing', async (_, call) => {
		const store = await create();
		const cursor = await recordOne(store);
		await administer(server.url, (client) => client.flushall());
		await expect(call(store, cursor)).rejects.toMatchObject(NOT_THIS_STORE);
		expect(await administer(server.url, (client) => client.dbsize())).toBe(0);
	});

	it.each(calls)('%s is refused after another store took its place', async (_, call) => {
		const store = await create();
		const cursor = await recordOne(store);
		await administer(server.url, (client) => client.flushall());
		await create();
		await expect(call(store, cursor)).rejects.toMatchObject(NOT_THIS_STORE);
	});

	it('check is refused when the marker of one of the partitions asked is gone', async () => {
		const store = await create();
		await eachKey('*:3}:marker', deleteKey);
		await expect(store.check(CONTACTS)).rejects.toMatchObject(NOT_THIS_STORE);
	});

	it('answers again once the data is back', async () => {
		const store = await create();
		await store.record(entries(event('opt_out', { contact: ANN })));
		await administer(server.url, async (client) => {
			await client.swapdb(0, 1);
			await expect(store.check([ANN])).rejects.toMatchObject(NOT_THIS_STORE);
			await client.swapdb(0, 1);
		});
		expect((await store.check([ANN])).get(ANN)?.size).toBe(1);
	});
});

describe('a server that evicted a part of the store', () => {
	async function storeThatLost(keys: string): Promise<SuppressionStore> {
		const store = await create();
		await store.record(entries(event('opt_out')));
		expect(await eachKey(keys, deleteKey)).toBeGreaterThan(0);
		return store;
	}

	it.each(['*}:s[0-9]*', '*:occupied'])(
		'never takes a contact for subscribed whose opt-out was in %s',
		async (lost) => {
			const store = await storeThatLost(lost);
			const [ben = ANN] = CONTACTS.filter((contact) => contact !== ANN);
			const contact = lost === '*:occupied' ? ben : ANN;
			await expect(store.check([contact])).rejects.toMatchObject(NOT_THIS_STORE);
			await expect(store.claim(claimRequest({ contact }))).rejects.toMatchObject(NOT_THIS_STORE);
		},
	);

	it('is not mended by the next opt-out of the same bucket', async () => {
		const store = await storeThatLost('*}:s[0-9]*');
		await expect(store.record(entries(event('opt_out')))).rejects.toMatchObject(NOT_THIS_STORE);
		await expect(store.check([ANN])).rejects.toMatchObject(NOT_THIS_STORE);
	});

	it('answers for contacts of other buckets', async () => {
		const store = await storeThatLost('*}:s[0-9]*');
		const others = CONTACTS.filter((contact) => contact !== ANN);
		expect((await store.check(others)).size).toBe(others.length);
	});
});

describe('a standing that cannot be read', () => {
	it.each(['', 'x', '17639', '170000000000010,', '170000000000090', '170000000000031:promos'])(
		'"%s" is never taken for subscribed',
		async (damage) => {
			const store = await create();
			await store.record(entries(event('opt_out', { contact: ANN })));
			await eachKey('*}:s[0-9]*', (client, key) => client.hset(key, ANN.slice(1), damage));
			const damaged = { failure: 'damaged' };
			await expect(store.check([ANN])).rejects.toMatchObject(damaged);
			await expect(store.claim(claimRequest({ contact: ANN }))).rejects.toMatchObject(damaged);
		},
	);
});
