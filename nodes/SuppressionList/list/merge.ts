import { nameFields, prepareMerge } from './merge-run';
import type { Operation } from '../operation';

export const merge: Operation = {
	option: {
		name: 'Merge',
		value: 'merge',
		action: 'Merge a list into another',
		description: 'Make everybody who left one list have left another one, which takes its place',
	},
	fields: nameFields({
		displayName: 'Take Over Opt-Ins',
		name: 'takeOptIns',
		type: 'boolean',
		default: false,
		description:
			'Whether a recorded opt-in to the first list is one to the second. It cannot be undone: only if contacts agreed to the texts of both.',
	}),
	prepare: (context) => prepareMerge(context, ({ takeOptIns }) => takeOptIns === true),
};
