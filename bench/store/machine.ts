import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type { Machine } from './results';

/** The machine and the versions that the figures hold for, to be asked before the run. */
export function thisMachine(): Machine {
	return {
		processor: cpus()[0]?.model ?? 'unknown',
		cores: availableParallelism(),
		memoryGigabytes: Math.round(totalmem() / 2 ** 30),
		node: process.versions.node,
		sqlite: process.versions.sqlite ?? 'none',
		redis: redisVersion(),
		busyBefore: loadavg()[0] ?? 0,
	};
}

function redisVersion(): string {
	const { stdout } = spawnSync('redis-server', ['--version'], { encoding: 'utf8' });
	return /v=(\S+)/.exec(stdout ?? '')?.[1] ?? 'unknown';
}
