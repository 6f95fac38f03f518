import type { Operation } from '../operation';

export const verifyLedger: Operation = {
	option: {
		name: 'Verify Ledger',
		value: 'verifyLedger',
		action: 'Verify the ledger of the store',
		description:
			'Walk the chain of the ledger and find out whether anything was altered or removed',
	},
	fields: [],
	failed: { intact: false },
	prepare: () => ({
		each: 'run',
		execute: async (store) => {
			const { entries, heads, faults } = await store.verify();
			return [
				{
					json: {
						intact: faults.length === 0,
						entries,
						faults: faults.map((fault) => ({ ...fault })),
						heads: heads.map((head) => ({ ...head })),
					},
				},
			];
		},
	}),
};
