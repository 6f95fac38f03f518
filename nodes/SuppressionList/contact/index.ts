import type { Resource } from '../operation';
import { get } from './get';

export const contact: Resource = {
	option: { name: 'Contact', value: 'contact', description: 'A phone number and its consent' },
	operations: [get],
};
