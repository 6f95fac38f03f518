import { readTime } from '../providers/event-time';
import { asUtc, momentsIn, type WallTime } from './wall-time';

export interface TimeStyle {
	/** IANA name of the zone of times that are written without one. */
	readonly zone: string;
	/** Whether 3/4/2026 is the 3rd of April; it is the 4th of March otherwise. */
	readonly dayFirst: boolean;
}

const CLOCK = String.raw`(?:[T ,]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?)?`;
const YEAR_FIRST = new RegExp(
	String.raw`^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})${CLOCK}$`,
	'i',
);
const YEAR_LAST = new RegExp(
	String.raw`^(?<first>\d{1,2})(?<mark>[-/.])(?<other>\d{1,2})\k<mark>(?<year>\d{4})${CLOCK}$`,
	'i',
);
const WITH_ZONE = new RegExp(
	String.raw`^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?\s?(?:Z|UTC|(?<sign>[+-])(?<zoneHours>\d{2}):?(?<zoneMinutes>\d{2})?)$`,
	'i',
);

/** When something happened, milliseconds since 1970; both are the same unless only the day is known. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/**
 * Makes the reader of a column of times, as systems and spreadsheets write them: ISO 8601 with and without zone, seconds
 * or milliseconds since 1970, 2026-03-31 14:05, 3/31/2026 2:05 PM, 31.03.2026 14:05. It answers `undefined` for what is
 * no time.
 *
 * @throws RangeError if there is no such time zone.
 */
export function timeReader({ zone, dayFirst }: TimeStyle): (cell: string) => Span | undefined {
	const momentOf = momentsIn(zone);
	return (cell) => {
		const withZone = WITH_ZONE.exec(cell)?.groups;
		if (withZone) return spanOf(zonedTime(withZone));
		const yearFirst = YEAR_FIRST.exec(cell)?.groups;
		if (yearFirst) return wallSpan(momentOf, yearFirst, yearFirst.month, yearFirst.day);
		const yearLast = YEAR_LAST.exec(cell)?.groups;
		if (!yearLast) return spanOf(readTime(cell));
		const isDayFirst = dayFirst || yearLast.mark === '.';
		const [day, month] = isDayFirst
			? [yearLast.first, yearLast.other]
			: [yearLast.other, yearLast.first];
		return wallSpan(momentOf, yearLast, month, day);
	};
}

function spanOf(moment: number | undefined): Span | undefined {
	return moment === undefined ? undefined : { from: moment, to: moment };
}

/** A day without a time of day is the whole day. */
function wallSpan(
	momentOf: (time: WallTime) => number | undefined,
	groups: Groups,
	month: string | undefined,
	day: string | undefined,
): Span | undefined {
	const time = wallTime(groups, month, day);
	const from = momentOf(time);
	if (from === undefined || groups.hour !== undefined) return spanOf(from);
	return { from, to: momentOf({ ...time, hour: 23, minute: 59, second: 59 }) ?? from };
}

type Groups = Readonly<Record<string, string | undefined>>;

function zonedTime(groups: Groups): number | undefined {
	const utc = asUtc(wallTime(groups, groups.month, groups.day));
	if (utc === undefined) return undefined;
	const ahead = Number(groups.zoneHours ?? 0) * 60 + Number(groups.zoneMinutes ?? 0);
	const milliseconds = Number((groups.fraction ?? '').padEnd(3, '0').slice(0, 3));
	return utc + milliseconds - (groups.sign === '-' ? -ahead : ahead) * 60_000;
}

function wallTime(groups: Groups, month: string | undefined, day: string | undefined): WallTime {
	return {
		year: Number(groups.year),
		month: Number(month),
		day: Number(day),
		hour: hourOf(Number(groups.hour ?? 0), groups.half),
		minute: Number(groups.minute ?? 0),
		second: Number(groups.second ?? 0),
	};
}

/** 12 AM is midnight and 12 PM noon. */
function hourOf(hour: number, half: string | undefined): number {
	if (half === undefined) return hour;
	return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}
