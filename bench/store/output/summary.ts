import { isMet } from '../measure/figure';
import type { Results } from '../results';

/** Where and when the figures were measured. */
export function machineText({ machine, seconds, startedAt }: Results): string {
	const { cores, processor, memoryGigabytes, node, redis, sqlite, busyBefore } = machine;
	return [
		`${cores} cores of ${processor}, ${memoryGigabytes} GB`,
		`Node.js ${node}, Redis ${redis}, SQLite ${sqlite}`,
		`${startedAt.slice(0, 10)}, ${seconds} s, load before ${busyBefore.toFixed(1)}`,
		...(busyBefore > cores / 2 ? ['The machine was busy with other work: times are too long'] : []),
	].join('\n');
}

/** Which targets are not met. */
export function summaryText({ figures }: Results): string {
	const failed = figures.filter((figure) => figure.outcome === 'failed' || isMet(figure) === false);
	if (failed.length === 0) return 'All targets are met.';
	const names = failed.map(({ part, measure }) => `  ${part}: ${measure}`);
	return `NOT MET, ${failed.length}:\n${names.join('\n')}`;
}
