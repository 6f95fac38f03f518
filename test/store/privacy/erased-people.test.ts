import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { standingIn } from '../../../src/consent/standing';
import type { ContactRef } from '../../../src/phone/contact-ref';
import { archiveLedger } from '../../../src/operations/archive-ledger';
import { copyLedger } from '../../../src/operations/copy-ledger';
import { importArchives } from '../../../src/operations/import-archives';
import { verifyArchives } from '../../../src/operations/read-archives';
import { openSuppressionStore, type StoreOptions } from '../../../src/store/open-store';
import type { ContactKey } from '../../../src/store/privacy/contact-key';
import { RedisAccount } from '../../../src/store/redis/account';
import type { ScriptName } from '../../../src/store/redis/scripts';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import {
	ANN,
	BEN,
	claimRequest,
	CLEO,
	collect,
	entries,
	event,
	NOW,
	stepLine,
} from '../contract/fixtures';
import { hashOf, KEY } from '../contract/hashed-contacts';
import { everythingUnder } from '../redis/everything-under';
import { administer, freshOptions } from '../redis/server';
import { runRaw } from '../sqlite/raw-database';
import { temporaryFolder } from '../sqlite/temporary-store';

const MISCONFIGURED = { name: 'SuppressionStoreError', failure: 'misconfigured' };
const WORDS = 'Stop, this is Ann';
const PROVIDER_ID = 'SM0123456789abcdef0123456789abcdef';
const OTHER_SECRET = { ...KEY, secret: 'another secret for tests, longer than 32 bytes' };
const OTHER_KEYS: readonly (readonly [string, ContactKey | undefined])[] = [
	['no key', undefined],
	['a key of another name', { ...KEY, id: 'other' }],
	['another secret', OTHER_SECRET],
];

const handles: SuppressionStore[] = [];
let folder: string;
beforeEach(async () => {
	folder = await temporaryFolder();
});
afterEach(async () => {
	jest.restoreAllMocks();
	await Promise.all(handles.splice(0).map((handle) => handle.close()));
	await rm(folder, { recursive: true });
});

const fileOptions = (name = 'store.sqlite'): StoreOptions => ({
	kind: 'sqlite',
	path: join(folder, name),
	timeoutMs: 30_000,
});

const STORES: readonly (readonly [string, () => StoreOptions])[] = [
	['Redis', () => freshOptions({ timeoutMs: 30_000 })],
	['SQLite', () => fileOptions()],
];

async function open(
	options: StoreOptions,
	keys: { readonly erasureKey?: ContactKey; readonly contactKey?: ContactKey } = {
		erasureKey: KEY,
	},
): Promise<SuppressionStore> {
	const store = await openSuppressionStore({ ...options, ...keys });
	handles.push(store);
	return store;
}

const withKey = (key: ContactKey | undefined) => (key ? { erasureKey: key } : {});

/** Does with Ann everything that leaves something in a store, and a little with others. */
async function leaveTraces(store: SuppressionStore): Promise<void> {
	const evidence = { text: WORDS, messageId: PROVIDER_ID };
	await store.record(
		entries(
			event('opt_in', { at: NOW - 3000 }),
			event('opt_in', { contact: BEN }),
			event('opt_out', { contact: CLEO }),
		),
	);
	await store.permit({ id: 'help 1', contact: ANN, until: NOW + 60_000 });
	await store.claim(claimRequest({ caps: [{ texts: 9, within: 60_000 }] }));
	await store.settle({ ...claimRequest(), outcome: 'sent' });
	await store.logSteps([stepLine({ providerMessageId: PROVIDER_ID }), stepLine({ contact: BEN })]);
	await store.record(entries(event('opt_out', { at: NOW - 2000, evidence })));
}

async function statusOf(store: SuppressionStore, contact: ContactRef): Promise<string> {
	const state = (await store.check([contact])).get(contact);
	if (!state) throw new Error('The store did not answer');
	return standingIn(state, 'all').status;
}

async function erasuresIn(store: SuppressionStore): Promise<number> {
	const events = (await collect(store.changes())).map((entry) => entry.event);
	return events.filter(({ type }) => type === 'erasure').length;
}

describe.each(STORES)('an account of numbers with erased people in %s', (_, makeOptions) => {
	let options: StoreOptions;
	beforeEach(() => {
		options = makeOptions();
	});

	it.each(OTHER_KEYS)(
		'is not opened with %s, and answers no handle that has it',
		async (__, key) => {
			const store = await open(options);
			const before = await open(options, withKey(key));
			await leaveTraces(store);
			expect(await statusOf(before, BEN)).toBe('subscribed');

			await store.erase({ contact: ANN, at: NOW });

			await expect(open(options, withKey(key))).rejects.toMatchObject({
				...MISCONFIGURED,
				message: expect.stringContaining('"2026-a"') as string,
				remedy: expect.stringContaining('docs/privacy.md') as string,
			});
			for (const call of [
				() => before.check([ANN]),
				() => before.check([BEN]),
				() => before.claim(claimRequest({ contact: BEN })),
				() => before.record(entries(event('opt_out', { contact: BEN }))),
				() => before.logSteps([stepLine()]),
				() => before.erase({ contact: BEN, at: NOW }),
				() => collect(before.history(ANN)),
			]) {
				await expect(call()).rejects.toMatchObject(MISCONFIGURED);
			}
			expect(await statusOf(await open(options), ANN)).toBe('unsubscribed');
		},
	);

	it('is not begun without a key', async () => {
		const store = await open(options, {});
		await leaveTraces(store);
		const attempt = store.erase({ contact: ANN, at: NOW });
		await expect(attempt).rejects.toMatchObject(MISCONFIGURED);
		expect(await statusOf(store, ANN)).toBe('unsubscribed');
		expect(await collect(store.history(ANN))).toHaveLength(2);
	});

	it('refuses a second key beside that of hashed contacts', async () => {
		const both = open(options, { contactKey: KEY, erasureKey: KEY });
		await expect(both).rejects.toMatchObject(MISCONFIGURED);
	});

	it('is copied to an account of numbers with the same key, and into one of hashes', async () => {
		const store = await open(options);
		await leaveTraces(store);
		await store.erase({ contact: ANN, at: NOW });
		const plain = await open(fileOptions('plain.sqlite'));
		const hashed = await open(fileOptions('hashed.sqlite'), { contactKey: KEY });
		for (const target of [plain, hashed]) {
			await copyLedger(store, target);
			expect(await statusOf(target, ANN)).toBe('unsubscribed');
			expect(await statusOf(target, BEN)).toBe('subscribed');
			expect(await statusOf(target, CLEO)).toBe('unsubscribed');
			expect(await target.claim(claimRequest())).toMatchObject({ because: 'standing' });
		}
		await expect(open(fileOptions('plain.sqlite'), {})).rejects.toMatchObject(MISCONFIGURED);
	});

	it('is copied to no account that could not find them', async () => {
		const store = await open(options);
		await leaveTraces(store);
		await store.erase({ contact: ANN, at: NOW });
		const targets = [
			await open(fileOptions('none.sqlite'), {}),
			await open(fileOptions('secret.sqlite'), { erasureKey: OTHER_SECRET }),
			await open(fileOptions('hashed.sqlite'), { contactKey: OTHER_SECRET }),
		];
		for (const target of targets) {
			await expect(copyLedger(store, target)).rejects.toMatchObject(MISCONFIGURED);
		}
	});

	it('is archived with what is left, and the archive proves the whole ledger', async () => {
		const store = await open(options);
		await leaveTraces(store);
		const paths = ['first', 'second'].map((name) => join(folder, `${name}.ndjson`));
		const [first = '', second = ''] = paths;
		await store.erase({ contact: CLEO, at: NOW });
		expect(await archiveLedger(store, first)).toBeDefined();
		await store.record(entries(event('opt_out', { contact: BEN })));
		await store.erase({ contact: BEN, at: NOW });
		expect(await archiveLedger(store, second)).toBeDefined();

		expect(await verifyArchives(paths)).toMatchObject({ unproven: [] });
		expect(await store.verify()).toMatchObject({ entries: 0, faults: [] });
		expect(await readFile(first, 'utf8')).not.toContain(CLEO);
		const again = await open(fileOptions('again.sqlite'));
		expect(await importArchives(again, paths)).toBeGreaterThan(0);
		expect(await statusOf(again, CLEO)).toBe('unsubscribed');
	});
});

describe('what is stored of a person who was erased', () => {
	it('in any byte of the files of SQLite is neither number nor words', async () => {
		const path = join(folder, 'store.sqlite');
		const store = await open(fileOptions());
		await leaveTraces(store);
		const traces = [ANN, WORDS, PROVIDER_ID];
		const kept = [hashOf(ANN), BEN, CLEO];
		const before = await bytesOf(path);
		expect(traces.filter((trace) => !before.includes(trace))).toEqual([]);
		await store.erase({ contact: ANN, at: NOW });
		const bytes = await bytesOf(path);
		expect(traces.filter((trace) => bytes.includes(trace))).toEqual([]);
		expect(kept.filter((trace) => !bytes.includes(trace))).toEqual([]);
	});

	it('in any key, field, entry or line in Redis is neither number nor words', async () => {
		const options = freshOptions();
		const everything = async () =>
			await everythingUnder(options.url ?? '', options.keyPrefix ?? '');
		const store = await open(options);
		await leaveTraces(store);
		expect(await everything()).toContain(ANN.slice(1));
		await store.erase({ contact: ANN, at: NOW });
		const stored = await everything();
		for (const trace of [ANN.slice(1), WORDS, PROVIDER_ID]) expect(stored).not.toContain(trace);
		for (const kept of [hashOf(ANN), BEN.slice(1)]) expect(stored).toContain(kept);
	});

	it('in SQLite cannot be taken out of the ledger by other programs', async () => {
		await leaveTraces(await open(fileOptions()));
		const path = join(folder, 'store.sqlite');
		for (const [change, refusal] of [
			['DELETE FROM standings', 'never expire'],
			['UPDATE ledger SET evidence = NULL', 'append-only'],
			['UPDATE ledger SET event_id = NULL, contact = NULL, evidence = NULL', 'append-only'],
		] as const) {
			expect(() => runRaw(path, change)).toThrow(refusal);
		}
	});

	/** Reads the database and its log as they lie on the disk. */
	async function bytesOf(path: string): Promise<string> {
		const parts = await Promise.all([readFile(path), readFile(`${path}-wal`)]);
		return Buffer.concat(parts).toString('latin1');
	}
});

describe('an erasure in Redis that is interrupted', () => {
	/** The call of this name, counted from the first, never reaches the server; nor does any after it. */
	function interruptAt(name: ScriptName): void {
		let isDead = false;
		const { ask } = RedisAccount.prototype;
		jest.spyOn(RedisAccount.prototype, 'ask').mockImplementation(async function (
			this: RedisAccount,
			...call
		) {
			isDead ||= call[0] === name;
			if (isDead) throw new Error('killed');
			return await ask.apply(this, call);
		});
	}

	it.each<ScriptName>([
		'suppressionFindKeys',
		'suppressionKeepTraces',
		'suppressionErase',
		'suppressionRemoveTraces',
	])('before %s keeps the person suppressed, and the next one finishes it', async (name) => {
		const options = freshOptions({ timeoutMs: 30_000 });
		const store = await open(options);
		await leaveTraces(store);

		interruptAt(name);
		await expect(store.erase({ contact: ANN, at: NOW })).rejects.toThrow('killed');
		jest.restoreAllMocks();

		const other = await open(options);
		for (const handle of [store, other]) {
			expect(await statusOf(handle, ANN)).toBe('unsubscribed');
			expect(await handle.claim(claimRequest({ sendKey: 'x' }))).toMatchObject({
				because: 'standing',
			});
		}
		await other.erase({ contact: ANN, at: NOW + 1 });
		expect(await statusOf(store, ANN)).toBe('unsubscribed');
		expect(await erasuresIn(other)).toBe(1);
		expect(await other.verify()).toMatchObject({ faults: [] });
		const stored = await everythingUnder(options.url ?? '', options.keyPrefix ?? '');
		for (const trace of [ANN.slice(1), WORDS, PROVIDER_ID]) expect(stored).not.toContain(trace);
		await store.record(entries(event('opt_in', { at: NOW })));
		expect(await store.claim(claimRequest())).toMatchObject({ because: 'already_sent' });
	});

	it('while the markers are written is completed by who opens the store with the key, and refused without', async () => {
		const options = freshOptions({ timeoutMs: 30_000 });
		await leaveTraces(await open(options));
		await administer(options.url ?? '', async (client) => {
			const keys = (await client.keys(`*${options.keyPrefix ?? ''}*:marker`)).sort();
			const marker = await client.get(keys[5] ?? '');
			const { check } = (await open(options)).erasureKey ?? {};
			const noted = `${marker?.replace('v2', 'v3')} erased ${KEY.id} ${check} 0`;
			await client.set(keys[5] ?? '', noted);
		});
		await expect(open(options, {})).rejects.toMatchObject(MISCONFIGURED);
		const store = await open(options);
		expect(await statusOf(store, ANN)).toBe('unsubscribed');
		await store.erase({ contact: ANN, at: NOW });
		expect(await statusOf(await open(options), ANN)).toBe('unsubscribed');
	});
});
