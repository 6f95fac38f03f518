import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { TwilioStandIn } from '../twilio/twilio-stand-in';
import { expectNoneLost, ON_ERROR, type OnError } from './harness/accounting';
import { engine } from './harness/engine';
import type { Execution } from './harness/execution';
import { FAILING_STORES, FailingStores, type FailingStore } from './harness/failing-stores';
import { NODE, oneNode, type PackNode } from './harness/one-node';
import { contacts, sending, TWILIO_CREDENTIAL } from './harness/sending';

const CONTACTS = contacts(3);
const REPLIES = [
	{ from: '+12125550101', text: 'STOP' },
	{ from: '+12135550102', text: 'YES' },
	{ from: '+13125550103', text: 'See you at five' },
];

let twilio: TwilioStandIn;
let failing: FailingStores;
beforeAll(async () => {
	twilio = await TwilioStandIn.start();
	failing = await FailingStores.start();
});
afterAll(async () => {
	await twilio.stop();
	await failing.stop();
});

async function run(
	type: PackNode,
	parameters: INodeParameters,
	store: FailingStore,
	onError: OnError,
	input: readonly IDataObject[] = CONTACTS,
): Promise<Execution> {
	const credential = await failing.credential(store);
	return await (
		await engine()
	).run({
		workflow: oneNode(type, parameters, { onError }),
		input,
		credentials: {
			twilioApi: TWILIO_CREDENTIAL,
			...(credential ? { suppressionStoreApi: credential } : {}),
		},
	});
}

/** The builder reads what happened and what to do, and neither numbers nor passwords. */
function expectHelpfulError({ status, errorMessage = '', errorDescription = '' }: Execution): void {
	expect(status).toBe('error');
	expect(errorMessage.length).toBeGreaterThan(20);
	expect(`${errorMessage} ${errorDescription}`).not.toMatch(
		/\+1\d{3}555|hunter2|undefined|\[object/,
	);
}

function expectContactsOn(execution: Execution, output: string | number): void {
	expect(execution.jsonOf(NODE, output)).toEqual(
		CONTACTS.map((contact) => expect.objectContaining(contact)),
	);
}

describe.each(FAILING_STORES)('without an answer of the store: %s', (store) => {
	describe('On Error set to stop', () => {
		const stop = async (type: PackNode, parameters: INodeParameters = {}) =>
			await run(type, parameters, store, 'stopWorkflow');

		it('Check Suppression ends the execution and says why', async () => {
			const execution = await stop('checkSuppression');
			expectHelpfulError(execution);
			expect(execution.allItemsOf(NODE)).toEqual([]);
		});

		it('Send If Subscribed sends nothing, ends the execution and says why', async () => {
			expectHelpfulError(await stop('sendIfSubscribed', sending(twilio)));
			expect(twilio.requests).toEqual([]);
		});

		it('Mark Opted-Out ends the execution and says why', async () => {
			expectHelpfulError(await stop('markOptedOut', { operation: 'optOut' }));
		});
	});

	describe.each(ON_ERROR.filter((onError) => onError !== 'stopWorkflow'))(
		'On Error %s',
		(onError) => {
			const resume = async (type: PackNode, parameters: INodeParameters = {}) => {
				const execution = await run(type, parameters, store, onError);
				expect(execution.status).toBe('success');
				expectNoneLost(execution, NODE, CONTACTS.length);
				return execution;
			};
			const outputOf = (blocked: string | number) =>
				onError === 'continueErrorOutput' ? 'Error' : blocked;

			it('Check Suppression lets nobody through, and keeps what is known of them', async () => {
				const execution = await resume('checkSuppression');
				expect(execution.itemsOf(NODE, 'Subscribed')).toEqual([]);
				expectContactsOn(execution, outputOf('Suppressed'));
			});

			it('Send If Subscribed sends nothing, and keeps what is known of the contacts', async () => {
				const execution = await resume('sendIfSubscribed', sending(twilio));
				expect(execution.itemsOf(NODE, 'Sent')).toEqual([]);
				expect(twilio.requests).toEqual([]);
				expectContactsOn(execution, outputOf('Skipped'));
				for (const { text } of execution.jsonOf(NODE, 'Skipped')) {
					expect(text).toMatchObject({
						outcome: 'failed',
						label: 'Suppression Store Unavailable',
					});
				}
			});

			it('Mark Opted-Out claims of nobody to be recorded, and keeps what is known of them', async () => {
				const execution = await resume('markOptedOut', { operation: 'optOut' });
				for (const { json } of execution.allItemsOf(NODE)) {
					expect(json).not.toHaveProperty('consent.recorded', true);
				}
				expectContactsOn(execution, outputOf(0));
			});
		},
	);

	it.each(ON_ERROR)('Classify Reply still recognises an opt-out, On Error %s', async (onError) => {
		const execution = await run('classifyReply', {}, store, onError, REPLIES);
		expect(execution.status).toBe('success');
		expect(execution.jsonOf(NODE, 'Opt Out')).toEqual([expect.objectContaining(REPLIES[0])]);
		expect(execution.itemsOf(NODE, 'Opt In')).toEqual([]);
		expectNoneLost(execution, NODE, REPLIES.length);
	});
});
