import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { parsePhone, type E164 } from '../../src/phone/e164';
import { momentOf } from '../shared/moment';
import { trimmed } from '../shared/parameters';

export interface FilteredPeriod {
	/** Milliseconds since 1970, inclusive. */
	readonly since?: number;
	/** Exclusive. */
	readonly until?: number;
}

/** Two fields for a collection of filters: from when, and until when. */
export function periodFields(happened: string): INodeProperties[] {
	return [
		{
			displayName: 'Since',
			name: 'since',
			type: 'dateTime',
			default: '',
			description: `Only what ${happened} at this time or later`,
		},
		{
			displayName: 'Until',
			name: 'until',
			type: 'dateTime',
			default: '',
			description: `Only what ${happened} before this time`,
		},
	];
}

/** The filters as the builder set them, the same for all items. */
export function filtersOf(context: IExecuteFunctions): IDataObject {
	return context.getNodeParameter('filters', 0, {}) as IDataObject;
}

/** @throws RangeError with a sentence for the builder for a time that is none, and for an end before the beginning. */
export function periodOf(context: IExecuteFunctions, filters: IDataObject): FilteredPeriod {
	const timezone = context.getTimezone();
	const since = momentOf(filters.since, 'Since', timezone);
	const until = momentOf(filters.until, 'Until', timezone);
	if (since !== undefined && until !== undefined && since >= until) {
		throw new RangeError('Nothing can match: Until is not later than Since');
	}
	return { since, until };
}

/** @throws RangeError with a sentence for the builder if there is a number that cannot be read. */
export function contactOfFilter(filters: IDataObject): E164 | undefined {
	const written = trimmed(filters.phoneNumber);
	if (written === '') return undefined;
	const phone = parsePhone(written);
	if (phone.ok) return phone.e164;
	throw new RangeError(`Phone Number in Filters: ${phone.message}`);
}

/**
 * One of the fixed choices of a filter; `undefined` for an empty one.
 * @throws RangeError with a sentence for the builder that lists them.
 */
export function choiceOf<Choice extends string>(
	value: unknown,
	choices: readonly Choice[],
	name: string,
): Choice | undefined {
	if (value === undefined || value === '') return undefined;
	const choice = choices.find((candidate) => candidate === value);
	if (choice !== undefined) return choice;
	throw new RangeError(`"${String(value)}" is no ${name}; use one of ${choices.join(', ')}`);
}
