import Redis from 'ioredis';
import { startRedisServer, type RedisServer } from './redis-server';

async function asked<T>(url: string, question: (client: Redis) => Promise<T>): Promise<T> {
	const client = new Redis(url);
	try {
		return await question(client);
	} finally {
		client.disconnect();
	}
}

describe('the Redis server of the tests', () => {
	it('answers at the address given to all tests', async () => {
		expect(await asked(process.env.TEST_REDIS_URL ?? '', (client) => client.ping())).toBe('PONG');
	});

	it('gives this run a key prefix of its own', () => {
		expect(process.env.TEST_REDIS_PREFIX).toMatch(/^test-[0-9a-f]{16}$/);
	});
});

describe('startRedisServer', () => {
	let server: RedisServer | undefined;
	afterEach(() => server?.stop());

	it('keeps what was written over a crash', async () => {
		server = await startRedisServer({ password: 'p@ss' });
		await asked(server.url, (client) => client.set('key', 'value'));
		server.kill('SIGKILL');
		await server.restart();
		expect(await asked(server.url, (client) => client.get('key'))).toBe('value');
	});

	it('takes further arguments', async () => {
		server = await startRedisServer({ args: ['--databases', '3'] });
		const databases = await asked(server.url, (client) => client.config('GET', 'databases'));
		expect(databases).toEqual(['databases', '3']);
	});

	it('says with the log why a server did not start', async () => {
		await expect(startRedisServer({ args: ['--databases', 'none'] })).rejects.toThrow(
			/did not start/,
		);
	});

	it('listens on the loopback address only', async () => {
		server = await startRedisServer();
		const bind = await asked(server.url, (client) => client.config('GET', 'bind'));
		expect(bind).toEqual(['bind', '127.0.0.1']);
	});
});
