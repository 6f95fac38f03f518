import { PRESETS } from '../../../src/consent/presets';
import { classifyReply } from '../../../src/reply/classify-reply';
import { offersIn } from '../../../src/reply/context/offers';

describe('the last text sent', () => {
	test.each([
		['Reply YES to confirm, STOP to end', ['yes', 'stop']],
		['Text BAJA to 12345 to leave', ['baja']],
		['Reply 1 to confirm, 2 to cancel or 3 to unsubscribe', ['1', '2', '3']],
		['Responde SALIR para no recibir más', ['salir']],
		['Répondez ARRET pour ne plus recevoir nos SMS', ['arret']],
		['Reply Y or N', ['y', 'n']],
		['See you tomorrow', []],
	])('"%s" offers %j', (text, words) => {
		expect(offersIn(text).map(({ word }) => word)).toEqual(words);
	});

	test.each([
		['9', 'Sale! Reply 9 to stop', 'opt_out', 'offered-word'],
		['9 please', 'Sale! Reply 9 to stop', 'opt_out', 'offered-word'],
		['nope', 'Text NOPE to leave', 'opt_out', 'offered-word'],
		['h', 'Txt H for help, Q to quit', 'help', 'offered-word'],
		['join', 'Text JOIN to receive alerts', 'opt_in', 'keyword'],
		['C', 'Reply C to confirm', 'none', 'answer'],
		['2', 'Reply 1 to confirm, 2 to cancel or 3 to unsubscribe', 'none', 'answer'],
		['CANCEL', 'Reply C to confirm or CANCEL to cancel your visit', 'review', 'answer-or-keyword'],
		['STOP', 'Reply STOP to cancel your visit', 'opt_out', 'keyword'],
		['STOP', 'See you tomorrow', 'opt_out', 'keyword'],
	])('"%s" after "%s" is %s', (text, lastSent, verdict, rule) => {
		expect(classifyReply(text, { lastSent })).toMatchObject({ verdict, rule });
	});

	test('makes YES of a suppressed contact an answer', () => {
		const contact = 'suppressed';
		expect(classifyReply('YES', { contact }).verdict).toBe('opt_in');
		expect(classifyReply('YES', { contact, lastSent: 'Reply YES to confirm' }).verdict).toBe(
			'none',
		);
	});
});

describe("the provider's own verdict", () => {
	test('takes precedence', () => {
		expect(classifyReply('whatever', { providerVerdict: 'opt_out' })).toMatchObject({
			verdict: 'opt_out',
			rule: 'provider-verdict',
		});
		expect(classifyReply('STOP', { providerVerdict: 'help' }).verdict).toBe('help');
	});

	test('keeps the list that the keyword leaves', () => {
		const policy = 'business-text-messaging';
		expect(classifyReply('OPTOUT', { policy, providerVerdict: 'opt_out' }).scope).toBe(
			'list:marketing',
		);
	});
});

describe('a policy under which any message opts in', () => {
	const policy = 'business-text-messaging';
	const rule = 'any-message';

	test('takes a message of a suppressed contact so', () => {
		const options = { policy, contact: 'suppressed' } as const;
		expect(classifyReply('are you open?', options)).toMatchObject({ verdict: 'opt_in', rule });
		expect(classifyReply('HELP', options).verdict).toBe('help');
		expect(classifyReply('STOP', options).verdict).toBe('opt_out');
	});

	test.each(['Liked “Sale today”', 'Liked “Sale” ok', "I'm driving, I'll reply later", ''])(
		'but not what the phone sent by itself: "%s"',
		(text) => {
			expect(classifyReply(text, { policy, contact: 'suppressed' }).verdict).toBe('none');
		},
	);
});

test('uncertain replies are none if the policy wants no review', () => {
	const standard = PRESETS.standard;
	const policy = { ...standard, matching: { ...standard.matching, review: false } };
	expect(classifyReply('cancel my subscription').verdict).toBe('review');
	expect(classifyReply('cancel my subscription', { policy }).verdict).toBe('none');
});
