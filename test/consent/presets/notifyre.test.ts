import { NOTIFYRE } from '../../../src/consent/presets/notifyre';
import { confirmationOf } from './brand';
import { expectNoEffect, expectOptOuts, inEachCase, testEach } from './documented';

const PAGE = 'https://notifyre.com/us/blog/sms-opt-out-marketing-requirements';

testEach(NOTIFYRE, [
	{
		rule: 'the common keywords, such as STOP and UNSUBSCRIBE, opt out',
		source: PAGE,
		holds: async (brand) =>
			await expectOptOuts(
				brand,
				inEachCase(['STOP', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'OPT OUT', 'optout']),
			),
	},
	{
		rule: 'no word for coming back is named, and no other words opt out',
		source: PAGE,
		holds: async (brand) =>
			await expectNoEffect(brand, [
				'START',
				'YES',
				'SUBSCRIBE',
				'unsubcribe',
				'take me off the list',
			]),
	},
	{
		rule: 'whoever opts out is in the group of unsubscribed contacts',
		source: PAGE,
		holds: async (brand) => {
			const [gone, other] = [brand.newContact(), brand.newContact()];
			await brand.receive(gone, 'UNSUBSCRIBE');
			await brand.receive(other, 'thanks!');
			expect(await brand.unsubscribed()).toEqual([gone]);
		},
	},
	{
		rule: 'an operator who switches a contact to unsubscribed puts them into the same group',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.operate(contact, 'opt_out');
			expect(await brand.unsubscribed()).toEqual([contact]);
			expect(await brand.send(contact, 'broadcast')).toMatchObject({ outcome: 'skipped' });
		},
	},
	{
		rule: 'opt-outs are logged',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.receive(contact, 'stop');
			expect(await brand.timelineOf(contact)).toMatchObject([
				{ type: 'opt_out', evidence: { text: 'stop' } },
			]);
		},
	},
	{
		rule: 'an opt-out is confirmed, once',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			const { permission, text } = confirmationOf(await brand.receive(contact, 'STOP'));
			expect(text).not.toMatch(/START/);
			const confirm = async () =>
				await brand.send(contact, 'confirmation', { permission, body: text });
			expect(await confirm()).toMatchObject({ outcome: 'sent' });
			expect(await confirm()).toMatchObject({ outcome: 'skipped' });
			expect(brand.sent).toHaveLength(1);
		},
	},
	{
		rule: 'each text carries clear instructions, such as "Reply STOP to unsubscribe"',
		source: PAGE,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.send(contact, 'broadcast', { body: 'Sale today.' });
			await brand.send(contact, 'broadcast', { body: 'Sale ends soon.' });
			expect(brand.sent.map(({ body }) => body)).toEqual([
				'Sale today.\nReply STOP to unsubscribe.',
				'Sale ends soon.\nReply STOP to unsubscribe.',
			]);
		},
	},
]);
