import type { Resource } from '../operation';
import { get } from './get';

export const policy: Resource = {
	option: {
		name: 'Policy',
		value: 'policy',
		description: 'The rules for opting out and in',
	},
	operations: [get],
};
