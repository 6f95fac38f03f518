import { SALESMATE } from '../../../src/consent/presets/salesmate';
import { expectNoEffect, expectOptIns, expectOptOuts, inEachCase, testEach } from './documented';

const PAGE =
	'https://support.getskara.ai/built-in-calling-and-text/texts-sms/opt-in-and-opt-out-of-text-messages';

testEach(SALESMATE, [
	{
		rule: 'STOP, STOP ALL, UNSUBSCRIBE, CANCEL, END and QUIT opt out, in any case',
		source: PAGE,
		holds: async (brand) =>
			await expectOptOuts(
				brand,
				inEachCase(['STOP', 'STOP ALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT']),
			),
	},
	{
		rule: 'nothing but the named keywords opts out or in: no typos, no sentences, no other words',
		source: PAGE,
		holds: async (brand) =>
			await expectNoEffect(brand, [
				'unsubcribe',
				'stoppp',
				'take me off this list',
				'REVOKE',
				'YES',
			]),
	},
	{
		rule: 'START, UNSTOP and SUBSCRIBE opt in again, in any case',
		source: PAGE,
		holds: async (brand) => await expectOptIns(brand, inEachCase(['START', 'UNSTOP', 'SUBSCRIBE'])),
	},
	{
		rule: 'the number that asked is marked as unsubscribed among the contacts',
		source: PAGE,
		holds: async (brand) => {
			const [contact, other] = [brand.newContact(), brand.newContact()];
			const { answer } = await brand.receive(contact, 'STOP');
			expect(answer).toMatchObject({
				recorded: true,
				changed: true,
				before: { status: 'subscribed' },
				after: { status: 'unsubscribed', scope: 'all' },
			});
			await brand.receive(other, 'hello');
			expect(await brand.unsubscribed()).toEqual([contact]);
		},
	},
	{
		rule: 'an entry in the contact’s timeline is made of it',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.receive(contact, 'STOP');
			await brand.receive(contact, 'START');
			expect(await brand.timelineOf(contact)).toMatchObject([
				{ type: 'opt_out', source: 'reply', evidence: { text: 'STOP' } },
				{ type: 'opt_in', source: 'reply', evidence: { text: 'START' } },
			]);
		},
	},
	{
		rule: 'bulk texts skip the contact, and the failure reads "Unsubscribed from Text"',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.receive(contact, 'STOP');
			expect(await brand.send(contact, 'broadcast')).toMatchObject({
				outcome: 'skipped',
				label: 'Unsubscribed from Text',
			});
			expect(brand.sent).toEqual([]);
		},
	},
	{
		rule: 'text steps of a sequence skip the contact by themselves',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			expect(await brand.send(contact, 'sequence_step')).toMatchObject({ outcome: 'sent' });
			await brand.receive(contact, 'END');
			expect(await brand.send(contact, 'sequence_step')).toMatchObject({ outcome: 'skipped' });
			expect(brand.sent).toHaveLength(1);
		},
	},
	{
		rule: 'an attempt of an automation is noted as unsuccessful and labelled "Text Unsubscribed"',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.receive(contact, 'QUIT');
			for (const kind of ['sequence_step', 'one_to_one'] as const) {
				expect(await brand.send(contact, kind)).toMatchObject({
					successful: false,
					label: 'Text Unsubscribed',
				});
			}
		},
	},
	{
		rule: 'contacts who opted in again get bulk texts and sequence steps again',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.receive(contact, 'STOP ALL');
			await brand.receive(contact, 'subscribe');
			expect(await brand.send(contact, 'broadcast')).toMatchObject({ label: 'Sent' });
			expect(await brand.send(contact, 'sequence_step')).toMatchObject({ label: 'Sent' });
		},
	},
	{
		rule: 'the contacts are in control: nobody else opts them in again',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.receive(contact, 'STOP');
			expect(await brand.operate(contact, 'opt_in')).toMatchObject({ recorded: false });
		},
	},
]);
