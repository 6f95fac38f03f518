import Redis from 'ioredis';
import { shared } from './shared';

/** After all tests: ends the server that was started for them, or takes this run's keys off the one lent. */
export default async function stop(): Promise<void> {
	if (shared.server) {
		await shared.server.stop();
	} else if (process.env.TEST_REDIS_URL && process.env.TEST_REDIS_PREFIX) {
		await removeKeys(process.env.TEST_REDIS_URL, process.env.TEST_REDIS_PREFIX);
	}
}

async function removeKeys(url: string, prefix: string): Promise<void> {
	const client = new Redis(url);
	try {
		for await (const keys of client.scanStream({ match: `{${prefix}*`, count: 1000 })) {
			if (keys.length > 0) await client.unlink(...keys);
		}
	} finally {
		client.disconnect();
	}
}
