import type { SuppressionStore } from '../../../src/store/suppression-store';
import { SuppressionStoreError } from '../../../src/store/errors';
import type { StoreOpener } from './database';
import { ANN, claimRequest, collect, entries, event, NOW, stepLine } from './fixtures';

const EVERY_CALL: readonly [string, (store: SuppressionStore) => Promise<unknown>][] = [
	['check', async (store) => await store.check([ANN])],
	['record', async (store) => await store.record(entries(event('opt_out')))],
	['permit', async (store) => await store.permit({ id: 'help', contact: ANN, until: NOW })],
	['claim', async (store) => await store.claim(claimRequest())],
	['settle', async (store) => await store.settle({ ...claimRequest(), outcome: 'sent' })],
	['logSteps', async (store) => await store.logSteps([stepLine()])],
	['history', async (store) => await collect(store.history(ANN))],
	['changes', async (store) => await collect(store.changes())],
	['list', async (store) => await collect(store.list())],
	['steps', async (store) => await collect(store.steps())],
	['health', async (store) => await store.health()],
];

export function describeLifecycle(stores: StoreOpener): void {
	describe('health', () => {
		it('names the same store on every handle and account', async () => {
			const one = await stores.open('one brand');
			const other = await stores.open('other brand');
			const [health, otherHealth] = [await one.health(), await other.health()];

			expect(health).toMatchObject({ kind: one.kind, account: 'one brand' });
			expect(health.storeId).toMatch(/^\S{8,}$/);
			expect(health.schemaVersion).toBeGreaterThanOrEqual(1);
			expect(otherHealth).toEqual({ ...health, account: 'other brand' });
		});

		it('gives a remedy with each warning', async () => {
			const store = await stores.open();
			const { warnings } = await store.health();
			expect(warnings).toEqual(
				warnings.map(() => ({
					problem: expect.stringMatching(/\w/) as string,
					remedy: expect.stringMatching(/\w/) as string,
				})),
			);
		});
	});

	describe('a closed store', () => {
		it.each(EVERY_CALL)('rejects %s', async (_, call) => {
			const store = await stores.open();
			await store.close();
			await expect(call(store)).rejects.toBeInstanceOf(SuppressionStoreError);
		});

		it('can be closed again, and leaves other handles open', async () => {
			const [one, other] = await stores.openTwo();
			await one.close();
			await expect(one.close()).resolves.toBeUndefined();
			expect((await other.check([ANN])).size).toBe(1);
		});
	});
}
