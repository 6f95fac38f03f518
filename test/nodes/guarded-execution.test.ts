import { CheckSuppression } from '../../nodes/CheckSuppression/CheckSuppression.node';
import { useEmptyN8nFolder } from './embedded-store';
import { runNode, type NodeRun } from './run-node';

const UNREADABLE = { phone: 'call me' };

useEmptyN8nFolder();

async function outputSizes(asTool?: NodeRun['asTool']): Promise<number[]> {
	const { outputs } = await runNode(new CheckSuppression(), { items: [UNREADABLE], asTool });
	return outputs.map((items) => items.length);
}

describe('a contact who may not be texted', () => {
	it('leaves on the second output of a step', async () => {
		expect(await outputSizes()).toEqual([0, 1]);
	});

	it.each([true, 'in n8n 1'] as const)(
		'is on the one output that an agent reads of a tool: %s',
		async (asTool) => {
			expect(await outputSizes(asTool)).toEqual([1]);
		},
	);
});
