import nock from 'nock';
import { engine } from './harness/engine';
import { NODE, oneNode } from './harness/one-node';
import { TWILIO_CREDENTIAL } from './harness/sending';
import { emptyStore, type StoreUnderTest } from './harness/stores';

/** The exact requests that leave n8n, as a provider's HTTP server would see them. */
let store: StoreUnderTest;

beforeEach(async () => {
	nock.disableNetConnect();
	store = await emptyStore('embedded');
});

afterEach(async () => {
	const neverRequested = nock.pendingMocks();
	nock.cleanAll();
	nock.enableNetConnect();
	await store.store.close();
	expect(neverRequested).toEqual([]);
});

async function send(parameters: Record<string, unknown>, credentials: Record<string, object> = {}) {
	const chosen = Object.keys({ suppressionStoreApi: 0, twilioApi: 0, ...credentials });
	const references = chosen.map((type) => [type, { id: type, name: type }]);
	const execution = await (
		await engine()
	).run({
		workflow: oneNode(
			'sendIfSubscribed',
			{
				messageKind: 'one_to_one',
				message: 'Your table is ready, Zoë & Co.',
				from: '+12125550100',
				...parameters,
			} as never,
			{ credentials: Object.fromEntries(references) },
		),
		input: [{ phone: '(212) 555-0123' }],
		credentials: {
			suppressionStoreApi: store.credential,
			twilioApi: TWILIO_CREDENTIAL,
			...credentials,
		} as never,
	});
	return [...execution.jsonOf(NODE, 'Sent'), ...execution.jsonOf(NODE, 'Skipped')][0]?.text;
}

const { accountSid, authToken } = TWILIO_CREDENTIAL;
const PATH = `/2010-04-01/Accounts/${accountSid}/Messages.json`;

test('Twilio gets a form POST with basic authentication', async () => {
	nock('https://api.twilio.com', {
		reqheaders: { 'content-type': 'application/x-www-form-urlencoded' },
	})
		.post(PATH, (body) => {
			expect(body).toEqual({
				To: '+12125550123',
				From: '+12125550100',
				Body: 'Your table is ready, Zoë & Co.\nReply STOP to opt out.',
			});
			return true;
		})
		.basicAuth({ user: accountSid, pass: authToken })
		.reply(201, { sid: 'SM0123', status: 'queued' });
	expect(await send({})).toMatchObject({ label: 'Sent', providerMessageId: 'SM0123' });
});

test('Twilio gets the messaging service, media, status callback and region that are set', async () => {
	nock('https://api.sydney.au1.twilio.com')
		.post(PATH, {
			To: '+12125550123',
			MessagingServiceSid: 'MG42',
			Body: 'Your table is ready, Zoë & Co.',
			StatusCallback: 'https://n8n.example.com/status?a=1&b=2',
			MediaUrl: ['https://example.com/a.png', 'https://example.com/b.png'],
		})
		.reply(201, { sid: 'SM1' });
	const text = await send({
		senderKind: 'messaging_service',
		messagingServiceSid: 'MG42',
		options: {
			instructions: 'never',
			baseUrl: 'https://api.sydney.au1.twilio.com',
			statusCallback: 'https://n8n.example.com/status?a=1&b=2',
			mediaUrls: 'https://example.com/a.png, https://example.com/b.png',
		},
	});
	expect(text).toMatchObject({ label: 'Sent' });
});

test('a redirect is not followed, and the text counts as unknown', async () => {
	nock('https://api.twilio.com')
		.post(PATH)
		.reply(307, '', { Location: 'https://elsewhere.example.com/' });
	expect(await send({})).toMatchObject({ label: 'Outcome Unknown', code: '307' });
});

test('a request that the provider fails is made once', async () => {
	nock('https://api.twilio.com').post(PATH).reply(503, 'Busy');
	expect(await send({})).toMatchObject({ label: 'Outcome Unknown', code: '503' });
});

const CUSTOM = {
	provider: 'customHttp',
	url: 'https://sms.example.com/v1/messages?to={to}',
	headers: '{ "X-Workspace": "acme" }',
	bodyTemplate: '{ "recipient": "{to}", "content": { "text": "{body}" } }',
	messageIdPath: 'data.id',
	errorCodePath: 'error.code',
	optedOutCodes: '40300, blocked',
};

test('a custom provider gets the filled template as JSON, and the chosen credential', async () => {
	nock('https://sms.example.com', { reqheaders: { 'x-workspace': 'acme', 'x-api-key': 'secret' } })
		.post('/v1/messages?to=%2B12125550123', {
			recipient: '+12125550123',
			content: { text: 'Say "hi"\nReply STOP to opt out.' },
		})
		.reply(202, { data: { id: 'm-7' } });
	const text = await send(
		{
			...CUSTOM,
			message: 'Say "hi"',
			authentication: 'headerAuth',
		},
		{ httpHeaderAuth: { name: 'X-Api-Key', value: 'secret' } },
	);
	expect(text).toMatchObject({ label: 'Sent', providerMessageId: 'm-7' });
});

test.each([
	[
		'basicAuth',
		'httpBasicAuth',
		{ user: 'ada', password: 'p:w' },
		{},
		{ authorization: 'Basic YWRhOnA6dw==' },
	],
	['queryAuth', 'httpQueryAuth', { name: 'key', value: 'a b' }, { key: 'a b' }, {}],
])('a custom provider gets %s', async (authentication, type, credential, query, reqheaders) => {
	nock('https://sms.example.com', { reqheaders })
		.post('/v1/messages')
		.query({ to: '+12125550123', ...query })
		.reply(200, { data: { id: 'm-8' } });
	expect(await send({ ...CUSTOM, authentication }, { [type]: credential })).toMatchObject({
		label: 'Sent',
	});
});

test('a custom provider can get a form', async () => {
	nock('https://sms.example.com', {
		reqheaders: { 'content-type': 'application/x-www-form-urlencoded' },
	})
		.put('/v1/messages?to=%2B12125550123', { recipient: '+12125550123', text: 'Hi. Reply STOP.' })
		.reply(200, 'OK');
	const text = await send({
		...CUSTOM,
		method: 'PUT',
		messageIdPath: '',
		message: 'Hi. Reply STOP.',
		bodyFormat: 'form',
		bodyTemplate: '{ "recipient": "{to}", "text": "{body}" }',
	});
	expect(text).toMatchObject({ label: 'Sent' });
});

test("a custom provider's opted-out code becomes an opt-out", async () => {
	nock('https://sms.example.com')
		.post('/v1/messages?to=%2B12125550123')
		.reply(422, { error: { code: 40300 } });
	expect(await send(CUSTOM)).toMatchObject({ label: 'Text Unsubscribed', code: '40300' });
	expect(await send(CUSTOM)).toMatchObject({ label: 'Text Unsubscribed', outcome: 'skipped' });
});

test.each([
	['no web address', { url: 'sms.example.com' }, 'must start with https://'],
	['a body that is no JSON', { bodyTemplate: '{ to: ' }, 'Body must be a JSON object'],
	['headers that are no object', { headers: '[1]' }, 'Headers must be a JSON object'],
])('with %s nothing is sent and the builder is told', async (_, wrong, message) => {
	const execution = await (
		await engine()
	).run({
		workflow: oneNode('sendIfSubscribed', {
			messageKind: 'one_to_one',
			message: 'Hi',
			...CUSTOM,
			...wrong,
		} as never),
		input: [{ phone: '+12125550123' }],
		credentials: { suppressionStoreApi: store.credential } as never,
	});
	expect(execution.status).toBe('error');
	expect(execution.errorMessage).toContain(message);
	expect(execution.jsonOf(NODE, 'Sent')).toEqual([]);
});
