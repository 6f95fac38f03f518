/** A date and time as a clock at some place shows it; months from 1. */
export interface WallTime {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
}

/** As if the clock were one of UTC; `undefined` for a date that no calendar has. Milliseconds since 1970. */
export function asUtc({ year, month, day, hour, minute, second }: WallTime): number | undefined {
	const time = Date.UTC(year, month - 1, day, hour, minute, second);
	const date = new Date(time);
	const isReal =
		date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60;
	return isReal ? time : undefined;
}

const QUARTER_HOUR = 900_000;
const MOST_REMEMBERED = 50_000;

/**
 * Makes the function that tells which moment it was when clocks of a zone showed a time. Of a time that clocks showed
 * twice it is one of the two, and of one that they left out the moment an hour later.
 *
 * @param zone IANA name, e.g. America/New_York.
 * @throws RangeError if there is no such zone.
 */
export function momentsIn(zone: string): (time: WallTime) => number | undefined {
	const offsetAt = offsetsOf(zone);
	return (wall) => {
		const utc = asUtc(wall);
		if (utc === undefined) return undefined;
		const guess = utc - offsetAt(utc);
		return utc - offsetAt(guess);
	};
}

/** What a zone's clocks are ahead of UTC at a moment, in milliseconds; no zone changes it within a quarter of an hour. */
function offsetsOf(zone: string): (moment: number) => number {
	const format = new Intl.DateTimeFormat('en-US', { ...FIELDS, timeZone: zone });
	const known = new Map<number, number>();
	return (moment) => {
		const start = Math.floor(moment / QUARTER_HOUR) * QUARTER_HOUR;
		const remembered = known.get(start);
		if (remembered !== undefined) return remembered;
		const offset = shownAs(format, start) - start;
		if (known.size >= MOST_REMEMBERED) known.clear();
		known.set(start, offset);
		return offset;
	};
}

const FIELDS = {
	hourCycle: 'h23',
	year: 'numeric',
	month: 'numeric',
	day: 'numeric',
	hour: 'numeric',
	minute: 'numeric',
	second: 'numeric',
} as const;

function shownAs(format: Intl.DateTimeFormat, moment: number): number {
	const parts = new Map(
		format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
	);
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
	return Date.UTC(
		part('year'),
		part('month') - 1,
		part('day'),
		part('hour'),
		part('minute'),
		part('second'),
	);
}
