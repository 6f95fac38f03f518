import type { Resource } from '../operation';
import { health } from './health';
import { verifyLedger } from './verify-ledger';

export const store: Resource = {
	option: {
		name: 'Store',
		value: 'store',
		description: 'Where opt-outs are kept',
	},
	operations: [health, verifyLedger],
};
