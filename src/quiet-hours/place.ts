import {
	getCountries,
	getCountryCallingCode,
	parsePhoneNumberFromString,
	type CountryCode,
} from 'libphonenumber-js/max';
import type { E164 } from '../phone/e164';
import { CANADIAN_AREAS } from './canada';
import { ZONES_OF_COUNTRIES } from './countries';
import type { Window } from './hours';
import { STATE_CODES, US_STATES, zonesOfState, type Area, type StateCode } from './us-states';
import { FEDERAL_WINDOW, STATE_WINDOWS } from './windows';

/** Where a contact may be: texts must be within every window in every zone. */
export interface Place {
	/** IANA names. */
	readonly zones: readonly string[];
	/** The windows of the law there; none where no law is known. */
	readonly windows: readonly Window[];
}

/** What the builder knows of where the contact is. */
export interface KnownPlace {
	/** IANA name. */
	readonly timeZone?: string;
	readonly state?: StateCode;
}

/**
 * Where a contact is: by the time zone and the state that the builder gives, and what they leave open by the number. A
 * given time zone says what time it is there, not which law holds: that is the state's, given or of the area code.
 *
 * An area code, state or country with several zones is in all of them. A number that has no place, such as a toll-free
 * one, may be anywhere where its country code is in use.
 */
export function placeOf(number: E164, { timeZone, state }: KnownPlace = {}): Place {
	const place = state === undefined ? placeOfNumber(number) : placeOfState(state);
	return timeZone === undefined ? place : { ...place, zones: [timeZone] };
}

/** Whether a number's area code is one of the United States. */
export function hasUsAreaCode(number: E164): boolean {
	return US_AREAS.has(areaCodeOf(number) ?? '');
}

interface UsArea {
	readonly state: StateCode;
	readonly zones: readonly string[];
}

const US_AREAS: ReadonlyMap<string, UsArea> = new Map(
	STATE_CODES.flatMap((state) =>
		codesOf(US_STATES[state].areas).map(([code, zones]) => [code, { state, zones }] as const),
	),
);
const CANADIAN_ZONES: ReadonlyMap<string, readonly string[]> = new Map(codesOf(CANADIAN_AREAS));

function codesOf(areas: readonly Area[]): [string, readonly string[]][] {
	return areas.flatMap(({ codes, zones }) =>
		codes.split(' ').map((code): [string, readonly string[]] => [code, zones]),
	);
}

function areaCodeOf(number: E164): string | undefined {
	return /^\+1(\d{3})/.exec(number)?.[1];
}

function placeOfState(state: StateCode): Place {
	return { zones: zonesOfState(state), windows: windowsOfState(state) };
}

function windowsOfState(state: StateCode): Window[] {
	const stricter = STATE_WINDOWS[state];
	return stricter ? [FEDERAL_WINDOW, stricter] : [FEDERAL_WINDOW];
}

function placeOfNumber(number: E164): Place {
	const areaCode = areaCodeOf(number) ?? '';
	const usArea = US_AREAS.get(areaCode);
	if (usArea) return { zones: usArea.zones, windows: windowsOfState(usArea.state) };
	const canadian = CANADIAN_ZONES.get(areaCode);
	if (canadian) return { zones: canadian, windows: [] };
	return placeOfCountries(countriesOf(number));
}

/** Of these countries a number without one of their area codes, such as a toll-free one, may be anywhere in the plan. */
const HAVE_AREA_CODES: readonly CountryCode[] = ['US', 'CA'];

/** The country of the number; where the number does not tell, all that share its country code. */
function countriesOf(number: E164): CountryCode[] {
	const parsed = parsePhoneNumberFromString(number);
	const country = parsed?.country;
	if (country && !HAVE_AREA_CODES.includes(country)) return [country];
	const code = parsed?.countryCallingCode;
	return getCountries().filter((country) => getCountryCallingCode(country) === code);
}

function placeOfCountries(countries: readonly CountryCode[]): Place {
	return {
		zones: [...new Set(countries.flatMap(zonesOfCountry))],
		windows: countries.includes('US') ? [FEDERAL_WINDOW] : [],
	};
}

function zonesOfCountry(country: CountryCode): string[] {
	switch (country) {
		case 'US':
			return STATE_CODES.flatMap(zonesOfState);
		case 'CA':
			return CANADIAN_AREAS.flatMap(({ zones }) => zones);
		default:
			return ZONES_OF_COUNTRIES[country]?.split(' ') ?? [];
	}
}
