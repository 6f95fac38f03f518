import { listOf } from '../../../src/consent/scope';
import { listTotals } from '../../../src/operations/list-totals';
import type { Operation } from '../operation';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many lists',
		description:
			'Name every list that anything was recorded about, and count who left and joined it',
	},
	fields: [],
	prepare: () => ({
		each: 'run',
		execute: async (store) => {
			const totals = await listTotals(store);
			return totals.map(({ list, ...counts }) => ({ json: { list: listOf(list), ...counts } }));
		},
	}),
};
