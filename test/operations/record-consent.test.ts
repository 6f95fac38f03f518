import { STANDARD } from '../../src/consent/presets/standard';
import { BUSINESS_TEXT_MESSAGING } from '../../src/consent/presets/business-text-messaging';
import type { Actor, ConsentEventType, EventDraft } from '../../src/consent/events';
import { recordConsent, type ConsentRequest } from '../../src/operations/record-consent';
import { CONTACT, NOON } from '../consent/events-of-contact';
import type { E164 } from '../../src/phone/e164';
import { useEmbeddedStore } from './embedded-store';

const store = useEmbeddedStore();
const OTHER = '+13105550199' as E164;

function request(
	type: ConsentEventType,
	actor: Actor = 'contact',
	more: Partial<EventDraft> = {},
): ConsentRequest {
	const source = actor === 'contact' ? 'reply' : actor === 'provider' ? 'provider' : 'manual';
	return { draft: { type, actor, source, contact: CONTACT, at: NOON, ...more } };
}
const record = (requests: ConsentRequest[], policy = STANDARD, now = NOON + 1000) =>
	recordConsent(store(), requests, { policy, now });

test('an opt-out answers with standing before and after and the one confirmation', async () => {
	const [answer] = await record([request('opt_out')]);
	expect(answer).toMatchObject({
		recorded: true,
		isNew: true,
		changed: true,
		before: { status: 'subscribed' },
		after: { status: 'unsubscribed', scope: 'all', since: NOON, source: 'reply' },
		confirmation: {
			allowed: true,
			text: STANDARD.confirmation.text,
			validUntil: NOON + 300_000,
		},
	});
});

test.each<[string, ConsentRequest[], ConsentRequest, number, string]>([
	[
		'a second opt-out',
		[request('opt_out')],
		request('opt_out', 'contact', { at: NOON + 500 }),
		1000,
		'already_unsubscribed',
	],
	['an opt-in', [], request('opt_in'), 1000, 'not_an_opt_out'],
	[
		'an opt-out that an operator enters',
		[],
		request('opt_out', 'operator'),
		1000,
		'not_from_the_contact',
	],
	['an opt-out that is five minutes old', [], request('opt_out'), 300_000, 'too_late'],
	[
		'an opt-out that the provider answered',
		[],
		{ ...request('opt_out'), providerAnswered: true },
		1000,
		'provider_answered',
	],
])('%s gets no confirmation', async (_, earlier, last, later, reason) => {
	await record(earlier);
	const [answer] = await record([last], STANDARD, NOON + later);
	expect(answer).toMatchObject({ recorded: true, confirmation: { allowed: false, reason } });
});

test('no confirmation where the policy sends none', async () => {
	const policy = { ...STANDARD, confirmation: { ...STANDARD.confirmation, enabled: false } };
	const [answer] = await record([request('opt_out')], policy);
	expect(answer).toMatchObject({ confirmation: { allowed: false, reason: 'switched_off' } });
});

test('the confirmation of leaving a list names the list', async () => {
	const [answer] = await record([request('opt_out', 'contact', { scope: 'list:promos' })]);
	expect(answer).toMatchObject({
		after: { status: 'unsubscribed', scope: 'list:promos' },
		listsLeft: ['list:promos'],
		confirmation: { allowed: true, text: expect.stringContaining('"promos"') },
	});
});

test('an operator cannot lift an opt-out, and nothing is recorded', async () => {
	await record([request('opt_out')]);
	const [answer] = await record([request('opt_in', 'operator', { at: NOON + 900 })]);
	expect(answer).toMatchObject({
		recorded: false,
		refusal: { reason: 'only_the_contact', message: expect.stringContaining('START') },
		standing: { status: 'unsubscribed' },
	});
	const ledger = [];
	for await (const { event } of store().history(CONTACT)) ledger.push(event.type);
	expect(ledger).toEqual(['opt_out']);
});

test('an operator can where the policy says so', async () => {
	await record([request('opt_out')]);
	const [answer] = await record(
		[request('opt_in', 'operator', { at: NOON + 900 })],
		BUSINESS_TEXT_MESSAGING,
	);
	expect(answer).toMatchObject({ recorded: true, changed: true, after: { status: 'subscribed' } });
});

test('a refusal does not keep the others from being recorded, and answers keep their order', async () => {
	const answers = await record([
		request('opt_out', 'contact', { contact: OTHER }),
		request('opt_in', 'operator'),
		request('hold'),
	]);
	expect(answers.map(({ recorded }) => recorded)).toEqual([true, false, true]);
	expect(answers[2]).toMatchObject({ event: { type: 'hold', contact: CONTACT } });
});

test('a block earlier in the batch refuses an opt-in later in it', async () => {
	const answers = await record([
		request('block', 'operator'),
		request('opt_in', 'contact', { at: NOON + 10 }),
	]);
	expect(answers[1]).toMatchObject({ recorded: false, refusal: { reason: 'blocked' } });
});

test('an opt-out that leaves the contact subscribed does not pass in silence', async () => {
	await record([request('opt_in', 'contact', { at: NOON + 500 })]);
	const [older] = await record([request('opt_out', 'contact', { at: NOON })]);
	expect(older).toMatchObject({
		changed: false,
		after: { status: 'subscribed' },
		remark: expect.stringContaining('they may be texted'),
		confirmation: { allowed: false, reason: 'opted_in_later' },
	});
});

test('a second message with the id of the first says that it was recorded before', async () => {
	const evidence = { messageId: '42' };
	await record([request('opt_out', 'contact', { evidence })]);
	await record([request('opt_in', 'contact', { at: NOON + 100 })]);
	const [again] = await record([request('opt_out', 'contact', { at: NOON + 200, evidence })]);
	expect(again).toMatchObject({
		isNew: false,
		remark: expect.stringMatching(/^This very event was recorded before.*message ID/),
	});
});

test('a release that releases nothing says so', async () => {
	await record([request('hold')]);
	const [answer] = await record([request('release', 'operator', { at: NOON - 10 })]);
	expect(answer).toMatchObject({
		after: { status: 'held' },
		remark: 'The contact may still not be texted: they are held',
	});
});

test('an event that does what it is for needs no remark', async () => {
	const [stop] = await record([request('opt_out')]);
	const [start] = await record([request('opt_in', 'contact', { at: NOON + 500 })]);
	expect(stop).not.toHaveProperty('remark');
	expect(start).not.toHaveProperty('remark');
});

test('the same reply delivered twice is recorded once', async () => {
	const reply = request('opt_out', 'contact', { evidence: { messageId: 'SM1' } });
	await record([reply]);
	const [again] = await record([reply], STANDARD, NOON + 2000);
	expect(again).toMatchObject({ recorded: true, isNew: false, changed: false });
});

test('thousands are answered in order, though they are written in parts', async () => {
	const contacts = Array.from(
		{ length: 4500 },
		(_, index) => `+1212555${String(index).padStart(4, '0')}`,
	);
	const answers = await record(
		contacts.map((contact) => request('opt_out', 'operator', { contact: contact as E164 })),
	);
	expect(answers.map((answer) => answer.recorded && answer.event.contact)).toEqual(contacts);
});

test('no requests need no store', async () => {
	expect(await record([])).toEqual([]);
});
