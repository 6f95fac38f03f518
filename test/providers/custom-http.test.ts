import fc from 'fast-check';
import type { E164 } from '../../src/phone/e164';
import { customHttp, type CustomHttpSettings } from '../../src/providers/custom-http';

const SETTINGS: CustomHttpSettings = {
	method: 'POST',
	url: 'https://sms.example.com/send',
	headers: { 'X-Workspace': 'acme' },
	template: {
		to: '{to}',
		message: { text: '{body}', media: '{media}' },
		tags: ['n8n'],
		flash: false,
	},
	format: 'json',
	messageIdPath: 'data.0.id',
	errorCodePath: 'errors.0.code',
	optedOutCodes: ['40300'],
};
const TO = '+12125550123' as E164;
const ANSWER = { kind: 'response', headers: {} } as const;

describe('a custom request', () => {
	test('fills the template by value', () => {
		const request = customHttp(SETTINGS).buildRequest({ to: TO, body: 'Hi', mediaUrls: ['u'] });
		expect(request).toEqual({
			method: 'POST',
			url: 'https://sms.example.com/send',
			headers: { 'X-Workspace': 'acme' },
			body: {
				type: 'json',
				value: { to: TO, message: { text: 'Hi', media: ['u'] }, tags: ['n8n'], flash: false },
			},
		});
	});

	test('never lets a text change the structure of the body', () => {
		fc.assert(
			fc.property(fc.string(), (body) => {
				const request = customHttp(SETTINGS).buildRequest({ to: TO, body, mediaUrls: [] });
				expect(request.body).toEqual({
					type: 'json',
					value: { to: TO, message: { text: body, media: [] }, tags: ['n8n'], flash: false },
				});
			}),
		);
	});

	test('never lets a text break out of the URL', () => {
		const { url } = customHttp({
			...SETTINGS,
			url: 'https://sms.example.com/{to}?text={body}',
		}).buildRequest({
			to: TO,
			body: '../&to=+1999#x',
			mediaUrls: [],
		});
		expect(url).toBe('https://sms.example.com/%2B12125550123?text=..%2F%26to%3D%2B1999%23x');
	});

	test('can be a form, with a field for each medium', () => {
		const template = {
			recipient: '{to}',
			text: 'Acme: {body}',
			media: '{media}',
			options: { a: 1 },
		};
		const request = customHttp({ ...SETTINGS, format: 'form', template }).buildRequest({
			to: TO,
			body: 'Hi',
			mediaUrls: ['u', 'v'],
		});
		expect(request.body).toEqual({
			type: 'form',
			fields: [
				['recipient', TO],
				['text', 'Acme: Hi'],
				['media', 'u'],
				['media', 'v'],
				['options', '{"a":1}'],
			],
		});
	});
});

describe('a custom answer', () => {
	const read = (status: number, body: unknown, settings = SETTINGS) =>
		customHttp(settings).readAnswer({ ...ANSWER, status, body });

	test('has its message id where the path says', () => {
		expect(read(202, { data: [{ id: 77 }] })).toEqual({
			outcome: 'accepted',
			providerMessageId: '77',
		});
		expect(read(202, 'OK', { ...SETTINGS, messageIdPath: undefined })).toEqual({
			outcome: 'accepted',
		});
	});

	test('without the message id that it should have leaves the outcome unknown', () => {
		for (const body of [{}, { data: [] }, '<html>Welcome to our network</html>', null]) {
			expect(read(200, body).outcome).toBe('unknown');
		}
	});

	test('with an opted-out code is an opt-out, also under a 200', () => {
		const body = { errors: [{ code: 40300 }] };
		expect(read(400, body)).toMatchObject({ outcome: 'opted_out', code: '40300' });
		expect(read(200, body)).toMatchObject({ outcome: 'opted_out', code: '40300' });
	});

	test('uses the status where there is no code', () => {
		expect(read(403, 'no')).toMatchObject({ outcome: 'refused', code: '403' });
		const settings = { ...SETTINGS, errorCodePath: undefined, optedOutCodes: ['409'] };
		expect(read(409, {}, settings)).toMatchObject({ outcome: 'opted_out', code: '409' });
	});

	test('does not follow a path into what objects inherit', () => {
		const settings = { ...SETTINGS, errorCodePath: 'constructor.name', optedOutCodes: ['Object'] };
		expect(read(400, {}, settings)).toMatchObject({ outcome: 'refused', code: '400' });
	});
});
