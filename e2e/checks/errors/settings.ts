import assert from 'node:assert/strict';
import type { IDataObject, INode } from 'n8n-workflow';
import { inARow, NODE, oneNode, packNode } from '../../../test/engine/harness/one-node';
import { sending } from '../../../test/engine/harness/sending';
import { serverError } from '../../../test/twilio/behaviour';
import type { TwilioStandIn } from '../../../test/twilio/twilio-stand-in';
import type { Report } from '../../report';
import type { ServerExecution } from '../../server/execution';
import type { Surroundings } from '../../server/place-workflow';
import { runNodes } from '../../server/run-nodes';
import { GOOD, OTHER } from './faults';

const SENDER = 'Sender';

/** Settings of nodes that make n8n do something else than the node says. */
export async function checkSettings(
	report: Report,
	surroundings: Surroundings,
	twilio: TwilioStandIn,
): Promise<void> {
	await runNodes(surroundings, oneNode('markOptedOut', { operation: 'optOut' }), [OTHER]);

	await report.check('errors: a disabled guard does not disable the sender’s own', async () => {
		twilio.reset();
		const execution = await sendBehind(surroundings, twilio, { disabled: true }, [GOOD, OTHER]);
		assert.deepEqual(labelsOf(execution), ['Text Unsubscribed']);
		assert.deepEqual(
			twilio.requests.map(({ to }) => to),
			[GOOD.phone],
		);
	});

	await report.check('errors: Always Output Data gives the sender nobody to text', async () => {
		twilio.reset();
		const execution = await sendBehind(surroundings, twilio, { alwaysOutputData: true }, [OTHER]);
		assert.deepEqual(labelsOf(execution), ['Invalid Number']);
		assert.deepEqual(twilio.requests, []);
	});

	await report.check('errors: Retry On Fail on the sender sends no second text', async () => {
		twilio.reset();
		twilio.otherwise = serverError;
		const retrying = { retryOnFail: true, maxTries: 3, waitBetweenTries: 0 };
		const parameters = sending(twilio, { campaign: 'Retry On Fail' });
		const execution = await runNodes(
			surroundings,
			oneNode('sendIfSubscribed', parameters, retrying),
			[GOOD],
		);
		assert.deepEqual(labelsOf(execution, NODE), ['Outcome Unknown']);
		assert.equal(twilio.requests.length, 1);
	});
}

async function sendBehind(
	surroundings: Surroundings,
	twilio: TwilioStandIn,
	guardSettings: Partial<INode>,
	input: readonly IDataObject[],
): Promise<ServerExecution> {
	const campaign = Object.keys(guardSettings).join();
	return await runNodes(
		surroundings,
		inARow(
			packNode('Guard', 'checkSuppression', {}, guardSettings),
			packNode(SENDER, 'sendIfSubscribed', sending(twilio, { campaign })),
		),
		input,
	);
}

/** The labels of what the sender skipped. */
function labelsOf(execution: ServerExecution, node = SENDER): unknown[] {
	return execution.jsonOf(node, 1).map(({ text }) => (text as IDataObject).label);
}
