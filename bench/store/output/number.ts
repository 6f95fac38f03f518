import { ratioTo, type Measured, type Rival, type Target, type Unit } from '../measure/figure';
import type { Reading } from '../measure/reading';

/** A number with as many digits as mean something. */
export function shortNumber(value: number): string {
	if (value >= 100) return Math.round(value).toLocaleString('en-US');
	return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A value with its unit, and the range of the repetitions if there were any. */
export function readingText({ value, lowest, highest }: Reading, unit: Unit): string {
	const range =
		lowest === undefined || highest === undefined
			? ''
			: ` (${shortNumber(lowest)} – ${shortNumber(highest)})`;
	return `${shortNumber(value)}${unit === 'times' ? 'x' : ` ${unit}`}${range}`;
}

/** How many times the rival's value: `1.3x`, or `1/40` where it is a small part. */
export function ratioText(figure: Measured, rival: Rival): string {
	return proportion(ratioTo(figure, rival));
}

export function targetText({ of, is, limit }: Target, unit: Unit): string {
	const sign = is === 'at most' ? '≤' : '≥';
	if (of === 'ratio') return `${sign} ${proportion(limit)} of it`;
	return `${sign} ${limit}${unit === 'times' ? 'x' : ` ${unit}`}`;
}

function proportion(ratio: number): string {
	return ratio < 0.2 ? `1/${shortNumber(1 / ratio)}` : `${ratio.toFixed(2)}x`;
}
