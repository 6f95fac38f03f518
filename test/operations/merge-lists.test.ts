import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ListMerge } from '../../src/consent/carried-events';
import type { ListScope } from '../../src/consent/scope';
import { listTotals } from '../../src/operations/list-totals';
import { mergeLists, type MergeProgress } from '../../src/operations/merge-lists';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import type { SuppressionStore } from '../../src/store/suppression-store';
import {
	ANN,
	BEN,
	CLEO,
	collect,
	contact,
	entries,
	event,
	HOUR,
	MINUTE,
	NOW,
} from '../store/contract/fixtures';
import { freshOptions, storesOfEachTest } from '../store/redis/server';

const FROM: ListScope = 'list:promos';
const INTO: ListScope = 'list:marketing';
const MERGE: ListMerge = { from: FROM, into: INTO, takeOptIns: false };

let folder: string;
const openRedis = storesOfEachTest();
const opened: SuppressionStore[] = [];

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'sms-opt-out-'));
});
afterEach(async () => {
	await Promise.all(opened.splice(0).map((store) => store.close()));
	await rm(folder, { recursive: true });
});

const STORES: Record<string, () => Promise<SuppressionStore>> = {
	SQLite: async () => {
		const store = await openSqliteStore({ kind: 'sqlite', path: join(folder, 'list.sqlite') });
		opened.push(store);
		return store;
	},
	Redis: async () => await openRedis(freshOptions()),
};

/** The contacts who left a list. */
async function gone(store: SuppressionStore, list: ListScope): Promise<string[]> {
	const contacts = await collect(store.list());
	return contacts
		.flatMap(({ contact, listsLeft }) => (listsLeft.includes(list) ? [contact] : []))
		.sort();
}

describe.each(Object.keys(STORES))('on %s', (name) => {
	let store: SuppressionStore;
	beforeEach(async () => {
		const open = STORES[name];
		if (!open) throw new RangeError('There is no such store');
		store = await open();
	});

	test('everybody who left the one list has left the other, with time, source and a note', async () => {
		const at = NOW - 5 * HOUR;
		await store.record(
			entries(
				event('opt_out', { contact: ANN, scope: FROM, at }),
				event('opt_out', { contact: BEN, scope: INTO }),
				event('opt_out', { contact: CLEO }),
			),
		);
		expect(await mergeLists(store, MERGE)).toEqual({
			isDone: true,
			contacts: 3,
			left: 1,
			moved: 1,
			optIns: 0,
		});
		expect(await gone(store, INTO)).toEqual([ANN, BEN]);
		expect(await gone(store, FROM)).toEqual([ANN]);
		const [, carried] = await collect(store.history(ANN));
		expect(carried?.event).toMatchObject({
			type: 'opt_out',
			scope: INTO,
			at,
			source: 'reply',
			evidence: { note: expect.stringContaining('"promos", which became "marketing"') },
		});
	});

	test('a dry run counts, and records nothing', async () => {
		await store.record(entries(event('opt_out', { scope: FROM })));
		expect(await mergeLists(store, MERGE, { dryRun: true })).toMatchObject({ left: 1, moved: 1 });
		expect(await gone(store, INTO)).toEqual([]);
		expect(await collect(store.changes())).toHaveLength(1);
	});

	test('done again, it brings over what named the old list late, and takes nothing back', async () => {
		await store.record(
			entries(
				event('opt_out', { contact: ANN, scope: FROM, at: NOW - 5 * HOUR }),
				event('opt_in', { contact: BEN, scope: INTO, at: NOW - 3 * HOUR }),
				event('opt_out', { contact: BEN, scope: FROM, at: NOW - 5 * HOUR }),
			),
		);
		await mergeLists(store, MERGE);
		expect(await gone(store, INTO)).toEqual([ANN, BEN]);

		const late = event('opt_out', { contact: CLEO, scope: FROM, at: NOW - 6 * HOUR });
		const back = [ANN, BEN].map((who) =>
			event('opt_in', { contact: who, scope: INTO, at: NOW - HOUR }),
		);
		await store.record(entries(late, ...back));
		expect(await mergeLists(store, MERGE)).toMatchObject({ left: 3, moved: 1 });
		expect(await gone(store, INTO)).toEqual([CLEO]);

		const before = (await collect(store.changes())).length;
		expect(await mergeLists(store, MERGE)).toMatchObject({ moved: 0 });
		expect(await collect(store.changes())).toHaveLength(before);
	});

	test('interrupted, it goes on where it was and loses nobody', async () => {
		const contacts = Array.from({ length: 1300 }, (_, n) => contact(n));
		await store.record(
			entries(...contacts.map((who) => event('opt_out', { contact: who, scope: FROM }))),
		);
		const parts: MergeProgress[] = [];
		const stopAfterFirst = (progress: MergeProgress) => {
			parts.push(progress);
			throw new RangeError('The worker died');
		};
		await expect(mergeLists(store, MERGE, { onProgress: stopAfterFirst })).rejects.toThrow('died');
		expect(parts[0]).toMatchObject({ isDone: false, contacts: 500, moved: 500 });
		expect(await mergeLists(store, MERGE, { from: parts[0] })).toEqual({
			isDone: true,
			contacts: 1300,
			left: 1300,
			moved: 1300,
			optIns: 0,
		});
		expect(await gone(store, INTO)).toEqual([...contacts].sort());
	});

	test('with a new name opt-ins come along', async () => {
		await store.record(
			entries(
				event('opt_in', { contact: ANN, scope: FROM }),
				event('opt_in', { contact: BEN, scope: FROM, at: NOW - MINUTE }),
				event('opt_out', { contact: BEN, scope: INTO, at: NOW - HOUR }),
			),
		);
		const rename = { ...MERGE, takeOptIns: true };
		expect(await mergeLists(store, rename)).toMatchObject({ moved: 0, optIns: 1 });
		expect(await mergeLists(store, rename)).toMatchObject({ optIns: 0 });
		expect(await listTotals(store)).toEqual([
			{ list: INTO, left: 1, optedIn: 1 },
			{ list: FROM, left: 0, optedIn: 2 },
		]);
	});

	test('a list cannot be merged into itself', async () => {
		await expect(mergeLists(store, { ...MERGE, into: FROM })).rejects.toThrow(RangeError);
	});

	test('opting in to everything does not restore the merged list', async () => {
		await store.record(entries(event('opt_out', { scope: FROM })));
		await mergeLists(store, MERGE);
		await store.record(entries(event('opt_in', { at: NOW })));
		expect(await gone(store, INTO)).toEqual([ANN]);
	});
});
