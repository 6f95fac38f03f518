import type { Resource } from '../operation';
import { health } from './health';

export const store: Resource = {
	option: {
		name: 'Store',
		value: 'store',
		description: 'Where opt-outs are kept',
	},
	operations: [health],
};
