import type { Line } from '../../test/reply/lines/line';
import type { OptOutMatcher } from './matchers';

const LEAST_SECONDS = 1;

/** Replies a second on one core, after a first pass that warms everything up. */
export function repliesPerSecond({ verdict }: OptOutMatcher, lines: readonly Line[]): number {
	const pass = (): void => lines.forEach((line) => verdict(line));
	pass();
	const start = performance.now();
	let passes = 0;
	let seconds = 0;
	do {
		pass();
		passes++;
		seconds = (performance.now() - start) / 1000;
	} while (seconds < LEAST_SECONDS);
	return (passes * lines.length) / seconds;
}
