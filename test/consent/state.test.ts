import fc from 'fast-check';
import {
	decodeState,
	EMPTY_STATE,
	encodeState,
	mergeEvent,
	stateOf,
} from '../../src/consent/state';
import { eventOf, NOON, someEvents } from './events-of-contact';

const asObject = (state: ReturnType<typeof stateOf>) => Object.fromEntries(state);

describe('the state of a contact', () => {
	test('is the same for every order of arrival and any duplicates', () => {
		fc.assert(
			fc.property(
				someEvents.chain((events) =>
					fc.tuple(
						fc.constant(events),
						fc.shuffledSubarray([...events, ...events], {
							minLength: events.length * 2,
							maxLength: events.length * 2,
						}),
					),
				),
				([events, delivered]) => {
					expect(asObject(stateOf(delivered))).toEqual(asObject(stateOf(events)));
				},
			),
		);
	});

	test('survives being stored and read back', () => {
		fc.assert(
			fc.property(someEvents, (events) => {
				const state = stateOf(events);
				expect(asObject(decodeState(encodeState(state)))).toEqual(asObject(state));
			}),
		);
	});

	test('has one stored form, whatever the order of the events', () => {
		fc.assert(
			fc.property(someEvents, (events) => {
				expect(encodeState(stateOf([...events].reverse()))).toBe(encodeState(stateOf(events)));
			}),
		);
	});

	test('of one opt-out from all texts is stored as a plain integer', () => {
		expect(encodeState(stateOf([eventOf('opt_out')]))).toBe(`${NOON}10`);
	});

	test('that is damaged in the store is refused, not read as subscribed', () => {
		for (const stored of [
			'x',
			'12',
			`${NOON}90`,
			`${NOON}19`,
			`${NOON}10;`,
			`${NOON}30:promos`,
			',',
		]) {
			expect(() => decodeState(stored)).toThrow(RangeError);
		}
		expect(decodeState('')).toEqual(EMPTY_STATE);
	});

	test('is left as it is by an event that changes nothing', () => {
		const state = stateOf([eventOf('opt_out')]);
		expect(mergeEvent(state, eventOf('opt_out', { at: NOON - 1 }))).toBe(state);
	});
});
