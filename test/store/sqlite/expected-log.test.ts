import { copyFile, mkdir, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { backup } from 'node:sqlite';
import { join } from 'node:path';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import { ANN, BEN, contact, entries, event, MINUTE } from '../contract/fixtures';
import { startStoreProcess } from './child-process';
import { rawDatabase, runRaw } from './raw-database';
import { temporaryFolder } from './temporary-store';

const WITHOUT_LOG = {
	failure: 'damaged',
	message: expect.stringContaining('without its write-ahead log') as string,
};

jest.setTimeout(MINUTE);

let folder: string;
let path: string;
let opened: SuppressionStore[];

beforeEach(async () => {
	folder = await temporaryFolder();
	path = join(folder, 'store.sqlite');
	opened = [];
});
afterEach(async () => {
	await Promise.all(opened.map((store) => store.close()));
	await rm(folder, { recursive: true });
});

async function open(at = path): Promise<SuppressionStore> {
	const store = await openSqliteStore({ kind: 'sqlite', path: at, timeoutMs: 30_000 });
	opened.push(store);
	return store;
}

async function suppress(store: SuppressionStore, whom = ANN): Promise<void> {
	await store.record(entries(event('opt_out', { contact: whom })));
}

async function isSuppressed(at: string, whom = ANN): Promise<boolean> {
	return (await (await open(at)).check([whom])).get(whom)?.has('opt_out') === true;
}

/** Another place with the files of this one that are asked for. */
async function copyOf(isWanted: (file: string) => boolean): Promise<string> {
	const copy = join(folder, 'copy');
	await mkdir(copy);
	for (const file of await readdir(folder)) {
		if (file !== 'copy' && isWanted(file)) await copyFile(join(folder, file), join(copy, file));
	}
	return join(copy, 'store.sqlite');
}

const everything = () => true;
const onlyTheFile = (file: string) => file === 'store.sqlite';
const withoutLog = (file: string) => !/-(?:wal|shm)$/.test(file);

describe('a copy of a store in use', () => {
	it.each([
		['the file alone', onlyTheFile],
		['the file and its witness', withoutLog],
	])('is refused if it is %s', async (_, isWanted) => {
		await suppress(await open());
		await expect(open(await copyOf(isWanted))).rejects.toMatchObject(WITHOUT_LOG);
	});

	it('is refused without its log, also after another handle was closed and the log was moved', async () => {
		const [one, other] = [await open(), await open()];
		await suppress(one);
		await one.close();
		runRaw(path, 'PRAGMA wal_checkpoint(TRUNCATE)');
		await suppress(other, BEN);
		await expect(open(await copyOf(withoutLog))).rejects.toMatchObject(WITHOUT_LOG);
	});

	it('is whole with its log', async () => {
		await suppress(await open());
		expect(await isSuppressed(await copyOf(everything))).toBe(true);
	});

	it('is whole if VACUUM INTO made it, again and again', async () => {
		let from = path;
		for (const name of ['first', 'second', 'third']) {
			const store = await open(from);
			await suppress(store, name === 'first' ? ANN : BEN);
			const copy = join(folder, name);
			runRaw(from, `VACUUM INTO '${copy}'`);
			expect(await isSuppressed(copy)).toBe(true);
			from = copy;
		}
	});

	it('is whole if backup() made it, into one file again and again, and of a restored backup', async () => {
		await suppress(await open());
		const [copy, copyOfCopy] = [join(folder, 'backup'), join(folder, 'backup 2')];
		for (let n = 0; n < 3; n += 1) await backUp(path, copy);
		expect(await isSuppressed(copy)).toBe(true);
		await suppress(await open(copy), BEN);
		await backUp(copy, copyOfCopy);
		expect(await isSuppressed(copyOfCopy, BEN)).toBe(true);
	});

	async function backUp(from: string, to: string): Promise<void> {
		const source = rawDatabase(from);
		await backup(source, to);
		source.close();
	}
});

describe('a store', () => {
	it('that all have closed is whole without a log, in whatever order they closed', async () => {
		const handles = [await open(), await open(), await open()];
		for (const [n, store] of handles.entries()) await suppress(store, contact(n));
		await Promise.all(handles.map((store) => store.close()));
		expect(await isSuppressed(await copyOf(onlyTheFile), contact(2))).toBe(true);
	});

	it('whose process was killed opens again, and its copy without log does not', async () => {
		const child = startStoreProcess({ path, account: 'brand', count: 1_000_000 });
		await child.whenAcknowledged(20);
		child.child.kill('SIGKILL');
		await child.lastLine;
		const copy = await copyOf(withoutLog);
		await expect(open(copy)).rejects.toMatchObject(WITHOUT_LOG);
		const store = await openSqliteStore({ kind: 'sqlite', path, account: 'brand' });
		expect((await store.check([contact(0)])).get(contact(0))?.has('opt_out')).toBe(true);
		await store.close();
		expect(await readdir(folder)).not.toContain('store.sqlite-wal');
		await open();
	});

	it('whose process ended without closing it opens again', async () => {
		const limit = { fileSizeLimit: 800 };
		const child = startStoreProcess({ path, account: 'brand', count: 100_000, ...limit });
		expect(await child.lastLine).toMatch(/^not_ready/);
		await open();
	});

	it('opens again once somebody has said that another program moved the log into the file', async () => {
		const child = startStoreProcess({ path, account: 'brand', count: 1_000_000 });
		await child.whenAcknowledged(20);
		child.child.kill('SIGKILL');
		await child.lastLine;
		runRaw(path, 'SELECT 1 FROM store');
		await expect(open()).rejects.toMatchObject({
			...WITHOUT_LOG,
			remedy: expect.stringContaining('PRAGMA user_version = 0') as string,
		});
		runRaw(path, 'PRAGMA user_version = 0');
		await open();
	});
});

describe('a file that lost its end', () => {
	it.each([1, 2000, 4096, 5000])('is refused when it lost %i bytes', async (lost) => {
		const store = await open();
		await suppress(store);
		await store.close();
		await truncate(path, (await stat(path)).size - lost);
		await expect(open()).rejects.toMatchObject({
			failure: 'damaged',
			message: expect.stringContaining('shorter') as string,
		});
	});

	it('is not one that is just being made', async () => {
		await writeFile(path, '');
		await open();
	});
});
