import type { DayNamer } from './days';

const DAY = 24 * 60 * 60 * 1000;
const SATURDAY = 6;
const SUNDAY = 0;

/**
 * Business days that have passed since a moment: those after its day, up to and including the day of the other one.
 * Holidays are counted as business days, which brings the limit forward, never back.
 */
export function businessDaysBetween(from: number, to: number, dayOf: DayNamer): number {
	const last = Date.parse(dayOf(to));
	let count = 0;
	for (let day = Date.parse(dayOf(from)) + DAY; day <= last; day += DAY) {
		const weekday = new Date(day).getUTCDay();
		if (weekday !== SATURDAY && weekday !== SUNDAY) count++;
	}
	return count;
}
