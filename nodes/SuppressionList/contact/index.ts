import type { Resource } from '../operation';
import { erase } from './erase';
import { get } from './get';
import { getMany } from './get-many';
import { history } from './history';
import { importOperation } from './import';

export const contact: Resource = {
	option: { name: 'Contact', value: 'contact', description: 'A phone number and its consent' },
	operations: [erase, get, getMany, history, importOperation],
	chosenAtStart: get,
};
