import { BUSINESS_TEXT_MESSAGING } from '../../../src/consent/presets/business-text-messaging';
import { confirmationOf } from './brand';
import { expectNoEffect, expectOptOuts, testEach } from './documented';

const PAGE = 'https://help.cymbus.com/hc/en-us/articles/1500000611681-Managing-Opt-Outs';
const MARKETING = 'list:marketing';

testEach(BUSINESS_TEXT_MESSAGING, [
	{
		rule: 'STOP in any format opts out of everything, at once',
		source: PAGE,
		holds: async (brand) =>
			await expectOptOuts(brand, [
				...['STOP', 'stop', 'Stop', 'sToP', ' STOP ', 'Stop.', 'STOP!!!', '"stop"'],
				...['s t o p', 'S.T.O.P.', 'stoppp', 'please stop', 'ＳＴＯＰ', '🛑'],
			]),
	},
	{
		rule: 'no other word of other systems opts out',
		source: PAGE,
		holds: async (brand) => {
			for (const text of ['CANCEL', 'QUIT', 'END', 'UNSUBSCRIBE', 'take me off your list']) {
				expect((await brand.receive(brand.newContact(), text)).reply.verdict).toBe('none');
			}
		},
	},
	{
		rule: 'a new message of any content opts the contact in again, so that they can be answered',
		source: PAGE,
		holds: async (brand) => {
			for (const text of ['hi, are you open?', 'START', 'ok', '???']) {
				const contact = brand.newContact();
				await brand.receive(contact, 'STOP');
				const { answer } = await brand.receive(contact, text);
				expect([text, answer]).toMatchObject([
					text,
					{ recorded: true, after: { status: 'subscribed' } },
				]);
				expect(await brand.send(contact, 'one_to_one')).toMatchObject({ outcome: 'sent' });
			}
		},
	},
	{
		rule: 'another STOP is no new message in that sense',
		source: PAGE,
		holds: async (brand) => await expectNoEffectOfStop(brand),
	},
	{
		rule: 'an operator may change the status, with the contact’s express consent',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.receive(contact, 'STOP');
			expect(await brand.operate(contact, 'opt_in')).toMatchObject({ recorded: true });
			await brand.operate(contact, 'opt_out');
			expect((await brand.standingOf(contact)).status).toBe('unsubscribed');
		},
	},
	{
		rule: 'a blocked contact gets no text from the account',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.operate(contact, 'block');
			for (const kind of ['one_to_one', 'broadcast', 'sequence_step'] as const) {
				expect(await brand.send(contact, kind)).toMatchObject({ label: 'Contact Blocked' });
			}
			expect(brand.sent).toEqual([]);
		},
	},
	{
		rule: 'what a blocked contact texts does not come in: it neither opts in nor is answered',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.operate(contact, 'block');
			for (const text of ['hi, are you open?', 'HELP', 'please unblock me']) {
				expect(await brand.receive(contact, text)).toMatchObject({
					reply: { verdict: 'none', rule: expect.stringMatching(/blocked-contact|no-request/) },
				});
			}
			expect((await brand.standingOf(contact)).status).toBe('blocked');
			expect(await brand.timelineOf(contact)).toHaveLength(2);
		},
	},
	{
		rule: 'a STOP of a blocked contact is kept, but not confirmed',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.operate(contact, 'block');
			const { answer } = await brand.receive(contact, 'STOP');
			expect(answer).toMatchObject({
				recorded: true,
				confirmation: { allowed: false, reason: 'blocked' },
			});
		},
	},
	{
		rule: 'who is blocked is opted out as well, and stays so when unblocked',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.operate(contact, 'block');
			await brand.operate(contact, 'unblock');
			expect(await brand.standingOf(contact)).toMatchObject({
				status: 'unsubscribed',
				source: 'manual',
			});
		},
	},
	{
		rule: 'a blocked contact must be unblocked before they can be opted in, by whomever',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.operate(contact, 'block');
			expect(await brand.operate(contact, 'opt_in')).toMatchObject({
				recorded: false,
				refusal: { reason: 'blocked' },
			});
			await brand.operate(contact, 'unblock');
			expect(await brand.operate(contact, 'opt_in')).toMatchObject({
				recorded: true,
				after: { status: 'subscribed' },
			});
		},
	},
	{
		rule: 'an unblocked contact’s messages come in again, and opt them in',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.operate(contact, 'block');
			await brand.operate(contact, 'unblock');
			await brand.receive(contact, 'hello again');
			expect(await brand.standingOf(contact)).toEqual({ status: 'subscribed' });
		},
	},
	{
		rule: 'a contact may leave one list and get the texts of others',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.receive(contact, 'OPTOUT');
			const send = async (scope: 'all' | `list:${string}`) =>
				(await brand.send(contact, 'broadcast', { scope })).outcome;
			expect(await send(MARKETING)).toBe('skipped');
			expect(await send('list:appointments')).toBe('sent');
			expect(await send('all')).toBe('sent');
		},
	},
	{
		rule: 'each marketing text names HELP, OPTOUT and STOP',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			for (const body of ['Sale today.', 'Sale ends soon.']) {
				await brand.send(contact, 'broadcast', { body, scope: MARKETING });
			}
			const { text } = BUSINESS_TEXT_MESSAGING.instructions;
			expect(text).toMatch(/HELP.*OPTOUT.*STOP/);
			expect(brand.sent.map(({ body }) => body)).toEqual([
				`Sale today.\n${text}`,
				`Sale ends soon.\n${text}`,
			]);
		},
	},
	{
		rule: 'HELP is answered with what OPTOUT and STOP do',
		source: PAGE,
		holds: async (brand) => {
			const { reply } = await brand.receive(brand.newContact(), 'Help');
			expect(reply.verdict).toBe('help');
			expect(BUSINESS_TEXT_MESSAGING.helpText).toMatch(/OPTOUT.*STOP/);
		},
	},
	{
		rule: 'OPTOUT is answered, once, that no more marketing texts will come',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			const { permission, text } = confirmationOf(await brand.receive(contact, 'OPTOUT'));
			expect(text).toBe('You left our marketing texts and will receive no more of them.');
			const answer = async () =>
				await brand.send(contact, 'confirmation', { permission, body: text, scope: MARKETING });
			expect(await answer()).toMatchObject({ outcome: 'sent' });
			expect(await answer()).toMatchObject({ outcome: 'skipped' });
			expect(brand.sent).toEqual([{ to: contact, body: text }]);
		},
	},
	{
		rule: 'STOP takes nobody off their lists: a list left by name stays left, the others come back',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.receive(contact, 'OPTOUT');
			await brand.receive(contact, 'STOP');
			await brand.receive(contact, 'hello again');
			expect((await brand.standingOf(contact, MARKETING)).status).toBe('unsubscribed');
			expect((await brand.standingOf(contact, 'list:appointments')).status).toBe('subscribed');
		},
	},
	{
		rule: 'an opted-out contact is labelled, and nothing can be sent to them',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.receive(contact, 'STOP');
			expect(await brand.send(contact, 'one_to_one')).toMatchObject({
				outcome: 'skipped',
				label: 'Text Unsubscribed',
			});
			expect(await brand.unsubscribed()).toEqual([contact]);
		},
	},
]);

async function expectNoEffectOfStop(brand: Parameters<typeof expectNoEffect>[0]): Promise<void> {
	const contact = brand.newContact();
	await brand.receive(contact, 'STOP');
	await brand.receive(contact, 'stop!');
	expect((await brand.standingOf(contact)).status).toBe('unsubscribed');
}
