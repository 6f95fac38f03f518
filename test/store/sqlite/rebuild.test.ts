import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stateOf } from '../../../src/consent/state';
import { isSuppressed, standingIn } from '../../../src/consent/standing';
import type { E164 } from '../../../src/phone/e164';
import {
	rebuildSqliteStore,
	type RebuildReport,
} from '../../../src/store/sqlite/rebuild/rebuild-store';
import type { RebuiltAccount } from '../../../src/store/sqlite/rebuild/rebuild-account';
import { markOf, type ContactKey } from '../../../src/store/privacy/contact-key';
import type { SqliteStoreOptions } from '../../../src/store/sqlite/options';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import type { Cursor, SuppressionStore } from '../../../src/store/suppression-store';
import {
	ANN,
	claimRequest,
	collect,
	contact,
	entries,
	event,
	MINUTE,
	NOW,
} from '../contract/fixtures';
import { KEY } from '../contract/hashed-contacts';
import { seeded, WholeStore, type Damage } from './damaged-copies';
import { runRaw } from './raw-database';
import { temporaryFolder } from './temporary-store';

jest.setTimeout(MINUTE);

const PAGE = 4096;
const CONTACTS = Array.from({ length: 1500 }, (_, n) => contact(n));
/** More than a page holds. */
const LONG_TEXT = 'Please stop. '.repeat(700);
/** Each contact opts out once; every hundredth says so at length. */
const OPT_OUTS = CONTACTS.map((one, n) =>
	event('opt_out', {
		contact: one,
		at: NOW - n,
		scope: n % 7 === 0 ? 'list:été 🎉' : 'all',
		evidence: { text: n % 100 === 0 ? LONG_TEXT : `stop ${n}` },
	}),
);

let folder: string;
let path: string;
let rebuiltPath: string;

beforeEach(async () => {
	folder = await temporaryFolder();
	path = join(folder, 'store.sqlite');
	rebuiltPath = join(folder, 'rebuilt.sqlite');
});
afterEach(async () => {
	await rm(folder, { recursive: true });
});

async function open(
	at = path,
	options: Partial<SqliteStoreOptions> = {},
): Promise<SuppressionStore> {
	return await openSqliteStore({ kind: 'sqlite', path: at, timeoutMs: 30_000, ...options });
}

async function withStore<T>(
	at: string,
	use: (store: SuppressionStore) => Promise<T>,
	options?: Partial<SqliteStoreOptions>,
): Promise<T> {
	const store = await open(at, options);
	try {
		return await use(store);
	} finally {
		await store.close();
	}
}

async function writeStore(): Promise<WholeStore> {
	await withStore(path, async (store) => await store.record(entries(...OPT_OUTS)));
	return await WholeStore.read(path);
}

async function suppressedIn(at: string, contactKey?: ContactKey): Promise<Set<E164>> {
	const key = contactKey && { contactKey };
	const suppressed = async (store: SuppressionStore): Promise<Set<E164>> => {
		const states = await store.check(CONTACTS);
		const scopes = ['all', 'list:été 🎉'] as const;
		return new Set(
			CONTACTS.filter((one) =>
				scopes.some((scope) => isSuppressed(standingIn(states.get(one) ?? new Map(), scope))),
			),
		);
	};
	return await withStore(at, suppressed, key);
}

/** Overwritten bytes may read as the row of another account, which is then rebuilt beside it. */
function accountIn({ accounts }: RebuildReport): RebuiltAccount {
	const found = accounts.find(({ account }) => account === 'default');
	if (!found) throw new Error('The account was expected among those that were rebuilt');
	return found;
}

function positionsIn({ missing, altered }: RebuiltAccount): Set<number> {
	const ranges = missing.flatMap(({ from, to }) =>
		Array.from({ length: to - from + 1 }, (_, n) => from + n),
	);
	return new Set([...ranges, ...altered]);
}

describe('a store that is whole', () => {
	it('is rebuilt with the same ledger and standings', async () => {
		await writeStore();
		const report = await rebuildSqliteStore(path, rebuiltPath);
		expect(accountIn(report)).toEqual({
			account: 'default',
			entries: OPT_OUTS.length,
			unproven: [],
			altered: [],
			missing: [],
			isEndKnown: true,
			restored: 0,
		});
		await withStore(rebuiltPath, async (store) => {
			expect((await collect(store.changes())).map((entry) => entry.event)).toEqual(OPT_OUTS);
			expect(await store.verify()).toMatchObject({ entries: OPT_OUTS.length, faults: [] });
			expect((await store.health()).storeId).toBe(report.storeId);
		});
		expect((await suppressedIn(rebuiltPath)).size).toBe(CONTACTS.length);
	});

	it('is rebuilt from its write-ahead log, which was not written back yet', async () => {
		const store = await open();
		await store.record(entries(...OPT_OUTS));
		const copy = join(folder, 'copy.sqlite');
		await copyFile(path, copy);
		await copyFile(`${path}-wal`, `${copy}-wal`);
		await store.close();
		const { entries: count, missing } = accountIn(await rebuildSqliteStore(copy, rebuiltPath));
		expect({ count, missing }).toEqual({ count: OPT_OUTS.length, missing: [] });
	});

	it('is rebuilt with every account, and with marks and counts of texts that were sent', async () => {
		await writeStore();
		const caps = [{ texts: 1, within: 1e9 }];
		const request = claimRequest({ keepUntil: Date.now() + 1e9, caps });
		await withStore(path, async (store) => await store.record(entries(event('hold'))), {
			account: 'Été 🎉',
		});
		await withStore(path, async (store) => {
			await store.claim({ ...request, contact: contact(9000) });
			await store.settle({ ...request, contact: contact(9000), outcome: 'sent' });
		});
		const { accounts } = await rebuildSqliteStore(path, rebuiltPath);
		expect(accounts.map(({ account }) => account)).toEqual(['default', 'Été 🎉']);
		await withStore(rebuiltPath, async (store) => {
			const answer = await store.claim({ ...request, contact: contact(9000) });
			expect(answer).toMatchObject({ granted: false, because: 'already_sent' });
			const another = { ...request, sendKey: 'another', contact: contact(9000) };
			expect(await store.claim(another)).toMatchObject({ because: 'frequency_cap' });
		});
	});

	it('is rebuilt without the events that were trimmed, but with what they led to', async () => {
		await writeStore();
		await withStore(path, async (store) => {
			const whole = await collect(store.changes());
			await store.trim(whole[999]?.cursor as Cursor);
		});
		const account = accountIn(await rebuildSqliteStore(path, rebuiltPath));
		expect(account).toMatchObject({ entries: 500, missing: [], altered: [], restored: 1000 });
		expect((await suppressedIn(rebuiltPath)).size).toBe(CONTACTS.length);
	});
});

describe('a damaged store', () => {
	const PLACES: [string, (size: number, random: () => number) => Damage[]][] = [
		[
			'cut off at a random place',
			(size, random) => [{ from: Math.floor(random() * size), to: size }],
		],
		['cut off after its first page', (size) => [{ from: PAGE, to: size - 20 * PAGE }]],
		['overwritten at one place', (size, random) => places(1, size, random)],
		['overwritten at ten places', (size, random) => places(10, size, random)],
		[
			'overwritten at ten places and its first page',
			(size, random) => [{ from: 0, to: PAGE }, ...places(10, size, random)],
		],
	];

	/** From a few bytes to a few pages each. */
	function places(count: number, size: number, random: () => number): Damage[] {
		return Array.from({ length: count }, () => {
			const from = Math.floor(random() * size);
			return { from, to: from + 1 + Math.floor(random() ** 3 * 5 * PAGE) };
		});
	}

	const CASES = PLACES.flatMap(([name, damage]) =>
		[1, 2, 3, 4].map((seed) => [name, seed, damage] as const),
	);

	it.each(CASES)(
		'%s (seed %d) keeps every opt-out that is still there',
		async (_, seed, damage) => {
			const random = seeded(seed);
			const whole = await writeStore();
			const damages = damage(whole.bytes.length, random);
			await writeFile(
				path,
				whole.damaged(damages, () => Math.floor(random() * 256)),
			);

			const report = await rebuildSqliteStore(path, rebuiltPath, {
				accountNames: { 1: 'default' },
			});

			const suppressed = await suppressedIn(rebuiltPath);
			const readable = CONTACTS.filter((one) => whole.stillHas(one, damages));
			expect(readable.filter((one) => !suppressed.has(one))).toEqual([]);
			expect(readable.length).toBeGreaterThan(0);
			expectHonest(accountIn(report), whole, damages);
			const verdict = await withStore(rebuiltPath, async (store) => await store.verify());
			expect(verdict.faults).toEqual([]);
		},
	);

	/** What is named as lost is on a damaged page, and all that is not named was recorded. */
	function expectHonest(account: RebuiltAccount, whole: WholeStore, damages: readonly Damage[]) {
		const lost = positionsIn(account);
		const wrongly = OPT_OUTS.filter(
			({ id }, n) => n % 100 !== 0 && lost.has(n + 1) && whole.stillHas(id, damages),
		);
		expect(wrongly).toEqual([]);
		const end = account.isEndKnown ? OPT_OUTS.length : account.entries + lost.size;
		expect(account.entries + lost.size).toBe(end);
	}

	it('says exactly what is missing', async () => {
		const whole = await writeStore();
		const middle = whole.bytes.indexOf(OPT_OUTS[750]?.id ?? '');
		const from = Math.floor(middle / PAGE) * PAGE;
		const damages = [{ from, to: from + PAGE }];
		await writeFile(
			path,
			whole.damaged(damages, () => 0),
		);
		const account = accountIn(await rebuildSqliteStore(path, rebuiltPath));

		const gone = OPT_OUTS.flatMap(({ id }, n) => (whole.stillHas(id, damages) ? [] : [n + 1]));
		expect(gone.length).toBeGreaterThan(5);
		expect([...positionsIn(account)]).toEqual(gone);
		expect(account.unproven).toEqual([Math.max(...gone) + 1]);
		expect(account.restored).toBe(gone.length);
		await withStore(rebuiltPath, async (store) => {
			const lost = OPT_OUTS[(gone[0] ?? 0) - 1];
			const history = lost ? await collect(store.history(lost.contact)) : [];
			expect(history).toMatchObject([
				{
					event: {
						type: 'opt_out',
						at: lost?.at,
						evidence: { note: expect.any(String) as string },
					},
				},
			]);
		});
	});

	it('keeps of an altered entry only what suppresses', async () => {
		const stop = event('opt_out', { at: NOW - 5000 });
		const start = event('opt_in', { at: NOW - 4000, evidence: { text: 'start' } });
		const later = event('opt_in', { contact: contact(1) });
		await withStore(path, async (store) => await store.record(entries(stop, start, later)));
		runRaw(
			path,
			`
			DROP TRIGGER ledger_keeps_its_content;
			UPDATE ledger SET at = at + 1 WHERE position < 3;
			UPDATE standings SET state = '${NOW - 5000}10' WHERE contact = '${ANN}';
			`,
		);
		expect(accountIn(await rebuildSqliteStore(path, rebuiltPath))).toMatchObject({
			entries: 1,
			altered: [1, 2],
			missing: [],
		});
		await withStore(rebuiltPath, async (store) => {
			const states = await store.check([ANN, contact(1)]);
			expect(states.get(ANN)).toEqual(stateOf([{ ...stop, at: stop.at + 1 }]));
			expect(states.get(contact(1))).toEqual(stateOf([later]));
		});
	});

	it('asks for the name of an account that cannot be read, and makes nothing without it', async () => {
		const whole = await writeStore();
		const name = Buffer.from('default');
		const copy = Buffer.from(whole.bytes);
		for (let at = copy.indexOf(name); at >= 0; at = copy.indexOf(name, at + 1)) {
			const page = Math.floor(at / PAGE) * PAGE;
			copy.fill(0, page, page + PAGE);
		}
		await writeFile(path, copy);
		await expect(rebuildSqliteStore(path, rebuiltPath)).rejects.toMatchObject({
			failure: 'misconfigured',
			remedy: expect.stringContaining('accountNames: { 1:') as string,
		});
		expect(await readdir(folder)).not.toContain('rebuilt.sqlite');
		const report = await rebuildSqliteStore(path, rebuiltPath, { accountNames: { 1: 'default' } });
		expect(accountIn(report)).toMatchObject({ isEndKnown: false, entries: OPT_OUTS.length });
		expect((await suppressedIn(rebuiltPath)).size).toBe(CONTACTS.length);
	});

	describe('with hashed contacts', () => {
		/** The store, and a copy of which the page that names accounts and their keys is lost. */
		async function writeHashedStore(): Promise<Buffer> {
			await withStore(path, async (store) => await store.record(entries(...OPT_OUTS)), {
				contactKey: KEY,
			});
			const bytes = await readFile(path);
			for (let page = 0; page < bytes.length; page += PAGE) {
				if (bytes.subarray(page, page + PAGE).includes(markOf(KEY).check)) {
					bytes.fill(0, page, page + PAGE);
				}
			}
			return bytes;
		}
		async function expectAllSuppressed(): Promise<void> {
			expect((await suppressedIn(rebuiltPath, KEY)).size).toBe(CONTACTS.length);
			await expect(suppressedIn(rebuiltPath)).rejects.toMatchObject({ failure: 'misconfigured' });
		}

		it('asks for the same key as before', async () => {
			await writeHashedStore();
			await rebuildSqliteStore(path, rebuiltPath);
			await expectAllSuppressed();
		});

		it('is not rebuilt without the name of its key, and is with the key', async () => {
			await writeFile(path, await writeHashedStore());
			const accountNames = { 1: 'default' };
			const others: Record<number, ContactKey>[] = [{}, { 1: { ...KEY, id: 'other' } }];
			for (const contactKeys of others) {
				await expect(
					rebuildSqliteStore(path, rebuiltPath, { accountNames, contactKeys }),
				).rejects.toMatchObject({
					failure: 'misconfigured',
					remedy: expect.stringContaining(
						`Give the key "${KEY.id}" as contactKeys: { 1:`,
					) as string,
				});
			}
			await rebuildSqliteStore(path, rebuiltPath, { accountNames, contactKeys: { 1: KEY } });
			await expectAllSuppressed();
		});
	});

	describe('of an account from which people were erased', () => {
		const erasureKey = KEY;

		async function writeStoreWithErased(): Promise<void> {
			await withStore(
				path,
				async (store) => {
					await store.record(entries(...OPT_OUTS));
					for (const one of CONTACTS.slice(0, 20)) await store.erase({ contact: one, at: NOW });
				},
				{ erasureKey },
			);
		}

		it('keeps them suppressed, known by their hashes, and asks for the key as before', async () => {
			await writeStoreWithErased();
			const { accounts } = await rebuildSqliteStore(path, rebuiltPath);
			expect(accounts).toMatchObject([{ missing: [], altered: [], unproven: [] }]);
			await expect(open(rebuiltPath)).rejects.toMatchObject({ failure: 'misconfigured' });
			await withStore(
				rebuiltPath,
				async (store) => {
					const states = await store.check(CONTACTS);
					expect([...states.values()].every((state) => state.size > 0)).toBe(true);
					const listed = (await collect(store.list())).map((one) => one.contact);
					expect(listed.filter((one) => one.startsWith('#'))).toHaveLength(20);
					expect(listed).not.toContain(CONTACTS[0]);
					expect(await store.verify()).toMatchObject({ faults: [] });
				},
				{ erasureKey },
			);
		});

		it('is told the key where the row of the account is lost', async () => {
			await writeStoreWithErased();
			runRaw(
				path,
				`DROP TRIGGER accounts_keep_their_rows;
				DROP TRIGGER accounts_keep_their_erased_key;
				UPDATE accounts SET erased_key_id = NULL, erased_key_check = NULL`,
			);
			const accountNames = { 1: 'default' };
			const attempt = rebuildSqliteStore(path, rebuiltPath, { accountNames });
			await expect(attempt).rejects.toMatchObject({ failure: 'misconfigured' });
			await rebuildSqliteStore(path, rebuiltPath, { accountNames, contactKeys: { 1: KEY } });
			await withStore(
				rebuiltPath,
				async (store) => {
					const states = await store.check(CONTACTS);
					expect([...states.values()].every((state) => state.size > 0)).toBe(true);
				},
				{ erasureKey },
			);
		});
	});

	it.each([
		['nothing', Buffer.alloc(0)],
		['a text', Buffer.from('not a database\n'.repeat(999))],
		['zeros', Buffer.alloc(40 * PAGE)],
	])('of %s is refused', async (_, bytes) => {
		await writeFile(path, bytes);
		await expect(rebuildSqliteStore(path, rebuiltPath)).rejects.toMatchObject({
			failure: 'damaged',
		});
		expect(await readdir(folder)).toEqual(['store.sqlite']);
	});

	it('is only read, and leaves nothing but the new store', async () => {
		const whole = await writeStore();
		const before = (await readdir(folder)).sort();
		await rebuildSqliteStore(path, rebuiltPath);
		expect((await readFile(path)).equals(whole.bytes)).toBe(true);
		expect((await readdir(folder)).sort()).toEqual(
			['rebuilt.sqlite', 'rebuilt.sqlite.id', ...before].sort(),
		);
	});

	it.each(['rebuilt.sqlite', 'rebuilt.sqlite.id'])('is never written over %s', async (name) => {
		await writeStore();
		await writeFile(join(folder, name), 'mine');
		await expect(rebuildSqliteStore(path, rebuiltPath)).rejects.toMatchObject({
			failure: 'misconfigured',
		});
		expect(await readFile(join(folder, name), 'utf8')).toBe('mine');
	});
});
