import { readFileSync, writeFileSync } from 'node:fs';

const KILOBYTE = 1024;

/**
 * Begins to watch this process's resident memory. The kernel's own record knows the peaks between two looks too; on
 * Linux it can be told to forget what was before, elsewhere it includes the start of the process.
 * @returns a function that gives the bytes by which the peak since then was above the present.
 */
export function watchMemory(): () => number {
	const forgotten = forgetPeak();
	const before = process.memoryUsage.rss();
	return () => {
		const peak = forgotten ? peakOfLinux() : process.resourceUsage().maxRSS * KILOBYTE;
		return Math.max(0, peak - before);
	};
}

function forgetPeak(): boolean {
	if (process.platform !== 'linux') return false;
	writeFileSync('/proc/self/clear_refs', '5');
	return true;
}

function peakOfLinux(): number {
	const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
	if (kilobytes === undefined) throw new Error('The kernel does not say the peak of memory');
	return Number(kilobytes) * KILOBYTE;
}
