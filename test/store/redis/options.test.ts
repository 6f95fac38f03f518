import { inspect } from 'node:util';
import { SuppressionStoreError } from '../../../src/store/errors';
import { KEY } from '../contract/hashed-contacts';
import {
	checkRedisOptions,
	type RedisStoreOptions,
	type SentinelOptions,
	type SingleServer,
	type SingleServerOptions,
} from '../../../src/store/redis/options';

function checked(options: Partial<SingleServerOptions>) {
	return checkRedisOptions({ kind: 'redis', ...options });
}

function singleServer(options: Partial<SingleServerOptions>): SingleServer {
	const { servers } = checked(options);
	if (servers.mode !== 'single') throw new Error('A single server was meant');
	return servers;
}

function refusalOf(options: Partial<SingleServerOptions>): SuppressionStoreError {
	return refusalOfAny({ kind: 'redis', ...options });
}

function refusalOfAny(options: RedisStoreOptions): SuppressionStoreError {
	try {
		checkRedisOptions(options);
	} catch (error) {
		if (error instanceof SuppressionStoreError) return error;
	}
	throw new Error('The options were not refused');
}

describe('options of a Redis store', () => {
	it('have defaults', () => {
		expect(checked({})).toEqual({
			servers: { mode: 'single', host: 'localhost', port: 6379, database: 0 },
			keyPrefix: 'sms-opt-out',
			durability: { level: 'acknowledged' },
			account: 'default',
			timeoutMs: 2000,
			stepLogDays: 400,
			expectedContacts: 4_000_000,
			createIfMissing: false,
		});
	});

	it('keep the key of hashed contacts, and refuse one that is too short', () => {
		expect(checked({ contactKey: KEY }).contactKey).toEqual(KEY);
		const refusal = refusalOf({ contactKey: { ...KEY, secret: 'short' } });
		expect(refusal.failure).toBe('misconfigured');
	});

	it.each([
		['redis://localhost', { host: 'localhost', port: 6379, database: 0 }],
		['redis://example.com:6380/3', { host: 'example.com', port: 6380, database: 3 }],
		['redis://:p%40ss%2Fw%3Ard@h/', { host: 'h', port: 6379, database: 0, password: 'p@ss/w:rd' }],
		[
			'rediss://me:x@h',
			{ host: 'h', port: 6379, database: 0, username: 'me', password: 'x', tls: {} },
		],
		['redis://[::1]:7000/15', { host: '::1', port: 7000, database: 15 }],
		[' redis://127.0.0.1 ', { host: '127.0.0.1', port: 6379, database: 0 }],
	])('read the URL %s', (url, server) => {
		expect(checked({ url }).servers).toEqual({ mode: 'single', ...server });
	});

	it.each([
		'',
		'localhost:6379',
		'http://localhost',
		'redis://',
		'redis://h/one',
		'redis://h/1/2',
		'redis://h:99999',
		'redis://h?maxRetriesPerRequest=20',
		'redis://h#1',
		'redis://user:50%off@h',
	])('refuse the URL "%s"', (url) => {
		expect(refusalOf({ url })).toMatchObject({ failure: 'misconfigured' });
	});

	it('never repeat a password of a URL', () => {
		const error = refusalOf({ url: 'redis://user:sesame%zz@h:6379' });
		expect(inspect(error)).not.toMatch(/sesame/);
	});

	it.each([
		[true, {}],
		[{}, {}],
		[{ rejectUnauthorized: false }, { rejectUnauthorized: false }],
		[false, undefined],
		[undefined, undefined],
	])('take TLS as %j', (tls, expected) => {
		expect(singleServer({ tls }).tls).toEqual(expected);
	});

	it('keep the certificates of a URL with TLS', () => {
		const ca = '-----BEGIN CERTIFICATE-----\n…';
		expect(singleServer({ url: 'rediss://h', tls: { ca } }).tls).toEqual({ ca });
	});

	it.each<[string, Partial<SingleServerOptions>]>([
		['an empty host', { host: '' }],
		['a URL as host', { host: 'redis://localhost' }],
		['a port that is none', { port: 0 }],
		['a port that is not a number', { port: Number.NaN }],
		['a negative database', { database: -1 }],
		['a URL and a host', { url: 'redis://h', host: 'h' }],
		['a URL and a password', { url: 'redis://h', password: 'x' }],
		['no time', { timeoutMs: 0 }],
		['endless time', { timeoutMs: Number.POSITIVE_INFINITY }],
		['half a day', { stepLogDays: 0.5 }],
		['an empty prefix', { keyPrefix: '' }],
		['a prefix with braces', { keyPrefix: 'a{b}' }],
		['a prefix with a space', { keyPrefix: 'a b' }],
		['an empty account', { account: '' }],
		['half a character as account', { account: '\ud83d' }],
		['a file name as certificate', { tls: { ca: '/etc/ssl/ca.pem' } }],
		['a certificate without its key', { tls: { cert: '-----BEGIN CERTIFICATE-----' } }],
	])('refuse %s with a remedy', (_, options) => {
		const error = refusalOf(options);
		expect(error).toMatchObject({ failure: 'misconfigured' });
		expect(error.remedy).toMatch(/\w/);
	});
});

const SENTINEL = { kind: 'redis', mode: 'sentinel' } as const;
const CLUSTER = { kind: 'redis', mode: 'cluster' } as const;

describe('options of a master behind Sentinels', () => {
	const sentinels = [{ host: 's1', port: 26_379 }] as const;

	it('have defaults', () => {
		expect(checkRedisOptions({ ...SENTINEL, sentinels }).servers).toEqual({
			mode: 'sentinel',
			sentinels,
			masterName: 'mymaster',
			sentinelAccess: { database: 0 },
			access: { database: 0 },
		});
	});

	it('read everything from a URL', () => {
		const url = 'redis-sentinel://me:p%40ss@s1,[::1]:7000,s3:26380/2#my%20master'.replace(
			'%20',
			'-',
		);
		const { servers } = checkRedisOptions({ ...SENTINEL, url, sentinelPassword: 'watch' });
		expect(servers).toEqual({
			mode: 'sentinel',
			sentinels: [
				{ host: 's1', port: 26_379 },
				{ host: '::1', port: 7000 },
				{ host: 's3', port: 26_380 },
			],
			masterName: 'my-master',
			sentinelAccess: { password: 'watch', database: 0 },
			access: { username: 'me', password: 'p@ss', database: 2 },
		});
	});

	it.each<[string, Partial<SentinelOptions>, boolean, boolean]>([
		['everywhere', { url: 'rediss-sentinel://s1' }, true, true],
		['everywhere', { sentinels, tls: true }, true, true],
		['for the servers alone', { sentinels, tls: true, sentinelTls: false }, true, false],
		['for the Sentinels alone', { sentinels, sentinelTls: true }, false, true],
		['nowhere', { sentinels }, false, false],
	])('take TLS %s', (_, options, ofServers, ofSentinels) => {
		const { servers } = checkRedisOptions({ ...SENTINEL, ...options });
		if (servers.mode !== 'sentinel') throw new Error('Sentinels were meant');
		expect(servers.access.tls !== undefined).toBe(ofServers);
		expect(servers.sentinelAccess.tls !== undefined).toBe(ofSentinels);
	});

	it('give the certificates to the Sentinels too', () => {
		const tls = { ca: '-----BEGIN CERTIFICATE-----\n…' };
		const { servers } = checkRedisOptions({ ...SENTINEL, sentinels, tls });
		expect(servers).toMatchObject({ access: { tls }, sentinelAccess: { tls } });
	});

	it.each<[string, Partial<SentinelOptions>]>([
		['no Sentinel', {}],
		['an empty list', { sentinels: [] }],
		['a host that is none', { sentinels: [{ host: 'redis://s1', port: 26_379 }] }],
		['a port that is none', { sentinels: [{ host: 's1', port: 0 }] }],
		['a master without a name', { sentinels, masterName: '' }],
		['a URL of a single server', { url: 'redis://h' }],
		['a URL with an empty host', { url: 'redis-sentinel://s1,,s2' }],
		['a URL and Sentinels', { url: 'redis-sentinel://s1', sentinels }],
		['a URL and a master name', { url: 'redis-sentinel://s1', masterName: 'm' }],
	])('refuse %s with a remedy', (_, options) => {
		const error = refusalOfAny({ ...SENTINEL, ...options });
		expect(error).toMatchObject({ failure: 'misconfigured' });
		expect(error.remedy).toMatch(/\w/);
	});
});

describe('options of a cluster', () => {
	it.each(['redis-cluster://me:x@n1,n2:7000', 'redis://me:x@n1,n2:7000/0'])(
		'read the URL %s',
		(url) => {
			expect(checkRedisOptions({ ...CLUSTER, url }).servers).toEqual({
				mode: 'cluster',
				nodes: [
					{ host: 'n1', port: 6379 },
					{ host: 'n2', port: 7000 },
				],
				access: { username: 'me', password: 'x', database: 0 },
			});
		},
	);

	it.each<[string, Omit<RedisStoreOptions, 'kind' | 'mode'> & { url?: string }]>([
		['no node', {}],
		['another database', { url: 'redis-cluster://n1/1' }],
		['a URL of Sentinels', { url: 'redis-sentinel://s1#m' }],
		['a URL and a user', { url: 'redis-cluster://n1', username: 'me' }],
	])('refuse %s with a remedy', (_, options) => {
		const error = refusalOfAny({ ...CLUSTER, ...options });
		expect(error).toMatchObject({ failure: 'misconfigured' });
		expect(error.remedy).toMatch(/\w/);
	});
});

describe('the way of running Redis', () => {
	it('must be one that is known', () => {
		const options = JSON.parse('{ "kind": "redis", "mode": "shards" }') as RedisStoreOptions;
		expect(refusalOfAny(options)).toMatchObject({ message: expect.stringMatching(/shards/) });
	});
});

describe('the number of replicas to wait for', () => {
	it.each([0, -1, 1.5, Number.NaN, 101])('is not %p', (replicas) => {
		const error = refusalOf({ durability: { level: 'replicas', replicas } });
		expect(error).toMatchObject({ failure: 'misconfigured' });
	});
});
