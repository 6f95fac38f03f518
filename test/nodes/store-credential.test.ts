import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	NodeHelpers,
	type ICredentialDataDecryptedObject,
	type ICredentialTestFunctions,
	type INodeParameters,
} from 'n8n-workflow';
import { SuppressionStoreApi } from '../../credentials/SuppressionStoreApi.credentials';
import { storeOptions, suppressionStoreTest } from '../../nodes/shared/store-credential';
import { startRedisServer } from '../redis-server/redis-server';

/** Presses the credential's test button. */
async function press(data: ICredentialDataDecryptedObject) {
	const credential = { id: '1', name: 'Store', type: 'suppressionStoreApi', data };
	return await suppressionStoreTest.call({} as ICredentialTestFunctions, credential);
}

describe('the fields of the credential', () => {
	test('left as they are give the embedded store in the n8n folder', () => {
		const { N8N_USER_FOLDER: before } = process.env;
		process.env.N8N_USER_FOLDER = '/home/node';
		try {
			expect(storeOptions({})).toEqual({
				kind: 'sqlite',
				account: 'default',
				timeoutMs: 2000,
				path: join('/home/node', '.n8n', 'sms-opt-out', 'suppressions.sqlite'),
			});
		} finally {
			if (before === undefined) delete process.env.N8N_USER_FOLDER;
			else process.env.N8N_USER_FOLDER = before;
		}
	});

	test('for Redis give host, user, TLS and the rest', () => {
		expect(
			storeOptions({
				storeType: 'redis',
				account: ' acme ',
				connectBy: 'fields',
				host: 'redis.example.com',
				port: 6380,
				username: 'n8n',
				password: 'secret',
				database: 2,
				tls: true,
				ca: '-----BEGIN CERTIFICATE-----',
				keyPrefix: 'brand',
				timeoutSeconds: 0.5,
			}),
		).toEqual({
			kind: 'redis',
			account: 'acme',
			timeoutMs: 500,
			keyPrefix: 'brand',
			host: 'redis.example.com',
			port: 6380,
			username: 'n8n',
			password: 'secret',
			database: 2,
			tls: { ca: '-----BEGIN CERTIFICATE-----' },
		});
	});

	test.each(['embedded', 'redis'])(
		'in %s give the contact key as it is, for all contacts or for those who are erased',
		(storeType) => {
			const contactKey = ` ${'s'.repeat(40)} `;
			expect(
				storeOptions({ storeType, hashContacts: true, contactKeyId: ' 2026-a ', contactKey }),
			).toMatchObject({ contactKey: { id: '2026-a', secret: contactKey } });
			for (const off of [{ hashContacts: false }, {}] as ICredentialDataDecryptedObject[]) {
				const options = storeOptions({ storeType, contactKeyId: 'a', contactKey, ...off });
				expect(options).not.toHaveProperty('contactKey');
				expect(options).toMatchObject({ erasureKey: { id: 'a', secret: contactKey } });
				expect(storeOptions({ storeType, ...off })).not.toHaveProperty('erasureKey');
			}
		},
	);

	test('refuse to hash contacts by a choice that is none', () => {
		expect(() => storeOptions({ hashContacts: 'yes' })).toThrow('Hash Contacts');
	});

	test('for Sentinel give the Sentinels and their own password', () => {
		expect(
			storeOptions({
				storeType: 'redis',
				redisMode: 'sentinel',
				sentinels: 's1, s2:26380\n[::1]:26381',
				masterName: ' main ',
				password: 'data',
				sentinelUsername: 'watcher',
				sentinelPassword: 'watch',
				sentinelTls: 'no',
				tls: true,
				database: 1,
				host: 'typed-before',
				clusterNodes: 'typed-before',
				durability: 'replicas',
				replicas: 2,
			}),
		).toEqual({
			kind: 'redis',
			mode: 'sentinel',
			account: 'default',
			timeoutMs: 2000,
			sentinels: [
				{ host: 's1', port: 26379 },
				{ host: 's2', port: 26380 },
				{ host: '::1', port: 26381 },
			],
			masterName: 'main',
			password: 'data',
			sentinelUsername: 'watcher',
			sentinelPassword: 'watch',
			sentinelTls: false,
			tls: true,
			database: 1,
			durability: { level: 'replicas', replicas: 2 },
		});
	});

	test('for a cluster give its nodes and the client certificate', () => {
		const ca = '-----BEGIN CERTIFICATE-----';
		const key = '-----BEGIN PRIVATE KEY-----';
		expect(
			storeOptions({
				storeType: 'redis',
				redisMode: 'cluster',
				clusterNodes: 'n1,n2:7000',
				tls: true,
				ca,
				clientCertificate: ca,
				clientKey: key,
				database: 3,
				durability: 'disk',
			}),
		).toEqual({
			kind: 'redis',
			mode: 'cluster',
			account: 'default',
			timeoutMs: 2000,
			nodes: [
				{ host: 'n1', port: 6379 },
				{ host: 'n2', port: 7000 },
			],
			tls: { ca, cert: ca, key },
			durability: { level: 'disk' },
		});
	});

	test.each(['sentinel', 'cluster'])(
		'by URL of a %s leave the addresses to the URL',
		(redisMode) => {
			const url = `redis-${redisMode}://h`;
			const written = {
				storeType: 'redis',
				redisMode,
				connectBy: 'url',
				url,
				sentinels: 'x',
				clusterNodes: 'x',
			};
			expect(storeOptions(written)).toEqual({
				kind: 'redis',
				mode: redisMode,
				account: 'default',
				timeoutMs: 2000,
				url,
			});
		},
	);

	test('that were saved before there was a choice of setups mean a single server', () => {
		const options = storeOptions({ storeType: 'redis', host: 'h' });
		expect(options).toMatchObject({ host: 'h' });
		expect(options).not.toHaveProperty('mode');
		expect(options).not.toHaveProperty('durability');
	});

	test.each([
		['sentinels', 'sentinel', 'redis://s1'],
		['clusterNodes', 'cluster', 'n1:99999'],
	])('refuse what is no address in %s', (field, redisMode, written) => {
		expect(() => storeOptions({ storeType: 'redis', redisMode, [field]: written })).toThrow(
			expect.objectContaining({
				failure: 'misconfigured',
				message: expect.stringContaining(written),
			}),
		);
	});

	test('by URL leave host and password to the URL', () => {
		const options = storeOptions({
			storeType: 'redis',
			connectBy: 'url',
			url: ' rediss://h ',
			host: 'x',
		});
		expect(options).toMatchObject({ kind: 'redis', url: 'rediss://h' });
		expect(options).not.toHaveProperty('host');
	});

	test.each([[0], [-1], ['soon'], [null]])(
		'a time limit of %p is two seconds',
		(timeoutSeconds) => {
			expect(storeOptions({ timeoutSeconds } as never)).toMatchObject({ timeoutMs: 2000 });
		},
	);

	test.each([
		[{ storeType: 'Redis' }, 'Store'],
		[{ storeType: 'redis', connectBy: 'URL' }, 'Connect By'],
		[{ storeType: 'redis', tls: 'true' }, 'Use TLS'],
		[{ storeType: 'redis', redisMode: 'Cluster' }, 'Server Setup'],
		[{ storeType: 'redis', redisMode: 'sentinel', sentinelTls: 'maybe' }, 'Sentinels Use TLS'],
		[{ storeType: 'redis', durability: 'always' }, 'Stored When'],
	])('%j is refused instead of opening another store', (settings, field) => {
		expect(() => storeOptions(settings)).toThrow(
			expect.objectContaining({
				failure: 'misconfigured',
				message: expect.stringContaining(field),
			}),
		);
	});

	test('find a file under the home folder, and refuse one without a folder', () => {
		expect(storeOptions({ filePath: '~/list.sqlite' })).toMatchObject({
			path: join(homedir(), 'list.sqlite'),
		});
		expect(() => storeOptions({ filePath: 'list.sqlite' })).toThrow(
			expect.objectContaining({ remedy: expect.stringContaining('whole path') }),
		);
	});

	test('keep a password as it is', () => {
		expect(storeOptions({ storeType: 'redis', password: ' s ' })).toMatchObject({
			password: ' s ',
		});
	});

	test('give the time limit in whole milliseconds, ten minutes at most', () => {
		expect(storeOptions({ timeoutSeconds: 1.0005 })).toMatchObject({ timeoutMs: 1001 });
		expect(storeOptions({ timeoutSeconds: 4000 })).toMatchObject({ timeoutMs: 600_000 });
	});

	test('of the embedded store are refused in queue mode, with the remedy', () => {
		process.env.EXECUTIONS_MODE = 'queue';
		try {
			expect(() => storeOptions({})).toThrow(
				expect.objectContaining({
					failure: 'unsupported',
					remedy: expect.stringContaining('Redis'),
				}),
			);
			expect(storeOptions({ storeType: 'redis' })).toMatchObject({ kind: 'redis' });
		} finally {
			delete process.env.EXECUTIONS_MODE;
		}
	});
});

describe('the credential shows', () => {
	const { properties } = new SuppressionStoreApi();
	const shownFor = (values: INodeParameters): string[] =>
		properties
			.filter((property) => NodeHelpers.displayParameter(values, property, null, null))
			.map(({ name }) => name);
	const redis = { storeType: 'redis', connectBy: 'fields', durability: 'acknowledged' };
	const ALWAYS = [
		...['storeType', 'account', 'timeoutSeconds', 'hashContacts', 'hashKey'],
		...['contactKeyId', 'contactKey'],
		...['requireOptIn', 'capTexts'],
	];
	const OF_REDIS = [
		...['redisMode', 'connectBy', 'ca', 'clientCertificate', 'clientKey'],
		...['durability', 'keyPrefix', 'createStore'],
	];
	const OF_FIELDS = ['username', 'password', 'tls'];
	const OF_SENTINEL = ['sentinelUsername', 'sentinelPassword', 'sentinelTls'];

	test.each<[string, INodeParameters, string[]]>([
		['the embedded store', { storeType: 'embedded' }, ['filePath']],
		[
			'a single server',
			{ ...redis, redisMode: 'single' },
			[...OF_REDIS, ...OF_FIELDS, 'host', 'port', 'database'],
		],
		[
			'Sentinel',
			{ ...redis, redisMode: 'sentinel' },
			[...OF_REDIS, ...OF_FIELDS, ...OF_SENTINEL, 'sentinels', 'masterName', 'database'],
		],
		[
			'Redis Cluster',
			{ ...redis, redisMode: 'cluster' },
			[...OF_REDIS, ...OF_FIELDS, 'clusterNodes'],
		],
		[
			'a URL of Sentinels',
			{ ...redis, redisMode: 'sentinel', connectBy: 'url' },
			[...OF_REDIS, ...OF_SENTINEL, 'url'],
		],
		[
			'replicas to wait for',
			{ ...redis, redisMode: 'cluster', connectBy: 'url', durability: 'replicas' },
			[...OF_REDIS, 'url', 'replicas'],
		],
		['hashed contacts', { storeType: 'embedded', hashContacts: true }, ['filePath']],
		[
			'a credential that was saved before there was a choice of setups',
			redis,
			[...OF_REDIS, ...OF_FIELDS, 'host', 'port', 'database'],
		],
	])('for %s only the fields that it needs', (_, values, shown) => {
		expect(shownFor(values).sort()).toEqual([...ALWAYS, ...shown].sort());
	});
});

describe('the test button', () => {
	const { TEST_REDIS_URL: url = '', TEST_REDIS_PREFIX: keyPrefix = '' } = process.env;
	const redis = () => ({
		storeType: 'redis',
		connectBy: 'url',
		url,
		keyPrefix,
		account: randomUUID(),
	});

	test('creates the embedded store', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'sms-opt-out-'));
		try {
			const filePath = join(folder, 'list', 'store.sqlite');
			const { status } = await press({ filePath });
			expect([status, (await stat(filePath)).isFile()]).toEqual([expect.any(String), true]);
		} finally {
			await rm(folder, { recursive: true });
		}
	});

	test('creates a Redis store only if it is asked to, and finds it afterwards', async () => {
		const credential = redis();
		expect(await press(credential)).toEqual({
			status: 'Error',
			message: expect.stringContaining('Create Store'),
		});
		const created = await press({ ...credential, createStore: true });
		expect(await press(credential)).toEqual(created);
		expect(created.message).not.toContain('Create Store');
	});

	test('says that the password is wrong, without repeating it', async () => {
		const server = await startRedisServer({ password: 'right-horse' });
		try {
			const { port } = server;
			const answer = await press({
				storeType: 'redis',
				host: '127.0.0.1',
				port,
				password: 'battery',
			});
			expect(answer).toEqual({ status: 'Error', message: expect.stringMatching(/password/i) });
			expect(answer.message).not.toMatch(/battery|right-horse/);
		} finally {
			await server.stop();
		}
	});

	test('says that nobody answers', async () => {
		const server = await startRedisServer();
		await server.stop();
		const answer = await press({ storeType: 'redis', host: '127.0.0.1', port: server.port });
		expect(answer).toEqual({ status: 'Error', message: expect.stringMatching(/^[A-Z].{30,}/) });
	});

	test('says what may lose opt-outs', async () => {
		const server = await startRedisServer({
			args: ['--maxmemory', '50mb', '--maxmemory-policy', 'allkeys-lru'],
		});
		try {
			const { port } = server;
			const answer = await press({
				storeType: 'redis',
				host: '127.0.0.1',
				port,
				createStore: true,
			});
			expect(answer).toEqual({
				status: 'Error',
				message: expect.stringMatching(/^Connected, but .*noeviction/),
			});
		} finally {
			await server.stop();
		}
	});
});
