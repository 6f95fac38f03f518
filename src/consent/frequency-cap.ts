/** At most so many texts to one contact, within any period of this length. */
export interface FrequencyCap {
	/** A whole number from 1. */
	readonly texts: number;
	/** Milliseconds, from 1. */
	readonly within: number;
}

/**
 * From when on a cap allows one more text, or `undefined` if it does now. A text counts for as long as the period, and
 * not at its end. The stores' own decisions in Lua follow the same rule.
 *
 * @param texted when the texts that count were claimed, milliseconds since 1970, in any order.
 */
export function cappedUntil(
	{ texts, within }: FrequencyCap,
	texted: readonly number[],
	now: number,
): number | undefined {
	const counted = texted.filter((at) => at > now - within).sort((a, b) => a - b);
	const lastToEnd = counted[counted.length - texts];
	return lastToEnd === undefined ? undefined : lastToEnd + within;
}

/** The time at which every cap allows one more text; `undefined` if all do now. */
export function allCappedUntil(
	caps: readonly FrequencyCap[],
	texted: readonly number[],
	now: number,
): number | undefined {
	const ends = caps.flatMap((cap) => cappedUntil(cap, texted, now) ?? []);
	return ends.length === 0 ? undefined : Math.max(...ends);
}

/** How long a text counts towards any of the caps, milliseconds. */
export function longestPeriod(caps: readonly FrequencyCap[]): number {
	return Math.max(0, ...caps.map(({ within }) => within));
}
