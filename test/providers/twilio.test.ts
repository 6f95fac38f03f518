import type { E164 } from '../../src/phone/e164';
import { twilio } from '../../src/providers/twilio';

const TEXT = { to: '+12125550123' as E164, body: 'Héllo & bye', mediaUrls: [] };
const ANSWER = { kind: 'response', headers: {} } as const;
const provider = twilio({ accountSid: 'AC1', sender: { kind: 'from', number: '+12125550100' } });

describe('a Twilio request', () => {
	test('is a form POST to the Messages resource of the account', () => {
		expect(provider.buildRequest(TEXT)).toEqual({
			method: 'POST',
			url: 'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json',
			headers: {},
			body: {
				type: 'form',
				fields: [
					['To', '+12125550123'],
					['From', '+12125550100'],
					['Body', 'Héllo & bye'],
				],
			},
		});
	});

	test('can use a messaging service, media, a status callback and another region', () => {
		const request = twilio({
			accountSid: 'AC1/../AC2',
			sender: { kind: 'messaging_service', sid: 'MG9' },
			statusCallback: 'https://example.com/status',
			baseUrl: 'https://api.dublin.ie1.twilio.com/',
		}).buildRequest({
			...TEXT,
			mediaUrls: ['https://example.com/a.png', 'https://example.com/b.png'],
		});
		expect(request.url).toBe(
			'https://api.dublin.ie1.twilio.com/2010-04-01/Accounts/AC1%2F..%2FAC2/Messages.json',
		);
		expect(request.body).toEqual({
			type: 'form',
			fields: [
				['To', '+12125550123'],
				['MessagingServiceSid', 'MG9'],
				['Body', 'Héllo & bye'],
				['StatusCallback', 'https://example.com/status'],
				['MediaUrl', 'https://example.com/a.png'],
				['MediaUrl', 'https://example.com/b.png'],
			],
		});
	});
});

describe('a Twilio answer', () => {
	test.each([
		[201, { sid: 'SM1' }, { outcome: 'accepted', providerMessageId: 'SM1' }],
		[201, '{"sid":"SM2"}', { outcome: 'accepted', providerMessageId: 'SM2' }],
		[400, { code: 21610, message: 'Unsubscribed' }, { outcome: 'opted_out', code: '21610' }],
		[
			400,
			{ code: 30047, message: 'Reassigned' },
			{ outcome: 'opted_out', source: 'reassigned', code: '30047' },
		],
		[
			400,
			{ code: 30005, message: 'Unknown handset' },
			{ outcome: 'opted_out', source: 'deactivated', code: '30005' },
		],
		[400, { code: 30003, message: 'Switched off' }, { outcome: 'refused', code: '30003' }],
		[400, { code: 21211, message: 'Invalid' }, { outcome: 'invalid_number', code: '21211' }],
		[400, { code: 21614, message: 'Not mobile' }, { outcome: 'invalid_number', code: '21614' }],
		[
			400,
			{ code: 21602, message: 'No body' },
			{ outcome: 'refused', code: '21602', message: 'No body' },
		],
		[401, { code: 20003, message: 'Authenticate' }, { outcome: 'refused', code: '20003' }],
		[403, 'Forbidden', { outcome: 'refused', code: '403', message: 'Status 403' }],
	])('%i %j means %j', (status, body, delivery) => {
		expect(provider.readAnswer({ ...ANSWER, status, body })).toMatchObject(delivery);
	});

	test('429 says how long to wait', () => {
		const headers = { 'retry-after': '7' };
		const body = { code: 20429, message: 'Too Many Requests' };
		expect(provider.readAnswer({ ...ANSWER, headers, status: 429, body })).toEqual({
			outcome: 'refused',
			code: '20429',
			message: 'Too Many Requests',
			retryAfterSeconds: 7,
		});
	});

	test.each([
		['a server-side failure', 500, { code: 20500 }],
		['a bad gateway', 502, '<html>'],
		['a redirect', 302, ''],
		['a success page of somebody else', 200, '<html>Welcome</html>'],
		['a success without a SID', 201, { status: 'queued' }],
		['a success that is no object', 200, null],
	])('%s leaves the outcome unknown', (_, status, body) => {
		expect(provider.readAnswer({ ...ANSWER, status, body }).outcome).toBe('unknown');
	});

	test('no connection is a refusal, no answer is unknown', () => {
		expect(provider.readAnswer({ kind: 'no_connection', message: 'x' }).outcome).toBe('refused');
		expect(provider.readAnswer({ kind: 'no_answer', message: 'x' }).outcome).toBe('unknown');
	});
});
