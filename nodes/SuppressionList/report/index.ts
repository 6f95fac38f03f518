import type { Resource } from '../operation';
import { summary } from './summary';

export const report: Resource = {
	option: { name: 'Report', value: 'report', description: 'Figures about texts and opt-outs' },
	operations: [summary],
};
