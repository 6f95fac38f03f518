import { readInbound } from '../../src/providers/inbound';
import { readTime } from '../../src/providers/event-time';

const WEBHOOK = {
	From: '+12125550123',
	To: '+12125550100',
	Body: 'STOP',
	MessageSid: 'SM1',
	OptOutType: 'STOP',
};
const EVENT = {
	specversion: '1.0',
	type: 'com.twilio.messaging.inbound-message.received',
	id: 'EZ1',
	time: '2026-11-02T12:00:05.000Z',
	data: {
		from: '+12125550123',
		to: '+12125550100',
		body: 'stop',
		messageSid: 'SM2',
		timestamp: '2026-11-02T12:00:00.000Z',
	},
};

describe('readInbound', () => {
	test("reads Twilio's webhook, as it is and as the Webhook node passes it on", () => {
		const read = {
			from: '+12125550123',
			to: '+12125550100',
			text: 'STOP',
			messageId: 'SM1',
			providerVerdict: 'opt_out',
			provider: 'Twilio',
		};
		expect(readInbound(WEBHOOK)).toEqual(read);
		expect(readInbound({ headers: {}, query: {}, body: WEBHOOK })).toEqual(read);
	});

	test("reads Twilio's events, as the Twilio Trigger passes them on", () => {
		expect(readInbound(EVENT)).toEqual({
			from: '+12125550123',
			to: '+12125550100',
			text: 'stop',
			messageId: 'SM2',
			receivedAt: Date.UTC(2026, 10, 2, 12),
			providerVerdict: undefined,
			provider: 'Twilio',
		});
	});

	test.each([
		['OptOutType', 'HELP', 'help'],
		['optOutType', 'start', 'opt_in'],
		['OptOutType', 'SOMETHING', undefined],
	])('an event with %s %s says %s', (name, value, providerVerdict) => {
		const data = { ...EVENT.data, [name]: value };
		expect(readInbound({ ...EVENT, data })).toMatchObject({ providerVerdict });
	});

	test('a Twilio webhook without OptOutType has no verdict of its own', () => {
		const { OptOutType: _, ...plain } = WEBHOOK;
		expect(readInbound(plain)?.providerVerdict).toBeUndefined();
	});

	test('a picture without words is an empty text', () => {
		expect(readInbound({ ...WEBHOOK, Body: '' })?.text).toBe('');
	});

	test.each([['text'], ['body'], ['message'], ['content']])(
		'reads plain fields with %s',
		(name) => {
			expect(
				readInbound({
					from: '+12125550123',
					to: 83361,
					[name]: 'hi',
					messageId: 'm1',
					receivedAt: 1793620800,
				}),
			).toMatchObject({
				from: '+12125550123',
				to: '83361',
				text: 'hi',
				messageId: 'm1',
				receivedAt: 1793620800000,
			});
		},
	);

	test('does not take the id of a row for that of a message', () => {
		expect(readInbound({ id: 42, from: '+12125550123', text: 'STOP' })?.messageId).toBeUndefined();
	});

	test('does not guess the zone of a time', () => {
		for (const receivedAt of ['2026-11-21', '2026-11-21 10:00', '11/21/2026 10:00 AM']) {
			const read = readInbound({ from: '+12125550123', text: 'STOP', receivedAt });
			expect(read?.receivedAt).toBeUndefined();
		}
	});

	test.each([[{}], [{ from: '+1212' }], [{ text: 'hi' }], [{ body: null }], [{ data: [] }]])(
		'%j is no message',
		(item) => {
			expect(readInbound(item)).toBeUndefined();
		},
	);
});

test.each([
	['2026-11-02T12:00:00Z', Date.UTC(2026, 10, 2, 12)],
	['1793620800', 1793620800000],
	['1793620800123', 1793620800123],
	[1793620800, 1793620800000],
	[1793620800123, 1793620800123],
	['2026-11-02T14:00:00+02:00', Date.UTC(2026, 10, 2, 12)],
	['Mon, 02 Nov 2026 12:00:00 GMT', Date.UTC(2026, 10, 2, 12)],
	['2026-11-02T12:00:00', undefined],
	['yesterday', undefined],
	['', undefined],
	[NaN, undefined],
	[{}, undefined],
])('readTime of %p is %p', (written, time) => {
	expect(readTime(written)).toBe(time);
});
