import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import type { E164 } from '../../../src/phone/e164';
import {
	defaultCountryOption,
	phoneNumberField,
	phoneOptionsOf,
	phoneReader,
} from '../../shared/contact-number';
import { parameterReader } from '../../shared/parameters';

/** The fields of an operation that is about the contact of each item, with the options that it has besides. */
export function contactFields(...options: readonly INodeProperties[]): INodeProperties[] {
	return [
		phoneNumberField,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [defaultCountryOption, ...options],
		},
	];
}

/**
 * Reads whom each item is about, as the field Phone Number and the option Default Country say. The reader throws a
 * RangeError with a sentence for the builder if there is no usable number.
 */
export function contactReader(context: IExecuteFunctions): (itemIndex: number) => E164 {
	const options = parameterReader<IDataObject>(context, 'options', {});
	const readPhone = phoneReader(context, (itemIndex) => phoneOptionsOf(options(itemIndex)));
	const items = context.getInputData();
	return (itemIndex) => {
		const phone = readPhone(itemIndex, items[itemIndex]?.json ?? {});
		if (!phone.ok) throw new RangeError(phone.message);
		return phone.e164;
	};
}
