import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rebuildSqliteStore } from '../../../src/store/sqlite/rebuild/rebuild-store';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import { ANN, collect, contact, entries, event } from '../contract/fixtures';
import { runRaw } from './raw-database';
import { temporaryFolder } from './temporary-store';

const DAMAGED = { name: 'SuppressionStoreError', failure: 'damaged' };
const WITHOUT_TRIGGERS = `
	DROP TRIGGER ledger_keeps_its_rows;
	DROP TRIGGER accounts_go_forward;
`;

let folder: string;
let path: string;
beforeEach(async () => {
	folder = await temporaryFolder();
	path = join(folder, 'store.sqlite');
});
afterEach(async () => {
	await rm(folder, { recursive: true });
});

async function open(account: string, at = path): Promise<SuppressionStore> {
	return await openSqliteStore({ kind: 'sqlite', path: at, account, timeoutMs: 30_000 });
}

/** A closed store in which the account "brand" has opt-outs. */
async function writeStore(contacts = 3): Promise<void> {
	const store = await open('brand');
	const stops = Array.from({ length: contacts }, (_, n) =>
		event('opt_out', { contact: contact(n) }),
	);
	await store.record(entries(...stops));
	await store.close();
}

describe('an account whose name is damaged and still reads', () => {
	beforeEach(async () => {
		await writeStore();
		runRaw(path, "UPDATE accounts SET name = 'brend'");
	});

	it.each(['brand', 'brend', 'another one'])('is no new, empty account "%s"', async (name) => {
		await expect(open(name)).rejects.toMatchObject(DAMAGED);
	});

	it('is rebuilt under its name, which is asked for', async () => {
		const rebuilt = join(folder, 'rebuilt.sqlite');
		await expect(rebuildSqliteStore(path, rebuilt)).rejects.toMatchObject({
			failure: 'misconfigured',
			remedy: expect.stringContaining('accountNames: { 1:') as string,
		});
		await rebuildSqliteStore(path, rebuilt, { accountNames: { 1: 'brand' } });
		const store = await open('brand', rebuilt);
		expect((await store.check([ANN])).get(ANN)?.size).toBe(1);
		expect(await collect(store.list())).toHaveLength(3);
		await store.close();
	});
});

describe('an account whose index has another name than its row', () => {
	it('is not taken for a new one, and keeps its name when it is rebuilt', async () => {
		await writeStore();
		const bytes = await readFile(path);
		// The last place is in the index, whose page comes after that of the table.
		bytes.write('brend', bytes.lastIndexOf('brand'));
		await writeFile(path, bytes);
		await expect(open('brand')).rejects.toMatchObject(DAMAGED);

		const rebuilt = join(folder, 'rebuilt.sqlite');
		const { accounts } = await rebuildSqliteStore(path, rebuilt);
		expect(accounts.map(({ account }) => account)).toEqual(['brand']);
	});
});

describe('a ledger that does not end where its account says', () => {
	it.each([
		['the last entries are gone', 'DELETE FROM ledger WHERE position > 1'],
		['the head was set back', 'UPDATE accounts SET head_position = 1'],
		['the head has another hash', 'UPDATE accounts SET head_hash = base_hash'],
	])('is refused when it is opened: %s', async (_, change) => {
		await writeStore();
		runRaw(path, WITHOUT_TRIGGERS + change);
		await expect(open('brand')).rejects.toMatchObject(DAMAGED);
	});

	it('is refused where the log is older than the file, which has grown since', async () => {
		await writeStore(1500);
		const store = await open('brand');
		await store.record(entries(event('opt_out', { contact: contact(3000) })));
		await copyFile(`${path}-wal`, join(folder, 'older-wal'));
		const later = Array.from({ length: 200 }, (__, n) =>
			event('opt_out', { contact: contact(4000 + n) }),
		);
		await store.record(entries(...later));
		await store.close();
		await copyFile(join(folder, 'older-wal'), `${path}-wal`);
		await expect(open('brand')).rejects.toMatchObject(DAMAGED);
	});
});
