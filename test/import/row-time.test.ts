import { timeReader } from '../../src/import/row-time';

const inNewYork = timeReader({ zone: 'America/New_York', dayFirst: false });

test.each([
	['2026-03-31T14:05:00Z', '2026-03-31T14:05:00.000Z'],
	['2026-03-31T14:05:00.25Z', '2026-03-31T14:05:00.250Z'],
	['2026-03-31T14:05:00+02:00', '2026-03-31T12:05:00.000Z'],
	['2026-03-31 14:05:00 -0430', '2026-03-31T18:35:00.000Z'],
	['2026-03-31 14:05:00 UTC', '2026-03-31T14:05:00.000Z'],
	['1774966800', '2026-03-31T14:20:00.000Z'],
	['1774966800000', '2026-03-31T14:20:00.000Z'],
	['2026-03-31 14:05', '2026-03-31T18:05:00.000Z'],
	['2026-03-31T14:05:09', '2026-03-31T18:05:09.000Z'],
	['3/31/2026 2:05 PM', '2026-03-31T18:05:00.000Z'],
	['3/31/2026, 12:05:00 am', '2026-03-31T04:05:00.000Z'],
	['31.03.2026 14:05', '2026-03-31T18:05:00.000Z'],
	['1/15/2026 09:00', '2026-01-15T14:00:00.000Z'],
])('%s in New York is %s', (cell, expected) => {
	const moment = Date.parse(expected);
	expect(inNewYork(cell)).toEqual({ from: moment, to: moment });
});

test('days may come before months', () => {
	const inLondon = timeReader({ zone: 'Europe/London', dayFirst: true });
	expect(inLondon('3/4/2026 10:00')?.from).toBe(Date.UTC(2026, 3, 3, 9));
	expect(inNewYork('3/4/2026 10:00')?.from).toBe(Date.UTC(2026, 2, 4, 15));
});

test('a day without a time is the whole day of the place', () => {
	expect(inNewYork('2026-03-31')).toEqual({
		from: Date.UTC(2026, 2, 31, 4),
		to: Date.UTC(2026, 3, 1, 3, 59, 59),
	});
});

test('the clocks of the place change within the day', () => {
	expect(inNewYork('2026-03-08 01:59')?.from).toBe(Date.UTC(2026, 2, 8, 6, 59));
	expect(inNewYork('2026-03-08 03:01')?.from).toBe(Date.UTC(2026, 2, 8, 7, 1));
	expect(inNewYork('2026-11-01')).toEqual({
		from: Date.UTC(2026, 10, 1, 4),
		to: Date.UTC(2026, 10, 2, 4, 59, 59),
	});
});

test.each([
	'',
	'yesterday',
	'2026-02-30',
	'13/13/2026',
	'31/12/2026',
	'2026-03-31 25:00',
	'46112.5',
])('%j is no time', (cell) => expect(inNewYork(cell)).toBeUndefined());

test('there is no such place', () => {
	expect(() => timeReader({ zone: 'America/Gotham', dayFirst: false })).toThrow(RangeError);
});
