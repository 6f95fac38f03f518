import { access, copyFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SqliteStoreOptions } from '../../../src/store/sqlite/options';
import { SCHEMA_VERSION } from '../../../src/store/sqlite/schema';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import { ANN, entries, event } from '../contract/fixtures';
import { runRaw } from './raw-database';
import { temporaryFolder } from './temporary-store';

const GONE = { name: 'SuppressionStoreError', failure: 'not_this_store' };

let folder: string;
let path: string;
const handles: SuppressionStore[] = [];

beforeEach(async () => {
	folder = await temporaryFolder();
	path = join(folder, 'of', 'n8n', 'store.sqlite');
});
afterEach(async () => {
	await Promise.all(handles.splice(0).map((handle) => handle.close()));
	await rm(folder, { recursive: true });
});

async function open(options: Partial<SqliteStoreOptions> = {}): Promise<SuppressionStore> {
	const handle = await openSqliteStore({ kind: 'sqlite', path, timeoutMs: 30_000, ...options });
	handles.push(handle);
	return handle;
}

async function closedStore(): Promise<string> {
	const store = await open();
	await store.record(entries(event('opt_out')));
	const { storeId } = await store.health();
	await store.close();
	return storeId;
}

async function modeOf(file: string): Promise<number> {
	return (await stat(file)).mode & 0o777;
}

describe('the first opening', () => {
	it('creates folder, file and witness for this user alone', async () => {
		const store = await open();
		expect(await modeOf(join(folder, 'of', 'n8n'))).toBe(0o700);
		expect(await modeOf(path)).toBe(0o600);
		expect(await modeOf(`${path}-wal`)).toBe(0o600);
		expect(await modeOf(`${path}.id`)).toBe(0o600);
		const { storeId } = await store.health();
		expect(await readFile(`${path}.id`, 'utf8')).toBe(`${storeId}\n`);
	});

	it('by several at once creates one store', async () => {
		const opened = await Promise.all(
			Array.from({ length: 8 }, (_, n) => open({ account: `${n}` })),
		);
		const healths = await Promise.all(opened.map((store) => store.health()));
		expect(new Set(healths.map((health) => health.storeId)).size).toBe(1);
	});

	it('takes the account "default"', async () => {
		expect((await open()).account).toBe('default');
	});

	it.each(['/proc/sms-opt-out/store.sqlite', '/proc/a/b/c/store.sqlite'])(
		'refuses %s, where no folder can be made',
		async (impossible) => {
			path = impossible;
			await expect(open()).rejects.toMatchObject({
				failure: 'misconfigured',
				remedy: expect.stringContaining('/home/node/.n8n') as string,
			});
		},
	);

	it('takes an empty file that is there', async () => {
		await mkdir(join(folder, 'of', 'n8n'), { recursive: true });
		await writeFile(path, '');
		expect((await (await open()).check([ANN])).size).toBe(1);
	});
});

describe('a later opening', () => {
	it('finds the same store with its events', async () => {
		const storeId = await closedStore();
		const store = await open();
		expect((await store.health()).storeId).toBe(storeId);
		expect((await store.check([ANN])).get(ANN)?.size).toBe(1);
	});

	it('makes the witness of a store that has none', async () => {
		const storeId = await closedStore();
		await rm(`${path}.id`);
		await open();
		expect(await readFile(`${path}.id`, 'utf8')).toBe(`${storeId}\n`);
	});

	it('refuses to begin an empty store where one was deleted', async () => {
		await closedStore();
		await rm(path);
		await expect(open()).rejects.toMatchObject({
			...GONE,
			remedy: expect.stringContaining(`delete ${path}.id`) as string,
		});
		await expect(access(path)).rejects.toMatchObject({ code: 'ENOENT' });
	});

	it('begins an empty store once the witness was deleted too', async () => {
		const storeId = await closedStore();
		await rm(path);
		await rm(`${path}.id`);
		expect((await (await open()).health()).storeId).not.toBe(storeId);
	});

	it('refuses a file that was emptied, and creates no store in it', async () => {
		await closedStore();
		await writeFile(path, '');
		await expect(open()).rejects.toMatchObject(GONE);
		expect(await readFile(path, 'utf8')).toBe('');
	});

	it('refuses a witness that cannot be read, and creates no store beside it', async () => {
		await mkdir(`${path}.id`, { recursive: true });
		await expect(open()).rejects.toMatchObject({ failure: 'misconfigured' });
		await expect(access(path)).rejects.toMatchObject({ code: 'ENOENT' });
	});

	it('refuses another store in its place', async () => {
		await closedStore();
		await openSqliteStore({ kind: 'sqlite', path: join(folder, 'other') }).then((s) => s.close());
		await rename(join(folder, 'other'), path);
		await expect(open()).rejects.toMatchObject(GONE);
	});

	it('refuses a store without its marker', async () => {
		await closedStore();
		runRaw(path, 'DELETE FROM store');
		await expect(open()).rejects.toMatchObject(GONE);
	});

	it("refuses another program's database and leaves it as it is", async () => {
		await mkdir(join(folder, 'of', 'n8n'), { recursive: true });
		runRaw(path, 'CREATE TABLE workflows (name TEXT)');
		const before = await readFile(path);
		await expect(open()).rejects.toMatchObject({
			failure: 'misconfigured',
			message: expect.stringContaining('another program') as string,
		});
		expect(await readFile(path)).toEqual(before);
		await expect(access(`${path}.id`)).rejects.toMatchObject({ code: 'ENOENT' });
	});

	it('refuses a store of a newer version and leaves it as it is', async () => {
		await closedStore();
		runRaw(path, `UPDATE store SET schema_version = ${SCHEMA_VERSION + 1}`);
		const before = await readFile(path);
		await expect(open()).rejects.toMatchObject({
			failure: 'misconfigured',
			message: expect.stringContaining(`version ${SCHEMA_VERSION + 1}`) as string,
			remedy: expect.stringContaining('newer') as string,
		});
		expect(await readFile(path)).toEqual(before);
	});
});

describe('a store in use', () => {
	const CHANGES: [string, () => Promise<void> | void][] = [
		['was deleted', async () => await rm(path)],
		['was moved', async () => await rename(path, join(folder, 'elsewhere'))],
		['was replaced by a backup', async () => await replaceByBackup()],
		['lost its marker', () => runRaw(path, 'DELETE FROM store')],
		['lost its tables', () => runRaw(path, 'DROP TABLE store')],
		['has the marker of another', () => runRaw(path, "UPDATE store SET store_id = 'another'")],
	];

	async function replaceByBackup(): Promise<void> {
		await copyFile(path, join(folder, 'backup'));
		await rename(join(folder, 'backup'), path);
	}

	it('says so once another process brought it to another version', async () => {
		const store = await open();
		runRaw(path, `UPDATE store SET schema_version = ${SCHEMA_VERSION + 1}`);
		await expect(store.check([ANN])).rejects.toMatchObject({
			failure: 'misconfigured',
			remedy: expect.stringContaining('same version') as string,
		});
	});

	it.each(CHANGES)('answers and records nothing once it %s', async (_, change) => {
		const store = await open();
		await store.record(entries(event('opt_out')));
		await change();
		await expect(store.check([ANN])).rejects.toMatchObject(GONE);
		await expect(store.record(entries(event('opt_out')))).rejects.toMatchObject(GONE);
		await expect(store.health()).rejects.toMatchObject(GONE);
	});
});
