import { nameFields, prepareMerge } from './merge-run';
import type { Operation } from '../operation';

export const rename: Operation = {
	option: {
		name: 'Rename',
		value: 'rename',
		action: 'Rename a list',
		description: 'Give a list another name, under which everybody who left or joined it is known',
	},
	fields: nameFields(),
	prepare: (context) => prepareMerge(context, () => true),
};
