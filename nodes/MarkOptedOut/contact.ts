import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { parsePhone, type E164, type PhoneOptions } from '../../src/phone/e164';
import { readNumberReport } from '../../src/providers/number-reports';
import { phoneOptionsOf, phoneReader } from '../shared/contact-number';
import { isLeftEmpty, parameterReader } from '../shared/parameters';
import { replyOf } from '../shared/reply-field';

/**
 * Reads whom each item is about: the number that the builder filled in, else the sender of its reply, else the number
 * that a provider reports about, else the one in a field with a usual name.
 * The reader throws a RangeError with a sentence for the builder if there is no usable number, or if an item
 * names two: opting out our own number instead of the contact's would be noticed by nobody.
 */
export function contactReader(
	context: IExecuteFunctions,
): (itemIndex: number, item: IDataObject) => E164 {
	const options = parameterReader<IDataObject>(context, 'options', {});
	const phoneOptions = (itemIndex: number) => phoneOptionsOf(options(itemIndex));
	const readPhone = phoneReader(context, phoneOptions);
	const filledIn = !isLeftEmpty(context, 'phoneNumber');
	return (itemIndex, item) => {
		if (!filledIn && replyOf(item)) return senderOf(item, phoneOptions(itemIndex));
		const report = filledIn ? undefined : readNumberReport(item);
		const phone = report
			? parsePhone(report.number, phoneOptions(itemIndex))
			: readPhone(itemIndex, item);
		if (!phone.ok) throw new RangeError(phone.message);
		return phone.e164;
	};
}

function senderOf(item: IDataObject, options: PhoneOptions): E164 {
	const reply = replyOf(item);
	const phone = parsePhone(reply?.contact, options);
	if (phone.ok) return phone.e164;
	throw new RangeError(
		reply?.numberProblem ??
			'The reply of this item has no sender; fill in Phone Number to record it for a contact',
	);
}
