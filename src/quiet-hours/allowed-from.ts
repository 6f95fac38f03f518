import { isHoliday, weekdayOf, type Holiday } from './holidays';
import { everyDay, type Hours, type Window } from './hours';
import { localTime, type LocalTime } from './local-time';
import type { Place } from './place';

/** What the builder sets for all contacts. */
export interface QuietHoursSettings {
	/** Texts may go out within these hours; where the law is stricter, within the law's. */
	readonly hours: Hours;
	/** Days on which nobody is texted. */
	readonly holidays?: readonly Holiday[];
}

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
/** Longer than any run of Sundays and holidays. */
const FARTHEST_DAYS = 15;

/**
 * When a contact at a place may be texted: `now`, if they may be now, or the first full minute from which on they may be.
 * Clock changes are those of the time zone data of this Node.js.
 *
 * @param now milliseconds since 1970.
 * @returns `undefined` if there is no such time within fifteen days, or if nobody knows where the contact is.
 */
export function allowedFrom(
	place: Place,
	settings: QuietHoursSettings,
	now: number,
): number | undefined {
	if (place.zones.length === 0) return undefined;
	const windows = [ownWindow(settings), ...place.windows];
	const waitAt = (moment: number) => longestWait(place.zones, windows, moment);
	const latest = now + FARTHEST_DAYS * DAY_MINUTES * MINUTE;
	let moment = now;
	for (let wait = waitAt(now); wait > 0; wait = waitAt(moment)) {
		const closed = moment;
		moment = (Math.floor(closed / MINUTE) + wait) * MINUTE;
		if (moment > latest) return undefined;
		// Clocks that were put forward meanwhile show the opening earlier than was counted.
		while (moment - MINUTE > closed && waitAt(moment - MINUTE) === 0) moment -= MINUTE;
	}
	return moment;
}

function ownWindow({ hours, holidays }: QuietHoursSettings): Window {
	return { week: everyDay(hours), holidays, source: 'the sending rules of the node' };
}

function longestWait(zones: readonly string[], windows: readonly Window[], moment: number): number {
	let longest = 0;
	for (const zone of zones) {
		const time = localTime(zone, moment);
		for (const window of windows) longest = Math.max(longest, minutesUntilOpen(window, time));
	}
	return longest;
}

/** By a clock that is not changed; 0 if the window is open, Infinity if it stays closed. */
function minutesUntilOpen(window: Window, { day, minute }: LocalTime): number {
	for (let ahead = 0; ahead <= FARTHEST_DAYS; ahead++) {
		const hours = hoursOn(window, day + ahead);
		const minuteOfDay = ahead === 0 ? minute : 0;
		if (!hours || minuteOfDay >= hours.to) continue;
		const opening = ahead * DAY_MINUTES + Math.max(hours.from, minuteOfDay);
		return opening - minute;
	}
	return Infinity;
}

function hoursOn({ week, holidays }: Window, day: number): Hours | undefined {
	return holidays && isHoliday(day, holidays) ? undefined : week[weekdayOf(day)];
}
