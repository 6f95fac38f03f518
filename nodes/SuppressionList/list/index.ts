import type { Resource } from '../operation';
import { getMany } from './get-many';
import { merge } from './merge';
import { rename } from './rename';

export const list: Resource = {
	option: {
		name: 'List',
		value: 'list',
		description: 'A program that contacts can leave by itself',
	},
	operations: [getMany, merge, rename],
};
