import type { INodeProperties } from 'n8n-workflow';
import { scopeOfList, type Scope } from '../../src/consent/scope';

export const listField: INodeProperties = {
	displayName: 'List',
	name: 'list',
	type: 'string',
	default: '',
	placeholder: 'e.g. promotions',
	description:
		'Program that the text belongs to. A contact who left this list gets no text; one who opted out of everything never does. Leave empty for texts that belong to no list.',
};

/** @throws RangeError with a sentence for the builder if the name cannot be one. */
export function scopeOf(listName: unknown): Scope {
	const parsed = scopeOfList(listName);
	if (!parsed.ok) throw new RangeError(parsed.message);
	return parsed.scope;
}
