import {
	droppedConnection,
	garbage,
	invalidNumber,
	optedOutAtTwilio,
	rateLimited,
	serverError,
} from './behaviour';
import { TEST_ACCOUNT, TwilioStandIn } from './twilio-stand-in';

const { accountSid, authToken, apiKey } = TEST_ACCOUNT;

describe('the stand-in for Twilio', () => {
	let twilio: TwilioStandIn;
	beforeAll(async () => void (twilio = await TwilioStandIn.start()));
	afterEach(() => twilio.reset());
	afterAll(async () => await twilio.stop());

	const post = async (
		to: string,
		authorization = basic(accountSid, authToken),
		path = `/2010-04-01/Accounts/${accountSid}/Messages.json`,
	) =>
		await fetch(twilio.url + path, {
			method: 'POST',
			headers: { authorization },
			body: new URLSearchParams({ To: to, From: '+15005550006', Body: 'Hello, é & 👋' }),
		});

	it('answers 201 with the message resource and records what was sent', async () => {
		const response = await post('+12125550123');
		expect(response.status).toBe(201);
		expect(await response.json()).toMatchObject({
			sid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
			status: 'queued',
			to: '+12125550123',
			body: 'Hello, é & 👋',
			account_sid: accountSid,
		});
		expect(twilio.requestsTo('+12125550123')).toEqual([
			expect.objectContaining({ method: 'POST', body: 'Hello, é & 👋' }),
		]);
	});

	it('takes an API key in place of the auth token', async () => {
		const key = basic(apiKey.sid, apiKey.secret);
		expect((await post('+12125550123', key)).status).toBe(201);
	});

	it('refuses a wrong password with code 20003 and records nothing', async () => {
		const response = await post('+12125550123', basic(accountSid, 'wrong'));
		expect(response.status).toBe(401);
		expect(await response.json()).toMatchObject({ code: 20003 });
		expect(twilio.requests).toEqual([]);
	});

	it('has no other path', async () => {
		expect((await post('+12125550123', undefined, '/2010-04-01/Calls.json')).status).toBe(404);
	});

	it.each([
		['an opted-out contact', optedOutAtTwilio, 400, 21610],
		['a bad number', invalidNumber, 400, 21211],
		['too many requests', rateLimited(7), 429, 20429],
		['a failure of its own', serverError, 500, 20500],
	])('answers as it is told: %s', async (_name, behaviour, status, code) => {
		twilio.answer('+12125550123', behaviour);
		const response = await post('+12125550123');
		expect(response.status).toBe(status);
		expect(await response.json()).toMatchObject({ code, status });
	});

	it('says how long to wait after too many requests', async () => {
		twilio.otherwise = rateLimited(7);
		expect((await post('+12125550123')).headers.get('retry-after')).toBe('7');
	});

	it('can answer with something that is no JSON, and break the connection', async () => {
		twilio.answer('+12125550123', garbage);
		expect(await (await post('+12125550123')).text()).toContain('<html>');
		twilio.answer('+12125550123', droppedConnection);
		await expect(post('+12125550123')).rejects.toThrow('fetch failed');
	});

	it('holds its answer until the test lets it go', async () => {
		let letGo = () => {};
		twilio.onRequest = async () => await new Promise<void>((resolve) => (letGo = resolve));
		let answered = false;
		const response = post('+12125550123').then((answer) => {
			answered = true;
			return answer;
		});
		while (twilio.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
		expect(answered).toBe(false);
		letGo();
		expect((await response).status).toBe(201);
	});
});

function basic(user: string, password: string): string {
	return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
