import { readNumberReport } from '../../src/providers/number-reports';

const TO = '+12125550123';
const OURS = '+15005550006';
const NOON = '2026-11-02T12:00:00Z';

const statusCallback = (ErrorCode: string, MessageStatus = 'undelivered') => ({
	MessageSid: 'SM1',
	MessageStatus,
	ErrorCode,
	To: TO,
	From: OURS,
});

const messageEvent = (errorCode: number) => ({
	specversion: '1.0',
	type: 'com.twilio.messaging.message.undelivered',
	time: NOON,
	data: { messageSid: 'SM1', to: TO, from: OURS, errorCode, timestamp: NOON },
});

const reassigned = (is_reassigned: boolean) => ({
	specversion: '1.0',
	type: 'com.twilio.messaging.reassigned-number.detected',
	data: {
		event_id: 'e1',
		timestamp: NOON,
		from_number: OURS,
		to_number: TO,
		is_reassigned,
		last_verified_date: '2026-08-01',
		consent_operation: 'opt-out-created',
	},
});

test.each([
	['a number without a user', statusCallback('30005'), 'deactivated'],
	['a number with another user', statusCallback('30047', 'failed'), 'reassigned'],
	['a contact who opted out at Twilio', statusCallback('21610', 'failed'), 'provider'],
])('a status callback about %s is read', (_, payload, source) => {
	const report = { number: TO, source, id: 'SM1', note: `Twilio reported ${payload.ErrorCode}` };
	expect(readNumberReport(payload)).toEqual(report);
	expect(readNumberReport({ headers: {}, body: payload })).toEqual(report);
});

test('an event of Twilio about a text to an unknown number is read', () => {
	expect(readNumberReport(messageEvent(30005))).toMatchObject({
		number: TO,
		source: 'deactivated',
		at: Date.parse(NOON),
	});
});

test("the Compliance Toolkit's event names the contact, not our number", () => {
	expect(readNumberReport(reassigned(true))).toEqual({
		number: TO,
		source: 'reassigned',
		at: Date.parse(NOON),
		id: 'e1',
		note: 'Twilio found that the number was reassigned',
	});
});

test.each<[string, Readonly<Record<string, unknown>>]>([
	['a text that was delivered', { ...statusCallback(''), MessageStatus: 'delivered' }],
	['a phone that is switched off', statusCallback('30003')],
	['a landline, which cannot be texted but has not changed', statusCallback('30006')],
	['an event about a switched-off phone', messageEvent(30003)],
	['a number that was not reassigned', reassigned(false)],
	['a text of a contact', { From: TO, To: OURS, Body: '30005' }],
	['a callback without the number', { ErrorCode: '30005' }],
	['nothing', {}],
])('%s is no reason not to text', (_, payload) => {
	expect(readNumberReport(payload)).toBeUndefined();
});
