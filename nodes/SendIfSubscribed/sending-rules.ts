import type { IDataObject } from 'n8n-workflow';
import type { FrequencyCap } from '../../src/consent/frequency-cap';
import type { QuietHours, SendingRules } from '../../src/operations/sending-rules';
import type { ParsedPhone } from '../../src/phone/e164';
import { FEDERAL_HOLIDAYS } from '../../src/quiet-hours/holidays';
import { hours, readHours, type Hours } from '../../src/quiet-hours/hours';
import { isTimeZone } from '../../src/quiet-hours/local-time';
import { hasUsAreaCode, type KnownPlace } from '../../src/quiet-hours/place';
import { stateNamed, type StateCode } from '../../src/quiet-hours/us-states';
import { frequencyCap, MOST_DAYS, type AccountRules } from '../shared/account-rules';
import { isOn, trimmed } from '../shared/parameters';

/**
 * The rules for an item's text: those of the account, and those that the builder adds in the node.
 * @throws RangeError with a sentence for the builder if one cannot be meant, or has no effect without another.
 */
export function sendingRules(
	written: IDataObject,
	account: AccountRules,
	phone: ParsedPhone,
): SendingRules {
	return {
		quietHours: quietHoursOf(written, phone),
		caps: [...account.caps, ...capsOf(written)],
		requireOptIn: isOn(written.requireOptIn, 'Require Opt-In') || account.requireOptIn,
	};
}

const QUIET_HOURS = ['off', 'campaigns', 'all'] as const;
/** Rules that say something about quiet hours, by what the builder reads. */
const ABOUT_QUIET_HOURS = {
	state: "Contact's State",
	timeZone: "Contact's Time Zone",
	hours: 'Hours',
	quietOnHolidays: 'Quiet on Federal Holidays',
} as const;

function quietHoursOf(written: IDataObject, phone: ParsedPhone): QuietHours | undefined {
	if (written.quietHours === undefined) {
		const idle = Object.entries(ABOUT_QUIET_HOURS).find(([name]) => written[name] !== undefined);
		if (!idle) return undefined;
		throw new RangeError(
			`${idle[1]} is set, but there is no Quiet Hours rule; add it, or remove the other`,
		);
	}
	const choice = QUIET_HOURS.find((one) => one === written.quietHours);
	switch (choice) {
		case 'off':
			return undefined;
		case 'campaigns':
		case 'all':
			return {
				hours: hoursOf(written.hours),
				...(isOn(written.quietOnHolidays, ABOUT_QUIET_HOURS.quietOnHolidays) && {
					holidays: FEDERAL_HOLIDAYS,
				}),
				known: knownPlace(written, phone),
				oneToOne: choice === 'all',
			};
		case undefined:
			throw new RangeError(`Quiet Hours must be one of ${QUIET_HOURS.join(', ')}`);
	}
}

const USUAL_HOURS = hours(8, 21);

function hoursOf(written: unknown): Hours {
	const text = trimmed(written);
	const read = text === '' ? USUAL_HOURS : readHours(text);
	if (read) return read;
	throw new RangeError(
		`"${text}" are no hours; write a beginning and an end of the same day, e.g. 08:00-21:00`,
	);
}

function knownPlace({ timeZone, state }: IDataObject, phone: ParsedPhone): KnownPlace {
	return { timeZone: timeZoneOf(timeZone), state: stateOf(state, phone) };
}

/** A CRM has no time zone for every contact, so an expression may well come out empty. */
function timeZoneOf(written: unknown): string | undefined {
	const name = trimmed(written);
	if (name === '') return undefined;
	if (isTimeZone(name)) return name;
	throw new RangeError(
		`"${name}" is no time zone; use an IANA name, such as America/Chicago, or leave Contact's Time Zone empty`,
	);
}

/** A CRM keeps provinces of other countries in the same field; they matter only if the number is one of ours. */
function stateOf(written: unknown, phone: ParsedPhone): StateCode | undefined {
	const name = trimmed(written);
	const state = stateNamed(name);
	if (state !== undefined || name === '') return state;
	if (!phone.ok || !hasUsAreaCode(phone.e164)) return undefined;
	throw new RangeError(
		`"${name}" is no state of the United States; use its two letters or its name, or leave Contact's State empty`,
	);
}

const USUAL_CAP_DAYS = 7;

function capsOf({ capTexts, capDays = USUAL_CAP_DAYS }: IDataObject): FrequencyCap[] {
	if (capTexts === undefined) {
		if (capDays === USUAL_CAP_DAYS) return [];
		throw new RangeError(
			'Frequency Cap Window is set, but there is no Frequency Cap; add it, or remove the window',
		);
	}
	const cap = frequencyCap(Number(capTexts), Number(capDays));
	if (cap) return [cap];
	throw new RangeError(
		`The frequency cap must be a whole number of texts from 1, in a window of up to ${MOST_DAYS} days`,
	);
}
