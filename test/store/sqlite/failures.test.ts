import { chmod, mkdir, open as openFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoreFailure } from '../../../src/store/errors';
import { asStoreError } from '../../../src/store/sqlite/sqlite-errors';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import { ANN, claimRequest, collect, contact, entries, event, MINUTE } from '../contract/fixtures';
import { startStoreProcess } from './child-process';
import { rawDatabase, runRaw } from './raw-database';
import { temporaryFolder } from './temporary-store';

const PATIENT_MS = 30_000;
/** SQLite writes to no file whose header says that a newer version wrote it, https://sqlite.org/fileformat.html. */
const WRITE_VERSION_OFFSET = 18;
const READ_ONLY_VERSION = 3;
const CONTACTS = Array.from({ length: 3000 }, (_, n) => contact(n));

jest.setTimeout(MINUTE);

let folder: string;
let path: string;

beforeEach(async () => {
	folder = await temporaryFolder();
	path = join(folder, 'store.sqlite');
});
afterEach(async () => {
	await rm(folder, { recursive: true });
});

async function open(timeoutMs = PATIENT_MS): Promise<SuppressionStore> {
	return await openSqliteStore({ kind: 'sqlite', path, timeoutMs });
}

/** Opens, asks for every contact, closes. */
async function openAndCheck(): Promise<void> {
	const store = await open();
	try {
		await store.check(CONTACTS);
	} finally {
		await store.close();
	}
}

async function writeFullStore(): Promise<void> {
	const store = await open();
	await store.record(entries(...CONTACTS.map((one) => event('opt_out', { contact: one }))));
	await store.close();
}

async function overwrite(from: number, bytes: Uint8Array): Promise<void> {
	const file = await openFile(path, 'r+');
	await file.write(bytes, 0, bytes.length, from);
	await file.close();
}

describe('a damaged file', () => {
	it.each<[string, () => Promise<void>]>([
		[
			'is a text',
			async () => await writeFile(path, 'not a database, but long enough\n'.repeat(99)),
		],
		['ends after a few bytes', async () => await truncate(path, 60)],
		['ends in its first page', async () => await truncate(path, 2048)],
		['lacks its second half', async () => await truncate(path, (await stat(path)).size / 2)],
		['has another beginning', async () => await overwrite(0, Buffer.alloc(512, 'x'))],
		[
			'is overwritten after its first page',
			async () => await overwrite(4096, Buffer.alloc((await stat(path)).size - 4096, 0x5a)),
		],
	])('never answers when it %s', async (_, damage) => {
		await writeFullStore();
		await damage();
		await expect(openAndCheck()).rejects.toMatchObject({
			name: 'SuppressionStoreError',
			failure: 'damaged',
			remedy: expect.stringContaining('backup') as string,
		});
	});

	it.each([
		['standing', "UPDATE standings SET state = 'subscribed'"],
		['standing of bytes', "UPDATE standings SET state = 'x' || char(0)"],
	])('never answers with a %s that it did not write', async (_, sql) => {
		await writeFullStore();
		runRaw(path, sql);
		await expect(openAndCheck()).rejects.toMatchObject({ failure: 'damaged' });
		const store = await open();
		await expect(store.claim(claimRequest())).rejects.toMatchObject({ failure: 'damaged' });
		await expect(store.record(entries(event('opt_in')))).rejects.toMatchObject({
			failure: 'damaged',
		});
		await store.close();
	});

	it.each([
		['type', 'stop'],
		['scope', 'everything'],
		['source', 'rumour'],
		['actor', 'nobody'],
		['evidence', '{'],
		['evidence', '[1]'],
		['evidence', 'null'],
	])('never gives history with the %s %s', async (column, value) => {
		const store = await open();
		await store.record(entries(event('opt_out')));
		runRaw(path, `DROP TRIGGER ledger_keeps_its_content; UPDATE ledger SET ${column} = '${value}'`);
		await expect(collect(store.history(ANN))).rejects.toMatchObject({ failure: 'damaged' });
		await store.close();
	});

	it('keeps the rest of a batch out when the tables are not as they should be', async () => {
		const store = await open();
		runRaw(path, 'DROP TABLE standings');
		await expect(store.record(entries(event('opt_out')))).rejects.toMatchObject({
			failure: 'damaged',
		});
		expect(await collect(store.changes())).toEqual([]);
		await store.close();
	});
});

describe('a path that cannot be a store', () => {
	it('is a folder', async () => {
		await mkdir(path);
		await expect(open()).rejects.toMatchObject({ failure: 'misconfigured' });
	});

	it('leads through a file', async () => {
		await writeFile(path, '');
		path = join(path, 'store.sqlite');
		await expect(open()).rejects.toMatchObject({ failure: 'misconfigured' });
	});

	it('has a character that no path has', async () => {
		path = join(folder, 'a\u0000b');
		await expect(open()).rejects.toMatchObject({ failure: 'misconfigured' });
	});

	it('belongs to another user', async () => {
		await writeFullStore();
		await chmod(path, 0);
		const child = startStoreProcess({ path, account: 'brand', count: 1, withoutRights: true });
		expect(await child.lastLine).toMatch(/^access_denied: .*Let the user that runs n8n/);
	});
});

describe('a store that cannot be written', () => {
	it('says so when it is read-only', async () => {
		await writeFullStore();
		await overwrite(WRITE_VERSION_OFFSET, Uint8Array.of(READ_ONLY_VERSION));
		const store = await open();
		await expect(store.record(entries(event('opt_out')))).rejects.toMatchObject({
			failure: 'not_ready',
			message: expect.stringContaining('read-only') as string,
		});
		await store.close();
	});

	it('says so when no more can be written to the disk', async () => {
		const child = startStoreProcess({ path, account: 'brand', count: 100_000, fileSizeLimit: 800 });
		expect(await child.lastLine).toMatch(/^not_ready: .*disk/);
		const store = await openSqliteStore({ kind: 'sqlite', path, account: 'brand' });
		const ledger = await collect(store.changes());
		const ids = ledger.map((entry) => entry.event.id as string);
		expect(ids.slice(0, child.acknowledged.length)).toEqual(child.acknowledged);
		await store.close();
	});

	it('rejects within its time while another program holds the lock, and lets the process go on', async () => {
		const store = await open(60);
		const other = rawDatabase(path);
		other.exec('BEGIN IMMEDIATE');
		let otherWorkWasDone = false;
		setTimeout(() => (otherWorkWasDone = true), 1);

		await expect(store.record(entries(event('opt_out')))).rejects.toMatchObject({
			failure: 'timeout',
			remedy: expect.stringContaining('other programs') as string,
		});

		expect(otherWorkWasDone).toBe(true);
		expect((await store.check([ANN])).get(ANN)?.size).toBe(0);
		other.exec('ROLLBACK');
		other.close();
		await store.record(entries(event('opt_out')));
		expect((await store.check([ANN])).get(ANN)?.size).toBe(1);
		await store.close();
	});

	it('waits for a lock that is given back in time', async () => {
		const store = await open();
		const other = rawDatabase(path);
		other.exec('BEGIN IMMEDIATE');
		const recording = store.record(entries(event('opt_out')));
		setTimeout(() => other.exec('COMMIT'), 20);
		expect(await recording).toHaveLength(1);
		other.close();
		await store.close();
	});
});

describe('a Node.js without SQLite', () => {
	it('is told to update, or to use Redis', async () => {
		const child = startStoreProcess({
			path,
			account: 'brand',
			count: 0,
			nodeFlags: ['--no-experimental-sqlite'],
		});
		expect(await child.lastLine).toMatch(/^unsupported: .*22\.13 or newer.*Redis/);
	});
});

describe('every error of SQLite and of the file system', () => {
	it.each<[object, StoreFailure]>([
		[{ errcode: 1 }, 'damaged'],
		[{ errcode: 8 }, 'not_ready'],
		[{ errcode: 10 }, 'not_ready'],
		[{ errcode: 522 }, 'damaged'],
		[{ errcode: 778 }, 'not_ready'],
		[{ errcode: 13 }, 'not_ready'],
		[{ errcode: 14 }, 'unreachable'],
		[{ errcode: 267 }, 'damaged'],
		[{ errcode: 26 }, 'damaged'],
		[{ errcode: 99 }, 'unreachable'],
		[{ code: 'ENOSPC' }, 'not_ready'],
		[{ code: 'EROFS' }, 'not_ready'],
		[{ code: 'EACCES' }, 'access_denied'],
		[{ code: 'EMFILE' }, 'not_ready'],
		[new URIError('URI malformed'), 'misconfigured'],
	])('becomes a failure with a remedy: %o', (error, failure) => {
		const stored = asStoreError(error, '/data/store.sqlite');
		expect(stored).toMatchObject({ name: 'SuppressionStoreError', failure, cause: error });
		expect(stored.message).toContain('/data/store.sqlite');
		expect(stored.remedy).toMatch(/\w{3}/);
	});
});
