import {
	getCountries,
	parsePhoneNumberFromString,
	type CountryCode,
	type PhoneNumber,
} from 'libphonenumber-js/max';

/** A phone number as `+` and 7 to 15 digits: the one form in which a contact is stored, searched and compared. */
export type E164 = string & { readonly __brand: 'E164' };

export type UnusableNumberReason =
	| 'missing'
	| 'not_a_number'
	| 'spreadsheet_rounded'
	| 'extension'
	| 'short_code'
	| 'impossible'
	| 'not_mobile'
	/** Several numbers were found and nothing says which is the contact's. */
	| 'ambiguous';

export type ParsedPhone =
	| { readonly ok: true; readonly e164: E164 }
	| { readonly ok: false; readonly reason: UnusableNumberReason; readonly message: string };

export interface PhoneOptions {
	/** ISO 3166-1 alpha-2 country assumed for numbers written without a country code. Default `US`. */
	readonly defaultCountry?: string;
	/** Refuse numbers that are known not to receive texts (fixed lines where the plan tells them apart). */
	readonly mobileOnly?: boolean;
}

/** Number types of libphonenumber that may receive a text; `undefined` means that the plan does not tell. */
const MOBILE_CAPABLE_TYPES: ReadonlySet<string | undefined> = new Set([
	'MOBILE',
	'FIXED_LINE_OR_MOBILE',
	'PAGER',
	'VOIP',
	'PERSONAL_NUMBER',
	'TOLL_FREE',
	undefined,
]);

/**
 * All numbers of the North American plan have ten digits, of which the first is neither 0 nor 1, so that one in E.164 needs
 * no parsing, which is most of what a check of many contacts costs.
 */
const NORTH_AMERICAN = /^\+1[2-9]\d{9}$/;
/** Longer than any way of writing a number; whole messages end up in number fields. */
const LONGEST_SPELLING = 64;
const CHANNEL_PREFIX = /^(?:tel|sms|smsto|whatsapp|rcs):/i;
/** Direction marks and zero-width characters, which copying from contact lists and web pages brings along. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const NOT_PART_OF_A_NUMBER = /[^\d+().\-\s/\u2010-\u2015]/;
/** Mexico dropped the 1 of its mobile numbers on 3 August 2019, but providers still send it. */
const OLD_MEXICAN_MOBILE = /^\+52\D*1(?=(?:\D*\d){10}\D*$)/;
const KNOWN_COUNTRIES: ReadonlySet<string> = new Set(getCountries());
const EXTENSION = /(?:ext\.?|extension|x|#|;ext=)\s*\d{1,6}$/i;

/**
 * Reads a phone number as people and systems write it and returns its one canonical form.
 *
 * Accepts spaces, dots, dashes, brackets, `00` and `+` prefixes, full-width digits, a spreadsheet's leading
 * apostrophe, `tel:` and `whatsapp:` prefixes, and JavaScript numbers. Never throws: what cannot be a
 * contact comes back with a reason and a sentence for the builder.
 *
 * Acceptance is by possible length, not by assigned range: ranges change faster than any table, and an
 * opt-out from a range that is newer than the table must be stored all the same.
 */
export function parsePhone(input: unknown, options: PhoneOptions = {}): ParsedPhone {
	const written = asText(input);
	if (written === '') return unusable('missing', 'There is no phone number in this item');
	if (/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(written)) {
		return unusable(
			'spreadsheet_rounded',
			`"${written}" was rounded by a spreadsheet; store the column as text, so that all digits survive`,
		);
	}
	const text = written.replace(CHANNEL_PREFIX, '').trim();
	if (text.length > LONGEST_SPELLING) {
		return unusable('not_a_number', `"${shown(text)}" is not a phone number`);
	}
	if (EXTENSION.test(text) && /\d{7}/.test(text.replace(/\D/g, ''))) {
		return unusable('extension', `"${shown(text)}" has an extension, which cannot receive texts`);
	}
	if (NOT_PART_OF_A_NUMBER.test(text) || !/\d/.test(text)) {
		return unusable('not_a_number', `"${shown(text)}" is not a phone number`);
	}
	if (/^\d{3,6}$/.test(text)) {
		return unusable('short_code', `"${text}" is a short code, not the number of a person`);
	}
	return canonical(text, options);
}

/**
 * Whether a country code may be given as `defaultCountry`.
 * @param code ISO 3166-1 alpha-2, e.g. `US`; any case.
 */
export function isKnownCountry(code: string): boolean {
	return KNOWN_COUNTRIES.has(code.toUpperCase());
}

function canonical(text: string, options: PhoneOptions): ParsedPhone {
	if (!options.mobileOnly && NORTH_AMERICAN.test(text)) return { ok: true, e164: text as E164 };
	const country = (options.defaultCountry ?? 'US').toUpperCase() as CountryCode;
	const international = text.replace(/^\s*00(?=[1-9])/, '+').replace(OLD_MEXICAN_MOBILE, '+52');
	const number = parsePhoneNumberFromString(international, {
		defaultCountry: country,
		extract: false,
	});
	const usable = number?.isPossible() ? number : withCountryCodeButNoPlus(text, country);
	if (!usable) {
		return unusable(
			'impossible',
			`"${shown(text)}" has too few or too many digits for a phone number`,
		);
	}
	if (options.mobileOnly && !MOBILE_CAPABLE_TYPES.has(usable.getType())) {
		return unusable('not_mobile', `"${shown(text)}" is a line that cannot receive texts`);
	}
	return { ok: true, e164: usable.number as string as E164 };
}

/** CRM exports often drop the `+`: `447911123456` is not a possible US number, but a possible British one. */
function withCountryCodeButNoPlus(text: string, country: CountryCode): PhoneNumber | undefined {
	const digits = text.replace(/\D/g, '');
	if (text.includes('+') || digits.length < 10) return undefined;
	const number = parsePhoneNumberFromString(`+${digits}`, {
		defaultCountry: country,
		extract: false,
	});
	return number?.isValid() ? number : undefined;
}

function asText(input: unknown): string {
	if (typeof input === 'number') return String(input);
	if (typeof input !== 'string') return '';
	return input.normalize('NFKC').replace(INVISIBLE, '').replace(/^\s*'/, '').trim();
}

function unusable(reason: UnusableNumberReason, message: string): ParsedPhone {
	return { ok: false, reason, message };
}

function shown(text: string): string {
	return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
