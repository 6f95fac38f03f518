import assert from 'node:assert/strict';
import type { IDataObject } from 'n8n-workflow';
import { importWorkflow } from '../../server/place-workflow';
import { CLEO } from './contacts';
import { textedBy, textLabels, type Play } from './play';

const SKIPPED = ['Text Unsubscribed', 'Text Unsubscribed'];

export const dripSequence: Play = {
	proves: 'skips who opted out, over real waits between its steps',
	run: async (surroundings, twilio) => {
		const wait = { parameters: { amount: 1, unit: 'seconds' } };
		const workflow = await importWorkflow('drip-sequence', surroundings, {
			'Wait 2 Days': wait,
			'Wait 3 Days': wait,
		});
		const execution = await surroundings.n8n.run(workflow, 'Start');
		assert.equal(execution.status, 'success', execution.errorMessage);
		for (const step of ['Send Step 1', 'Send Step 2']) {
			assert.deepEqual(textLabels(execution, step, 0), ['Sent']);
			assert.deepEqual(textLabels(execution, step, 1), SKIPPED);
		}
		const suppressed = execution.jsonOf('Check Suppression', 1);
		assert.deepEqual(
			suppressed.map(({ suppression }) => (suppression as IDataObject).label),
			SKIPPED,
		);
		assert.deepEqual(textLabels(execution, 'Send Step 3', 0), ['Sent']);
		assert.deepEqual(textedBy(twilio), [CLEO, CLEO, CLEO]);
	},
};
