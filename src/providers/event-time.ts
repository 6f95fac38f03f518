/**
 * Reads a time as systems write it: ISO 8601 text, or seconds or milliseconds since 1970.
 * @returns milliseconds since 1970, or `undefined` if it is no time.
 */
export function readTime(value: unknown): number | undefined {
	if (typeof value === 'number') return Number.isFinite(value) ? inMilliseconds(value) : undefined;
	if (typeof value !== 'string' || value.trim() === '') return undefined;
	const time = /^\d{9,13}$/.test(value) ? inMilliseconds(Number(value)) : Date.parse(value);
	return Number.isNaN(time) ? undefined : time;
}

/** Numbers below 10^11 are seconds: as milliseconds they would lie before 1974. */
function inMilliseconds(number: number): number {
	return Math.trunc(Math.abs(number) < 1e11 ? number * 1000 : number);
}
