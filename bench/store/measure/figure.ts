import type { Reading } from './reading';

export type Unit = 'B' | 'MB' | 'ms' | 'µs' | 'events/s' | 'contacts/s' | 'times';

/** A limit of the measured value, or of what it is in proportion to the first rival's. */
export interface Target {
	readonly of: 'value' | 'ratio';
	readonly limit: number;
	readonly is: 'at most' | 'at least';
}

/** How the same thing fares that somebody would otherwise use. */
export interface Rival {
	readonly name: string;
	readonly reading: Reading;
}

/** A measure that was taken. */
export interface Measured {
	readonly outcome: 'measured';
	readonly part: string;
	readonly measure: string;
	readonly unit: Unit;
	readonly reading: Reading;
	readonly rivals?: readonly Rival[];
	readonly target?: Target;
}

/** A measure that could not be taken, which is neither met nor missed. */
export interface Failed {
	readonly outcome: 'failed';
	readonly part: string;
	readonly measure: string;
	readonly reason: string;
}

export type Figure = Measured | Failed;

/** What the value is in proportion to a rival's. */
export function ratioTo(figure: Measured, rival: Rival): number {
	return figure.reading.value / rival.reading.value;
}

/** Whether the target is met; `undefined` for a figure without one. */
export function isMet(figure: Measured): boolean | undefined {
	const { target, rivals } = figure;
	if (!target) return undefined;
	const [rival] = rivals ?? [];
	if (target.of === 'ratio' && !rival) throw new RangeError(`${figure.measure} has no rival`);
	const value = target.of === 'ratio' && rival ? ratioTo(figure, rival) : figure.reading.value;
	return target.is === 'at most' ? value <= target.limit : value >= target.limit;
}

/** Takes measures of one part; if that fails, the failure takes their place, and the others go on. */
export async function attempt(
	part: string,
	measure: string,
	take: () => Promise<readonly Figure[]>,
): Promise<readonly Figure[]> {
	try {
		return await take();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return [{ outcome: 'failed', part, measure, reason }];
	}
}
