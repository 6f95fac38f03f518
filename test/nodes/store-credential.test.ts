import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ICredentialDataDecryptedObject, ICredentialTestFunctions } from 'n8n-workflow';
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
