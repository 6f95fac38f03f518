import fc from 'fast-check';
import { parsePhone, type E164 } from '../../src/phone/e164';
import { allowedFrom, type QuietHoursSettings } from '../../src/quiet-hours/allowed-from';
import { FEDERAL_HOLIDAYS } from '../../src/quiet-hours/holidays';
import { hours } from '../../src/quiet-hours/hours';
import { placeOf, type KnownPlace } from '../../src/quiet-hours/place';

const SETTINGS: QuietHoursSettings = { hours: hours(8, 21) };

function number(written: string): E164 {
	const phone = parsePhone(written);
	if (!phone.ok) throw new RangeError(phone.message);
	return phone.e164;
}

/** When a contact may be texted who could not be at a time; both in UTC. */
function retry(
	written: string,
	at: string,
	{ known, settings }: { known?: KnownPlace; settings?: QuietHoursSettings } = {},
): string | undefined {
	const from = allowedFrom(placeOf(number(written), known), settings ?? SETTINGS, Date.parse(at));
	return from === undefined ? undefined : new Date(from).toISOString();
}

/** Times at which a contact may be texted at once. */
function expectOpen(written: string, at: string, known?: KnownPlace) {
	expect(retry(written, at, { known })).toBe(new Date(at).toISOString());
}

const NEW_YORK = '+12125550123';
const LOS_ANGELES = '+12135550123';
const MIAMI = '+13055550123';
const PENSACOLA = '+18505550123';
const DALLAS = '+12145550123';
const HOUSTON_OVERLAY = '+13465550123';
const PROVIDENCE = '+14015550123';
const MOBILE = '+12515550123';
const TOLL_FREE = '+18005550123';

describe('the federal hours', () => {
	test('are 8 am to 9 pm where the contact is', () => {
		expectOpen(NEW_YORK, '2026-11-04T13:00:00Z');
		expectOpen(NEW_YORK, '2026-11-05T01:59:59Z');
		expect(retry(NEW_YORK, '2026-11-04T12:59:59Z')).toBe('2026-11-04T13:00:00.000Z');
		expect(retry(NEW_YORK, '2026-11-05T02:00:00Z')).toBe('2026-11-05T13:00:00.000Z');
		expect(retry(LOS_ANGELES, '2026-11-04T15:30:00Z')).toBe('2026-11-04T16:00:00.000Z');
	});

	test.each([
		['the night the clocks go back', '2026-11-01T03:00:00Z', '2026-11-01T13:00:00.000Z'],
		['the night before', '2026-10-31T03:00:00Z', '2026-10-31T12:00:00.000Z'],
		['the night they go forward', '2026-03-08T04:00:00Z', '2026-03-08T12:00:00.000Z'],
		['within the hour that comes twice', '2026-11-01T06:30:00Z', '2026-11-01T13:00:00.000Z'],
	])('end at the right hour after %s', (_, at, from) => {
		expect(retry(NEW_YORK, at)).toBe(from);
	});
});

describe('stricter states', () => {
	test('Florida ends at 8 pm', () => {
		expectOpen(MIAMI, '2026-11-05T00:59:00Z');
		expect(retry(MIAMI, '2026-11-05T01:00:00Z')).toBe('2026-11-05T13:00:00.000Z');
	});

	test('an area code in two time zones must be open in both', () => {
		expect(retry(PENSACOLA, '2026-11-04T13:30:00Z')).toBe('2026-11-04T14:00:00.000Z');
		expectOpen(PENSACOLA, '2026-11-05T00:59:00Z');
		expect(retry(PENSACOLA, '2026-11-05T01:00:00Z')).toBe('2026-11-05T14:00:00.000Z');
	});

	test.each([DALLAS, HOUSTON_OVERLAY])('Texas (%s) begins at noon on Sundays', (texan) => {
		expect(retry(texan, '2026-11-08T15:00:00Z')).toBe('2026-11-08T18:00:00.000Z');
		expect(retry(texan, '2026-11-09T14:59:00Z')).toBe('2026-11-09T15:00:00.000Z');
	});

	test('Rhode Island has other hours on Saturdays, none on Sundays and holidays', () => {
		expect(retry(PROVIDENCE, '2026-11-07T14:30:00Z')).toBe('2026-11-07T15:00:00.000Z');
		expect(retry(PROVIDENCE, '2026-11-07T22:00:00Z')).toBe('2026-11-09T14:00:00.000Z');
		expect(retry(PROVIDENCE, '2026-11-11T16:00:00Z')).toBe('2026-11-12T14:00:00.000Z');
	});

	test('Alabama is closed on a Sunday and the holiday after it', () => {
		expect(retry(MOBILE, '2026-05-24T16:00:00Z')).toBe('2026-05-26T13:00:00.000Z');
	});

	test('a holiday on a Saturday also closes the Friday on which it is observed', () => {
		expect(retry(PROVIDENCE, '2026-07-03T15:00:00Z')).toBe('2026-07-06T13:00:00.000Z');
		expectOpen(NEW_YORK, '2026-07-03T15:00:00Z');
	});
});

describe('what the builder knows', () => {
	test('a time zone says what time it is, the area code which law holds', () => {
		const known = { timeZone: 'America/Los_Angeles' };
		expect(retry(MIAMI, '2026-11-04T15:00:00Z', { known })).toBe('2026-11-04T16:00:00.000Z');
		expect(retry(MIAMI, '2026-11-05T04:00:00Z', { known })).toBe('2026-11-05T16:00:00.000Z');
	});

	test('a state says where the contact is and which law holds, whatever the number', () => {
		const known = { state: 'TX' } as const;
		expect(retry(MIAMI, '2026-11-08T15:00:00Z', { known })).toBe('2026-11-08T19:00:00.000Z');
		expect(retry('+447911123456', '2026-11-08T15:00:00Z', { known })).toBe(
			'2026-11-08T19:00:00.000Z',
		);
	});

	test('both say both', () => {
		const known = { state: 'TX', timeZone: 'America/Chicago' } as const;
		expect(retry(NEW_YORK, '2026-11-08T15:00:00Z', { known })).toBe('2026-11-08T18:00:00.000Z');
	});
});

describe('where no law is known', () => {
	test.each([
		['+447911123456', '2026-11-04T07:30:00Z', '2026-11-04T08:00:00.000Z'],
		['+447911123456', '2026-07-04T06:30:00Z', '2026-07-04T07:00:00.000Z'],
		['+919812345678', '2026-11-04T02:00:00Z', '2026-11-04T02:30:00.000Z'],
		['+34612345678', '2026-11-04T07:30:00Z', '2026-11-04T08:00:00.000Z'],
		['+61412345678', '2026-07-04T22:30:00Z', '2026-07-05T00:00:00.000Z'],
		['+15145550123', '2026-11-04T12:30:00Z', '2026-11-04T13:00:00.000Z'],
	])('the hours of the node hold in every zone of the country: %s at %s', (to, at, from) => {
		expect(retry(to, at)).toBe(from);
	});

	test('other hours can be set; the law of a state stays stricter', () => {
		const settings = { hours: hours(10, 18) };
		expect(retry('+447911123456', '2026-11-04T09:00:00Z', { settings })).toBe(
			'2026-11-04T10:00:00.000Z',
		);
		expect(retry(NEW_YORK, '2026-11-04T23:00:00Z', { settings })).toBe('2026-11-05T15:00:00.000Z');
		const wide = { hours: hours(0, 24) };
		expect(retry(NEW_YORK, '2026-11-05T03:00:00Z', { settings: wide })).toBe(
			'2026-11-05T13:00:00.000Z',
		);
		expect(retry('+447911123456', '2026-11-05T03:00:00Z', { settings: wide })).toBe(
			'2026-11-05T03:00:00.000Z',
		);
	});

	test('federal holidays can be kept everywhere', () => {
		const settings = { ...SETTINGS, holidays: FEDERAL_HOLIDAYS };
		expect(retry(NEW_YORK, '2026-11-26T16:00:00Z', { settings })).toBe('2026-11-27T13:00:00.000Z');
	});
});

describe('a number that has no place', () => {
	test('must be within the hours everywhere it may be', () => {
		const from = retry(TOLL_FREE, '2026-11-04T14:00:00Z');
		expect(from).toBe('2026-11-04T22:00:00.000Z');
		expectOpen(NEW_YORK, String(from));
		expectOpen('+18085550123', String(from));
		expectOpen('+16715550123', String(from));
	});

	test('has no hours at all if it may be anywhere in the world, unless its time zone is given', () => {
		expect(retry('+881612345678', '2026-11-04T14:00:00Z')).toBeUndefined();
		expectOpen('+881612345678', '2026-11-04T14:00:00Z', { timeZone: 'Europe/Berlin' });
	});

	test('hours that never come are found out', () => {
		const settings = { hours: { from: 600, to: 600 } };
		expect(retry(NEW_YORK, '2026-11-04T14:00:00Z', { settings })).toBeUndefined();
	});
});

test('there is no earlier time, whatever the place and the clock changes between', () => {
	const START = Date.parse('2026-01-01T00:00:00Z');
	const anyNumber = fc.constantFrom(
		NEW_YORK,
		PENSACOLA,
		DALLAS,
		PROVIDENCE,
		TOLL_FREE,
		'+61412345678',
	);
	const anyTime = fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }).map((n) => START + n * 60_000);
	fc.assert(
		fc.property(anyNumber, anyTime, (written, now) => {
			const place = placeOf(number(written));
			const from = allowedFrom(place, SETTINGS, now) ?? NaN;
			expect(allowedFrom(place, SETTINGS, from)).toBe(from);
			if (from === now) return;
			expect(allowedFrom(place, SETTINGS, from - 60_000)).toBe(from);
			for (let earlier = now; earlier < from; earlier += 17 * 60_000) {
				expect(allowedFrom(place, SETTINGS, earlier)).toBe(from);
			}
		}),
		{ numRuns: 60 },
	);
});
