import { getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { E164 } from '../../src/phone/e164';
import { CANADIAN_AREAS } from '../../src/quiet-hours/canada';
import { ZONES_OF_COUNTRIES } from '../../src/quiet-hours/countries';
import { isTimeZone } from '../../src/quiet-hours/local-time';
import { placeOf } from '../../src/quiet-hours/place';
import {
	STATE_CODES,
	stateNamed,
	US_STATES,
	zonesOfState,
	type Area,
} from '../../src/quiet-hours/us-states';
import { STATE_WINDOWS } from '../../src/quiet-hours/windows';

const AREAS: readonly Area[] = [
	...STATE_CODES.flatMap((code): readonly Area[] => US_STATES[code].areas),
	...CANADIAN_AREAS,
];
const CODES = AREAS.flatMap(({ codes }) => codes.split(' '));
/** Codes of the plan that belong to no place. */
const NOT_GEOGRAPHIC =
	/^(?:5(?:00|2[1-9]|3[23]|44|66|77|88)|6(?:00|22|33)|8(?:00|33|44|55|66|77|88)|900)$/;

test('every area code is of one state or province', () => {
	expect(CODES.filter((code) => !/^[2-9]\d\d$/.test(code))).toEqual([]);
	expect(CODES.filter((code, index) => CODES.indexOf(code) !== index)).toEqual([]);
});

test('every area code that libphonenumber knows in the United States has its state', () => {
	const missing = [];
	for (let code = 200; code < 1000; code++) {
		const country = parsePhoneNumberFromString(`+1${code}2345678`)?.country;
		if (country === 'US' && !CODES.includes(String(code)) && !NOT_GEOGRAPHIC.test(String(code)))
			missing.push(code);
	}
	expect(missing).toEqual([]);
});

test('every country has zones, and every zone is known to this Node.js', () => {
	const countries = getCountries().filter((country) => country !== 'US' && country !== 'CA');
	expect(countries.filter((country) => !ZONES_OF_COUNTRIES[country])).toEqual([]);
	const zones = [
		...AREAS.flatMap((area) => area.zones),
		...Object.values(ZONES_OF_COUNTRIES).flatMap((written) => written.split(' ')),
	];
	expect([...new Set(zones)].filter((zone) => !isTimeZone(zone))).toEqual([]);
});

test('every stricter window says where it is written', () => {
	for (const window of Object.values(STATE_WINDOWS)) expect(window.source).toMatch(/\d/);
});

test.each([
	['FL', 'FL'],
	['fl ', 'FL'],
	['Florida', 'FL'],
	['new york', 'NY'],
	['Ontario', undefined],
	['', undefined],
])('the state %j is %s', (written, code) => {
	expect(stateNamed(written)).toBe(code);
});

test.each([
	['a number of one state', '+12125550123', ['America/New_York'], ['47 CFR 64.1200(c)(1)']],
	[
		'a number of a stricter state',
		'+18505550123',
		['America/New_York', 'America/Chicago'],
		['47 CFR 64.1200(c)(1)', 'Fla. Stat. § 501.616(6)(a)'],
	],
	['a number of Canada', '+12505550123', CANADIAN_AREAS[2]?.zones, []],
	['a number of the Bahamas', '+12425550123', ['America/Nassau'], []],
	['a number of Puerto Rico', '+17875550123', ['America/Puerto_Rico'], ['47 CFR 64.1200(c)(1)']],
	['a number of Kazakhstan', '+77012345678', ['Asia/Almaty'], []],
	['a satellite phone', '+881612345678', [], []],
])('%s is placed', (_, number, zones, sources) => {
	const place = placeOf(number as E164);
	expect(place.zones).toEqual(zones);
	expect(place.windows.map(({ source }) => source)).toEqual(sources);
});

test('a toll-free number may be anywhere in the plan', () => {
	const { zones, windows } = placeOf('+18005550123' as E164);
	expect(zones).toEqual(
		expect.arrayContaining([
			...STATE_CODES.flatMap(zonesOfState),
			'America/St_Johns',
			'America/Jamaica',
		]),
	);
	expect(windows.map(({ source }) => source)).toEqual(['47 CFR 64.1200(c)(1)']);
});
