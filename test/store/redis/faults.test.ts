import { SuppressionStoreError } from '../../../src/store/errors';
import type { SingleServerOptions } from '../../../src/store/redis/options';
import type { RecordEntry, SuppressionStore } from '../../../src/store/suppression-store';
import { FaultyProxy, type Fault } from '../../redis-server/faulty-proxy';
import { startRedisServer, type RedisServer } from '../../redis-server/redis-server';
import { ANN, anyAccount, claimRequest, collect, entries, event } from '../contract/fixtures';
import { administer, CONTACTS, storesOfEachTest } from './server';

/** Short, because tests wait for it to pass. */
const SHORT_MS = 300;
/** Long enough for a reconnection on a busy machine. */
const LONG_MS = 20_000;

jest.setTimeout(60_000);

let server: RedisServer;
let proxy: FaultyProxy;
beforeAll(async () => {
	server = await startRedisServer();
});
beforeEach(async () => {
	proxy = await FaultyProxy.start(server.port);
});
afterEach(() => proxy.close());
afterAll(() => server.stop());

const open = storesOfEachTest();

function options(changes: Partial<SingleServerOptions> = {}): SingleServerOptions {
	const account = anyAccount();
	return { kind: 'redis', port: proxy.port, account, timeoutMs: SHORT_MS, ...changes };
}

/** Creates a store; a short time limit may have to be tried again on a busy machine. */
async function create(changes: Partial<SingleServerOptions> = {}): Promise<SuppressionStore> {
	const wanted = options({ createIfMissing: true, ...changes });
	for (;;) {
		try {
			return await open(wanted);
		} catch (error) {
			const isLate = error instanceof SuppressionStoreError && error.failure === 'timeout';
			if (!isLate) throw error;
		}
	}
}

/** Records, again where a short time limit was too short on a busy machine. */
async function recordPatiently(store: SuppressionStore, given: readonly RecordEntry[]) {
	while ((await store.record(given).catch(() => [])).length < given.length);
}

async function failureOf(call: Promise<unknown>): Promise<SuppressionStoreError> {
	const outcome = await call.then(
		() => 'an answer',
		(error: unknown) => error,
	);
	if (outcome instanceof SuppressionStoreError) return outcome;
	throw new Error('There was no SuppressionStoreError', { cause: outcome });
}

const LOST: readonly Fault[] = ['silence', 'lost replies'];

describe('a server that does not answer', () => {
	it('is reported when nothing listens there', async () => {
		const nowhere = options();
		await proxy.close();
		const error = await failureOf(open(nowhere));
		expect(error).toMatchObject({ failure: 'unreachable' });
		expect(error.remedy).toMatch(/host and port/);
	});

	it('is reported when its name is not known', async () => {
		const error = await failureOf(open(options({ host: 'redis.invalid' })));
		expect(['unreachable', 'timeout']).toContain(error.failure);
	});

	it.each(LOST)('is reported when opening meets %s', async (fault) => {
		proxy.fault = fault;
		expect(await failureOf(open(options()))).toMatchObject({ failure: 'timeout' });
	});

	it.each(LOST)('rejects every call that meets %s', async (fault) => {
		const store = await create();
		proxy.fault = fault;
		const failures = await Promise.all([
			failureOf(store.check(CONTACTS)),
			failureOf(store.record(entries(event('opt_out')))),
			failureOf(store.claim(claimRequest())),
			failureOf(store.settle({ ...claimRequest(), outcome: 'sent' })),
			failureOf(store.health()),
			failureOf(collect(store.changes())),
			failureOf(collect(store.list())),
		]);
		for (const { failure } of failures) expect(['timeout', 'unreachable']).toContain(failure);
	});

	it('is reported while it hangs, and answers again afterwards', async () => {
		const hanging = await startRedisServer();
		try {
			const account = anyAccount();
			const hasty = await create({ port: hanging.port, account });
			const patient = await create({ port: hanging.port, account, timeoutMs: LONG_MS });
			hanging.kill('SIGSTOP');
			expect(await failureOf(hasty.check([ANN]))).toMatchObject({ failure: 'timeout' });
			hanging.kill('SIGCONT');
			expect((await patient.check([ANN])).size).toBe(1);
		} finally {
			await hanging.stop();
		}
	});

	it('rejects at once what is asked when the connection breaks', async () => {
		const store = await create({ timeoutMs: LONG_MS });
		proxy.fault = 'cut instead of reply';
		expect(await failureOf(store.check([ANN]))).toMatchObject({ failure: 'unreachable' });
	});
});

describe('a connection that comes back', () => {
	it('serves the calls that waited for it', async () => {
		const store = await create({ timeoutMs: LONG_MS });
		proxy.fault = 'cut instead of reply';
		await failureOf(store.check([ANN]));
		const waiting = store.check([ANN]);
		proxy.fault = 'none';
		expect((await waiting).size).toBe(1);
	});

	it('finds what was stored before the server was restarted', async () => {
		const restarted = await startRedisServer();
		try {
			const store = await create({ port: restarted.port, timeoutMs: LONG_MS });
			const stop = event('opt_out');
			await store.record(entries(stop));
			await restarted.restart();
			const states = await store.check([ANN]).catch(() => store.check([ANN]));
			expect([...states.values()]).toEqual([new Map([['opt_out', expect.anything()]])]);
		} finally {
			await restarted.stop();
		}
	});

	it('finds nothing where a server without persistence was restarted, and says so', async () => {
		const forgetful = await startRedisServer({ args: ['--appendonly', 'no'] });
		try {
			const store = await create({ port: forgetful.port, timeoutMs: LONG_MS });
			await store.record(entries(event('opt_out')));
			await forgetful.restart();
			const error = await failureOf(store.check([ANN]).catch(() => store.check([ANN])));
			expect(error).toMatchObject({ failure: 'not_this_store' });
		} finally {
			await forgetful.stop();
		}
	});
});

describe('a write whose reply is lost', () => {
	it.each<Fault>(['lost replies', 'cut instead of reply'])(
		'may be recorded again after %s, and is in the ledger once',
		async (fault) => {
			const account = anyAccount();
			const store = await create({ account });
			const reader = await open(options({ account, timeoutMs: LONG_MS }));
			const stops = entries(...CONTACTS.map((contact) => event('opt_out', { contact })));
			// The first write to a partition asks where its ledger ends; the next ones know.
			const earlier = entries(...CONTACTS.map((contact) => event('hold', { contact })));
			await recordPatiently(store, earlier);
			const before = proxy.repliedBytes;
			proxy.fault = fault;
			await failureOf(store.record(stops));
			expect(proxy.repliedBytes).toBeGreaterThan(before);

			proxy.fault = 'none';
			const again = await reader.record(stops).catch(() => reader.record(stops));
			expect(again.some(({ isNew }) => !isNew)).toBe(true);
			expect(await collect(reader.changes())).toHaveLength(earlier.length + stops.length);
		},
	);

	it('was not applied after a newer word: a lost START, sent again late, lifts no STOP', async () => {
		const account = anyAccount();
		const store = await create({ account });
		const other = await open(options({ account, port: server.port, timeoutMs: LONG_MS }));
		const start = entries(event('opt_in', { at: Date.now() - 2000 }));
		proxy.fault = 'lost replies';
		await failureOf(store.record(start));
		await other.record(entries(event('opt_out', { at: Date.now() - 1000 })));
		await other.record(start);
		expect(await other.claim(claimRequest())).toMatchObject({ because: 'standing' });
	});

	it('leaves a claim as outcome unknown, never free to be taken again', async () => {
		const account = anyAccount();
		const store = await create({ account });
		const other = await open(options({ account, port: server.port, timeoutMs: LONG_MS }));
		proxy.fault = 'lost replies';
		await failureOf(store.claim(claimRequest()));
		expect(await other.claim(claimRequest())).toMatchObject({ because: 'outcome_unknown' });
	});

	it('is sent once by the client', async () => {
		const account = anyAccount();
		const store = await create({ account });
		await administer(server.url, (client) => client.config('RESETSTAT'));
		proxy.fault = 'cut instead of reply';
		await failureOf(store.claim(claimRequest()));
		proxy.fault = 'none';
		const other = await open(options({ account, port: server.port, timeoutMs: LONG_MS }));
		await other.check([ANN]);
		expect(await scriptRuns()).toBe(2);
	});
});

/** Scripts run on the server since its statistics were reset. */
async function scriptRuns(): Promise<number> {
	const statistics = await administer(server.url, (client) => client.info('commandstats'));
	const runs = statistics.matchAll(/^cmdstat_eval(?:sha)?:calls=(\d+)/gm);
	return [...runs].reduce((sum, run) => sum + Number(run[1]), 0);
}

describe('a server that answers and cannot serve', () => {
	it.each([
		['LOADING Redis is loading the dataset in memory', 'not_ready'],
		["MISCONF Redis is configured to save RDB snapshots, but it's unable to persist", 'not_ready'],
		["OOM command not allowed when used memory > 'maxmemory'.", 'not_ready'],
		[
			"MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.",
			'not_ready',
		],
		['NOREPLICAS Not enough good replicas to write.', 'not_ready'],
		['BUSY Redis is busy running a script.', 'not_ready'],
		['CLUSTERDOWN The cluster is down', 'not_ready'],
		['MOVED 1 127.0.0.1:1', 'misconfigured'],
		['TRYAGAIN Multiple keys request during rehashing of slot', 'not_ready'],
		['ERR something that nobody foresaw', 'not_ready'],
	])('is reported: %s', async (reply, failure) => {
		const store = await create({ timeoutMs: LONG_MS });
		proxy.fault = { reply };
		expect(await failureOf(store.check([ANN]))).toMatchObject({ failure });
		expect(await failureOf(store.claim(claimRequest()))).toMatchObject({ failure });
	});

	it('is reported when it is full, for what would be stored', async () => {
		const full = await startRedisServer();
		try {
			const store = await create({ port: full.port, timeoutMs: LONG_MS });
			await administer(full.url, (client) => client.config('SET', 'maxmemory', '1mb'));
			const failure = { failure: 'not_ready' };
			expect(await failureOf(store.record(entries(event('opt_out'))))).toMatchObject(failure);
			expect(await failureOf(store.claim(claimRequest()))).toMatchObject(failure);
		} finally {
			await full.stop();
		}
	});

	it('is reported when it is a replica, which may not know the latest opt-outs', async () => {
		const account = anyAccount();
		await create({ account, timeoutMs: LONG_MS });
		const replica = await startRedisServer({
			args: ['--replicaof', '127.0.0.1', String(server.port), '--repl-diskless-sync-delay', '0'],
		});
		try {
			const store = await openWhenCopied({ ...options({ account }), port: replica.port });
			const failure = { failure: 'not_ready', remedy: expect.stringMatching(/primary/) as string };
			expect(await failureOf(store.check([ANN]))).toMatchObject(failure);
			expect(await failureOf(store.claim(claimRequest()))).toMatchObject(failure);
		} finally {
			await replica.stop();
		}
	});
});

/** Opens as soon as the replica has the store. */
async function openWhenCopied(replica: SingleServerOptions): Promise<SuppressionStore> {
	for (;;) {
		try {
			return await open({ ...replica, timeoutMs: LONG_MS });
		} catch (error) {
			const isCopying = error instanceof SuppressionStoreError;
			if (!isCopying || !['not_this_store', 'not_ready'].includes(error.failure)) throw error;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
}
