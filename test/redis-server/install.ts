import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `REDIS_SERVER` names another program to test against: a newer Redis, or Valkey. */
export const REDIS_SERVER = process.env.REDIS_SERVER ?? 'redis-server';

const HOW_TO_GET_IT =
	'The tests need a Redis server: install one (Debian and Ubuntu: apt-get install redis-server; macOS: brew install redis) or set REDIS_URL to one that is running.';

/**
 * Installs Debian's package. Its post-install script would start a service on port 6379: a policy that
 * forbids starting services is put in place for as long as the installation lasts, unless there is one.
 * The lock lets parallel test runs install once, one after the other.
 */
const INSTALL = `
	command -v redis-server && exit 0
	policy=/usr/sbin/policy-rc.d
	if [ ! -e $policy ]; then
		trap 'rm -f $policy' EXIT
		printf '#!/bin/sh\\nexit 101\\n' > $policy && chmod 755 $policy
	fi
	apt-get -q update && apt-get -q install -y --no-install-recommends redis-server
`;

/**
 * Makes sure that there is a `redis-server` program.
 * @throws Error with one sentence on how to get it, if it is missing and cannot be installed from here.
 */
export function ensureRedisServer(): void {
	if (hasRedisServer()) return;
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(HOW_TO_GET_IT);
	const lock = join(tmpdir(), 'install-redis-server.lock');
	const installation = spawnSync('flock', [lock, 'sh', '-c', INSTALL], {
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
		encoding: 'utf8',
	});
	if (!hasRedisServer()) {
		throw new Error(`${HOW_TO_GET_IT} Installing it failed: ${lastLine(installation.stderr)}`);
	}
}

function hasRedisServer(): boolean {
	return spawnSync(REDIS_SERVER, ['--version']).status === 0;
}

function lastLine(output: string | null): string {
	return (output ?? '').trim().split('\n').at(-1) ?? '';
}
