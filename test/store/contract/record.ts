import { EMPTY_STATE, stateOf } from '../../../src/consent/state';
import type { StoreOpener } from './database';
import { ANN, BEN, collect, DAY, entries, event, HOUR, NOW } from './fixtures';

export function describeRecord(stores: StoreOpener): void {
	describe('record', () => {
		it('answers with the states before and after each event, in the order given', async () => {
			const store = await stores.open();
			const stop = event('opt_out', { at: NOW - 3 * HOUR });
			const start = event('opt_in', { at: NOW - 2 * HOUR });
			const other = event('block', { contact: BEN });

			const recorded = await store.record(entries(stop, other, start));

			expect(recorded).toEqual([
				{ event: stop, isNew: true, before: EMPTY_STATE, after: stateOf([stop]) },
				{ event: other, isNew: true, before: EMPTY_STATE, after: stateOf([other]) },
				{ event: start, isNew: true, before: stateOf([stop]), after: stateOf([stop, start]) },
			]);
		});

		it('answers nothing when nothing is given', async () => {
			const store = await stores.open();
			expect(await store.record([])).toEqual([]);
		});

		it('keeps an event that changes nothing in the ledger', async () => {
			const store = await stores.open();
			const stop = event('opt_out', { at: NOW - HOUR });
			const older = event('opt_out', { at: NOW - DAY });
			await store.record(entries(stop));

			const [recorded] = await store.record(entries(older));

			expect(recorded).toEqual({
				event: older,
				isNew: true,
				before: stateOf([stop]),
				after: stateOf([stop]),
			});
			expect((await collect(store.history(ANN))).map((entry) => entry.event)).toEqual([
				stop,
				older,
			]);
		});

		it('changes nothing when an event comes again', async () => {
			const store = await stores.open();
			const stop = event('opt_out');
			const start = event('opt_in', { at: NOW });
			await store.record(entries(stop, start));

			const [again] = await store.record(entries(stop));

			const state = stateOf([stop, start]);
			expect(again).toEqual({ event: stop, isNew: false, before: state, after: state });
			expect(await collect(store.history(ANN))).toHaveLength(2);
		});

		it('takes an event once that comes twice in one batch', async () => {
			const store = await stores.open();
			const stop = event('opt_out');
			const recorded = await store.record(entries(stop, stop));
			expect(recorded.map((one) => one.isNew)).toEqual([true, false]);
			expect(await collect(store.history(ANN))).toHaveLength(1);
		});

		it('takes an event once that two handles record at the same time', async () => {
			const [one, other] = await stores.openTwo();
			const events = Array.from({ length: 20 }, () => event('opt_out'));

			const answers = await Promise.all(
				events.flatMap((stop) => [one.record(entries(stop)), other.record(entries(stop))]),
			);

			const news = answers.flat().filter((recorded) => recorded.isNew);
			expect(news.map((recorded) => recorded.event.id).sort()).toEqual(
				events.map((stop) => stop.id).sort(),
			);
			expect(await collect(one.history(ANN))).toHaveLength(events.length);
		});

		it('takes the first content of an id and leaves it as it is', async () => {
			const store = await stores.open();
			const first = event('opt_out', { evidence: { messageId: 'SM1', text: 'STOP' } });
			const second = {
				...first,
				at: first.at + HOUR,
				evidence: { messageId: 'SM1', text: 'other' },
			};
			await store.record(entries(first));
			await store.record(entries(second));
			expect((await collect(store.history(ANN))).map((entry) => entry.event)).toEqual([first]);
			expect((await store.check([ANN])).get(ANN)).toEqual(stateOf([first]));
		});

		it('records 2,500 events of one call', async () => {
			const store = await stores.open();
			const events = Array.from({ length: 2500 }, (_, n) => event('opt_out', { at: NOW - n }));
			const recorded = await store.record(entries(...events));
			expect(recorded.map((one) => one.event.id)).toEqual(events.map((one) => one.id));
			expect((await store.check([ANN])).get(ANN)).toEqual(stateOf(events));
		});
	});
}
