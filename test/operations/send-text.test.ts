import { completeEvent } from '../../src/consent/events';
import { STANDARD } from '../../src/consent/presets/standard';
import { recordConsent } from '../../src/operations/record-consent';
import { sendText, type SendContext, type TextToSend } from '../../src/operations/send-text';
import { parsePhone } from '../../src/phone/e164';
import type { ProviderAnswer, ProviderRequest } from '../../src/providers/provider';
import { twilio } from '../../src/providers/twilio';
import type { SuppressionStore } from '../../src/store/suppression-store';
import { CONTACT, NOON } from '../consent/events-of-contact';
import { useEmbeddedStore } from './embedded-store';

const store = useEmbeddedStore();
const ACCEPTED: ProviderAnswer = {
	kind: 'response',
	status: 201,
	headers: {},
	body: { sid: 'SM1' },
};
const TEXT: TextToSend = {
	phone: parsePhone(CONTACT),
	body: 'Your order is ready. Reply STOP to opt out.',
	mediaUrls: [],
	kind: 'sequence_step',
	scope: 'all',
	sendKey: 'welcome/1',
};

/** Sends with a transport that notes each request and gives the answers in turn. */
function sender(answers: (ProviderAnswer | Error)[] = [ACCEPTED], over: Partial<SendContext> = {}) {
	const requests: ProviderRequest[] = [];
	const remaining = [...answers];
	const context: SendContext = {
		store: store(),
		provider: twilio({ accountSid: 'AC1', sender: { kind: 'from', number: '+12125550100' } }),
		transport: async (request) => {
			requests.push(request);
			const answer = remaining.shift() ?? ACCEPTED;
			if (answer instanceof Error) throw answer;
			return answer;
		},
		policy: STANDARD,
		now: () => NOON,
		rememberFor: 86_400_000,
		...over,
	};
	return {
		requests,
		send: (text: Partial<TextToSend> = {}) => sendText({ ...TEXT, ...text }, context),
	};
}

async function optOut(at = NOON - 1000) {
	const draft = {
		type: 'opt_out',
		contact: CONTACT,
		at,
		source: 'reply',
		actor: 'contact',
	} as const;
	const [answer] = await recordConsent(store(), [{ draft }], { policy: STANDARD, now: NOON });
	return answer?.recorded && answer.confirmation.allowed ? answer.confirmation : undefined;
}
const answered = (status: number, body: unknown): ProviderAnswer => ({
	kind: 'response',
	status,
	headers: {},
	body,
});

test('a subscribed contact gets the text', async () => {
	const { requests, send } = sender();
	expect(await send()).toMatchObject({
		outcome: 'sent',
		successful: true,
		label: 'Sent',
		contact: CONTACT,
		providerMessageId: 'SM1',
		warnings: [],
	});
	expect(requests).toHaveLength(1);
});

test('a contact who opted out gets no request', async () => {
	await optOut();
	const { requests, send } = sender();
	expect(await send()).toMatchObject({
		outcome: 'skipped',
		successful: false,
		label: 'Text Unsubscribed',
	});
	expect(await send({ kind: 'broadcast' })).toMatchObject({ label: 'Unsubscribed from Text' });
	expect(requests).toEqual([]);
});

test('the same step is never texted twice, another step is', async () => {
	const { requests, send } = sender();
	await send();
	expect(await send()).toMatchObject({
		outcome: 'skipped',
		successful: true,
		label: 'Already Sent',
	});
	expect(await send({ sendKey: 'welcome/2' })).toMatchObject({ label: 'Sent' });
	expect(requests).toHaveLength(2);
});

test.each<[string, ProviderAnswer | Error]>([
	['no answer', { kind: 'no_answer', message: 'timeout' }],
	['a server-side failure', answered(500, {})],
	['garbage', answered(200, '<html>')],
	['a transport that throws', new Error('socket hang up')],
])('after %s the outcome is unknown and stays so', async (_, answer) => {
	const { requests, send } = sender([answer]);
	expect(await send()).toMatchObject({ successful: false, label: 'Outcome Unknown' });
	expect(await send()).toMatchObject({ successful: false, label: 'Outcome Unknown' });
	expect(requests).toHaveLength(1);
});

test.each<[string, ProviderAnswer, string | undefined]>([
	['a refusal', answered(400, { code: 21602, message: 'No body' }), '21602'],
	['429', answered(429, { code: 20429, message: 'Slow down' }), '20429'],
	['no connection', { kind: 'no_connection', message: 'Not reached' }, undefined],
])('after %s the text was not sent and may be tried again', async (_, answer, code) => {
	const { requests, send } = sender([answer, ACCEPTED]);
	expect(await send()).toMatchObject({
		outcome: 'failed',
		label: 'Not Sent',
		...(code ? { code } : {}),
	});
	expect(await send()).toMatchObject({ label: 'Sent' });
	expect(requests).toHaveLength(2);
});

test('an opt-out that the provider reports is recorded', async () => {
	const { requests, send } = sender([
		answered(400, { code: 21610, message: 'Unsubscribed recipient' }),
	]);
	expect(await send()).toMatchObject({
		outcome: 'skipped',
		label: 'Text Unsubscribed',
		code: '21610',
	});
	expect(await send({ sendKey: 'welcome/2' })).toMatchObject({ label: 'Text Unsubscribed' });
	expect(requests).toHaveLength(1);
	const ledger = [];
	for await (const { event } of store().history(CONTACT)) ledger.push([event.type, event.source]);
	expect(ledger).toEqual([['opt_out', 'provider']]);
});

test('a number that was reassigned is recorded as such', async () => {
	const { send } = sender([answered(400, { code: 30047, message: 'Reassigned' })]);
	expect(await send()).toMatchObject({
		label: 'Text Unsubscribed',
		reason: expect.stringContaining('another user'),
	});
	const ledger = [];
	for await (const { event } of store().history(CONTACT)) ledger.push([event.type, event.source]);
	expect(ledger).toEqual([['opt_out', 'reassigned']]);
});

test('a number that the provider calls invalid is labelled so', async () => {
	const { send } = sender([answered(400, { code: 21211, message: 'Invalid To' })]);
	expect(await send()).toMatchObject({
		outcome: 'skipped',
		label: 'Invalid Number',
		code: '21211',
	});
});

test('an unreadable number needs neither store nor provider', async () => {
	const { requests, send } = sender();
	expect(await send({ phone: parsePhone('nobody') })).toMatchObject({
		label: 'Invalid Number',
		outcome: 'skipped',
	});
	expect(requests).toEqual([]);
});

test('a store that does not answer lets no text out', async () => {
	await store().close();
	const { requests, send } = sender();
	expect(await send()).toMatchObject({ outcome: 'failed', label: 'Suppression Store Unavailable' });
	expect(requests).toEqual([]);
});

test('an opt-out while the request is under way does not undo what was sent, but stops the next', async () => {
	const { send } = sender([], {
		transport: async () => {
			await optOut(NOON);
			return ACCEPTED;
		},
	});
	expect(await send()).toMatchObject({ label: 'Sent' });
	expect(await send({ sendKey: 'welcome/2' })).toMatchObject({ label: 'Text Unsubscribed' });
});

test('a settlement that fails is a warning, and the step counts as unknown afterwards', async () => {
	const unsettled: SuppressionStore = Object.create(store(), {
		settle: { value: async () => Promise.reject(new Error('gone')) },
	});
	const { requests, send } = sender([], { store: unsettled });
	expect(await send()).toMatchObject({
		label: 'Sent',
		warnings: [expect.stringContaining('gone')],
	});
	expect(await send()).toMatchObject({ label: 'Outcome Unknown' });
	expect(requests).toHaveLength(1);
});

test('a text of which no request can be made is not sent, and may be tried again', async () => {
	const broken = twilio({ accountSid: 'AC1', sender: { kind: 'from', number: '+12125550100' } });
	const provider = {
		...broken,
		buildRequest: () => {
			throw new URIError('URI malformed');
		},
	};
	const { requests, send } = sender([], { provider });
	expect(await send()).toMatchObject({
		label: 'Not Sent',
		reason: expect.stringContaining('URI malformed'),
	});
	expect(await sender().send()).toMatchObject({ label: 'Sent' });
	expect(requests).toEqual([]);
});

test('half an emoji, left by cutting a text, does not keep it from being sent', async () => {
	const { requests, send } = sender();
	expect(await send({ body: 'Reply STOP \ud83d' })).toMatchObject({ label: 'Sent' });
	expect(requests[0]?.body).toMatchObject({
		fields: expect.arrayContaining([['Body', 'Reply STOP \ufffd']]),
	});
});

describe('the confirmation', () => {
	test('is not sent to a contact who opted in again', async () => {
		const confirmation = await optOut();
		const start = {
			type: 'opt_in',
			contact: CONTACT,
			at: NOON,
			source: 'reply',
			actor: 'contact',
		} as const;
		await recordConsent(store(), [{ draft: start }], { policy: STANDARD, now: NOON });
		const { requests, send } = sender();
		const text = { kind: 'confirmation', permission: confirmation?.permission } as const;
		expect(await send(text)).toMatchObject({ outcome: 'skipped' });
		expect(requests).toEqual([]);
	});

	test('passes the opt-out once', async () => {
		const confirmation = await optOut();
		const { requests, send } = sender();
		const text = {
			kind: 'confirmation',
			body: confirmation?.text ?? '',
			permission: confirmation?.permission,
		} as const;
		expect(await send(text)).toMatchObject({ label: 'Sent' });
		expect(await send(text)).toMatchObject({ label: 'Already Sent' });
		expect(await send({ ...text, sendKey: 'another key' })).toMatchObject({
			label: 'Already Sent',
		});
		expect(await send({ ...text, kind: 'help_reply' })).toMatchObject({ label: 'Already Sent' });
		expect(await send()).toMatchObject({ label: 'Text Unsubscribed' });
		expect(requests).toHaveLength(1);
		expect(requests[0]?.body).toMatchObject({
			fields: expect.arrayContaining([['Body', STANDARD.confirmation.text]]),
		});
	});

	test('does not pass after its time, without permission, or with that of another contact', async () => {
		const confirmation = await optOut();
		const permission = confirmation?.permission;
		const text = { kind: 'confirmation', sendKey: 'c', permission } as const;
		const later = sender([], { now: () => NOON + 300_001 });
		expect(await later.send(text)).toMatchObject({
			outcome: 'skipped',
			label: 'Text Unsubscribed',
		});
		const { requests, send } = sender();
		expect(await send({ ...text, permission: undefined })).toMatchObject({
			label: 'Text Unsubscribed',
		});
		const other = parsePhone('+13105550199');
		expect(await send({ ...text, phone: other })).toMatchObject({ outcome: 'skipped' });
		expect([...later.requests, ...requests]).toEqual([]);
	});

	test('does not pass a block', async () => {
		const confirmation = await optOut();
		const block = completeEvent(
			{ type: 'block', contact: CONTACT, at: NOON, source: 'manual', actor: 'operator' },
			NOON,
		);
		await store().record([{ event: block }]);
		const { requests, send } = sender();
		const text = {
			kind: 'confirmation',
			sendKey: 'c',
			permission: confirmation?.permission,
		} as const;
		expect(await send(text)).toMatchObject({ label: 'Contact Blocked' });
		expect(requests).toEqual([]);
	});

	test('that is withheld says why', async () => {
		const { requests, send } = sender();
		expect(
			await send({ kind: 'confirmation', withheld: 'The provider has answered' }),
		).toMatchObject({
			outcome: 'skipped',
			reason: 'The provider has answered',
		});
		expect(requests).toEqual([]);
	});
});
