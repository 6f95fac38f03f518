/**
 * Reads a time as systems write it: a date and time with its zone, or seconds or milliseconds since 1970. A
 * time without a zone is not guessed at: hours off, it would rank a STOP below an older START.
 * @returns milliseconds since 1970, or `undefined` if it is no time.
 */
export function readTime(value: unknown): number | undefined {
	if (typeof value === 'number') return Number.isFinite(value) ? inMilliseconds(value) : undefined;
	if (typeof value !== 'string' || value.trim() === '') return undefined;
	const text = value.trim();
	if (/^\d{9,13}$/.test(text)) return inMilliseconds(Number(text));
	const time = HAS_ZONE.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(time) ? undefined : time;
}

const HAS_ZONE = /\d(?:Z|[+-]\d{2}:?\d{2}| GMT| UTC)$/i;

/** Numbers below 10^11 are seconds: as milliseconds they would lie before 1974. */
function inMilliseconds(number: number): number {
	return Math.trunc(Math.abs(number) < 1e11 ? number * 1000 : number);
}
