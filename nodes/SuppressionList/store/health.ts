import type { SuppressionStore } from '../../../src/store/suppression-store';
import type { Operation } from '../operation';

export const health: Operation = {
	option: {
		name: 'Health',
		value: 'health',
		action: 'Check the health of the store',
		description: 'Find out whether the store answers, and what may lose opt-outs on it',
	},
	fields: [],
	failed: { healthy: false },
	prepare: () => ({
		each: 'run',
		execute: async (store) => [{ json: { ...(await healthReport(store)) } }],
	}),
};

async function healthReport(store: SuppressionStore) {
	const { warnings, ...about } = await store.health();
	return {
		healthy: warnings.length === 0,
		...about,
		warnings: warnings.map((one) => ({ ...one })),
	};
}
