import { AccountKeys, DEFAULT_LAYOUT } from '../../../src/store/redis/layout';
import type { ClusterOptions } from '../../../src/store/redis/options';
import { slotOf } from '../../../src/store/redis/servers/slots';
import type { E164 } from '../../../src/phone/e164';
import { askServer, fieldOf } from '../../redis-server/ask-server';
import { startRedisCluster, type RedisCluster } from '../../redis-server/redis-cluster';
import type { RedisServer } from '../../redis-server/redis-server';
import { ANN, anyAccount, claimRequest, collect, entries, event } from '../contract/fixtures';
import { failureOf, text } from './failure-of';
import { patiently } from './patiently';
import { CONTACTS, storesOfEachTest } from './server';

/** Short, because tests wait for it to pass; long enough for a first answer on a busy machine. */
const SHORT_MS = 3000;
const LONG_MS = 20_000;

jest.setTimeout(120_000);

const open = storesOfEachTest();

function addressesOf(servers: readonly { readonly port: number }[]) {
	return servers.map(({ port }) => ({ host: '127.0.0.1', port }));
}

function optionsFor(
	servers: readonly { readonly port: number }[],
	changes: Partial<ClusterOptions> = {},
): ClusterOptions {
	const base = { kind: 'redis', mode: 'cluster', createIfMissing: true } as const;
	const nodes = addressesOf(servers);
	return { ...base, nodes, account: anyAccount(), timeoutMs: LONG_MS, ...changes };
}

function slotOfContact(account: string, contact: E164): number {
	const keys = new AccountKeys('sms-opt-out', account, DEFAULT_LAYOUT);
	return slotOf(keys.marker(keys.placeOf(contact).partition));
}

async function scriptRuns(server: RedisServer): Promise<number> {
	const statistics = await askServer(server, (client) => client.info('commandstats'));
	const calls = (name: string): number =>
		Number(/calls=(\d+)/.exec(fieldOf(statistics, `cmdstat_${name}`) ?? '')?.[1] ?? 0);
	return calls('eval') + calls('evalsha');
}

describe('a cluster', () => {
	let cluster: RedisCluster;
	beforeAll(async () => {
		cluster = await startRedisCluster();
	});
	afterAll(() => cluster.stop());

	const options = (changes: Partial<ClusterOptions> = {}) => optionsFor(cluster.nodes, changes);

	it('finds every node from any one of them, by fields and by URL', async () => {
		const account = anyAccount();
		const store = await open(options({ account }));
		await store.record(CONTACTS.flatMap((contact) => entries(event('opt_out', { contact }))));
		for (const { port } of cluster.nodes) {
			const url = `redis-cluster://127.0.0.1:${port}`;
			const found = await open({
				kind: 'redis',
				mode: 'cluster',
				url,
				account,
				timeoutMs: LONG_MS,
			});
			expect(await collect(found.list())).toHaveLength(CONTACTS.length);
		}
	});

	it('places keys as the server does', async () => {
		const keys = [
			'{sms-opt-out:default:6}:ledger',
			'plain',
			'{}x',
			'a{b}c{d}',
			'{é}:1',
			'x{',
			'{a',
		];
		const [node] = cluster.nodes;
		if (!node) throw new Error('A cluster has nodes');
		const slots = await askServer(node, (client) =>
			Promise.all(keys.map((key) => client.call('CLUSTER', 'KEYSLOT', key))),
		);
		expect(keys.map(slotOf)).toEqual(slots);
	});

	it('is asked in one round trip, each master about what it has, and no replica', async () => {
		const store = await open(options());
		await store.check(CONTACTS);
		const masters = await cluster.masters();
		const all = await Promise.all(cluster.nodes.map(scriptRuns));
		await store.check(CONTACTS);
		const after = await Promise.all(cluster.nodes.map(scriptRuns));
		const runs = after.map((count, n) => count - (all[n] ?? 0));
		expect(runs.reduce((sum, one) => sum + one)).toBe(DEFAULT_LAYOUT.partitions);
		for (const [n, node] of cluster.nodes.entries()) {
			const isMaster = masters.includes(node);
			expect((runs[n] ?? 0) > 0).toBe(isMaster);
		}
	});

	it('goes on while a part of it is moved to another node, and afterwards', async () => {
		const store = await open(options());
		const short = { account: store.account, timeoutMs: 5 * SHORT_MS };
		const hasty = await patiently(async () => await open(options(short)));
		await store.record(CONTACTS.flatMap((contact) => entries(event('opt_out', { contact }))));
		const slot = slotOfContact(store.account, ANN);
		const owner = await cluster.ownerOf(slot);
		const target = (await cluster.masters()).find((one) => one !== owner);
		if (!target) throw new Error('A cluster has several masters');
		const elsewhere = CONTACTS.filter((one) => slotOfContact(store.account, one) !== slot);

		let waiting: Promise<unknown> | undefined;
		await cluster.moveSlot(slot, target, async () => {
			expect(await failureOf(hasty.check([ANN]))).toMatchObject({
				failure: 'not_ready',
				message: text(/moving this part/),
			});
			expect((await store.check(elsewhere)).size).toBe(elsewhere.length);
			waiting = store.record(entries(event('opt_in', { source: 'reply', at: Date.now() })));
		});
		expect(await waiting).toMatchObject([{ isNew: true }]);
		expect((await store.check([ANN])).get(ANN)?.size).toBe(2);
		const found = await patiently(async () => await hasty.check(CONTACTS));
		expect(found.size).toBe(CONTACTS.length);
	});

	it('answers from the node that gets a part, where that is not stored yet', async () => {
		const account = anyAccount();
		const slot = slotOfContact(account, ANN);
		const owner = await cluster.ownerOf(slot);
		const target = (await cluster.masters()).find((one) => one !== owner);
		if (!target) throw new Error('A cluster has several masters');
		await cluster.moveSlot(slot, target, async () => {
			const missing = open(options({ account, createIfMissing: false }));
			expect(await failureOf(missing)).toMatchObject({ failure: 'not_this_store' });
		});
	});

	it('is served after its scripts are lost', async () => {
		const store = await open(options());
		await store.check(CONTACTS);
		for (const node of await cluster.masters()) {
			await askServer(node, (client) => client.script('FLUSH'));
		}
		expect((await store.check(CONTACTS)).size).toBe(CONTACTS.length);
	});

	it('is refused as a single server', async () => {
		const url = (await cluster.masters())[0]?.url;
		const error = await failureOf(
			open({ kind: 'redis', url, createIfMissing: true, timeoutMs: LONG_MS }),
		);
		expect(error).toMatchObject({
			failure: 'misconfigured',
			remedy: text(/Redis Cluster as the server setup/),
		});
	});
});

describe('a cluster that cannot be reached', () => {
	it('is reported with the reason', async () => {
		const nowhere = optionsFor([{ port: 1 }, { port: 2 }], { timeoutMs: SHORT_MS });
		expect(await failureOf(open(nowhere))).toMatchObject({
			failure: 'unreachable',
			message: text(/None of the nodes.*No Redis server listens/),
			remedy: text(/addresses of the nodes/),
		});
	});

	it('is reported when the server is not part of one', async () => {
		const { TEST_REDIS_URL: url = '' } = process.env;
		const error = await failureOf(open(optionsFor([{ port: Number(new URL(url).port) }])));
		expect(error).toMatchObject({
			failure: 'misconfigured',
			message: text(/not part of a cluster/),
			remedy: text(/Single Server/),
		});
	});
});

describe('a cluster with a password', () => {
	const password = 'open sesame';
	let cluster: RedisCluster;
	beforeAll(async () => {
		cluster = await startRedisCluster({ password });
	});
	afterAll(() => cluster.stop());

	it('recovers by itself when a master is killed, and has lost nothing that a replica confirmed', async () => {
		const account = anyAccount();
		const confirmed = { durability: { level: 'replicas', replicas: 1 } } as const;
		const all = { password, account, timeoutMs: 5000, ...confirmed };
		const store = await open(optionsFor(cluster.nodes, all));
		const stops = CONTACTS.map((contact) => event('opt_out', { contact }));
		await store.record(entries(...stops.slice(0, 25)));
		const master = await cluster.ownerOf(slotOfContact(account, ANN));
		master.kill('SIGKILL');
		const rest = stops.slice(25);
		const recorded = Promise.allSettled(
			rest.map(async (stop) => await patiently(async () => await unlessAlone(store, stop))),
		);
		await cluster.untilReplaced(master, 2);
		await recorded;
		const found = await patiently(async () => await store.check(CONTACTS.slice(0, 25)));
		expect([...found.values()].every((state) => state.size === 1)).toBe(true);

		await master.restart();
		await cluster.untilHealthy(3);
		expect(await patiently(async () => await store.claim(claimRequest()))).toMatchObject({
			because: 'standing',
		});
		for (const stop of rest) await patiently(async () => await store.record(entries(stop)));
		expect((await collect(store.list({ status: 'unsubscribed' }))).length).toBe(CONTACTS.length);
	});

	it('says that the password is wrong, also after it was changed, and needs no new opening afterwards', async () => {
		const refused = open(optionsFor(cluster.nodes, { password: 'wrong' }));
		expect(await failureOf(refused)).toMatchObject({ failure: 'access_denied' });

		const store = await open(optionsFor(cluster.nodes, { password }));
		const setPassword = async (from: string, to: string) => {
			for (const { port } of cluster.nodes) {
				const url = `redis://:${encodeURIComponent(from)}@127.0.0.1:${port}`;
				await askServer({ url }, async (client) => {
					await client.config('SET', 'requirepass', to);
					await client.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
				});
			}
		};
		await setPassword(password, 'another');
		const check = () => store.check(CONTACTS);
		const error = await failureOf(check().catch(check));
		expect(error).toMatchObject({ failure: 'access_denied', remedy: text(/password/) });
		await setPassword('another', password);
		expect((await patiently(check)).size).toBe(CONTACTS.length);
	});
});

/** Writes that reach the master of which the replica was promoted have no replica left to confirm them. */
async function unlessAlone(
	store: Awaited<ReturnType<typeof open>>,
	stop: ReturnType<typeof event>,
): Promise<void> {
	await store.record(entries(stop)).catch((error: unknown) => {
		const isUnconfirmed = error instanceof Error && /replicas confirmed/.test(error.message);
		if (!isUnconfirmed) throw error;
	});
}
