import {
	dayNumber,
	FEDERAL_HOLIDAYS,
	isHoliday,
	LOUISIANA_HOLIDAYS,
	PENNSYLVANIA_HOLIDAYS,
	weekdayOf,
	type Holiday,
} from '../../src/quiet-hours/holidays';

function holidaysOf(year: number, holidays: readonly Holiday[]): string[] {
	const days = [];
	for (let day = dayNumber(year, 1, 1); day < dayNumber(year + 1, 1, 1); day++) {
		if (isHoliday(day, holidays)) days.push(new Date(day * 86_400_000).toISOString().slice(5, 10));
	}
	return days;
}

/** As the Office of Personnel Management lists them, with the dates themselves where they are on a weekend. */
test.each([
	[2026, '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25'],
	[
		2027,
		'01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31',
	],
])('the federal holidays of %i', (year, days) => {
	expect(holidaysOf(year, FEDERAL_HOLIDAYS)).toEqual(days.split(' '));
});

test('days that hang on Easter', () => {
	expect(holidaysOf(2026, LOUISIANA_HOLIDAYS)).toEqual(expect.arrayContaining(['02-17', '04-03']));
	expect(holidaysOf(2027, LOUISIANA_HOLIDAYS)).toEqual(expect.arrayContaining(['02-09', '03-26']));
});

test('Election Day is the Tuesday after the first Monday of November', () => {
	expect(holidaysOf(2026, PENNSYLVANIA_HOLIDAYS)).toContain('11-03');
	expect(holidaysOf(2027, PENNSYLVANIA_HOLIDAYS)).toContain('11-02');
	expect(holidaysOf(2028, PENNSYLVANIA_HOLIDAYS)).toContain('11-07');
});

test('weekdays before 1970 and after', () => {
	expect(weekdayOf(dayNumber(1969, 12, 31))).toBe(3);
	expect(weekdayOf(dayNumber(2026, 11, 1))).toBe(0);
});
