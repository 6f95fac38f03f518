/**
 * A day that returns each year: a date, the first such weekday on or after a date, or a number of days after Easter Sunday.
 * Months count from 1, days of the week from Sunday, 0.
 */
export type Holiday =
	| { readonly name: string; readonly month: number; readonly day: number }
	| {
			readonly name: string;
			readonly month: number;
			readonly weekday: number;
			readonly onOrAfter: number;
	  }
	| { readonly name: string; readonly afterEaster: number };

const MONDAY = 1;
const TUESDAY = 2;
const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 0;

/** 5 U.S.C. 6103(a). */
export const FEDERAL_HOLIDAYS: readonly Holiday[] = [
	{ name: "New Year's Day", month: 1, day: 1 },
	{ name: 'Birthday of Martin Luther King, Jr.', month: 1, weekday: MONDAY, onOrAfter: 15 },
	{ name: "Washington's Birthday", month: 2, weekday: MONDAY, onOrAfter: 15 },
	{ name: 'Memorial Day', month: 5, weekday: MONDAY, onOrAfter: 25 },
	{ name: 'Juneteenth', month: 6, day: 19 },
	{ name: 'Independence Day', month: 7, day: 4 },
	{ name: 'Labor Day', month: 9, weekday: MONDAY, onOrAfter: 1 },
	{ name: 'Columbus Day', month: 10, weekday: MONDAY, onOrAfter: 8 },
	{ name: 'Veterans Day', month: 11, day: 11 },
	{ name: 'Thanksgiving Day', month: 11, weekday: THURSDAY, onOrAfter: 22 },
	{ name: 'Christmas Day', month: 12, day: 25 },
];

/** Ala. Code § 1-3-8. */
export const ALABAMA_HOLIDAYS: readonly Holiday[] = [
	...FEDERAL_HOLIDAYS,
	{ name: 'Confederate Memorial Day', month: 4, weekday: MONDAY, onOrAfter: 22 },
	{ name: "Jefferson Davis' Birthday", month: 6, weekday: MONDAY, onOrAfter: 1 },
];

/** La. R.S. 1:55. */
export const LOUISIANA_HOLIDAYS: readonly Holiday[] = [
	...FEDERAL_HOLIDAYS,
	{ name: 'Mardi Gras', afterEaster: -47 },
	{ name: 'Good Friday', afterEaster: -2 },
	{ name: "All Saints' Day", month: 11, day: 1 },
];

/** 44 P.S. § 11. */
export const PENNSYLVANIA_HOLIDAYS: readonly Holiday[] = [
	...FEDERAL_HOLIDAYS,
	{ name: 'Good Friday', afterEaster: -2 },
	{ name: 'Flag Day', month: 6, day: 14 },
	{ name: 'Election Day', month: 11, weekday: TUESDAY, onOrAfter: 2 },
];

/** R.I. Gen. Laws § 25-1-1. */
export const RHODE_ISLAND_HOLIDAYS: readonly Holiday[] = [
	...FEDERAL_HOLIDAYS,
	{ name: 'Rhode Island Independence Day', month: 5, day: 4 },
	{ name: 'Victory Day', month: 8, weekday: MONDAY, onOrAfter: 8 },
];

/** Utah Code § 63G-1-301. */
export const UTAH_HOLIDAYS: readonly Holiday[] = [
	...FEDERAL_HOLIDAYS,
	{ name: 'Pioneer Day', month: 7, day: 24 },
];

const DAY_MS = 86_400_000;
const daysOfYears = new WeakMap<readonly Holiday[], Map<number, ReadonlySet<number>>>();

/**
 * Whether a date is one of the holidays, or the day on which one is observed.
 * @param day days since 1 January 1970, by the local calendar.
 */
export function isHoliday(day: number, holidays: readonly Holiday[]): boolean {
	const year = new Date(day * DAY_MS).getUTCFullYear();
	// New Year's Day may be observed on the last day of the year before.
	return daysIn(year, holidays).has(day) || daysIn(year + 1, holidays).has(day);
}

function daysIn(year: number, holidays: readonly Holiday[]): ReadonlySet<number> {
	const known = daysOfYears.get(holidays) ?? new Map<number, ReadonlySet<number>>();
	daysOfYears.set(holidays, known);
	const days = known.get(year) ?? new Set(holidays.flatMap((holiday) => daysOf(holiday, year)));
	known.set(year, days);
	return days;
}

function daysOf(holiday: Holiday, year: number): number[] {
	if ('afterEaster' in holiday) return [easterSunday(year) + holiday.afterEaster];
	if ('day' in holiday) return withObserved(dayNumber(year, holiday.month, holiday.day));
	const earliest = dayNumber(year, holiday.month, holiday.onOrAfter);
	return [earliest + ((holiday.weekday - weekdayOf(earliest) + 7) % 7)];
}

/** Holidays on a Saturday are observed the day before, those on a Sunday the day after (5 U.S.C. 6103(b), E.O. 11582). */
function withObserved(day: number): number[] {
	switch (weekdayOf(day)) {
		case SATURDAY:
			return [day, day - 1];
		case SUNDAY:
			return [day, day + 1];
		default:
			return [day];
	}
}

/** The weekday of a day number, Sunday being 0; 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
	return (((day + THURSDAY) % 7) + 7) % 7;
}

/** Days since 1 January 1970. */
export function dayNumber(year: number, month: number, day: number): number {
	return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The Gregorian rule, as Meeus gives it in "Astronomical Algorithms", chapter 8. */
function easterSunday(year: number): number {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const f = Math.floor((b + 8) / 25);
	const g = Math.floor((b - f + 1) / 3);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const n = h + l - 7 * m + 114;
	return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}
