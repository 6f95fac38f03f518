import assert from 'node:assert/strict';
import type { TwilioStandIn } from '../../../test/twilio/twilio-stand-in';
import { readWorkflow } from '../../../test/engine/harness/exported-workflow';
import { asTriggerItem, asWebhookItem } from '../../../test/twilio/inbound';
import { importWorkflow, UNWRAPPED_BODY, type Surroundings } from '../../server/place-workflow';
import { postForm, postJson } from '../../server/post';
import { until } from '../../server/until';
import type { SavedWorkflow } from '../../server/workflow-to-save';
import { ADA, BEN, OUR_NUMBER } from './contacts';
import { textedBy, type Play } from './play';

export const inboundReplies: Play = {
	proves: 'takes replies in both of Twilio’s forms and confirms each opt-out once',
	run: async (surroundings, twilio) => {
		await receiveFromWebhook(surroundings, twilio);
		await receiveFromEventStream(surroundings, twilio);
	},
};

async function receiveFromWebhook(
	surroundings: Surroundings,
	twilio: TwilioStandIn,
): Promise<void> {
	const { n8n } = surroundings;
	const workflow = await importWorkflow('inbound-replies', surroundings);
	await n8n.publish(workflow);
	const stop = { from: ADA, to: OUR_NUMBER, text: 'Stop please', at: Date.now() };
	const form = asWebhookItem(stop).body as Record<string, string>;
	for (let delivery = 1; delivery <= 2; delivery++) {
		await postForm(n8n.url, 'sms-reply', form);
	}
	const executions = await n8n.executionsOf(workflow, 2);
	for (const { status, errorMessage } of executions) assert.equal(status, 'success', errorMessage);
	assert.deepEqual(textedBy(twilio), [ADA], 'one confirmation for a message that came twice');
	await n8n.unpublish(workflow);
}

async function receiveFromEventStream(
	surroundings: Surroundings,
	twilio: TwilioStandIn,
): Promise<void> {
	const { n8n } = surroundings;
	const workflow = await importWithEventStream(surroundings);
	await n8n.publish(workflow);
	const text = 'take me off this list';
	const event = asTriggerItem({ from: BEN, to: OUR_NUMBER, text, at: Date.now() });
	await postJson(n8n.url, 'event-stream', event);
	await until('the opt-out is confirmed', () => twilio.requestsTo(BEN).length === 1);
	await n8n.unpublish(workflow);
}

/** Twilio Trigger asks Twilio to be registered, so a webhook that is given the same events stands for it. */
async function importWithEventStream(surroundings: Surroundings): Promise<SavedWorkflow> {
	const workflow = readWorkflow('inbound-replies');
	const entry = { node: 'Twilio Trigger', type: 'main' as const, index: 0 };
	const connections = { ...workflow.connections, Webhook: { main: [[entry]] } };
	return await importWorkflow({ ...workflow, connections }, surroundings, {
		Webhook: { parameters: { path: 'event-stream' }, webhookId: 'event-stream' },
		'Twilio Trigger': UNWRAPPED_BODY,
	});
}
