import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConsentEvent, ConsentEventType } from '../../src/consent/events';
import { stateOf, type ConsentState } from '../../src/consent/state';
import { copyLedger, type CopyProgress } from '../../src/operations/copy-ledger';
import type { ContactRef } from '../../src/phone/contact-ref';
import type { ContactKey } from '../../src/store/privacy/contact-key';
import { ContactNames } from '../../src/store/privacy/contact-names';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import type { Cursor, SuppressionStore } from '../../src/store/suppression-store';
import { freshOptions, storesOfEachTest } from '../store/redis/server';
import { KEY } from '../store/contract/hashed-contacts';
import { ANN, collect, contact, DAY, entries, event, HOUR, NOW } from '../store/contract/fixtures';

const TYPES: readonly ConsentEventType[] = [
	'opt_out',
	'opt_in',
	'hold',
	'release',
	'block',
	'unblock',
	'opt_out',
];
const CONTACTS = Array.from({ length: 400 }, (_, n) => contact(n));
/** Three events of each contact, in an order that mixes them; some of lists. */
const EVENTS: readonly ConsentEvent[] = Array.from({ length: 1200 }, (_, n) => {
	const type = TYPES[(n * 5) % TYPES.length] ?? 'opt_out';
	const isOfList = (type === 'opt_out' || type === 'opt_in') && n % 3 === 0;
	return event(type, {
		contact: contact((n * 7) % CONTACTS.length),
		at: NOW - DAY - ((n * 7919) % DAY),
		source: n % 2 === 0 ? 'reply' : 'manual',
		...(isOfList && { scope: `list:été ${n % 4}` }),
	});
});
/** The order in which the embedded store writes an import: by contact, each with their events in the order given. */
const LEDGER = [...EVENTS].sort((a, b) => Number(a.contact) - Number(b.contact));

let folder: string;
const handles: SuppressionStore[] = [];

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'sms-opt-out-'));
});
afterEach(async () => {
	await Promise.all(handles.splice(0).map((handle) => handle.close()));
	await rm(folder, { recursive: true });
});

async function open(name: string, contactKey?: ContactKey): Promise<SuppressionStore> {
	const path = join(folder, `${name}.sqlite`);
	const key = contactKey && { contactKey };
	const store = await openSqliteStore({ kind: 'sqlite', path, timeoutMs: 30_000, ...key });
	handles.push(store);
	return store;
}

async function sourceWithEvents(): Promise<SuppressionStore> {
	const source = await open('source');
	await source.record(entries(...EVENTS));
	return source;
}

async function trimTo(store: SuppressionStore, count: number): Promise<void> {
	const whole = await collect(store.changes());
	await store.trim(whole[count - 1]?.cursor as Cursor);
}

async function statesIn(store: SuppressionStore): Promise<ReadonlyMap<ContactRef, ConsentState>> {
	const contacts = (await collect(store.list())).map((listed) => listed.contact);
	return await store.check(contacts);
}

async function eventsIn(store: SuppressionStore): Promise<ConsentEvent[]> {
	return (await collect(store.changes())).map((entry) => entry.event);
}

/** Fails at its nth recording, as a store that cannot be reached does. */
function failingAfter(store: SuppressionStore, recordings: number): SuppressionStore {
	let left = recordings;
	return new Proxy(store, {
		get: (target, name) => {
			if (name === 'record' && left-- <= 0) throw new Error('unreachable');
			const value: unknown = Reflect.get(target, name);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
}

describe('a copy', () => {
	it('has the same ledger and the same standings', async () => {
		const [source, target] = [await sourceWithEvents(), await open('target')];
		expect(await copyLedger(source, target)).toMatchObject({
			phase: 'done',
			entries: EVENTS.length,
			restored: 0,
		});
		expect(await eventsIn(target)).toEqual(LEDGER);
		expect(await statesIn(target)).toEqual(await statesIn(source));
		expect((await target.verify()).faults).toEqual([]);
	});

	it('of an empty store is empty', async () => {
		const [source, target] = [await open('source'), await open('target')];
		expect(await copyLedger(source, target)).toEqual({ phase: 'done', entries: 0, restored: 0 });
		expect(await collect(target.list())).toEqual([]);
	});

	it('changes nothing when it is made again', async () => {
		const [source, target] = [await sourceWithEvents(), await open('target')];
		await trimTo(source, 500);
		await copyLedger(source, target);
		const heads = await target.heads();
		await copyLedger(source, target);
		expect(await target.heads()).toEqual(heads);
	});

	it('has every standing of a ledger that was trimmed', async () => {
		const [source, target] = [await sourceWithEvents(), await open('target')];
		await trimTo(source, 700);
		const progress = await copyLedger(source, target);
		expect(progress).toMatchObject({ entries: EVENTS.length - 700 });
		expect(progress.restored).toBeGreaterThan(0);
		expect(await statesIn(target)).toEqual(await statesIn(source));
		expect((await statesIn(target)).size).toBe(CONTACTS.length);
		expect(stateOf((await eventsIn(target)).filter((one) => one.contact === ANN))).toEqual(
			(await source.check([ANN])).get(ANN),
		);
	});

	it('says in the ledger that an event was made of a standing', async () => {
		const [source, target] = [await open('source'), await open('target')];
		const stop = event('opt_out', { scope: 'list:promos', source: 'complaint' });
		await source.record(entries(stop));
		await trimTo(source, 1);
		await copyLedger(source, target, { now: () => NOW + HOUR });
		const { id: _, ...said } = stop;
		expect(await eventsIn(target)).toMatchObject([
			{ ...said, recordedAt: NOW + HOUR, evidence: { note: expect.any(String) as string } },
		]);
	});

	it('keeps what the target knew already, and lifts nothing that came later there', async () => {
		const [source, target] = [await open('source'), await open('target')];
		const start = event('opt_in', { at: NOW - 2 * HOUR });
		const stop = event('opt_out', { at: NOW - HOUR });
		await source.record(entries(start));
		await target.record(entries(stop));
		await trimTo(source, 1);
		await copyLedger(source, target);
		expect((await target.check([ANN])).get(ANN)).toEqual(stateOf([start, stop]));
	});

	it('there and back again has the same standings', async () => {
		const source = await sourceWithEvents();
		const [there, back] = [await open('there'), await open('back')];
		await trimTo(source, 300);
		await copyLedger(source, there);
		await trimTo(there, 600);
		await copyLedger(there, back);
		expect(await statesIn(back)).toEqual(await statesIn(source));
	});
});

describe('a copy that was interrupted', () => {
	it.each([0, 1, 2, 3])('after %d parts goes on from its progress', async (parts) => {
		const [source, target] = [await sourceWithEvents(), await open('target')];
		await trimTo(source, 100);
		let progress: CopyProgress | undefined;
		const onProgress = (reached: CopyProgress): void => void (progress = reached);
		await expect(copyLedger(source, failingAfter(target, parts), { onProgress })).rejects.toThrow(
			'unreachable',
		);

		const done = await copyLedger(source, target, progress && { from: progress });

		expect(done).toMatchObject({ phase: 'done', entries: EVENTS.length - 100 });
		expect(await statesIn(target)).toEqual(await statesIn(source));
	});

	it('does not begin anew', async () => {
		const [source, target] = [await sourceWithEvents(), await open('target')];
		const whole = await collect(source.changes());
		const from = {
			phase: 'ledger',
			lastEntry: whole[999]?.cursor as Cursor,
			entries: 1000,
			restored: 0,
		} as const;
		const parts: CopyProgress[] = [];
		await copyLedger(source, target, { from, onProgress: (reached) => void parts.push(reached) });
		expect(parts.map(({ phase, entries: copied }) => [phase, copied])).toEqual([
			['ledger', 1200],
			['standings', 1200],
			['standings', 1200],
			['done', 1200],
		]);
		expect(await eventsIn(target)).toEqual(expect.arrayContaining(LEDGER.slice(1000)));
	});
});

describe('a copy that was done', () => {
	it('is brought up to date from its progress', async () => {
		const [source, target] = [await sourceWithEvents(), await open('target')];
		const done = await copyLedger(source, target);
		const later = [event('opt_out', { contact: contact(900) }), event('opt_in', { at: NOW })];
		await source.record(entries(...later));
		const again = await copyLedger(source, target, { from: done });
		expect(again).toMatchObject({ phase: 'done', entries: EVENTS.length + later.length });
		expect(await eventsIn(target)).toEqual([...LEDGER, ...later]);
		expect(await statesIn(target)).toEqual(await statesIn(source));
	});
});

describe('a copy into an account with hashed contacts', () => {
	const names = new ContactNames(KEY);
	const MISCONFIGURED = { name: 'SuppressionStoreError', failure: 'misconfigured' };

	it.each([0, 300])('with %d events trimmed finds every contact by number', async (trimmed) => {
		const [source, target] = [await sourceWithEvents(), await open('target', KEY)];
		if (trimmed > 0) await trimTo(source, trimmed);
		const progress = await copyLedger(source, target);
		expect(progress).toMatchObject({ phase: 'done', entries: EVENTS.length - trimmed });
		expect(await target.check(CONTACTS)).toEqual(await source.check(CONTACTS));
		const copied = LEDGER.slice(trimmed).map((one) => names.stored(one).id);
		expect(idsOf(await eventsIn(target))).toEqual(expect.arrayContaining([...copied].sort()));
		expect(await collect(target.list())).toHaveLength(CONTACTS.length);

		const heads = await target.heads();
		await copyLedger(source, target);
		expect(await target.heads()).toEqual(heads);
	});

	it('can be copied into another with the same key, in whole and after it was trimmed', async () => {
		const [source, hashed] = [await sourceWithEvents(), await open('hashed', KEY)];
		await copyLedger(source, hashed);
		const target = await open('target', KEY);
		await copyLedger(hashed, target);
		expect(await eventsIn(target)).toEqual(await eventsIn(hashed));
		await trimTo(hashed, 500);
		const late = await open('late', KEY);
		await copyLedger(hashed, late);
		expect(await late.check(CONTACTS)).toEqual(await source.check(CONTACTS));
	});

	it.each<[string, ContactKey | undefined]>([
		['without a key', undefined],
		['with another key', { ...KEY, id: 'other' }],
		['with another secret under the same name', { ...KEY, secret: 'x'.repeat(40) }],
	])('cannot be copied into one %s', async (_, key) => {
		const [source, target] = [await open('source', KEY), await open('target', key)];
		await source.record(entries(...EVENTS.slice(0, 10)));
		await expect(copyLedger(source, target)).rejects.toMatchObject(MISCONFIGURED);
		expect(await eventsIn(target)).toEqual([]);
	});
});

describe('a copy between SQLite and Redis', () => {
	const openRedis = storesOfEachTest();

	it.each([0, 300])(
		'with %d events trimmed has the same standings, there and back',
		async (trimmed) => {
			const [source, back] = [await sourceWithEvents(), await open('back')];
			const redis = await openRedis(freshOptions());
			if (trimmed > 0) await trimTo(source, trimmed);

			await copyLedger(source, redis);
			const inRedis = await statesIn(redis);
			await copyLedger(redis, back);

			expect(inRedis).toEqual(await statesIn(source));
			expect(await statesIn(back)).toEqual(inRedis);
			expect(idsOf(await eventsIn(back))).toEqual(idsOf(await eventsIn(redis)));
			expect(idsOf(await eventsIn(back))).toEqual(
				expect.arrayContaining(idsOf(LEDGER.slice(trimmed))),
			);
			expect((await back.verify()).faults).toEqual([]);
		},
	);
});

function idsOf(events: readonly ConsentEvent[]): string[] {
	return events.map(({ id }) => id).sort();
}
