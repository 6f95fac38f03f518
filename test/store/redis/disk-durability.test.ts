import type { SingleServerOptions } from '../../../src/store/redis/options';
import { AnsweringProxy, bulk, numbers, type AnswerFor } from '../../redis-server/answering-proxy';
import { askServer, fieldOf } from '../../redis-server/ask-server';
import { startRedisServer, type RedisServer } from '../../redis-server/redis-server';
import { ANN, anyAccount, entries, event } from '../contract/fixtures';
import { failureOf, text } from './failure-of';
import { storesOfEachTest } from './server';

const LONG_MS = 20_000;

jest.setTimeout(60_000);

const open = storesOfEachTest();

const ON_DISK = { durability: { level: 'disk' }, createIfMissing: true } as const;

function options(changes: Partial<SingleServerOptions>): SingleServerOptions {
	return { kind: 'redis', account: anyAccount(), timeoutMs: LONG_MS, ...ON_DISK, ...changes };
}

describe('a write that the disk has to confirm, on a server', () => {
	let server: RedisServer;
	beforeAll(async () => {
		server = await startRedisServer();
	});
	afterAll(() => server.stop());

	async function set(name: string, value: string): Promise<void> {
		await askServer(server, (client) => client.config('SET', name, value));
	}
	beforeEach(async () => {
		await set('appendonly', 'yes');
		await set('appendfsync', 'always');
	});

	it('that answers nothing before it is on its disk, is done with the answer', async () => {
		const store = await open(options({ url: server.url }));
		expect(await store.record(entries(event('opt_out')))).toMatchObject([{ isNew: true }]);
	});

	it('without an append-only file, is refused when the store is opened', async () => {
		await set('appendonly', 'no');
		expect(await failureOf(open(options({ url: server.url })))).toMatchObject({
			failure: 'misconfigured',
			message: text(/append-only file is off/),
			remedy: text(/appendonly to yes/),
		});
	});

	it('that syncs every second, is confirmed only where the version can be relied on', async () => {
		await set('appendfsync', 'everysec');
		const info = await askServer(server, (client) => client.info('server'));
		const version = fieldOf(info, 'valkey_version') ?? fieldOf(info, 'redis_version') ?? '';
		const opening = open(options({ url: server.url }));
		if (/^(7\.2|8)\./.test(version) && !/valkey_version:8/.test(info)) {
			const store = await opening;
			expect(await store.record(entries(event('opt_out')))).toMatchObject([{ isNew: true }]);
		} else {
			expect(await failureOf(opening)).toMatchObject({
				failure: 'unsupported',
				remedy: text(/appendfsync to always/),
			});
		}
	});

	it('is refused on a connection to a server whose settings have changed', async () => {
		const store = await open(options({ url: server.url }));
		await askServer(server, async (client) => {
			await client.config('SET', 'appendonly', 'no');
			await client.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
		});
		const write = () => store.record(entries(event('opt_out')));
		const error = await failureOf(write().catch(write));
		expect(error).toMatchObject({ failure: 'misconfigured' });
		const states = await store.check([ANN]).catch(() => store.check([ANN]));
		expect(states.get(ANN)?.size).toBe(0);
		await set('appendonly', 'yes');
		expect(await write()).toMatchObject([{ isNew: true }]);
	});
});

/** What servers of several kinds say about themselves and their disk. */
describe('a write that the disk has to confirm, by the word of a server', () => {
	let server: RedisServer;
	let proxy: AnsweringProxy | undefined;
	beforeAll(async () => {
		server = await startRedisServer();
	});
	afterEach(async () => {
		await proxy?.close();
		proxy = undefined;
	});
	afterAll(() => server.stop());

	interface Server {
		readonly version?: string;
		readonly policy?: string;
		readonly waitaof?: string;
	}

	function answers({ version, policy, waitaof = numbers(1, 0) }: Server): AnswerFor {
		return ([command = '', subject, setting]) => {
			switch (command.toUpperCase()) {
				case 'INFO':
					return subject === 'server'
						? bulk(version === undefined ? '' : `# Server\r\n${version}\r\n`)
						: undefined;
				case 'CONFIG':
					if (policy === undefined) return '-NOPERM this user has no permissions\r\n';
					return setting === 'appendfsync'
						? `*2\r\n${bulk('appendfsync')}${bulk(policy)}`
						: undefined;
				case 'WAITAOF':
					return waitaof;
				default:
					return undefined;
			}
		};
	}

	async function openAt(one: Server, changes: Partial<SingleServerOptions> = {}) {
		proxy = await AnsweringProxy.start(server.port, answers(one));
		return await open(options({ port: proxy.port, ...changes }));
	}

	it.each<[string, Server]>([
		['Redis 7.2', { version: 'redis_version:7.2.6', policy: 'everysec' }],
		['Redis 8', { version: 'redis_version:8.2.1', policy: 'everysec' }],
		['Redis 8 that does not tell its settings', { version: 'redis_version:8.0.0' }],
		['Valkey 7.2', { version: 'redis_version:7.2.4\r\nvalkey_version:7.2.7', policy: 'everysec' }],
	])('is believed of %s, and waited for after a write of no meaning', async (_, one) => {
		const store = await openAt(one);
		await store.record(entries(event('opt_out')));
		const commands = proxy?.seen.map(([command = '']) => command.toUpperCase()) ?? [];
		const wait = commands.lastIndexOf('WAITAOF');
		expect(commands.slice(wait - 2, wait + 1)).toEqual([
			expect.stringMatching(/^EVAL/),
			'SET',
			'WAITAOF',
		]);
		expect(proxy?.seen[wait]?.slice(1, 3)).toEqual(['1', '0']);
	});

	it('is not asked for where every answer proves it', async () => {
		const store = await openAt({ version: 'redis_version:7.4.1', policy: 'always' });
		const asked = proxy?.count('WAITAOF');
		await store.record(entries(event('opt_out')));
		expect(proxy?.count('WAITAOF')).toBe(asked);
	});

	it.each<[string, Server, RegExp]>([
		['Redis 7.4', { version: 'redis_version:7.4.1', policy: 'everysec' }, /too early/],
		[
			'Valkey 8',
			{ version: 'redis_version:7.2.4\r\nvalkey_version:8.0.1', policy: 'everysec' },
			/too early/,
		],
		['a server that tells nothing', {}, /too early/],
		[
			'Redis 7.0',
			{
				version: 'redis_version:7.0.15',
				policy: 'everysec',
				waitaof: "-ERR unknown command 'WAITAOF'\r\n",
			},
			/older than Redis 7.2/,
		],
		[
			'an old server that tells nothing',
			{ waitaof: "-ERR unknown command 'WAITAOF'\r\n" },
			/neither knows WAITAOF nor tells/,
		],
	])('is not believed of %s', async (_, one, message) => {
		expect(await failureOf(openAt(one))).toMatchObject({
			failure: 'unsupported',
			message: text(message),
			remedy: text(/another durability/),
		});
	});

	it('is refused where the operating system decides when to write', async () => {
		const refused = openAt({ version: 'redis_version:7.2.6', policy: 'no' });
		expect(await failureOf(refused)).toMatchObject({
			failure: 'misconfigured',
			message: text(/operating system/),
		});
	});

	it('is refused to a user who may not ask', async () => {
		const waitaof = "-NOPERM this user has no permissions to run the 'waitaof' command\r\n";
		const refused = openAt({ version: 'redis_version:7.2.6', policy: 'everysec', waitaof });
		expect(await failureOf(refused)).toMatchObject({ failure: 'access_denied' });
	});

	it('is refused where the append-only file is off and CONFIG is refused', async () => {
		const waitaof =
			'-ERR WAITAOF cannot be used when numlocal is set but appendonly is disabled.\r\n';
		const refused = openAt({ version: 'redis_version:7.2.6', waitaof });
		expect(await failureOf(refused)).toMatchObject({
			failure: 'misconfigured',
			message: text(/append-only file is off/),
		});
	});

	it('is missed when the disk is not done in time: the write may be stored, and may be repeated', async () => {
		const one = { version: 'redis_version:7.2.6', policy: 'everysec' };
		const store = await openAt(one);
		if (proxy) proxy.answerFor = answers({ ...one, waitaof: numbers(0, 0) });
		const stop = entries(event('opt_out'));
		expect(await failureOf(store.record(stop))).toMatchObject({
			failure: 'not_durable',
			message: text(/on its disk/),
			remedy: text(/safe to repeat.*always/),
		});
		expect((await store.check([ANN])).get(ANN)?.size).toBe(1);
		if (proxy) proxy.answerFor = answers(one);
		expect(await store.record(stop)).toMatchObject([{ isNew: false }]);
	});
});
