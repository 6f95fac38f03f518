import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { SuppressionStoreError } from '../../../src/store/errors';
import type { SingleServerOptions } from '../../../src/store/redis/options';
import { startRedisServer, type RedisServer } from '../../redis-server/redis-server';
import { ANN, claimRequest, collect, entries, event } from '../contract/fixtures';
import { administer, storesOfEachTest } from './server';

const CERTIFICATES = join(__dirname, '../../redis-server/certificates');
const LONG_MS = 20_000;

jest.setTimeout(60_000);

const open = storesOfEachTest();

async function refusalOf(options: Partial<SingleServerOptions>): Promise<SuppressionStoreError> {
	const all: SingleServerOptions = { kind: 'redis', timeoutMs: LONG_MS, ...options };
	const outcome = await open(all).catch((error: unknown) => error);
	if (outcome instanceof SuppressionStoreError) return outcome;
	throw new Error('There was no SuppressionStoreError', { cause: outcome });
}

describe('a server with a password', () => {
	const password = 's3cret/p@ss:word';
	let server: RedisServer;
	beforeAll(async () => {
		server = await startRedisServer({ password });
		await administer(server.url, async (client) => {
			await client.acl('SETUSER', 'reader', 'on', '>reading', '~*', '+get', '+ping');
			const rights = [
				'+@read',
				'+@write',
				'+@scripting',
				'+@connection',
				'+info',
				'+config|get',
				'+time',
			];
			await client.acl('SETUSER', 'node', 'on', '>noding', '~{brands*', ...rights);
			await client.acl('SETUSER', 'shy', 'on', '>shying', '~*', ...rights.slice(0, 4), '+time');
		});
	});
	afterAll(() => server.stop());

	it('lets in who knows it, by URL and by fields', async () => {
		await open({ kind: 'redis', url: server.url, createIfMissing: true });
		const store = await open({ kind: 'redis', host: '127.0.0.1', port: server.port, password });
		expect((await store.check([ANN])).size).toBe(1);
	});

	it.each<[string, Partial<SingleServerOptions>]>([
		['a wrong password', { password: 'wrong-secret' }],
		['an unknown user', { username: 'nobody', password: 'wrong-secret' }],
		['no password', {}],
		['no password, for another database', { database: 3 }],
		['a user without rights', { username: 'reader', password: 'reading' }],
		[
			'a user without rights, for another database',
			{ username: 'reader', password: 'reading', database: 3 },
		],
	])('refuses %s, and no secret is told', async (_, credentials) => {
		const error = await refusalOf({ port: server.port, ...credentials });
		expect(error).toMatchObject({ failure: 'access_denied' });
		expect(inspect(error, { depth: 10, showHidden: true })).not.toMatch(/secret|reading|s3cret/);
	});

	it('serves a user with rights by category, on keys of the prefix alone', async () => {
		const user = { username: 'node', password: 'noding', keyPrefix: 'brands' };
		const options = { kind: 'redis', port: server.port, createIfMissing: true, ...user } as const;
		const store = await open(options);
		await store.record(entries(event('opt_out')));
		expect(await store.claim(claimRequest())).toMatchObject({ because: 'standing' });
		expect(await collect(store.list())).toHaveLength(1);
		expect((await store.health()).warnings).toEqual([]);
		expect(await refusalOf({ ...options, keyPrefix: 'else' })).toMatchObject({
			failure: 'access_denied',
		});
	});

	it('names in its health what a user without INFO cannot know', async () => {
		const user = { username: 'shy', password: 'shying', keyPrefix: 'shy' };
		const store = await open({ kind: 'redis', port: server.port, createIfMissing: true, ...user });
		expect((await store.health()).warnings).toEqual([
			{
				problem: expect.stringMatching(/does not tell/) as string,
				remedy: expect.stringMatching(/info/) as string,
			},
			{
				problem: expect.stringMatching(/lacks rights .*: info, config\|get/) as string,
				remedy: expect.stringMatching(/\+info \+config\|get/) as string,
			},
		]);
	});

	it('refuses a database number that the server has not, and reads no other instead', async () => {
		await open({ kind: 'redis', url: server.url, createIfMissing: true });
		const error = await refusalOf({ port: server.port, password, database: 99 });
		expect(error).toMatchObject({ failure: 'misconfigured' });
		expect(error.message).toMatch(/database/);
	});
});

describe('a server with TLS', () => {
	const certFile = join(CERTIFICATES, 'server.crt');
	const ca = readFileSync(certFile, 'utf8');
	let server: RedisServer;
	let elsewhere: RedisServer;
	let plain: RedisServer;
	beforeAll(async () => {
		server = await startRedisServer({
			tls: { certFile, keyFile: join(CERTIFICATES, 'server.key') },
		});
		elsewhere = await startRedisServer({
			tls: {
				certFile: join(CERTIFICATES, 'elsewhere.crt'),
				keyFile: join(CERTIFICATES, 'elsewhere.key'),
			},
		});
		plain = await startRedisServer();
	});
	afterAll(() => Promise.all([server, elsewhere, plain].map((one) => one.stop())));

	it('serves who trusts its certificate, by URL and by fields', async () => {
		await open({ kind: 'redis', url: server.url, tls: { ca }, createIfMissing: true });
		const fields = { host: '127.0.0.1', port: server.port };
		const store = await open({ kind: 'redis', ...fields, tls: { ca }, timeoutMs: LONG_MS });
		expect((await store.check([ANN])).size).toBe(1);
	});

	it('serves who does not check the certificate', async () => {
		const tls = { rejectUnauthorized: false };
		const store = await open({ kind: 'redis', url: server.url, tls, createIfMissing: true });
		expect((await store.check([ANN])).size).toBe(1);
	});

	it('is refused without its authority', async () => {
		const error = await refusalOf({ url: server.url });
		expect(error).toMatchObject({ failure: 'misconfigured' });
		expect(error.remedy).toMatch(/CA certificate/);
	});

	it('is refused if its certificate is for another name', async () => {
		const otherCa = readFileSync(join(CERTIFICATES, 'elsewhere.crt'), 'utf8');
		const error = await refusalOf({ url: elsewhere.url, tls: { ca: otherCa } });
		expect(error).toMatchObject({ failure: 'misconfigured' });
		expect(error.message).toMatch(/another name/);
	});

	it('is refused with a certificate that cannot be read', async () => {
		const tls = { ca: '-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----' };
		expect(await refusalOf({ url: server.url, tls })).toMatchObject({ failure: 'misconfigured' });
	});

	it('does not answer who speaks without TLS', async () => {
		const error = await refusalOf({ port: server.port, timeoutMs: 500 });
		expect(error.remedy).toMatch(/TLS switch/);
	});

	it('does not answer in TLS on a plain port', async () => {
		const error = await refusalOf({ port: plain.port, tls: true, timeoutMs: 500 });
		expect(error.remedy).toMatch(/TLS switch/);
	});
});
