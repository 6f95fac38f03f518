import { inspect } from 'node:util';
import { SuppressionStoreError } from '../../../src/store/errors';
import { checkRedisOptions, type RedisStoreOptions } from '../../../src/store/redis/options';

function checked(options: Partial<RedisStoreOptions>) {
	return checkRedisOptions({ kind: 'redis', ...options });
}

function refusalOf(options: Partial<RedisStoreOptions>): SuppressionStoreError {
	try {
		checked(options);
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
			account: 'default',
			timeoutMs: 2000,
			stepLogDays: 400,
			createIfMissing: false,
		});
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
		expect(checked({ tls }).servers.tls).toEqual(expected);
	});

	it('keep the certificates of a URL with TLS', () => {
		const ca = '-----BEGIN CERTIFICATE-----\n…';
		expect(checked({ url: 'rediss://h', tls: { ca } }).servers.tls).toEqual({ ca });
	});

	it.each<[string, Partial<RedisStoreOptions>]>([
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
