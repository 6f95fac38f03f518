import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program that the tests start and that Debian has as a package. */
export interface NeededProgram {
	readonly isThere: () => boolean;
	readonly debianPackage: string;
	/** One sentence for those on whose machine it cannot be installed from here. */
	readonly howToGetIt: string;
}

/**
 * Installs a package of Debian. Its post-install script may start a service: a policy that forbids starting services is
 * put in place for as long as the installation lasts, unless there is one.
 */
const INSTALL = `
	policy=/usr/sbin/policy-rc.d
	if [ ! -e $policy ]; then
		trap 'rm -f $policy' EXIT
		printf '#!/bin/sh\\nexit 101\\n' > $policy && chmod 755 $policy
	fi
	apt-get -q update && apt-get -q install -y --no-install-recommends "$1"
`;

/**
 * Makes sure that a program is there. The lock lets parallel test runs install once, one after the other.
 * @throws Error with one sentence on how to get it, if it is missing and cannot be installed from here.
 */
export function ensureProgram({ isThere, debianPackage, howToGetIt }: NeededProgram): void {
	if (isThere()) return;
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(howToGetIt);
	const lock = join(tmpdir(), 'install-debian-package.lock');
	const installation = spawnSync('flock', [lock, 'sh', '-c', INSTALL, 'sh', debianPackage], {
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
		encoding: 'utf8',
	});
	if (isThere()) return;
	throw new Error(`${howToGetIt} Installing it failed: ${lastLine(installation.stderr)}`);
}

function lastLine(output: string | null): string {
	return (output ?? '').trim().split('\n').at(-1) ?? '';
}
