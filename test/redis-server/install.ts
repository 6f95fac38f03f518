import { spawnSync } from 'node:child_process';
import { ensureProgram } from '../programs/debian-package';

/** `REDIS_SERVER` names another program to test against: a newer Redis, or Valkey. */
export const REDIS_SERVER = process.env.REDIS_SERVER ?? 'redis-server';

/**
 * Makes sure that there is a `redis-server` program.
 * @throws Error with one sentence on how to get it, if it is missing and cannot be installed from here.
 */
export function ensureRedisServer(): void {
	ensureProgram({
		isThere: () => spawnSync(REDIS_SERVER, ['--version']).status === 0,
		debianPackage: 'redis-server',
		howToGetIt:
			'The tests need a Redis server: install one (Debian and Ubuntu: apt-get install redis-server; macOS: brew install redis) or set REDIS_URL to one that is running.',
	});
}
