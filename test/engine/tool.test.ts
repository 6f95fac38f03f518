import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { TwilioStandIn } from '../twilio/twilio-stand-in';
import { engine } from './harness/engine';
import type { ExportedWorkflow } from './harness/exported-workflow';
import { FailingStores } from './harness/failing-stores';
import { node, NODE, oneNode, packNode, type PackNode } from './harness/one-node';
import { contacts, sending, TWILIO_CREDENTIAL } from './harness/sending';
import { emptyStore, type StoreUnderTest } from './harness/stores';

const [ADA = '', BEN = ''] = contacts(2).map(({ phone }) => phone);
const AGENT = 'Agent';

let twilio: TwilioStandIn;
let failing: FailingStores;
let place: StoreUnderTest;
beforeAll(async () => {
	twilio = await TwilioStandIn.start();
	failing = await FailingStores.start();
});
beforeEach(async () => {
	place = await emptyStore('embedded');
	twilio.reset();
	await (
		await engine()
	).run({
		workflow: oneNode('markOptedOut', { operation: 'optOut' }),
		input: [{ phone: ADA }],
		credentials: { suppressionStoreApi: place.credential },
	});
});
afterEach(async () => await place.store.close());
afterAll(async () => {
	await twilio.stop();
	await failing.stop();
});

/** An agent whose one tool is a node of the pack, which n8n runs as it runs tools. */
function agentWith(type: PackNode, parameters: INodeParameters): ExportedWorkflow {
	const tool = packNode(NODE, type, parameters);
	return {
		name: 'Agent with a tool',
		nodes: [
			node('Start', 'n8n-nodes-base.manualTrigger'),
			node(AGENT, 'test.toolCaller'),
			{ ...tool, type: `${tool.type}Tool` },
		],
		connections: {
			Start: { main: [[{ node: AGENT, type: 'main', index: 0 }]] },
			[NODE]: { ai_tool: [[{ node: AGENT, type: 'ai_tool', index: 0 }]] },
		},
	};
}

/** What the agent reads after it has called the tool. */
async function answerOf(
	type: PackNode,
	parameters: INodeParameters,
	args: IDataObject,
	suppressionStoreApi = place.credential,
): Promise<unknown> {
	const execution = await (
		await engine()
	).run({
		workflow: agentWith(type, parameters),
		input: [args],
		credentials: { suppressionStoreApi, twilioApi: TWILIO_CREDENTIAL },
	});
	expect(execution.errorMessage).toBeUndefined();
	return execution.jsonOf(AGENT)[0]?.answer;
}

const PHONE = { phoneNumber: "={{ $fromAI('phone') }}" };

describe('as tools of an AI agent, which reads the first output only', () => {
	it('Check Suppression says that a contact may be texted', async () => {
		expect(await answerOf('checkSuppression', PHONE, { phone: BEN })).toEqual([
			expect.objectContaining({ suppression: expect.objectContaining({ mayBeTexted: true }) }),
		]);
	});

	it('Check Suppression says that a contact may not be texted', async () => {
		expect(await answerOf('checkSuppression', PHONE, { phone: ADA })).toEqual([
			expect.objectContaining({
				suppression: expect.objectContaining({ mayBeTexted: false, standing: 'unsubscribed' }),
			}),
		]);
	});

	it.each([
		[ADA, 'skipped'],
		[BEN, 'sent'],
	])('Send If Subscribed says what became of the text to %s: %s', async (phone, outcome) => {
		expect(await answerOf('sendIfSubscribed', sending(twilio, PHONE), { phone })).toEqual([
			expect.objectContaining({ text: expect.objectContaining({ outcome, contact: phone }) }),
		]);
		expect(twilio.requestsTo(phone)).toHaveLength(outcome === 'sent' ? 1 : 0);
	});

	it('Mark Opted-Out says that it is recorded', async () => {
		expect(
			await answerOf('markOptedOut', { operation: 'block', ...PHONE }, { phone: BEN }),
		).toEqual([expect.objectContaining({ consent: expect.objectContaining({ recorded: true }) })]);
	});

	it('Classify Reply says what a reply means, whichever output it would leave on', async () => {
		const fields = {
			messageSource: 'fields',
			text: "={{ $fromAI('text') }}",
			from: "={{ $fromAI('phone') }}",
			to: '',
			messageId: '',
			receivedAt: '',
		};
		expect(
			await answerOf('classifyReply', fields, { phone: BEN, text: 'see you at five' }),
		).toEqual([expect.objectContaining({ reply: expect.objectContaining({ verdict: 'none' }) })]);
	});

	it('a store that does not answer never reads as permission', async () => {
		const down = await failing.credential('a Redis server that hangs');
		const execution = await (
			await engine()
		).run({
			workflow: agentWith('checkSuppression', PHONE),
			input: [{ phone: BEN }],
			credentials: { suppressionStoreApi: down ?? {} },
		});
		expect(JSON.stringify(execution.jsonOf(AGENT))).not.toContain('"mayBeTexted":true');
		expect(execution.errorMessage).toMatch(/store/);
	});
});
