import type { Resource } from '../operation';
import { getMany } from './get-many';

export const stepLog: Resource = {
	option: {
		name: 'Step Log',
		value: 'stepLog',
		description: 'What became of each text that a workflow would have sent',
	},
	operations: [getMany],
};
