import type { Holiday } from './holidays';

/** A part of the local day, in minutes since midnight: from the first, up to but not including the second. */
export interface Hours {
	readonly from: number;
	readonly to: number;
}

/** The hours of each day of the week, Sunday first; on a day without hours nobody may be texted. */
export type Week = readonly [Day, Day, Day, Day, Day, Day, Day];
export type Day = Hours | undefined;

/** When texts may go out, by the local time of the contact. */
export interface Window {
	readonly week: Week;
	/** Days on which nobody may be texted. */
	readonly holidays?: readonly Holiday[];
	/** Where the rule is written. */
	readonly source: string;
}

/** Hours of the clock: `hours(8, 20.5)` is 8 am to 8:30 pm. */
export function hours(from: number, to: number): Hours {
	return { from: from * 60, to: to * 60 };
}

export function everyDay(day: Hours): Week {
	return week({ weekdays: day, saturday: day, sunday: day });
}

export function week(days: { weekdays: Hours; saturday?: Hours; sunday?: Hours }): Week {
	const { weekdays, saturday, sunday } = days;
	return [sunday, weekdays, weekdays, weekdays, weekdays, weekdays, saturday];
}

/**
 * Reads hours as a builder writes them.
 * @param written e.g. `08:00-21:00` or `9 - 18`.
 * @returns `undefined` if it is no such text, or the end is not after the beginning.
 */
export function readHours(written: string): Hours | undefined {
	const match = /^(\d{1,2})(?::(\d{2}))?\s*[-–]\s*(\d{1,2})(?::(\d{2}))?$/.exec(written.trim());
	if (!match) return undefined;
	const [, fromHour, fromMinute = '0', toHour, toMinute = '0'] = match;
	if (Number(fromMinute) > 59 || Number(toMinute) > 59) return undefined;
	const read = {
		from: Number(fromHour) * 60 + Number(fromMinute),
		to: Number(toHour) * 60 + Number(toMinute),
	};
	return read.from < read.to && read.to <= 24 * 60 ? read : undefined;
}
