import { adjustPolicy } from '../../../src/consent/adjust-policy';
import { MESSAGE_KINDS } from '../../../src/consent/gate';
import { SALESMSG } from '../../../src/consent/presets/salesmsg';
import { confirmationOf } from './brand';
import { expectNoEffect, expectOptIns, expectOptOuts, inEachCase, testEach } from './documented';

const PAGE = 'https://help.salesmessage.com/en/articles/3192335-sms-opt-out-compliance';
/** The same article under its former address, with text that the present one no longer has. */
const OLDER_PAGE =
	'https://help.salesmessage.com/en/articles/3192335-opt-outs-unsubscribing-contacts';

const OWN_TEXT = 'You left the club. Text START to come back.';

testEach(SALESMSG, [
	{
		rule: 'STOP, CANCEL, END, UNSUBSCRIBE, QUIT and STOPALL unsubscribe the contact',
		source: PAGE,
		holds: async (brand) =>
			await expectOptOuts(
				brand,
				inEachCase(['STOP', 'CANCEL', 'END', 'UNSUBSCRIBE', 'QUIT', 'STOPALL']),
			),
	},
	{
		rule: 'a small typo of a keyword, such as "stoppp", unsubscribes as well',
		source: OLDER_PAGE,
		holds: async (brand) =>
			await expectOptOuts(brand, ['stoppp', 'STOPP', 'stpo', 'unsubcribe', 'cancle', 'Stop!']),
	},
	{
		rule: 'only those keywords do it by themselves; where a message merely conveys it, an operator opts the contact out',
		source: OLDER_PAGE,
		holds: async (brand) => {
			await expectNoEffect(brand, ['take me off this list', 'REVOKE', 'shop', 'see you at 5']);
			const contact = brand.newContact();
			await brand.receive(contact, 'take me off this list');
			await brand.operate(contact, 'opt_out');
			expect(await brand.standingOf(contact)).toMatchObject({
				status: 'unsubscribed',
				source: 'manual',
			});
		},
	},
	{
		rule: 'START, YES or UNSTOP from the contact subscribes them again',
		source: OLDER_PAGE,
		holds: async (brand) => await expectOptIns(brand, inEachCase(['START', 'YES', 'UNSTOP'])),
	},
	{
		rule: 'an operator cannot resubscribe a contact; that falls to the contact',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.receive(contact, 'STOP');
			expect(await brand.operate(contact, 'opt_in')).toMatchObject({
				recorded: false,
				refusal: { reason: 'only_the_contact' },
			});
			expect((await brand.standingOf(contact)).status).toBe('unsubscribed');
		},
	},
	{
		rule: 'older mode: an operator may opt the contact in again',
		source: OLDER_PAGE,
		policy: adjustPolicy(SALESMSG, { operatorMayOptIn: true }),
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.receive(contact, 'STOP');
			expect(await brand.operate(contact, 'opt_in')).toMatchObject({ recorded: true });
			expect(await brand.send(contact, 'broadcast')).toMatchObject({ outcome: 'sent' });
		},
	},
	{
		rule: 'triggers, broadcasts, workflow messages, CRM sends and automations skip whoever opted out, until they opt in',
		source: OLDER_PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.receive(contact, 'STOP');
			for (const kind of ['one_to_one', 'broadcast', 'sequence_step'] as const) {
				expect(await brand.send(contact, kind)).toMatchObject({
					outcome: 'skipped',
					successful: false,
				});
			}
			expect(brand.sent).toEqual([]);
			await brand.receive(contact, 'START');
			for (const kind of ['one_to_one', 'broadcast', 'sequence_step'] as const) {
				expect(await brand.send(contact, kind)).toMatchObject({ outcome: 'sent' });
			}
		},
	},
	{
		rule: 'no text of any kind reaches a contact who opted out, save the one confirmation',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			const { permission, text } = confirmationOf(await brand.receive(contact, 'STOP'));
			await brand.send(contact, 'confirmation', { permission, body: text });
			for (const kind of MESSAGE_KINDS) await brand.send(contact, kind);
			expect(brand.sent).toEqual([{ to: contact, body: SALESMSG.confirmation.text }]);
		},
	},
	{
		rule: 'on a long code the text of the confirmation cannot be changed',
		source: PAGE,
		holds: async (brand) =>
			expect(brand.confirmationWith(OWN_TEXT, false)).toBe(SALESMSG.confirmation.text),
	},
	{
		rule: 'on a dedicated short code it can',
		source: PAGE,
		holds: async (brand) => expect(brand.confirmationWith(OWN_TEXT, true)).toBe(OWN_TEXT),
	},
	{
		rule: 'operators unsubscribe contacts one by one or in bulk',
		source: PAGE,
		holds: async (brand) => {
			const contacts = [brand.newContact(), brand.newContact(), brand.newContact()];
			await Promise.all(contacts.map(async (contact) => await brand.operate(contact, 'opt_out')));
			expect((await brand.unsubscribed()).sort()).toEqual(contacts);
		},
	},
	{
		rule: 'the opted-out contacts can be listed and exported',
		source: PAGE,
		holds: async (brand) => {
			const [gone, back, never] = [brand.newContact(), brand.newContact(), brand.newContact()];
			await brand.receive(gone, 'QUIT');
			await brand.receive(back, 'QUIT');
			await brand.receive(back, 'UNSTOP');
			await brand.receive(never, 'hello');
			expect(await brand.unsubscribed()).toEqual([gone]);
		},
	},
	{
		rule: 'a contact who opted out can still text in',
		source: OLDER_PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.receive(contact, 'STOP');
			expect((await brand.receive(contact, 'where is my order?')).reply.verdict).toBe('none');
		},
	},
	{
		rule: 'each text says how to opt out, in words such as "Reply STOP to cancel"',
		source: OLDER_PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.send(contact, 'broadcast', { body: 'Sale today.' });
			await brand.send(contact, 'sequence_step', { body: 'Sale ends soon.' });
			await brand.send(contact, 'broadcast', { body: 'Last day. Text STOP to end.' });
			expect(brand.sent.map(({ body }) => body)).toEqual([
				'Sale today.\nReply STOP to cancel.',
				'Sale ends soon.\nReply STOP to cancel.',
				'Last day. Text STOP to end.',
			]);
		},
	},
]);
