import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import {
	isKnownCountry,
	parsePhone,
	type ParsedPhone,
	type PhoneOptions,
} from '../../src/phone/e164';
import { plainName, USUAL_PHONE_NAMES } from '../../src/phone/usual-field-names';
import { isLeftEmpty, parameterReader, trimmed } from './parameters';

export const phoneNumberField: INodeProperties = {
	displayName: 'Phone Number',
	name: 'phoneNumber',
	type: 'string',
	default: '',
	placeholder: 'e.g. +1 212 555 0123',
	description:
		'Number of the contact, in any usual spelling. Leave empty to take it from the previous node or from a field with a usual name, such as phone, mobile or to.',
};

export const defaultCountryOption: INodeProperties = {
	displayName: 'Default Country',
	name: 'defaultCountry',
	type: 'string',
	default: 'US',
	placeholder: 'e.g. GB',
	description: 'Two-letter code of the country of numbers that are written without a country code',
};

export const mobileOnlyOption: INodeProperties = {
	displayName: 'Mobile Numbers Only',
	name: 'mobileOnly',
	type: 'boolean',
	default: false,
	description: 'Whether to treat lines that are known not to receive texts as invalid numbers',
};

/** Where earlier nodes of this pack put the canonical number. */
const FIELDS_OF_THIS_PACK = ['reply', 'consent', 'review', 'suppression', 'text'];

/** Reads each item's number: from the field that the builder filled, otherwise from where it usually is. */
export function phoneReader(
	context: IExecuteFunctions,
	optionsOf: (itemIndex: number) => PhoneOptions,
): (itemIndex: number, item: IDataObject) => ParsedPhone {
	if (isLeftEmpty(context, 'phoneNumber')) {
		return (itemIndex, item) => findPhone(item, optionsOf(itemIndex));
	}
	const read = parameterReader<unknown>(context, 'phoneNumber');
	return (itemIndex) => parsePhone(read(itemIndex), optionsOf(itemIndex));
}

/** Phone settings out of a node's options. A country that does not exist is the builder's mistake, not the contact's. */
export function phoneOptionsOf(options: IDataObject): PhoneOptions {
	const defaultCountry = String(options.defaultCountry ?? 'US').trim() || 'US';
	if (!isKnownCountry(defaultCountry)) {
		throw new RangeError(
			`"${defaultCountry}" is no country code; use two letters, e.g. US, GB or DE`,
		);
	}
	return { defaultCountry, mobileOnly: options.mobileOnly === true };
}

function findPhone(item: IDataObject, options: PhoneOptions): ParsedPhone {
	for (const name of FIELDS_OF_THIS_PACK) {
		const field = item[name];
		if (typeof field === 'object' && field !== null && 'contact' in field) {
			return parsePhone(field.contact, options);
		}
	}
	const numbers = numbersByPlainName(item);
	const name = USUAL_PHONE_NAMES.find((usual) => numbers.has(usual));
	const phone = parsePhone(name === undefined ? undefined : numbers.get(name), options);
	const isRecipient = name !== undefined && RECIPIENT_NAMES.includes(name);
	const senders = SENDER_NAMES.map((sender) => parsePhone(numbers.get(sender), options));
	return isRecipient && senders.some((sender) => isAnother(sender, phone)) ? AMBIGUOUS : phone;
}

/** A message that came in has our own number as its recipient, one that goes out has it as its sender. */
const RECIPIENT_NAMES = ['recipient', 'to'];
const SENDER_NAMES = ['from', 'sender', 'originator'];

const AMBIGUOUS: ParsedPhone = {
	ok: false,
	reason: 'ambiguous',
	message:
		'This item has a sender and a recipient, and either may be the contact; fill in Phone Number, or put a Classify Reply node before this one',
};

function isAnother(sender: ParsedPhone, recipient: ParsedPhone): boolean {
	return sender.ok && recipient.ok && sender.e164 !== recipient.e164;
}

function numbersByPlainName(item: IDataObject): ReadonlyMap<string, unknown> {
	return new Map(
		Object.entries(item)
			.filter(([, value]) => trimmed(value) !== '')
			.map(([name, value]) => [plainName(name), value]),
	);
}
