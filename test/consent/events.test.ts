import { scopeOfList } from '../../src/consent/scope';
import { eventOf, NOON } from './events-of-contact';

describe('completeEvent', () => {
	test('a webhook delivered twice gives the same event id', () => {
		const first = eventOf('opt_out', { evidence: { messageId: 'SM1' } }, NOON + 1);
		const again = eventOf(
			'opt_out',
			{ at: NOON + 5, evidence: { messageId: 'SM1' } },
			NOON + 60_000,
		);
		expect(again.id).toBe(first.id);
		expect(first.id).toMatch(/^[\w-]{22}$/);
	});

	test('different messages, types, scopes and times have different ids', () => {
		const ids = [
			eventOf('opt_out'),
			eventOf('opt_out', { at: NOON - 1 }),
			eventOf('opt_out', { source: 'manual' }),
			eventOf('opt_out', { scope: 'list:promos' }),
			eventOf('opt_in'),
			eventOf('opt_out', { evidence: { messageId: 'SM1' } }),
			eventOf('opt_out', { evidence: { messageId: 'SM2' } }),
		].map((event) => event.id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test.each([
		['in the future', NOON + 86_400_000],
		['in the year 9999', Date.UTC(9999, 0, 1)],
		['in 1970', 0],
		['not a number', NaN],
		['infinite', Infinity],
		['missing', undefined],
	])('a time that is %s becomes the time of recording', (_, at) => {
		expect(eventOf('opt_in', { at }).at).toBe(NOON);
	});

	test('a hold, release, block or unblock concerns all texts, whatever scope is given', () => {
		for (const type of ['hold', 'release', 'block', 'unblock'] as const) {
			expect(eventOf(type, { scope: 'list:promos' }).scope).toBe('all');
		}
		expect(eventOf('opt_out', { scope: 'list:promos' }).scope).toBe('list:promos');
	});
});

describe('scopeOfList', () => {
	test.each([
		[undefined, 'all'],
		['', 'all'],
		['  ', 'all'],
		['All', 'all'],
		['Promos', 'list:promos'],
		['  Weekly   Deals ', 'list:weekly deals'],
		['ＰＲＯＭＯＳ', 'list:promos'],
		['Prénoms ❤️ {a:b}', 'list:prénoms ❤️ {a:b}'],
	])('%p is %s', (written, scope) => {
		expect(scopeOfList(written)).toEqual({ ok: true, scope });
	});

	test.each([[7], [{}], ['a\u0000b'], ['half \ud83d a pair'], ['x'.repeat(65)]])(
		'%p is refused with a sentence',
		(written) => {
			expect(scopeOfList(written)).toEqual({
				ok: false,
				message: expect.stringMatching(/^The list name/),
			});
		},
	);
});
