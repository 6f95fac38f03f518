import type { Cursor, SuppressionStore } from '../../../src/store/suppression-store';
import type { StoreOpener } from './database';
import { collect, contact, entries, event } from './fixtures';

/** What those need who follow the ledger from the present on and must not miss an entry. */
export function describeFollowing(stores: StoreOpener): void {
	describe('cursorBeforeEnd', () => {
		it('is the present with 0: only what is recorded later comes after it', async () => {
			const store = await stores.open();
			await recordSome(store, 40);
			const present = await store.cursorBeforeEnd(0);
			const later = event('opt_out', { contact: contact(7) });
			await store.record(entries(later));
			expect((await collect(store.changes(present))).map((entry) => entry.event)).toEqual([later]);
		});

		it('is the start of a ledger without entries', async () => {
			const store = await stores.open();
			const present = await store.cursorBeforeEnd(0);
			expect(await collect(store.changes(present))).toEqual([]);
			await recordSome(store, 3);
			expect(await collect(store.changes(present, { complete: true }))).toHaveLength(3);
		});

		it('has the last entries of each chain after it', async () => {
			const store = await stores.open();
			await recordSome(store, 200);
			const heads = await store.heads();
			const listed = await collect(store.changes(await store.cursorBeforeEnd(2)));
			expect(positionsByChain(listed)).toEqual(
				new Map(
					heads
						.filter(({ position }) => position > 0)
						.map(({ chain, position }) => [
							chain,
							position > 1 ? [position - 1, position] : [position],
						]),
				),
			);
		});

		it('goes back no further than the ledger was trimmed', async () => {
			const store = await stores.open();
			await recordSome(store, 30);
			await store.trim(await store.cursorBeforeEnd(0));
			const far = await store.cursorBeforeEnd(1000);
			expect(await collect(store.changes(far, { complete: true }))).toEqual([]);
		});
	});

	describe('changes that must be complete', () => {
		it('come from a cursor of the trimmed place itself', async () => {
			const store = await stores.open();
			await recordSome(store, 30);
			const present = await store.cursorBeforeEnd(0);
			await store.trim(present);
			await recordSome(store, 5);
			expect(await collect(store.changes(present, { complete: true }))).toHaveLength(5);
		});

		it('are refused after a cursor whose next entries were trimmed, others pass over them', async () => {
			const store = await stores.open();
			await recordSome(store, 5);
			const early = await store.cursorBeforeEnd(0);
			await recordSome(store, 30);
			await store.trim(await store.cursorBeforeEnd(0));
			await expectTrimmed(store, early);
			await recordSome(store, 30);
			await expectTrimmed(store, early);
			expect(await collect(store.changes(early))).toHaveLength(30);
		});

		it('begin at the start of what is left without a cursor', async () => {
			const store = await stores.open();
			await recordSome(store, 30);
			await store.trim(await store.cursorBeforeEnd(0));
			await recordSome(store, 5);
			expect(await collect(store.changes(undefined, { complete: true }))).toHaveLength(5);
		});
	});
}

async function recordSome(store: SuppressionStore, count: number): Promise<void> {
	const events = Array.from({ length: count }, (_, n) =>
		event('opt_out', { contact: contact(n % 50) }),
	);
	await store.record(entries(...events));
}

async function expectTrimmed(store: SuppressionStore, cursor: Cursor): Promise<void> {
	await expect(collect(store.changes(cursor, { complete: true }))).rejects.toMatchObject({
		name: 'SuppressionStoreError',
		failure: 'trimmed',
	});
}

function positionsByChain(
	listed: readonly { readonly anchor: { readonly chain: number; readonly position: number } }[],
): ReadonlyMap<number, number[]> {
	const positions = new Map<number, number[]>();
	for (const { anchor } of listed) {
		positions.set(anchor.chain, [...(positions.get(anchor.chain) ?? []), anchor.position]);
	}
	return positions;
}
