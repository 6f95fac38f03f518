import fc from 'fast-check';
import { isInForce } from '../../src/consent/in-force';
import { standingIn } from '../../src/consent/standing';
import { stateOf } from '../../src/consent/state';
import { eventOf, NOON, someEvents } from './events-of-contact';

test('an opt-out from everything is none from a list by name', () => {
	const state = stateOf([eventOf('opt_out')]);
	expect(isInForce(state, 'opt_out', 'all')).toBe(true);
	expect(isInForce(state, 'opt_out', 'list:news')).toBe(false);
	expect(isInForce(state, 'opt_in', 'all')).toBe(false);
	expect(isInForce(state, 'opt_in', 'list:news')).toBe(true);
});

test('a hold that an opt-in has answered is none', () => {
	const held = eventOf('hold');
	expect(isInForce(stateOf([held]), 'hold', 'all')).toBe(true);
	const optedIn = eventOf('opt_in', { at: NOON + 1 }, NOON + 1);
	expect(isInForce(stateOf([held, optedIn]), 'hold', 'all')).toBe(false);
	expect(isInForce(stateOf([held, optedIn]), 'release', 'all')).toBe(true);
});

test('whoever is suppressed is so by something in force, and nobody else is', () => {
	fc.assert(
		fc.property(someEvents, (events) => {
			const state = stateOf(events);
			const reasons = (['opt_out', 'block', 'hold'] as const).filter((type) =>
				isInForce(state, type, 'all'),
			);
			expect(reasons.length > 0).toBe(standingIn(state, 'all').status !== 'subscribed');
		}),
	);
});
