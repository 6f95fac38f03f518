import type { ChainAnchor } from '../../../src/store/chain';
import type { Cursor, SuppressionStore } from '../../../src/store/suppression-store';
import type { StoreOpener } from './database';
import { ANN, BEN, collect, contact, entries, event } from './fixtures';

const MANY = 300;

/** Every event is chained to the one before it, and the archived part can be removed. */
export function describeLedgerChain(stores: StoreOpener): void {
	describe('heads and verify', () => {
		it('find a ledger of many events whole, whoever wrote them', async () => {
			const [one, other] = await stores.openTwo();
			await Promise.all([recordMany(one, 'a'), recordMany(other, 'b')]);
			const verdict = await one.verify(await other.heads());
			expect(verdict).toEqual({ entries: 2 * MANY, heads: await one.heads(), faults: [] });
			expect(positionsIn(verdict.heads)).toBe(2 * MANY);
		});

		it('number the entries of each chain without gaps, and give the last one as head', async () => {
			const store = await stores.open();
			await recordMany(store, 'a');
			const anchors = (await collect(store.changes())).map(({ anchor }) => anchor);
			for (const head of await store.heads()) {
				const ofChain = anchors.filter(({ chain }) => chain === head.chain);
				expect(ofChain.map(({ position }) => position)).toEqual(ofChain.map((_, n) => n + 1));
				if (ofChain.length > 0) expect(ofChain.at(-1)).toEqual(head);
			}
		});

		it('are not moved by an event that is recorded again', async () => {
			const store = await stores.open();
			const events = entries(event('opt_out'), event('hold', { contact: BEN }));
			await store.record(events);
			const heads = await store.heads();
			await store.record([...events, ...events]);
			expect(await store.heads()).toEqual(heads);
		});

		it('record the new ones among events that are known', async () => {
			const store = await stores.open();
			const known = Array.from({ length: 20 }, (_, n) =>
				event('opt_out', { contact: contact(n % 3) }),
			);
			await store.record(entries(...known));
			const fresh = Array.from({ length: 20 }, (_, n) =>
				event('opt_out', { contact: contact(n % 3) }),
			);
			const mixed = known.flatMap((one, n) => [one, fresh[n] ?? one, one]);
			const recorded = await store.record(entries(...mixed));
			expect(recorded.filter((one) => one.isNew).map((one) => one.event)).toEqual(fresh);
			expect(await store.verify()).toMatchObject({ entries: 40, faults: [] });
		});

		it('tell that another history was kept', async () => {
			const store = await stores.open();
			await store.record(entries(event('opt_out')));
			const [moved] = (await store.heads()).filter(({ position }) => position > 0);
			const kept = [{ ...moved, hash: 'x'.repeat(43) } as ChainAnchor];
			expect((await store.verify(kept)).faults).toEqual([
				{ chain: moved?.chain, position: 1, problem: 'other_history' },
			]);
		});
	});

	describe('trim', () => {
		it('removes the ledger up to a cursor and nothing else', async () => {
			const [store, other] = await stores.openTwo();
			await recordMany(store, 'a');
			const heads = await store.heads();
			const whole = await collect(store.changes());
			const half = whole[MANY / 2]?.cursor as Cursor;

			await store.trim(half);

			expect(await collect(other.changes())).toEqual(whole.slice(MANY / 2 + 1));
			expect(await collect(other.changes(half))).toEqual(whole.slice(MANY / 2 + 1));
			expect(await collect(store.list())).toHaveLength(MANY);
			expect(await other.heads()).toEqual(heads);
			expect(await other.verify(heads)).toMatchObject({ entries: MANY / 2 - 1, faults: [] });
		});

		it('keeps standings, and the ids of what was removed', async () => {
			const store = await stores.open();
			const optOut = event('opt_out');
			const [recorded] = await store.record(entries(optOut));
			await trimAll(store);
			expect(await collect(store.history(ANN))).toEqual([]);
			expect((await store.check([ANN])).get(ANN)).toEqual(recorded?.after);
			expect(await store.record(entries(optOut))).toMatchObject([{ isNew: false }]);
			expect(await collect(store.changes())).toEqual([]);
		});

		it('lets recording and verifying go on', async () => {
			const store = await stores.open();
			await recordMany(store, 'a');
			await trimAll(store);
			await trimAll(store);
			const later = event('opt_in');
			await store.record(entries(later));
			expect((await collect(store.history(ANN))).map((entry) => entry.event)).toEqual([later]);
			expect(await store.verify()).toMatchObject({ entries: 1, faults: [] });
			expect(positionsIn(await store.heads())).toBe(MANY + 1);
		});

		it('refuses a cursor that no store gave', async () => {
			const store = await stores.open();
			await expect(store.trim('not a cursor' as Cursor)).rejects.toMatchObject({
				failure: 'misconfigured',
			});
		});
	});

	describe('list from a cursor', () => {
		it('goes on after the contact of the cursor, on another handle, without loss or repeat', async () => {
			const [one, other] = await stores.openTwo();
			await recordMany(one, 'a');
			const whole = await collect(one.list());
			for (const place of [0, 1, MANY / 2, MANY - 1]) {
				const rest = await collect(other.list({}, whole[place]?.cursor));
				expect(rest).toEqual(whole.slice(place + 1));
			}
		});

		it('goes on among those that match the filter', async () => {
			const store = await stores.open();
			await recordMany(store, 'a');
			const holds = Array.from({ length: 40 }, (_, n) =>
				event('hold', { contact: contact(1000 + n) }),
			);
			await store.record(entries(...holds));
			const held = await collect(store.list({ status: 'held' }));
			const rest = await collect(store.list({ status: 'held' }, held[9]?.cursor));
			expect(rest).toEqual(held.slice(10));
		});

		it('refuses a cursor that no list gave', async () => {
			const store = await stores.open();
			await expect(collect(store.list({}, 'not a cursor' as Cursor))).rejects.toMatchObject({
				failure: 'misconfigured',
			});
		});
	});
}

/** One opt-out each of as many contacts. */
async function recordMany(store: SuppressionStore, id: string): Promise<void> {
	const events = Array.from({ length: MANY }, (_, n) =>
		event('opt_out', { contact: contact(n), evidence: { messageId: `${id} ${n}` } }),
	);
	await store.record(entries(...events));
}

async function trimAll(store: SuppressionStore): Promise<void> {
	const last = (await collect(store.changes())).at(-1);
	if (last) await store.trim(last.cursor);
}

function positionsIn(heads: readonly ChainAnchor[]): number {
	return heads.reduce((sum, { position }) => sum + position, 0);
}
