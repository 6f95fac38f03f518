import type { TimeToSuppression } from './summary';

/** Sums up durations, in milliseconds, as seconds; `undefined` if there are none. */
export function timeToSuppression(durations: readonly number[]): TimeToSuppression | undefined {
	if (durations.length === 0) return undefined;
	const sorted = Float64Array.from(durations).sort();
	const share = (part: number) => {
		const rank = Math.ceil(part * sorted.length);
		return (sorted[Math.max(rank, 1) - 1] ?? 0) / 1000;
	};
	return { count: sorted.length, p50: share(0.5), p95: share(0.95), max: share(1) };
}
