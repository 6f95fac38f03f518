import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventId } from '../../../src/consent/events';
import { stateOf, type ConsentState } from '../../../src/consent/state';
import type { ContactRef } from '../../../src/phone/contact-ref';
import type { E164 } from '../../../src/phone/e164';
import { markOf, type ContactKey } from '../../../src/store/privacy/contact-key';
import { openSuppressionStore, type StoreOptions } from '../../../src/store/open-store';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import {
	ANN,
	anyAccount,
	BEN,
	claimRequest,
	collect,
	contact,
	entries,
	event,
	HOUR,
	NOW,
	stepLine,
} from '../contract/fixtures';
import { hashOf, KEY } from '../contract/hashed-contacts';
import { everythingUnder } from '../redis/everything-under';
import { freshOptions } from '../redis/server';
import { runRaw, valueOfRaw } from '../sqlite/raw-database';
import { temporaryFolder } from '../sqlite/temporary-store';

const MISCONFIGURED = { name: 'SuppressionStoreError', failure: 'misconfigured' };
const OTHER_KEYS: readonly (readonly [string, ContactKey | undefined])[] = [
	['no key', undefined],
	['a key of another name', { ...KEY, id: 'other' }],
	['another secret', { ...KEY, secret: 'another secret for tests, longer than 32 bytes' }],
];

const handles: SuppressionStore[] = [];
let folder: string;
beforeEach(async () => {
	folder = await temporaryFolder();
});
afterEach(async () => {
	await Promise.all(handles.splice(0).map((handle) => handle.close()));
	await rm(folder, { recursive: true });
});

const STORES: readonly (readonly [string, () => StoreOptions])[] = [
	['Redis', () => freshOptions({ timeoutMs: 30_000 })],
	[
		'SQLite',
		() => ({ kind: 'sqlite', path: join(folder, 'store.sqlite'), timeoutMs: 30_000 }) as const,
	],
];

async function open(options: StoreOptions, contactKey?: ContactKey): Promise<SuppressionStore> {
	const store = await openSuppressionStore({ ...options, ...(contactKey && { contactKey }) });
	handles.push(store);
	return store;
}

describe.each(STORES)('a hashed account in %s', (_, makeOptions) => {
	let options: StoreOptions;
	beforeEach(() => {
		options = makeOptions();
	});

	it('is opened with its key again, and says which one it is', async () => {
		await (await open(options, KEY)).record(entries(event('opt_out')));
		const again = await open(options, { ...KEY });
		expect(again.contactKey).toEqual(markOf(KEY));
		expect((await again.check([ANN])).get(ANN)?.size).toBe(1);
	});

	it.each(OTHER_KEYS)('is refused with %s', async (__, key) => {
		const store = await open(options, KEY);
		await store.record(entries(event('opt_out')));
		await expect(open(options, key)).rejects.toMatchObject(MISCONFIGURED);
		expect((await store.check([ANN])).get(ANN)?.size).toBe(1);
	});

	it('is refused with a key if its contacts are numbers', async () => {
		const plain = await open(options);
		expect(plain.contactKey).toBeUndefined();
		await expect(open(options, KEY)).rejects.toMatchObject(MISCONFIGURED);
	});

	it('lies beside accounts with numbers and with other keys', async () => {
		const [plain, hashed, other] = await Promise.all([
			open({ ...options, account: 'plain' }),
			open({ ...options, account: 'hashed' }, KEY),
			open({ ...options, account: 'other' }, { ...KEY, id: 'other' }),
		]);
		const stop = event('opt_out');
		await hashed.record(entries(stop));
		for (const [store, known] of [
			[plain, 0],
			[hashed, 1],
			[other, 0],
		] as const) {
			expect((await store.check([ANN])).get(ANN)?.size).toBe(known);
		}
	});

	it('gives the event back as it was recorded to who asks about the number', async () => {
		const store = await open(options, KEY);
		const stop = event('opt_out', { scope: 'list:promos' });
		await store.record(entries(stop));
		expect((await collect(store.history(ANN))).map((entry) => entry.event)).toEqual([stop]);
	});

	it('gives hashes to who asks about nobody, and answers about them', async () => {
		const store = await open(options, KEY);
		const stop = event('opt_out');
		await store.record(entries(stop));
		await store.logSteps([stepLine()]);
		const hash = hashOf(ANN);
		const [listed] = await collect(store.list());
		const [changed] = await collect(store.changes());
		const [line] = await collect(store.steps());
		expect([listed?.contact, changed?.event.contact, line?.contact]).toEqual([hash, hash, hash]);
		expect(await store.check([hash, ANN])).toEqual(
			new Map<ContactRef, ConsentState>([
				[hash, stateOf([stop])],
				[ANN, stateOf([stop])],
			]),
		);
		expect(await collect(store.history(hash))).toEqual([changed]);
		expect(await collect(store.steps({ contact: hash }))).toEqual([line]);
		expect(await store.record(entries(...(changed ? [changed.event] : [])))).toMatchObject([
			{ isNew: false },
		]);
	});

	it('refuses what cannot be stored as it is, before a hash could hide it', async () => {
		const store = await open(options, KEY);
		const half = '\ud83d';
		for (const attempt of [
			() => store.record(entries({ ...event('opt_out'), id: half as EventId })),
			() => store.record(entries(event('opt_out', { contact: '+12' as E164 }))),
			() => store.permit({ id: half, contact: ANN, until: NOW }),
			() => store.claim(claimRequest({ sendKey: half })),
			() => store.claim(claimRequest({ permission: '' })),
			() => store.settle({ ...claimRequest({ sendKey: '' }), outcome: 'sent' }),
			() => store.logSteps([stepLine({ id: '' })]),
		]) {
			await expect(attempt()).rejects.toMatchObject(MISCONFIGURED);
		}
		expect(await collect(store.changes())).toEqual([]);
	});

	it('refuses hashes that were made with another key', async () => {
		const store = await open(options, { ...KEY, id: 'other' });
		const foreign = event('opt_out', { contact: hashOf(ANN) });
		await expect(store.record(entries(foreign))).rejects.toMatchObject(MISCONFIGURED);
		await expect(store.check([hashOf(ANN)])).rejects.toMatchObject(MISCONFIGURED);
		expect(await collect(store.changes())).toEqual([]);
	});

	it('with numbers refuses hashes', async () => {
		const store = await open(options);
		const foreign = event('opt_out', { contact: hashOf(ANN) });
		await expect(store.record(entries(foreign))).rejects.toMatchObject(MISCONFIGURED);
		await expect(store.check([ANN, hashOf(ANN)])).rejects.toMatchObject(MISCONFIGURED);
		const claim = store.claim(claimRequest({ contact: hashOf(ANN) }));
		await expect(claim).rejects.toMatchObject(MISCONFIGURED);
		expect(await collect(store.changes())).toEqual([]);
	});
});

/** Does with a contact everything that leaves something in a store; returns texts that must not be found in it. */
async function leaveTraces(store: SuppressionStore, whose: E164): Promise<string[]> {
	const stop = event('opt_out', { contact: whose, at: NOW - HOUR });
	const start = event('opt_in', { contact: whose, at: NOW - HOUR / 2 });
	await store.record([{ event: stop, permitConfirmationUntil: NOW + HOUR }, { event: start }]);
	await store.permit({ id: `help ${whose}`, contact: whose, until: NOW + HOUR });
	const texts = [`first ${whose}`, `second ${whose}`].map((sendKey) =>
		claimRequest({ contact: whose, sendKey }),
	);
	for (const text of texts) expect(await store.claim(text)).toMatchObject({ granted: true });
	await store.settle({ ...claimRequest(texts[0]), at: NOW, outcome: 'sent' });
	await store.logSteps([stepLine({ contact: whose })]);
	return [whose.slice(1), stop.id, start.id];
}

describe('what is stored of a hashed account', () => {
	const contacts = [ANN, BEN, contact(777)];
	/** A search that finds nothing must be one that could have. */
	const SEARCHES: readonly (readonly [string, ContactKey | undefined])[] = [
		['has no number', KEY],
		['is searched so that a number would be found', undefined],
	];

	async function tracesLeft(options: StoreOptions, key: ContactKey | undefined) {
		const store = await open(options, key);
		const traces: string[] = [];
		for (const one of contacts) traces.push(...(await leaveTraces(store, one)));
		await Promise.all(handles.splice(0).map((handle) => handle.close()));
		return traces;
	}

	it.each(SEARCHES)('in any byte of the file of SQLite %s', async (_, key) => {
		const path = join(folder, 'store.sqlite');
		const traces = await tracesLeft({ kind: 'sqlite', path }, key);
		runRaw(path, 'PRAGMA wal_checkpoint(TRUNCATE)');
		const bytes = await readFile(path);
		expect(bytes.includes(hashOf(ANN))).toBe(key !== undefined);
		expect(traces.filter((trace) => bytes.includes(trace))).toEqual(key ? [] : traces);
	});

	it.each(SEARCHES)('in any key, field, entry or line in Redis %s', async (_, key) => {
		const options = freshOptions();
		const traces = await tracesLeft(options, key);
		const stored = await everythingUnder(options.url ?? '', options.keyPrefix ?? '');
		expect(stored.includes(hashOf(ANN))).toBe(key !== undefined);
		const numbers = contacts.map((one) => one.slice(1));
		expect(traces.filter((trace) => stored.includes(trace))).toEqual(key ? [] : numbers);
	});

	it('in SQLite names the key in the row of the account, where it cannot be changed', async () => {
		const path = join(folder, 'store.sqlite');
		await open({ kind: 'sqlite', path, account: anyAccount() }, KEY);
		expect(valueOfRaw(path, 'SELECT contact_key_id FROM accounts')).toBe(KEY.id);
		expect(valueOfRaw(path, 'SELECT contact_key_check FROM accounts')).toBe(markOf(KEY).check);
		for (const column of ['contact_key_id', 'contact_key_check']) {
			const change = () => runRaw(path, `UPDATE accounts SET ${column} = NULL`);
			expect(change).toThrow('never changes');
		}
	});
});
