import type { IDataObject, INode, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { TwilioStandIn } from '../twilio/twilio-stand-in';
import { expectNoneLost, inputsBehind, ON_ERROR } from './harness/accounting';
import { engine } from './harness/engine';
import type { Execution } from './harness/execution';
import { inARow, NODE, oneNode, packNode, type PackNode } from './harness/one-node';
import { contacts, sending, TWILIO_CREDENTIAL } from './harness/sending';
import { emptyStore, type StoreUnderTest } from './harness/stores';

const [FIRST = {}, LAST = {}]: IDataObject[] = contacts(2);
const UNUSABLE: [string, IDataObject][] = [
	['an unparsable number', { name: 'Sam', phone: 'ask at the desk' }],
	['no item data', {}],
	['a number that is an object', { phone: { country: 'US' } }],
	['a short code', { phone: '55501' }],
];
const CASES = UNUSABLE.flatMap(([what, item]) =>
	ON_ERROR.map((onError) => ({ what, item, onError })),
);

let twilio: TwilioStandIn;
let place: StoreUnderTest;
beforeAll(async () => void (twilio = await TwilioStandIn.start()));
beforeEach(async () => {
	place = await emptyStore('embedded');
	twilio.reset();
});
afterEach(async () => await place.store.close());
afterAll(async () => await twilio.stop());

async function run(
	type: PackNode,
	parameters: INodeParameters,
	settings: Partial<INode>,
	input: readonly IDataObject[],
): Promise<Execution> {
	return await (
		await engine()
	).run({
		workflow: oneNode(type, parameters, settings),
		input,
		credentials: { suppressionStoreApi: place.credential, twilioApi: TWILIO_CREDENTIAL },
	});
}

describe.each(CASES)('among others, $what, On Error $onError', ({ item, onError }) => {
	const input = [FIRST, item, LAST];

	it('Check Suppression lets the others through, and it not', async () => {
		const execution = await run('checkSuppression', {}, { onError }, input);
		expect(execution.status).toBe('success');
		expect(inputsBehind(execution.itemsOf(NODE, 'Subscribed'))).toEqual([0, 2]);
		expectNoneLost(execution, NODE, 3);
	});

	it('Send If Subscribed texts the others', async () => {
		const execution = await run('sendIfSubscribed', sending(twilio), { onError }, input);
		expect(execution.status).toBe('success');
		expect(inputsBehind(execution.itemsOf(NODE, 'Sent'))).toEqual([0, 2]);
		expectNoneLost(execution, NODE, 3);
		expect(twilio.requests.map(({ to }) => to).sort()).toEqual([FIRST.phone, LAST.phone]);
	});

	it('Send If Subscribed labels it', async () => {
		const execution = await run('sendIfSubscribed', sending(twilio), { onError }, input);
		const [skipped] = execution.jsonOf(NODE, 'Skipped');
		expect(skipped).toMatchObject({
			text: { outcome: 'skipped', successful: false, label: 'Invalid Number' },
		});
	});

	it('Mark Opted-Out records the others', async () => {
		const execution = await run('markOptedOut', { operation: 'optOut' }, { onError }, input);
		expect(execution.status).toBe('success');
		expectNoneLost(execution, NODE, 3);
		const recorded = execution
			.allItemsOf(NODE)
			.filter(({ json }) => (json.consent as IDataObject | undefined)?.recorded === true);
		expect(inputsBehind(recorded)).toEqual([0, 2]);
	});
});

describe.each(ON_ERROR)('a message that comes out empty, On Error %s', (onError) => {
	it('is not sent, and the others are', async () => {
		const input = [
			{ ...FIRST, words: 'Hi' },
			{ ...LAST, words: '' },
		];
		const parameters = sending(twilio, { message: '={{ $json.words }}' });
		const execution = await run('sendIfSubscribed', parameters, { onError }, input);
		expect(inputsBehind(execution.itemsOf(NODE, 'Sent'))).toEqual([0]);
		expectNoneLost(execution, NODE, 2);
		expect(twilio.requests.map(({ to }) => to)).toEqual([FIRST.phone]);
	});
});

describe.each(ON_ERROR)('an expression that fails, On Error %s', (onError) => {
	const broken = "={{ $('No such node').item.json.phone }}";
	const NODES: [PackNode, () => INodeParameters][] = [
		['checkSuppression', () => ({ phoneNumber: broken })],
		['checkSuppression', () => ({ list: broken })],
		['sendIfSubscribed', () => sending(twilio, { phoneNumber: broken })],
		['sendIfSubscribed', () => sending(twilio, { message: broken })],
		['sendIfSubscribed', () => sending(twilio, { from: broken })],
		['markOptedOut', () => ({ operation: 'optOut', phoneNumber: broken })],
		['classifyReply', () => ({ messageSource: 'fields', text: 'Hi', from: broken })],
	];

	it.each(NODES)('in %s lets nobody through and loses nobody', async (type, parameters) => {
		const execution = await run(type, parameters(), { onError }, [FIRST, LAST]);
		if (onError === 'stopWorkflow') {
			expect(execution.status).toBe('error');
			expect(execution.errorMessage).toMatch(/No such node|doesn't exist/);
		} else {
			expect(execution.status).toBe('success');
			expectNoneLost(execution, NODE, 2);
		}
		expect(execution.itemsOf(NODE, 0).filter(isCleared)).toEqual([]);
		expect(twilio.requests).toEqual([]);
	});

	/** Whether an item says that its contact may be texted, was texted or is recorded. */
	function isCleared({ json }: INodeExecutionData): boolean {
		const { suppression, text, consent, reply } = json as Record<string, IDataObject | undefined>;
		return (
			suppression?.mayBeTexted === true ||
			text?.outcome === 'sent' ||
			consent?.recorded === true ||
			reply?.verdict === 'opt_in'
		);
	}
});

describe.each(ON_ERROR)('an item without a message, On Error %s', (onError) => {
	it('goes to a person, and the replies beside it are read', async () => {
		const input = [{ from: FIRST.phone, text: 'STOP' }, {}];
		const execution = await run('classifyReply', {}, { onError }, input);
		expect(execution.status).toBe('success');
		expect(inputsBehind(execution.itemsOf(NODE, 'Opt Out'))).toEqual([0]);
		const output = onError === 'continueErrorOutput' ? 'Error' : 'Review';
		expect(inputsBehind(execution.itemsOf(NODE, output))).toEqual([1]);
		expectNoneLost(execution, NODE, 2);
	});
});

describe('after a Check Suppression node, a sender', () => {
	const CHECK = 'Check';
	const checkThenSend = async (settings: Partial<INode>, input: IDataObject[]) =>
		await (
			await engine()
		).run({
			workflow: inARow(
				packNode(CHECK, 'checkSuppression', {}, settings),
				packNode(NODE, 'sendIfSubscribed', sending(twilio)),
			),
			input,
			credentials: { suppressionStoreApi: place.credential, twilioApi: TWILIO_CREDENTIAL },
		});

	beforeEach(async () => void (await run('markOptedOut', { operation: 'optOut' }, {}, [FIRST])));

	it('is not reached by suppressed contacts', async () => {
		const execution = await checkThenSend({}, [FIRST]);
		expect(inputsBehind(execution.itemsOf(CHECK, 'Suppressed'))).toEqual([0]);
		expect(execution.reached(NODE)).toBe(false);
	});

	it('refuses the empty item that Always Output Data puts in their place', async () => {
		const execution = await checkThenSend({ alwaysOutputData: true }, [FIRST]);
		expect(execution.jsonOf(CHECK, 'Subscribed')).toEqual([{}]);
		expect(inputsBehind(execution.itemsOf(CHECK, 'Suppressed'))).toEqual([0]);
		expect(execution.itemsOf(NODE, 'Sent')).toEqual([]);
		expect(execution.jsonOf(NODE, 'Skipped')).toMatchObject([
			{ text: { label: 'Invalid Number' } },
		]);
		expect(twilio.requests).toEqual([]);
	});

	it('asks the store itself when the check is switched off and passes everybody on', async () => {
		const execution = await checkThenSend({ disabled: true }, [FIRST, LAST]);
		expect(execution.jsonOf(CHECK)).toEqual([FIRST, LAST]);
		expect(inputsBehind(execution.itemsOf(NODE, 'Sent'))).toEqual([1]);
		expect(twilio.requests.map(({ to }) => to)).toEqual([LAST.phone]);
	});
});
