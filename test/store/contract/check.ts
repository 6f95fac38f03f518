import { EMPTY_STATE, stateOf } from '../../../src/consent/state';
import { standingIn } from '../../../src/consent/standing';
import type { StoreOpener } from './database';
import { ANN, BEN, CLEO, contact, DAY, entries, event, NOW } from './fixtures';

export function describeCheck(stores: StoreOpener): void {
	describe('check', () => {
		it('answers for contacts without events with an empty state', async () => {
			const store = await stores.open();
			expect(await store.check([ANN])).toEqual(new Map([[ANN, EMPTY_STATE]]));
		});

		it('answers nothing when nothing is asked', async () => {
			const store = await stores.open();
			expect((await store.check([])).size).toBe(0);
		});

		it('answers for each contact once, however often it is asked for', async () => {
			const store = await stores.open();
			const stop = event('opt_out', { contact: BEN });
			await store.record(entries(stop));

			const answer = await store.check([ANN, BEN, ANN, CLEO, BEN]);

			expect(answer).toEqual(
				new Map([
					[ANN, EMPTY_STATE],
					[BEN, stateOf([stop])],
					[CLEO, EMPTY_STATE],
				]),
			);
		});

		it('answers for 10,000 contacts in one call', async () => {
			const store = await stores.open();
			const asked = Array.from({ length: 10_000 }, (_, n) => contact(n));
			const optedOut = asked.filter((_, n) => n % 97 === 0);
			await store.record(entries(...optedOut.map((one) => event('opt_out', { contact: one }))));

			const answer = await store.check(asked);

			expect([...answer.keys()].sort()).toEqual([...asked].sort());
			const suppressed = [...answer].filter(
				([, state]) => standingIn(state, 'all').status === 'unsubscribed',
			);
			expect(suppressed.map(([one]) => one).sort()).toEqual(optedOut.sort());
		});

		it('sees what another handle has recorded', async () => {
			const [writer, reader] = await stores.openTwo();
			const stop = event('opt_out');
			await writer.record(entries(stop));
			expect((await reader.check([ANN])).get(ANN)).toEqual(stateOf([stop]));
		});

		it('still suppresses by an opt-out of 2001: nothing expires', async () => {
			const store = await stores.open();
			const stop = event('opt_out', { at: Date.UTC(2001, 4, 17) });
			await store.record(entries(stop));
			const state = (await store.check([ANN])).get(ANN) ?? EMPTY_STATE;
			expect(standingIn(state, 'all')).toEqual({
				status: 'unsubscribed',
				scope: 'all',
				since: Date.UTC(2001, 4, 17),
				source: 'reply',
			});
		});

		it('keeps an opt-out over a START that is older but arrives later', async () => {
			const store = await stores.open();
			const start = event('opt_in', { at: NOW - 2 * DAY });
			const stop = event('opt_out', { at: NOW - DAY });
			await store.record(entries(stop));
			await store.record(entries(start));
			const state = (await store.check([ANN])).get(ANN) ?? EMPTY_STATE;
			expect(standingIn(state, 'all').status).toBe('unsubscribed');
		});
	});
}
