import { MESSAGE_KINDS, type MessageKind } from '../../src/consent/gate';
import { STANDARD } from '../../src/consent/presets/standard';
import { recordConsent } from '../../src/operations/record-consent';
import {
	NO_RULES,
	rulesFor,
	type QuietHours,
	type SendingRules,
} from '../../src/operations/sending-rules';
import { sendText, type TextToSend } from '../../src/operations/send-text';
import { parsePhone } from '../../src/phone/e164';
import { twilio } from '../../src/providers/twilio';
import { hours } from '../../src/quiet-hours/hours';
import { CONTACT, NOON } from '../consent/events-of-contact';
import { useEmbeddedStore } from './embedded-store';

const store = useEmbeddedStore();
const HOUR = 60 * 60 * 1000;
/** 7 am in New York. */
const EARLY = NOON;
const BY_DAY = NOON + 4 * HOUR;

const QUIET_HOURS: QuietHours = {
	hours: hours(8, 21),
	known: { timeZone: 'America/New_York' },
	oneToOne: false,
};
const QUIET: SendingRules = { ...NO_RULES, quietHours: QUIET_HOURS };
const ALL_RULES: SendingRules = {
	...QUIET,
	caps: [{ texts: 1, within: HOUR }],
	requireOptIn: true,
};

function sender(now: number) {
	const sent: string[] = [];
	let lastKey = 0;
	const send = async (text: Partial<TextToSend>) =>
		await sendText(
			{
				phone: parsePhone(CONTACT),
				body: 'Hello',
				mediaUrls: [],
				kind: 'sequence_step',
				scope: 'all',
				sendKey: `text ${++lastKey}`,
				...text,
			},
			{
				store: store(),
				provider: twilio({ accountSid: 'AC1', sender: { kind: 'from', number: '+12125550100' } }),
				transport: async () => {
					sent.push('text');
					return { kind: 'response', status: 201, headers: {}, body: { sid: 'SM1' } };
				},
				policy: STANDARD,
				now: () => now,
				rememberFor: 24 * HOUR,
			},
		);
	return { sent, send };
}

async function record(type: 'opt_out' | 'opt_in', at: number) {
	const draft = { type, contact: CONTACT, at, source: 'reply', actor: 'contact' } as const;
	const [answer] = await recordConsent(store(), [{ draft }], { policy: STANDARD, now: EARLY });
	return answer?.recorded && answer.confirmation.allowed ? answer.confirmation : undefined;
}

describe('what a kind of text is subject to', () => {
	test.each<[MessageKind, SendingRules]>([
		['sequence_step', ALL_RULES],
		['broadcast', ALL_RULES],
		['one_to_one', NO_RULES],
		['confirmation', NO_RULES],
		['help_reply', NO_RULES],
	])('a %s', (kind, rules) => {
		expect(rulesFor(kind, ALL_RULES)).toEqual(rules);
	});

	test('a one-to-one text is subject to quiet hours alone, by choice', () => {
		const quietHours = { ...QUIET_HOURS, oneToOne: true };
		expect(rulesFor('one_to_one', { ...ALL_RULES, quietHours })).toEqual({
			...NO_RULES,
			quietHours,
		});
	});

	test('is said for every kind', () => {
		for (const kind of MESSAGE_KINDS) expect(rulesFor(kind, NO_RULES)).toEqual(NO_RULES);
	});
});

test('outside the allowed hours a text is deferred and nothing is claimed', async () => {
	const night = sender(EARLY);
	const text = { rules: QUIET, sendKey: 'welcome/1' };
	expect(await night.send(text)).toMatchObject({
		outcome: 'deferred',
		label: 'Quiet Hours',
		retryAt: new Date(EARLY + HOUR).toISOString(),
		contact: CONTACT,
	});
	expect(night.sent).toEqual([]);
	expect(await sender(EARLY + HOUR).send(text)).toMatchObject({ label: 'Sent' });
});

test('who may not get the text at all is not made to wait', async () => {
	const { send } = sender(EARLY);
	expect(await send({ rules: ALL_RULES })).toMatchObject({ label: 'No Consent' });
	await record('opt_out', EARLY - HOUR);
	expect(await send({ rules: QUIET })).toMatchObject({ label: 'Text Unsubscribed' });
});

test('a store that does not answer lets nothing be deferred as if it had', async () => {
	await store().close();
	expect(await sender(EARLY).send({ rules: QUIET })).toMatchObject({
		outcome: 'failed',
		label: 'Suppression Store Unavailable',
	});
});

test('a text that is never allowed is skipped, with what to do', async () => {
	const phone = parsePhone('+881612345678');
	const rules = { ...NO_RULES, quietHours: { ...QUIET_HOURS, known: {} } };
	const result = await sender(BY_DAY).send({ phone, rules });
	expect(result).toMatchObject({ outcome: 'skipped', label: 'Quiet Hours' });
	expect(result.reason).toContain('give their time zone');
	expect(result.retryAt).toBeUndefined();
});

test('a text beyond the cap is deferred until the first one counts no more', async () => {
	const rules = { ...NO_RULES, caps: [{ texts: 1, within: HOUR }] };
	const { send, sent } = sender(BY_DAY);
	expect(await send({ rules })).toMatchObject({ label: 'Sent' });
	expect(await send({ rules })).toMatchObject({
		outcome: 'deferred',
		label: 'Frequency Cap',
		retryAt: new Date(BY_DAY + HOUR).toISOString(),
	});
	expect(sent).toHaveLength(1);
});

test('a demanded opt-in is taken from the ledger', async () => {
	const rules = { ...NO_RULES, requireOptIn: true };
	const { send } = sender(BY_DAY);
	expect(await send({ rules })).toMatchObject({ outcome: 'skipped', label: 'No Consent' });
	await record('opt_in', EARLY);
	expect(await send({ rules })).toMatchObject({ label: 'Sent' });
	expect(await send({ rules, scope: 'list:promos' })).toMatchObject({ label: 'Sent' });
});

test('confirmation and help reply pass every rule', async () => {
	const confirmation = await record('opt_out', EARLY - 1000);
	const { send } = sender(EARLY);
	const { permission } = confirmation ?? {};
	expect(await send({ kind: 'confirmation', permission, rules: ALL_RULES })).toMatchObject({
		label: 'Sent',
	});
	await store().permit({ id: 'help', contact: CONTACT, until: EARLY + HOUR });
	expect(await send({ kind: 'help_reply', permission: 'help', rules: ALL_RULES })).toMatchObject({
		label: 'Sent',
	});
	expect(await send({ rules: ALL_RULES })).toMatchObject({ label: 'Text Unsubscribed' });
});
