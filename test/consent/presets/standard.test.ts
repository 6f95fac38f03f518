import { STANDARD } from '../../../src/consent/presets/standard';
import { confirmationOf } from './brand';
import { expectNoEffect, expectOptIns, expectOptOuts, inEachCase, testEach } from './documented';

const CFR = 'https://www.ecfr.gov/current/title-47/section-64.1200';
const CTIA =
	'https://api.ctia.org/wp-content/uploads/2023/05/230523-CTIA-Messaging-Principles-and-Best-Practices-FINAL.pdf';

testEach(STANDARD, [
	{
		rule: '(a)(10): "stop", "quit", "end", "revoke", "opt out", "cancel" and "unsubscribe" revoke consent',
		source: CFR,
		holds: async (brand) =>
			await expectOptOuts(
				brand,
				inEachCase(['stop', 'quit', 'end', 'revoke', 'opt out', 'cancel', 'unsubscribe']),
			),
	},
	{
		rule: '(a)(10): so do other words that a reasonable person would understand so',
		source: CFR,
		holds: async (brand) =>
			await expectOptOuts(brand, [
				'take me off this list',
				"don't text me again",
				'no más mensajes',
			]),
	},
	{
		rule: '5.1.3: capitals and punctuation do not matter',
		source: CTIA,
		holds: async (brand) =>
			await expectOptOuts(brand, ['Stop.', 'STOP!!', '"stop"', 'OPT-OUT', 'optout']),
	},
	{
		rule: '5.1.3: ordinary language is acted on, except where a word may not be meant as an opt-out',
		source: CTIA,
		holds: async (brand) => {
			await expectOptOuts(brand, ['please opt me out']);
			await expectNoEffect(brand, ['cancel my order', 'stop by at 5']);
		},
	},
	{
		rule: '(a)(12): one text confirms the revocation, within five minutes, and no other follows',
		source: CFR,
		holds: async (brand) => {
			const contact = brand.newContact();
			const { permission, text, validUntil } = confirmationOf(await brand.receive(contact, 'STOP'));
			const [event] = await brand.timelineOf(contact);
			expect(validUntil - (event?.at ?? 0)).toBe(5 * 60_000);
			await brand.send(contact, 'confirmation', { permission, body: text });
			await brand.send(contact, 'confirmation', { permission, body: text });
			await brand.send(contact, 'one_to_one');
			expect(brand.sent).toEqual([{ to: contact, body: text }]);
		},
	},
	{
		rule: '(a)(10): consent that was revoked is back only when the contact gives it',
		source: CFR,
		holds: async (brand) => {
			await expectOptIns(brand, ['START', 'UNSTOP', 'SUBSCRIBE', 'YES']);
			const contact = brand.newContact();
			await brand.receive(contact, 'STOP');
			expect(await brand.operate(contact, 'opt_in')).toMatchObject({ recorded: false });
		},
	},
	{
		rule: '5.1.3: texts say how to opt out',
		source: CTIA,
		holds: async (brand) => {
			const contact = brand.newContact();
			await brand.send(contact, 'broadcast', { body: 'Sale today.' });
			expect(brand.sent).toMatchObject([{ body: 'Sale today.\nReply STOP to opt out.' }]);
		},
	},
]);
