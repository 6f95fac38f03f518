import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import type { SuppressionStore } from '../../src/store/suppression-store';
import { claimRequest, DAY, event, NOW } from '../store/contract/fixtures';
import {
	ABSURD_TIMES,
	answered,
	anyTime,
	KINDS,
	makePlaces,
	somebody,
	Tally,
	tried,
	tryToRecord,
	type Places,
} from './harness/bad-input';
import { FaultTable } from './harness/fault-table';

const table = new FaultTable('bad-times');

let places: Places;
beforeAll(async () => void (places = await makePlaces()));
afterAll(async () => await places.remove());

describe.each(KINDS)('absurd times and the %s store', (kind) => {
	let store: SuppressionStore;
	beforeEach(async () => void (store = await places.open(kind)));
	afterEach(async () => await store.close());

	it('takes no absurd time for the time of an event', async () => {
		const tally = new Tally();
		for (const at of ABSURD_TIMES) {
			const stop = event('opt_out', { contact: somebody(), at });
			expect(stop.at).toBeGreaterThanOrEqual(Date.UTC(2000, 0, 1));
			expect(stop.at).toBeLessThanOrEqual(NOW);
			await tryToRecord(store, stop, tally);
		}
		tally.tell(table, kind, 'absurd times, as nodes give them');
		expect(tally.refused).toBe(0);
	});

	it('stores an event with an absurd time whole, or not at all', async () => {
		const tally = new Tally();
		const property = fc.asyncProperty(anyTime, anyTime, async (at, recordedAt) => {
			await tryToRecord(
				store,
				{ ...event('opt_out', { contact: somebody() }), at, recordedAt },
				tally,
			);
		});
		await fc.assert(property, tried(150));
		tally.tell(table, kind, 'absurd times, given to the store itself');
	});

	it('grants no text to a suppressed contact, and none twice, for a claim with absurd times', async () => {
		const suppressed = somebody();
		await store.record([{ event: event('opt_out', { contact: suppressed }) }]);
		const tally = new Tally();
		const property = fc.asyncProperty(anyTime, anyTime, async (at, keepUntil) => {
			const absurd = { at, keepUntil, sendKey: randomUUID() };
			const refusal = await answered(store.claim(claimRequest({ ...absurd, contact: suppressed })));
			if (refusal?.granted) tally.letThrough += 1;
			const free = claimRequest({ ...absurd, contact: somebody() });
			const first = await answered(store.claim(free));
			if (!first) tally.refused += 1;
			const mustBeKept = first?.granted === true && !(keepUntil <= NOW);
			const again = await store.claim({ ...free, at: NOW, keepUntil: NOW + DAY });
			if (mustBeKept) expect(again.granted).toBe(false);
		});
		await fc.assert(property, tried(150));
		tally.tell(table, kind, 'claims with absurd times');
	});
});
