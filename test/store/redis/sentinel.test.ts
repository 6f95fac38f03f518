import type { SentinelOptions } from '../../../src/store/redis/options';
import { AnsweringProxy, bulk } from '../../redis-server/answering-proxy';
import { askServer } from '../../redis-server/ask-server';
import { startRedisServer } from '../../redis-server/redis-server';
import { MASTER_NAME, startSentinelSet, type SentinelSet } from '../../redis-server/sentinel-set';
import { ANN, anyAccount, claimRequest, collect, entries, event } from '../contract/fixtures';
import { storeErrorFrom } from '../../../src/store/redis/failures';
import { waitUntil } from '../../redis-server/wait-until';
import { failureOf, text } from './failure-of';
import { patiently } from './patiently';
import { CONTACTS, storesOfEachTest } from './server';

/** Short, because tests wait for it to pass; long enough for a first answer on a busy machine. */
const SHORT_MS = 3000;
const LONG_MS = 20_000;

jest.setTimeout(120_000);

const open = storesOfEachTest();

function optionsFor(
	sentinels: readonly { readonly port: number }[],
	changes: Partial<SentinelOptions> = {},
): SentinelOptions {
	return {
		kind: 'redis',
		mode: 'sentinel',
		sentinels: sentinels.map(({ port }) => ({ host: '127.0.0.1', port })),
		masterName: MASTER_NAME,
		createIfMissing: true,
		account: anyAccount(),
		timeoutMs: LONG_MS,
		...changes,
	};
}

/** What a Sentinel answers that is behind the times: this server is the master, by an old epoch. */
function names(port: number, epoch = 0) {
	return ([command = '', question = '']: readonly string[]): string | undefined => {
		if (command.toUpperCase() !== 'SENTINEL') return undefined;
		return question.toUpperCase() === 'MASTER'
			? `*2\r\n${bulk('config-epoch')}${bulk(String(epoch))}`
			: `*2\r\n${bulk('127.0.0.1')}${bulk(String(port))}`;
	};
}

describe('a master that Sentinels watch', () => {
	let set: SentinelSet;
	beforeAll(async () => {
		set = await startSentinelSet();
	});
	afterAll(() => set.stop());

	const options = (changes: Partial<SentinelOptions> = {}) => optionsFor(set.sentinels, changes);

	it('is found by fields and by URL, from any one Sentinel', async () => {
		const created = await open(options());
		await created.record(entries(event('opt_out')));
		for (const { port } of set.sentinels) {
			const url = `redis-sentinel://127.0.0.1:${port}/0#${MASTER_NAME}`;
			const { account } = created;
			const found = await open({
				kind: 'redis',
				mode: 'sentinel',
				url,
				account,
				timeoutMs: LONG_MS,
			});
			expect(await collect(found.list())).toHaveLength(1);
		}
	});

	it('is found though other Sentinels do not answer', async () => {
		const [sentinel] = set.sentinels;
		const store = await open(optionsFor([{ port: 1 }, { port: 2 }, { port: sentinel?.port ?? 0 }]));
		expect((await store.check(CONTACTS)).size).toBe(CONTACTS.length);
	});

	it('is asked on though all Sentinels are gone, once it is known', async () => {
		const port = (await set.master()).port;
		const { TEST_REDIS_URL: url = '' } = process.env;
		const sentinel = await AnsweringProxy.start(Number(new URL(url).port), names(port));
		const store = await open(optionsFor([sentinel]));
		await sentinel.close();
		// For longer than a master is taken for one without asking.
		await new Promise((resolve) => setTimeout(resolve, 1100));
		expect((await store.check(CONTACTS)).size).toBe(CONTACTS.length);
	});

	it('is not known by another name', async () => {
		expect(await failureOf(open(options({ masterName: 'other' })))).toMatchObject({
			failure: 'misconfigured',
			message: text(/know no master named "other"/),
			remedy: text(/sentinel monitor/),
		});
	});

	it('is not found at the addresses of Redis servers', async () => {
		expect(await failureOf(open(optionsFor(set.servers)))).toMatchObject({
			failure: 'misconfigured',
			message: text(/no Sentinel/),
			remedy: text(/26379/),
		});
	});

	it('is not a Sentinel, which holds no store', async () => {
		const [{ port } = { port: 0 }] = set.sentinels;
		const error = await failureOf(open({ kind: 'redis', port, timeoutMs: LONG_MS }));
		expect(error).toMatchObject({ failure: 'unsupported', remedy: text(/choose Sentinel/) });
	});

	it('is believed to be the one that the latest failover made', async () => {
		const port = (await set.master()).port;
		const { TEST_REDIS_URL: url = '' } = process.env;
		const other = Number(new URL(url).port);
		const old = await AnsweringProxy.start(other, names(1, 3));
		const late = await AnsweringProxy.start(other, names(port, 4));
		try {
			const store = await open(optionsFor([old, late]));
			expect((await store.check(CONTACTS)).size).toBe(CONTACTS.length);
		} finally {
			await Promise.all([old, late].map((one) => one.close()));
		}
	});

	it('is never taken to be a replica, whatever a Sentinel says', async () => {
		const master = await set.master();
		const replica = set.servers.find((one) => one !== master);
		const { TEST_REDIS_URL: url = '' } = process.env;
		const other = Number(new URL(url).port);
		const wrong = await AnsweringProxy.start(other, names(replica?.port ?? 0));
		try {
			const opening = open(optionsFor([wrong], { timeoutMs: SHORT_MS }));
			expect(await failureOf(opening)).toMatchObject({
				failure: 'not_ready',
				message: text(/is a replica/),
				remedy: text(/failover/),
			});
		} finally {
			await wrong.close();
		}
	});

	it('is reported dead while the Sentinels still name it', async () => {
		const { TEST_REDIS_URL: url = '' } = process.env;
		const behind = await AnsweringProxy.start(Number(new URL(url).port), names(1));
		try {
			const opening = open(optionsFor([behind], { timeoutMs: SHORT_MS }));
			expect(await failureOf(opening)).toMatchObject({
				failure: 'unreachable',
				message: text(/master that the Sentinels name does not answer.*No Redis server listens/),
				remedy: text(/failover/),
			});
		} finally {
			await behind.close();
		}
	});

	it('is left for the new one that the Sentinels name, though it goes on answering', async () => {
		const { TEST_REDIS_URL: url = '' } = process.env;
		const sentinel = await AnsweringProxy.start(
			Number(new URL(url).port),
			names((await set.master()).port),
		);
		const newMaster = await startRedisServer();
		try {
			const store = await open(optionsFor([sentinel]));
			sentinel.answerFor = names(newMaster.port, 1);
			const failure = async () => await store.check([ANN]).then(() => undefined, storeErrorFrom);
			await waitUntil('the new master is asked', async () => (await failure()) !== undefined);
			expect(await failure()).toMatchObject({ failure: 'not_this_store' });
		} finally {
			await Promise.all([sentinel.close(), newMaster.stop()]);
		}
	});
});

describe('Sentinels that do not answer', () => {
	it('are reported with the reason', async () => {
		const nowhere = optionsFor([{ port: 1 }, { port: 2 }], { timeoutMs: SHORT_MS });
		expect(await failureOf(open(nowhere))).toMatchObject({
			failure: 'unreachable',
			message: text(/None of the Sentinels answers \(No Redis server listens/),
			remedy: text(/26379/),
		});
	});
});

describe('a failover', () => {
	let set: SentinelSet;
	beforeAll(async () => {
		set = await startSentinelSet({ password: 'open-sesame', sentinelPassword: 'guarded' });
	});
	afterAll(() => set.stop());

	const options = (changes: Partial<SentinelOptions> = {}) =>
		optionsFor(set.sentinels, {
			password: 'open-sesame',
			sentinelPassword: 'guarded',
			...changes,
		});

	it('is got over without opening the store again, and loses nothing that a replica confirmed', async () => {
		const durability = { level: 'replicas', replicas: 1 } as const;
		const store = await open(options({ timeoutMs: 5000, durability }));
		const stops = CONTACTS.map((contact) => event('opt_out', { contact }));
		await store.record(entries(...stops.slice(0, 25)));
		const master = await set.master();
		master.kill('SIGKILL');
		const during = stops
			.slice(25)
			.map(async (stop) => await patiently(async () => await store.record(entries(stop))));
		await set.untilReplaced(master, 1);
		await Promise.all(during);
		const states = await patiently(async () => await store.check(CONTACTS));
		expect([...states.values()].filter((state) => state.size === 1)).toHaveLength(CONTACTS.length);
		expect(await store.claim(claimRequest())).toMatchObject({ because: 'standing' });
		await master.restart();
		await set.untilHealthy(2);
		expect((await store.check(CONTACTS)).size).toBe(CONTACTS.length);
	});

	it.each<[string, Partial<SentinelOptions>, RegExp]>([
		['the password of the servers', { password: 'wrong' }, /user and password/],
		['the password of the Sentinels', { sentinelPassword: 'wrong' }, /Sentinel password/],
		['no password for the Sentinels', { sentinelPassword: undefined }, /Sentinel password/],
	])('is not needed to tell that %s is wrong', async (_, changes, remedy) => {
		const error = await failureOf(open(options(changes)));
		expect(error).toMatchObject({ failure: 'access_denied', remedy: text(remedy) });
		expect(`${error.message} ${error.remedy}`).not.toMatch(/open-sesame|guarded|wrong$/);
	});

	it('is not mistaken for a changed password, which works again when it is changed back', async () => {
		const store = await open(options());
		const master = await set.master();
		const setPassword = async (from: string, to: string) =>
			await askServer({ url: `redis://:${from}@127.0.0.1:${master.port}` }, async (client) => {
				await client.config('SET', 'requirepass', to);
				await client.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
			});
		await setPassword('open-sesame', 'another');
		const check = () => store.check(CONTACTS);
		expect(await failureOf(check().catch(check))).toMatchObject({ failure: 'access_denied' });
		await setPassword('another', 'open-sesame');
		expect((await patiently(check)).size).toBe(CONTACTS.length);
	});
});
