import { randomBytes } from 'node:crypto';
import { startRedisServer } from './redis-server';
import { shared } from './shared';

/** Before all tests: a Redis server, or the one that `REDIS_URL` names, and a key prefix of this run's own. */
export default async function start(): Promise<void> {
	process.env.TEST_REDIS_PREFIX = `test-${randomBytes(8).toString('hex')}`;
	if (process.env.REDIS_URL) {
		process.env.TEST_REDIS_URL = process.env.REDIS_URL;
		return;
	}
	shared.server = await startRedisServer();
	process.env.TEST_REDIS_URL = shared.server.url;
}
