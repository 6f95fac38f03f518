import { authorise } from '../../src/consent/authorise';
import type { Actor, ConsentEventType, EventDraft } from '../../src/consent/events';
import { PRESET_NAMES } from '../../src/consent/policy';
import { PRESETS } from '../../src/consent/presets';
import type { Standing } from '../../src/consent/standing';
import { CONTACT, NOON } from './events-of-contact';

const draft = (type: ConsentEventType, actor: Actor): EventDraft => ({
	type,
	actor,
	contact: CONTACT,
	source: actor === 'contact' ? 'reply' : 'manual',
});
const unsubscribed: Standing = {
	status: 'unsubscribed',
	scope: 'all',
	since: NOON,
	source: 'reply',
};
const blocked: Standing = { status: 'blocked', since: NOON, source: 'manual' };

test.each(PRESET_NAMES)('%s: anyone may suppress, whatever the standing', (name) => {
	for (const type of ['opt_out', 'hold', 'block'] as const) {
		for (const standing of [unsubscribed, blocked, { status: 'subscribed' } as const]) {
			for (const actor of ['contact', 'operator', 'provider'] as const) {
				expect(authorise(draft(type, actor), standing, PRESETS[name])).toEqual({ allowed: true });
			}
		}
	}
});

test.each([
	['standard', false],
	['salesmsg', false],
	['salesmate', false],
	['notifyre', false],
	['business-text-messaging', true],
] as const)('%s: an operator may opt a contact in: %s', (name, allowed) => {
	expect(authorise(draft('opt_in', 'operator'), unsubscribed, PRESETS[name]).allowed).toBe(allowed);
	expect(authorise(draft('opt_in', 'contact'), unsubscribed, PRESETS[name]).allowed).toBe(true);
});

test('a blocked contact must be unblocked before they can opt in, under every preset', () => {
	for (const name of PRESET_NAMES) {
		expect(authorise(draft('opt_in', 'contact'), blocked, PRESETS[name])).toMatchObject({
			allowed: false,
			reason: 'blocked',
			message: expect.stringContaining('unblocked'),
		});
	}
});
