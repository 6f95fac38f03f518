import { randomUUID } from 'node:crypto';
import { EMPTY_STATE, stateOf } from '../../../src/consent/state';
import type { StoreOpener } from './database';
import {
	ANN,
	anyAccount,
	claimRequest,
	collect,
	entries,
	event,
	HOUR,
	NOW,
	stepLine,
} from './fixtures';

/** Names that a careless key, script or query would mix up. */
function awkwardNames(): string[] {
	const id = randomUUID();
	return [
		`${id}`,
		`${id} `,
		` ${id}`,
		`{${id}}`,
		`{}${id}`,
		`${id}{}`,
		`${id}:`,
		`${id}:ledger`,
		`${id}%`,
		`${id}%20`,
		`${id}_`,
		`${id}*`,
		`${id}\n`,
		`${id}'--`,
		`${id}"`,
		`${id}\\`,
		`${id}🎉`,
		`${id}\u00e9`,
		`${id}e\u0301`,
		id.toUpperCase(),
	];
}

export function describeAccounts(stores: StoreOpener): void {
	describe('accounts', () => {
		it('never mix, whatever they are called', async () => {
			const names = awkwardNames();
			const handles = await Promise.all(names.map((name) => stores.open(name)));
			const stops = names.map((_, n) => event('opt_out', { at: NOW - n }));
			for (const [n, handle] of handles.entries()) {
				expect((await handle.check([ANN])).get(ANN)).toEqual(EMPTY_STATE);
				const stop = stops[n];
				if (stop) await handle.record(entries(stop));
			}
			for (const [n, handle] of handles.entries()) {
				const own = stops.slice(n, n + 1);
				expect(handle.account).toBe(names[n]);
				expect((await handle.check([ANN])).get(ANN)).toEqual(stateOf(own));
				expect((await collect(handle.history(ANN))).map((entry) => entry.event)).toEqual(own);
				expect((await collect(handle.changes())).map((entry) => entry.event)).toEqual(own);
				expect(await collect(handle.list())).toHaveLength(1);
			}
		});

		it('record the same event each for itself', async () => {
			const [one, other] = [await stores.open(), await stores.open()];
			const stop = event('opt_out');
			await one.record(entries(stop));
			const [recorded] = await other.record(entries(stop));
			expect(recorded?.isNew).toBe(true);
		});

		it('share neither send-once marks, permissions nor step log', async () => {
			const [one, other] = [await stores.open(), await stores.open()];
			await one.permit({ id: 'help 1', contact: ANN, until: NOW + HOUR });
			await one.claim(claimRequest());
			const line = stepLine();
			await one.logSteps([line]);

			expect(await other.claim(claimRequest())).toEqual({ granted: true, textedBefore: false });
			expect(await other.claim(claimRequest({ sendKey: 'help', permission: 'help 1' }))).toEqual({
				granted: false,
				because: 'no_permission',
			});
			expect(await collect(other.steps())).toEqual([]);
			await other.logSteps([line]);
			expect(await collect(other.steps())).toEqual([line]);
		});

		it('keep lists with awkward names apart', async () => {
			const store = await stores.open(anyAccount());
			const lists = [
				'promos',
				'promos ',
				'{promos}',
				'promos:1',
				'promos%20',
				'promos,x',
				'опт 🎉',
				'%',
			];
			const stops = lists.map((list, n) =>
				event('opt_out', { scope: `list:${list}`, at: NOW - n }),
			);
			await store.record(entries(...stops));
			expect((await store.check([ANN])).get(ANN)).toEqual(stateOf(stops));
			const [listed] = await collect(store.list());
			expect(listed?.listsLeft).toEqual(lists.map((list) => `list:${list}`).sort());
		});
	});
}
