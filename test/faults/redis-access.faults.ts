import type { RedisStoreOptions } from '../../src/store/redis/options';
import { startRedisServer, type RedisServer } from '../redis-server/redis-server';
import { administer } from '../store/redis/server';
import { FaultTable } from './harness/fault-table';
import type { Load } from './harness/load';
import { moment } from './harness/moment';
import { newAccount, TIME_LIMIT_MS } from './harness/redis-place';
import { expectNothingLost, underLoad, type Outcome } from './harness/under-load';
import { dismissAll } from './harness/worker';

const KILLS = 30;
const USER = 'texting';

const table = new FaultTable('redis-access');
let server: RedisServer;
beforeEach(async () => {
	server = await startRedisServer();
	await command('ACL', 'SETUSER', USER, 'on', '>first', '~*', '&*', '+@all');
});
afterEach(async () => await server.stop());
afterAll(dismissAll);

async function command(name: string, ...args: string[]): Promise<void> {
	await administer(server.url, (client) => client.call(name, ...args));
}

async function onServer(
	name: string,
	happen: (load: Load) => Promise<number>,
	place: Partial<RedisStoreOptions> = {},
): Promise<Outcome> {
	const store = await newAccount({ port: server.port, ...place });
	return await underLoad(table, { name, store, happen });
}

/** Harm by one administrator's commands until every process has noticed it, and its undoing by others. */
function between(
	harm: readonly (readonly string[])[],
	undoing: readonly (readonly string[])[],
): (load: Load) => Promise<number> {
	return async (load) => {
		await administer(server.url, async (client) => {
			for (const [name = '', ...args] of harm) await client.call(name, ...args);
			await load.eachRejected(moment());
			for (const [name = '', ...args] of undoing) await client.call(name, ...args);
		});
		return moment();
	};
}

const KILL_CLIENTS = ['CLIENT', 'KILL', 'TYPE', 'normal'];
const AS_USER = { username: USER, password: 'first' };

describe('a Redis server that keeps its clients out', () => {
	it.each<[string, Partial<RedisStoreOptions>, string[], string[]]>([
		[
			'password changed (requirepass)',
			{},
			['CONFIG', 'SET', 'requirepass', 'second'],
			['CONFIG', 'SET', 'requirepass', ''],
		],
		[
			'password changed (ACL user)',
			AS_USER,
			['ACL', 'SETUSER', USER, 'resetpass', '>second'],
			['ACL', 'SETUSER', USER, '>first'],
		],
		[
			'user switched off (ACL)',
			AS_USER,
			['ACL', 'SETUSER', USER, 'off'],
			['ACL', 'SETUSER', USER, 'on'],
		],
		[
			'right to run scripts taken (ACL)',
			AS_USER,
			['ACL', 'SETUSER', USER, '-@scripting'],
			['ACL', 'SETUSER', USER, '+@scripting'],
		],
	])('loses and lets through nothing: %s', async (name, place, harm, undoing) => {
		const outcome = await onServer(name, between([harm, KILL_CLIENTS], [undoing]), place);
		expectNothingLost(outcome);
		const failures = outcome.happenings.rejections.map(({ failure }) => failure);
		expect(failures).toContain('access_denied');
	});

	it('loses and lets through nothing when connections are killed again and again', async () => {
		const outcome = await onServer(`CLIENT KILL, ${KILLS} times`, async (load) => {
			for (let n = 0; n < KILLS; n += 1) {
				const rejected = load.rejections(1);
				await command('CLIENT', 'KILL', 'TYPE', 'normal');
				await rejected;
				await load.acknowledgements(5);
			}
			return moment();
		});
		expectNothingLost(outcome);
	});
});

describe('a Redis server that lets its clients wait', () => {
	it('loses and lets through nothing over a CLIENT PAUSE of writes', async () => {
		const pause = between([['CLIENT', 'PAUSE', '60000', 'WRITE']], [['CLIENT', 'UNPAUSE']]);
		expectNothingLost(await onServer('CLIENT PAUSE of writes', pause));
	});

	it('loses and lets through nothing over a CLIENT PAUSE of everything', async () => {
		const length = String(2 * TIME_LIMIT_MS);
		// The PING is answered when the pause is over.
		const pause = between([['CLIENT', 'PAUSE', length, 'ALL']], [['PING']]);
		expectNothingLost(await onServer('CLIENT PAUSE of everything', pause));
	});

	it('loses and lets through nothing while the server hangs', async () => {
		const outcome = await onServer('server hangs (SIGSTOP)', async (load) => {
			const since = moment();
			server.kill('SIGSTOP');
			await load.eachRejected(since);
			server.kill('SIGCONT');
			return moment();
		});
		expectNothingLost(outcome);
	});
});
