import type { ConsentEventType } from '../../src/consent/events';
import type { Scope } from '../../src/consent/scope';
import { isSuppressed, listsLeft, standingIn } from '../../src/consent/standing';
import { EMPTY_STATE, stateOf } from '../../src/consent/state';
import { eventOf, NOON } from './events-of-contact';

type Step = [type: ConsentEventType, secondsAfterNoon: number, scope?: Scope];

function standingAfter(steps: readonly Step[], scope: Scope = 'all') {
	const events = steps.map(([type, seconds, eventScope]) =>
		eventOf(type, { at: NOON + seconds * 1000, scope: eventScope }, NOON + 1e6),
	);
	return standingIn(stateOf(events), scope);
}

describe('standingIn', () => {
	test.each<[string, Step[], string]>([
		['nothing ever happened', [], 'subscribed'],
		['an opt-out', [['opt_out', 0]], 'unsubscribed'],
		[
			'an opt-in after an opt-out',
			[
				['opt_out', 0],
				['opt_in', 1],
			],
			'subscribed',
		],
		[
			'an old opt-in delivered after a newer opt-out',
			[
				['opt_out', 5],
				['opt_in', 1],
			],
			'unsubscribed',
		],
		[
			'an opt-out and an opt-in of the same moment',
			[
				['opt_in', 3],
				['opt_out', 3],
			],
			'unsubscribed',
		],
		['a hold', [['hold', 0]], 'held'],
		[
			'a released hold',
			[
				['hold', 0],
				['release', 1],
			],
			'subscribed',
		],
		[
			'a hold and a release of the same moment',
			[
				['release', 2],
				['hold', 2],
			],
			'held',
		],
		[
			'a hold that the contact answered by opting in',
			[
				['hold', 0],
				['opt_in', 1],
			],
			'subscribed',
		],
		[
			'a hold after an opt-in',
			[
				['opt_in', 0],
				['hold', 1],
			],
			'held',
		],
		[
			'a hold of an unsubscribed contact',
			[
				['opt_out', 0],
				['hold', 1],
			],
			'unsubscribed',
		],
		['a block', [['block', 0]], 'blocked'],
		[
			'a block of an unsubscribed contact',
			[
				['opt_out', 0],
				['block', 1],
			],
			'blocked',
		],
		[
			'an opt-in of a blocked contact',
			[
				['block', 0],
				['opt_in', 1],
			],
			'blocked',
		],
		[
			'an unblocked contact who opted out',
			[
				['opt_out', 0],
				['block', 1],
				['unblock', 2],
			],
			'unsubscribed',
		],
		[
			'a block and an unblock of the same moment',
			[
				['unblock', 4],
				['block', 4],
			],
			'blocked',
		],
	])('after %s', (_, steps, status) => {
		expect(standingAfter(steps).status).toBe(status);
		expect(standingAfter([...steps].reverse()).status).toBe(status);
	});

	test('leaving one list leaves the others and texts without a list', () => {
		const steps: Step[] = [['opt_out', 0, 'list:promos']];
		expect(standingAfter(steps, 'list:promos')).toMatchObject({
			status: 'unsubscribed',
			scope: 'list:promos',
		});
		expect(standingAfter(steps, 'list:reminders').status).toBe('subscribed');
		expect(standingAfter(steps, 'all').status).toBe('subscribed');
	});

	test('opting out of everything covers every list', () => {
		expect(standingAfter([['opt_out', 0]], 'list:reminders')).toMatchObject({
			status: 'unsubscribed',
			scope: 'all',
		});
	});

	test('opting in to everything does not restore a list left by name', () => {
		const steps: Step[] = [
			['opt_out', 0, 'list:promos'],
			['opt_out', 1],
			['opt_in', 2],
		];
		expect(standingAfter(steps, 'list:promos').status).toBe('unsubscribed');
		expect(standingAfter(steps, 'all').status).toBe('subscribed');
	});

	test('opting in to a list does not lift an opt-out from everything', () => {
		const steps: Step[] = [
			['opt_out', 0],
			['opt_in', 1, 'list:promos'],
		];
		expect(standingAfter(steps, 'list:promos').status).toBe('unsubscribed');
	});

	test('says since when and by what', () => {
		const state = stateOf([eventOf('opt_out', { source: 'complaint' })]);
		expect(standingIn(state, 'all')).toEqual({
			status: 'unsubscribed',
			scope: 'all',
			since: NOON,
			source: 'complaint',
		});
	});

	test('an opt-out of twenty-five years ago still counts', () => {
		const old = eventOf('opt_out', { at: Date.UTC(2001, 8, 1) });
		expect(isSuppressed(standingIn(stateOf([old]), 'all'))).toBe(true);
	});
});

test('listsLeft names the lists that the contact left and did not join again', () => {
	const state = stateOf([
		eventOf('opt_out', { scope: 'list:promos' }),
		eventOf('opt_out', { scope: 'list:news', at: NOON - 1000 }),
		eventOf('opt_in', { scope: 'list:news' }),
		eventOf('opt_out', { scope: 'list:alerts' }),
	]);
	expect(listsLeft(state)).toEqual(['list:alerts', 'list:promos']);
	expect(listsLeft(EMPTY_STATE)).toEqual([]);
});
