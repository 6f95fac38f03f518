import type { SingleServerOptions } from '../../../src/store/redis/options';
import { askServer, fieldOf } from '../../redis-server/ask-server';
import { startRedisServer, type RedisServer } from '../../redis-server/redis-server';
import { waitUntil } from '../../redis-server/wait-until';
import { ANN, anyAccount, claimRequest, entries, event, NOW, stepLine } from '../contract/fixtures';
import { failureOf, text } from './failure-of';
import { patiently } from './patiently';
import { CONTACTS, storesOfEachTest } from './server';

/** Short, because tests wait for it to pass; long enough for a first answer on a busy machine. */
const SHORT_MS = 1500;
const LONG_MS = 20_000;

jest.setTimeout(60_000);

let master: RedisServer;
let replica: RedisServer;
beforeAll(async () => {
	master = await startRedisServer({ args: ['--repl-diskless-sync-delay', '0'] });
	replica = await startRedisServer({ args: ['--replicaof', '127.0.0.1', String(master.port)] });
	await waitUntil('the replica is connected', async () => {
		const info = await askServer(master, (client) => client.info('replication'));
		return /state=online/.test(info);
	});
});
afterEach(() => replica.kill('SIGCONT'));
afterAll(() => Promise.all([master, replica].map((one) => one.stop())));

const open = storesOfEachTest();

const CONFIRMED = { durability: { level: 'replicas', replicas: 1 } } as const;

function options(changes: Partial<SingleServerOptions> = {}): SingleServerOptions {
	const base = {
		kind: 'redis',
		url: master.url,
		timeoutMs: LONG_MS,
		createIfMissing: true,
	} as const;
	return { ...base, account: anyAccount(), ...CONFIRMED, ...changes };
}

/** One store that waits patiently, one that does not, and one that waits for no replica. */
async function stores() {
	const account = anyAccount();
	const patient = await open(options({ account }));
	const short = options({ account, createIfMissing: false, timeoutMs: SHORT_MS });
	const hasty = await patiently(async () => await open(short));
	const unconfirmed = await open(options({ account, durability: { level: 'acknowledged' } }));
	return { account, patient, hasty, unconfirmed };
}

async function commandCalls(command: string): Promise<number> {
	const statistics = await askServer(master, (client) => client.info('commandstats'));
	return Number(/calls=(\d+)/.exec(fieldOf(statistics, `cmdstat_${command}`) ?? '')?.[1] ?? 0);
}

describe('a write that a replica has to confirm', () => {
	it('is done when the replica has it', async () => {
		const { patient } = await stores();
		const [recorded] = await patient.record(entries(event('opt_out')));
		expect(recorded).toMatchObject({ isNew: true });
		const copied = await askServer(replica, async (client) => {
			const account = encodeURIComponent(patient.account);
			return await client.keys(`{sms-opt-out:${account}:*}:ledger`);
		});
		expect(copied).toHaveLength(1);
	});

	it('is rejected as unknown if no replica has it in time, and is on the master', async () => {
		const { hasty, unconfirmed } = await stores();
		replica.kill('SIGSTOP');
		const error = await failureOf(hasty.record(entries(event('opt_out'))));
		expect(error).toMatchObject({
			failure: 'not_durable',
			message: text(/Only 0 of 1 replicas/),
			remedy: text(/safe to repeat.*replicas run/),
		});
		expect((await unconfirmed.check([ANN])).get(ANN)?.size).toBe(1);
	});

	it('waits again when it is repeated, also over a new connection, though nothing changes', async () => {
		const { account, hasty, patient } = await stores();
		const stop = entries(event('opt_out'));
		replica.kill('SIGSTOP');
		await failureOf(hasty.record(stop));
		expect(await failureOf(hasty.record(stop))).toMatchObject({ failure: 'not_durable' });
		const short = options({ account, createIfMissing: false, timeoutMs: SHORT_MS });
		const other = await patiently(async () => await open(short));
		expect(await failureOf(other.record(stop))).toMatchObject({ failure: 'not_durable' });

		const waiting = patient.record(stop);
		replica.kill('SIGCONT');
		expect(await waiting).toMatchObject([{ isNew: false }]);
	});

	it.each([
		['a claim', (store) => store.claim(claimRequest())],
		['a settlement', (store) => store.settle({ ...claimRequest(), outcome: 'sent' })],
		['a permission', (store) => store.permit({ id: 'help', contact: ANN, until: NOW })],
	] satisfies [string, (store: Awaited<ReturnType<typeof open>>) => Promise<unknown>][])(
		'may be %s',
		async (_, write) => {
			const { hasty } = await stores();
			replica.kill('SIGSTOP');
			expect(await failureOf(write(hasty))).toMatchObject({ failure: 'not_durable' });
		},
	);

	it('is the creation of a store, which can be completed later', async () => {
		const account = anyAccount();
		replica.kill('SIGSTOP');
		const hasty = options({ account, timeoutMs: SHORT_MS });
		expect(await failureOf(open(hasty))).toMatchObject({ failure: 'not_durable' });
		expect(await failureOf(open(hasty))).toMatchObject({ failure: 'not_durable' });
		replica.kill('SIGCONT');
		expect((await (await open(options({ account }))).check([ANN])).size).toBe(1);
	});

	it('shares its wait with the writes that came meanwhile', async () => {
		const { patient } = await stores();
		const before = await commandCalls('wait');
		const stops = CONTACTS.map((contact) => entries(event('opt_out', { contact })));
		await Promise.all(stops.map((stop) => patient.record(stop)));
		const waits = (await commandCalls('wait')) - before;
		expect(waits).toBeGreaterThan(0);
		expect(waits).toBeLessThan(stops.length / 2);
	});
});

describe('while a write waits for a replica', () => {
	it('checks are answered', async () => {
		const { patient } = await stores();
		replica.kill('SIGSTOP');
		let isDone = false;
		const write = patient.record(entries(event('opt_out'))).then(() => (isDone = true));
		expect((await patient.check(CONTACTS)).size).toBe(CONTACTS.length);
		expect((await patient.health()).account).toBe(patient.account);
		await patient.logSteps([stepLine()]);
		expect(isDone).toBe(false);
		replica.kill('SIGCONT');
		await write;
	});
});

describe('more replicas than there are', () => {
	it('are named by the health, and no write counts as done', async () => {
		const account = anyAccount();
		await open(options({ account, durability: { level: 'acknowledged' } }));
		const two = { durability: { level: 'replicas', replicas: 2 } } as const;
		const greedy = { account, createIfMissing: false, ...two };
		const short = options({ ...greedy, timeoutMs: SHORT_MS });
		const hasty = await patiently(async () => await open(short));
		expect(await failureOf(hasty.record(entries(event('opt_out'))))).toMatchObject({
			message: text(/Only 1 of 2 replicas/),
		});
		const patient = await open(options(greedy));
		expect((await patient.health()).warnings).toContainEqual({
			problem: text(/fewer replicas/),
			remedy: text(/lower the number/),
		});
	});
});
