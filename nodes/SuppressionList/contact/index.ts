import type { Resource } from '../operation';
import { erase } from './erase';
import { get } from './get';

export const contact: Resource = {
	option: { name: 'Contact', value: 'contact', description: 'A phone number and its consent' },
	operations: [erase, get],
	chosenAtStart: get,
};
