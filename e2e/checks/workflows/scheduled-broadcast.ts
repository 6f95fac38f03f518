import assert from 'node:assert/strict';
import { readWorkflow } from '../../../test/engine/harness/exported-workflow';
import { importWorkflow, withContacts } from '../../server/place-workflow';
import { ADA, BEN, CLEO } from './contacts';
import { textedBy, textLabels, type Play } from './play';

const SKIPPED = ['Unsubscribed from Text', 'Unsubscribed from Text'];

export const scheduledBroadcast: Play = {
	proves: 'runs by its schedule, skips who opted out, and texts nobody twice',
	run: async (surroundings, twilio) => {
		const { n8n } = surroundings;
		const interval = [{ field: 'seconds', secondsInterval: 1 }];
		const workflow = await importWorkflow(
			withContacts(readWorkflow('scheduled-broadcast'), [ADA, BEN, CLEO]),
			surroundings,
			{ 'Every Tuesday at 10': { parameters: { rule: { interval } } } },
		);
		await n8n.publish(workflow);
		const executions = await n8n.executionsOf(workflow, 2);
		await n8n.unpublish(workflow);
		assert.deepEqual(textedBy(twilio), [CLEO]);
		const sent = executions.filter((execution) => execution.jsonOf('Send Broadcast', 0).length > 0);
		assert.equal(sent.length, 1, 'the text went out in one of the executions only');
		for (const execution of executions) {
			const labels = textLabels(execution, 'Send Broadcast', 1);
			assert.deepEqual(labels, sent.includes(execution) ? SKIPPED : [...SKIPPED, 'Already Sent']);
		}
	},
};
