import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { isSuppressed } from '../../../src/consent/standing';
import { describeContact } from '../../../src/operations/describe-contact';
import { parameterReader } from '../../shared/parameters';
import type { Operation } from '../operation';
import { contactFields, contactReader } from './contact-of-item';
import { shownDescription } from './shown-contact';

const MOST_EVENTS = 100;

export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a contact',
		description: 'Find out whether a contact may be texted, since when, and why',
	},
	fields: [
		...contactFields({
			displayName: 'Last Events',
			name: 'lastEvents',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: MOST_EVENTS },
			default: 5,
			description: 'How many of the latest events to list; History has all of them',
		}),
	],
	failed: { mayBeTexted: false, standing: 'unknown' },
	prepare: (context) => {
		const readContact = contactReader(context);
		const readLastEvents = lastEventsReader(context);
		return {
			each: 'item',
			execute: async (store, itemIndex) => {
				const contact = readContact(itemIndex);
				const lastEvents = readLastEvents(itemIndex);
				const description = await describeContact(store, contact, { lastEvents });
				const mayBeTexted = !isSuppressed(description.overall.standing);
				return [{ json: { contact, mayBeTexted, ...shownDescription(description) } }];
			},
		};
	},
};

function lastEventsReader(context: IExecuteFunctions): (itemIndex: number) => number {
	const options = parameterReader<IDataObject>(context, 'options', {});
	return (itemIndex) => {
		const count = Number(options(itemIndex).lastEvents ?? 5);
		if (Number.isInteger(count) && count >= 0 && count <= MOST_EVENTS) return count;
		throw new RangeError(
			`Last Events must be a whole number from 0 to ${MOST_EVENTS}; use the operation History for more`,
		);
	};
}
