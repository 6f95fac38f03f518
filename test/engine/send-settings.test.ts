import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { TwilioStandIn } from '../twilio/twilio-stand-in';
import { expectNoneLost } from './harness/accounting';
import { engine } from './harness/engine';
import { NODE, oneNode, type PackNode } from './harness/one-node';
import { contacts, sending, TWILIO_CREDENTIAL } from './harness/sending';
import { emptyStore, type StoreUnderTest } from './harness/stores';

/** What builders put into the fields, and what must not come of it. */
let twilio: TwilioStandIn;
let place: StoreUnderTest;

beforeAll(async () => void (twilio = await TwilioStandIn.start()));
beforeEach(async () => {
	place = await emptyStore('embedded');
	twilio.reset();
});
afterEach(async () => await place.store.close());
afterAll(async () => await twilio.stop());

async function run(node: PackNode, parameters: INodeParameters, input: readonly IDataObject[]) {
	const execution = await (
		await engine()
	).run({
		workflow: oneNode(node, parameters),
		input,
		credentials: { suppressionStoreApi: place.credential, twilioApi: TWILIO_CREDENTIAL },
	});
	return execution;
}
type Parameters = INodeParameters & { options?: INodeParameters };
const send = async (parameters: Parameters, input: readonly IDataObject[]) =>
	await run('sendIfSubscribed', sending(twilio, parameters), input);
const labels = (items: readonly IDataObject[]) =>
	items.map(({ text }) => (text as IDataObject).label);

const [ANN, BEN, CLEO] = contacts(3).map(({ phone }) => phone);

describe('a list by expression', () => {
	const items = [{ phone: ANN, program: 'promo' }, { phone: BEN }];
	const list = '={{ $json.program }}';

	test('that comes out empty lets no text out', async () => {
		const execution = await send({ list }, items);
		expect(twilio.requests.map(({ to }) => to)).toEqual([ANN]);
		expect(execution.jsonOf(NODE, 'Skipped')).toEqual([
			expect.objectContaining({
				text: expect.objectContaining({ reason: expect.stringContaining('List is empty') }),
			}),
		]);
		expectNoneLost(execution, NODE, items.length);
	});

	test('that comes out empty is no permission', async () => {
		const execution = await run('checkSuppression', { list }, items);
		expect(execution.jsonOf(NODE, 'Subscribed').map(({ phone }) => phone)).toEqual([ANN]);
		expect(execution.jsonOf(NODE, 'Suppressed').map(({ phone }) => phone)).toEqual([BEN]);
	});
});

test('the sender and the names of each item are its own', async () => {
	const items = [
		{ phone: ANN, brand: '+12125550190' },
		{ phone: BEN, brand: '+12125550191' },
		{ phone: CLEO, brand: '' },
	];
	const execution = await send({ from: '={{ $json.brand }}', step: '={{ 7 }}' }, items);
	expect(twilio.requests.map(({ to, fields }) => [to, fields.From]).sort()).toEqual([
		[ANN, '+12125550190'],
		[BEN, '+12125550191'],
	]);
	expect(labels(execution.jsonOf(NODE, 'Skipped'))).toEqual(['Not Sent']);
});

test.each<[string, Parameters, string]>([
	['a message kind that does not exist', { messageKind: 'Broadcast' }, 'is no message kind'],
	[
		'a base URL without a scheme',
		{ options: { baseUrl: 'api.twilio.com' } },
		'Base URL must start',
	],
	['a negative pace', { options: { messagesPerSecond: -5 } }, 'Messages per Second must be'],
	['a window of no days', { options: { sendOnceDays: 'soon' } }, 'Send-Once Window must be'],
	[
		'a picture that is no address',
		{ options: { mediaUrls: 'voucher.png' } },
		'Media URLs must start',
	],
	['no sender', { from: '' }, 'From Number is empty'],
	['a country by its name', { options: { defaultCountry: 'Germany' } }, 'is no country code'],
])('%s sends nothing and says so', async (_, parameters, message) => {
	const execution = await send(parameters, [{ phone: ANN }]);
	expect(execution.status).toBe('error');
	expect(`${execution.errorMessage} ${execution.errorDescription}`).toContain(message);
	expect(twilio.requests).toEqual([]);
});

test('pictures can be one a line or an array, and the last one arrives whole', async () => {
	const picture = 'https://example.com/a.png';
	const other = 'https://example.com/b,c.png';
	await send({ options: { mediaUrls: `${picture}\n${other}` } }, [{ phone: ANN }]);
	const mediaUrls = '={{ $json.pictures }}';
	await send({ options: { mediaUrls } }, [{ phone: BEN, pictures: [picture, other] }]);
	expect(twilio.requests.map(({ fields }) => fields.MediaUrl)).toEqual([other, other]);
});

test('the policy Notifyre puts instructions into every text', async () => {
	const parameters = { options: { policy: 'notifyre' } };
	await send({ ...parameters, step: 'one' }, [{ phone: ANN }]);
	await send({ ...parameters, step: 'two' }, [{ phone: ANN }]);
	expect(twilio.requests.map(({ body }) => body)).toEqual([
		'Hello\nReply STOP to unsubscribe.',
		'Hello\nReply STOP to unsubscribe.',
	]);
});

test.each([
	[{ sender: ANN, recipient: '+14155550100' }],
	[{ originator: ANN, recipient: '+14155550100' }],
	[{ from: ANN, to: '+14155550100' }],
	[{ sender: ANN, to: '+14155550100' }],
])('with %j it is not guessed who the contact is', async (item) => {
	const execution = await run('markOptedOut', { operation: 'optOut' }, [item]);
	expect(execution.status).toBe('error');
	expect(execution.errorMessage).toContain('sender and a recipient');
});

test('an empty field does not hide the number in the next', async () => {
	const execution = await send({}, [{ phone: '', mobile: ANN }]);
	expect(execution.jsonOf(NODE, 'Sent')).toHaveLength(1);
});
