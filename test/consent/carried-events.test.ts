import fc from 'fast-check';
import { carriedEvents, type ListMerge } from '../../src/consent/carried-events';
import {
	completeEvent,
	EVENT_SOURCES,
	EVENT_TYPES,
	type ConsentEvent,
} from '../../src/consent/events';
import type { ListScope, Scope } from '../../src/consent/scope';
import { isSuppressed, optOutOfList, standingIn } from '../../src/consent/standing';
import { mergeEvent, stateOf, type ConsentState } from '../../src/consent/state';
import { CONTACT, eventOf, NOON } from './events-of-contact';

const FROM: ListScope = 'list:promos';
const INTO: ListScope = 'list:marketing';
const MERGE: ListMerge = { from: FROM, into: INTO, takeOptIns: false };
const RENAME: ListMerge = { ...MERGE, takeOptIns: true };
const SECOND = 1000;

const carried = (state: ConsentState, merge = MERGE) => carriedEvents(CONTACT, state, merge, NOON);
const after = (state: ConsentState, merge = MERGE) =>
	carried(state, merge).reduce((merged, event) => mergeEvent(merged, event), state);
const at = (seconds: number) => ({ at: NOON - 100 * SECOND + seconds * SECOND });

test('an opt-out is carried over with its time and source, and a note', () => {
	const state = stateOf([
		eventOf('opt_out', { scope: FROM, source: 'import', actor: 'operator', ...at(1) }),
	]);
	expect(carried(state)).toEqual([
		expect.objectContaining({
			type: 'opt_out',
			scope: INTO,
			...at(1),
			recordedAt: NOON,
			source: 'import',
			actor: 'operator',
			evidence: { note: 'Carried over from the list "promos", which became "marketing"' },
		}),
	]);
});

test('an earlier opt-in to the second list does not lift it', () => {
	const state = stateOf([
		eventOf('opt_out', { scope: FROM, ...at(1) }),
		eventOf('opt_in', { scope: INTO, ...at(5) }),
	]);
	const [event] = carried(state);
	expect(event).toMatchObject({
		...at(5),
		evidence: { note: expect.stringContaining('counts from') },
	});
	expect(optOutOfList(after(state), INTO)).toBeDefined();
});

test('whoever comes back after the merge stays back when it is done again', () => {
	const left = stateOf([eventOf('opt_out', { scope: FROM, ...at(1) })]);
	const [first] = carried(left);
	const back = mergeEvent(after(left), eventOf('opt_in', { scope: INTO, ...at(9) }));
	const [second] = carried(back);
	expect(second?.id).toBe(first?.id);
});

test('whoever leaves the first list again after the merge is carried over again', () => {
	const left = stateOf([eventOf('opt_out', { scope: FROM, ...at(1) })]);
	const again = mergeEvent(after(left), eventOf('opt_out', { scope: FROM, ...at(9) }));
	expect(carried(again)[0]?.id).not.toBe(carried(left)[0]?.id);
});

test('an opt-in is taken over only where asked, and lifts nothing', () => {
	const joined = stateOf([eventOf('opt_in', { scope: FROM, ...at(5) })]);
	expect(carried(joined)).toEqual([]);
	expect(carried(joined, RENAME)).toMatchObject([{ type: 'opt_in', scope: INTO, ...at(5) }]);
	const leftSecond = mergeEvent(joined, eventOf('opt_out', { scope: INTO, ...at(1) }));
	expect(carried(leftSecond, RENAME)).toEqual([]);
});

test('opt-outs from everything, holds and blocks need no carrying', () => {
	const state = stateOf([eventOf('opt_out'), eventOf('hold'), eventOf('block')]);
	expect(carried(state, RENAME)).toEqual([]);
});

describe('whatever happened before', () => {
	const events: fc.Arbitrary<ConsentEvent[]> = fc.array(
		fc
			.record({
				type: fc.constantFrom(...EVENT_TYPES),
				scope: fc.constantFrom<Scope>('all', FROM, FROM, INTO, INTO, 'list:other'),
				seconds: fc.integer({ min: 0, max: 6 }),
				source: fc.constantFrom(...EVENT_SOURCES),
			})
			.map(({ seconds, ...draft }) =>
				completeEvent({ ...draft, contact: CONTACT, actor: 'contact', ...at(seconds) }, NOON),
			),
		{ maxLength: 10 },
	);
	const mayBeTexted = (state: ConsentState, scope: Scope) =>
		!isSuppressed(standingIn(state, scope));
	const eachMerge = fc.constantFrom(MERGE, RENAME);

	test('nobody can be texted who could not before', () => {
		fc.assert(
			fc.property(events, eachMerge, (happened, merge) => {
				const state = stateOf(happened);
				const merged = after(state, merge);
				for (const scope of ['all', FROM, INTO, 'list:other'] as const) {
					if (mayBeTexted(merged, scope)) expect(mayBeTexted(state, scope)).toBe(true);
				}
			}),
		);
	});

	test('whoever left one of the lists has left the merged one, and nobody else has', () => {
		fc.assert(
			fc.property(events, eachMerge, (happened, merge) => {
				const state = stateOf(happened);
				const leftOne = optOutOfList(state, FROM) ?? optOutOfList(state, INTO);
				expect(optOutOfList(after(state, merge), INTO) !== undefined).toBe(leftOne !== undefined);
			}),
		);
	});

	test('a second merge carries over the same events', () => {
		fc.assert(
			fc.property(events, eachMerge, (happened, merge) => {
				const state = stateOf(happened);
				const merged = after(state, merge);
				expect(carried(merged, merge).map(({ id }) => id)).toEqual(
					carried(state, merge).map(({ id }) => id),
				);
				expect(after(merged, merge)).toEqual(merged);
			}),
		);
	});
});
