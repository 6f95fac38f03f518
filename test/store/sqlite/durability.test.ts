import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SqliteConnection } from '../../../src/store/sqlite/connection';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import {
	ANN,
	claimRequest,
	collect,
	contact,
	DAY,
	entries,
	event,
	HOUR,
	MINUTE,
	NOW,
	stepLine,
} from '../contract/fixtures';
import { startStoreProcess } from './child-process';
import { runRaw, valueOfRaw } from './raw-database';
import { temporaryFolder } from './temporary-store';

jest.setTimeout(MINUTE);

let folder: string;
let path: string;
let store: SuppressionStore;

beforeEach(async () => {
	folder = await temporaryFolder();
	path = join(folder, 'store.sqlite');
	store = await openSqliteStore({ kind: 'sqlite', path, account: 'brand', timeoutMs: 30_000 });
});
afterEach(async () => {
	await store.close();
	await rm(folder, { recursive: true });
});

describe('what is acknowledged', () => {
	it('is on the disk: every commit is synced, in a write-ahead log', async () => {
		const connection = await SqliteConnection.open(path, 30_000);
		const settings = await connection.read((sql) => ({
			...sql('PRAGMA journal_mode').get(),
			...sql('PRAGMA synchronous').get(),
		}));
		connection.close();
		expect(settings).toEqual({ journal_mode: 'wal', synchronous: 2 });
	});

	it('is there after the writing process was killed', async () => {
		const child = startStoreProcess({ path, account: 'brand', count: 1_000_000 });
		await child.whenAcknowledged(200);
		child.child.kill('SIGKILL');
		await child.lastLine;

		const ledger = await collect(store.changes());
		const ids = ledger.map((entry) => entry.event.id as string);
		expect(ids.slice(0, child.acknowledged.length)).toEqual(child.acknowledged);
		expect(valueOfRaw(path, 'PRAGMA integrity_check')).toBe('ok');
	});

	it('is there when two processes write at the same time', async () => {
		const child = startStoreProcess({ path, account: 'brand', count: 300 });
		const own: string[] = [];
		await child.whenAcknowledged(1);
		for (let n = 0; n < 300; n += 1) {
			const stop = event('opt_out', { contact: contact(n) });
			await store.record(entries(stop));
			own.push(stop.id);
		}
		expect(await child.lastLine).toBe('done');

		const ledger = await collect(store.changes());
		const ids = ledger.map((entry) => entry.event.id as string);
		expect(ids.sort()).toEqual([...own, ...child.acknowledged].sort());
		expect(child.acknowledged).toHaveLength(300);
		expect(valueOfRaw(path, 'PRAGMA integrity_check')).toBe('ok');
	});
});

describe('a store that several processes create at the same moment', () => {
	it('is one store, and has what each of them recorded', async () => {
		const fresh = { path: join(folder, 'fresh.sqlite'), account: 'brand', count: 20 };
		const children = Array.from({ length: 4 }, () => startStoreProcess(fresh));
		const lastLines = await Promise.all(children.map((child) => child.lastLine));
		expect(lastLines).toEqual(['done', 'done', 'done', 'done']);

		const opened = await openSqliteStore({ kind: 'sqlite', ...fresh });
		const ids = (await collect(opened.changes())).map((entry) => entry.event.id as string);
		await opened.close();
		expect(ids.sort()).toEqual(children.flatMap((child) => child.acknowledged).sort());
		expect(ids).toHaveLength(80);
	});
});

describe('other programs', () => {
	it.each([
		["UPDATE ledger SET type = 'opt_in'", 'append-only'],
		['DELETE FROM ledger', 'append-only'],
		['DELETE FROM standings', 'never expire'],
	])('cannot run %s', async (sql, message) => {
		await store.record(entries(event('opt_out')));
		expect(() => runRaw(path, sql)).toThrow(message);
		expect((await store.check([ANN])).get(ANN)?.has('opt_out')).toBe(true);
		expect(await collect(store.history(ANN))).toHaveLength(1);
	});
});

describe('clearing up', () => {
	const rowsOf = (table: string) => valueOfRaw(path, `SELECT count(*) FROM ${table}`);

	it('removes lines of the step log that are older than 400 days', async () => {
		const old = stepLine({ at: NOW - 401 * DAY });
		const recent = stepLine({ at: NOW - 399 * DAY });
		await store.logSteps([old, recent]);
		expect(await collect(store.steps())).toEqual([recent]);
	});

	it('removes older lines of the step log when fewer days are set', async () => {
		const options = { kind: 'sqlite', path, account: 'brand', stepLogDays: 7 } as const;
		const short = await openSqliteStore(options);
		await store.logSteps([stepLine({ at: NOW - 8 * DAY }), stepLine({ at: NOW - 6 * DAY })]);
		await short.logSteps([stepLine()]);
		await short.close();
		expect(rowsOf('step_log')).toBe(2);
	});

	it('removes send-once marks whose time is over, never those of the future', async () => {
		await store.claim(claimRequest({ sendKey: 'a', at: NOW - 2 * DAY, keepUntil: NOW - DAY }));
		await store.claim(claimRequest({ sendKey: 'b', at: NOW - 2 * DAY, keepUntil: NOW + HOUR }));
		await store.claim(
			claimRequest({ sendKey: 'c', at: NOW + 100 * DAY, keepUntil: NOW + 101 * DAY }),
		);
		expect(rowsOf('send_marks')).toBe(2);
		expect(await store.claim(claimRequest({ sendKey: 'b' }))).toMatchObject({ granted: false });
	});

	it('removes permissions that expired a month ago', async () => {
		await store.permit({ id: 'old', contact: ANN, until: NOW - 31 * DAY });
		await store.permit({ id: 'recent', contact: ANN, until: NOW - 29 * DAY });
		expect(rowsOf('permissions')).toBe(1);
	});

	it('removes no opt-out, however old', async () => {
		await store.record(entries(event('opt_out', { at: Date.UTC(2000, 0, 2) })));
		await store.logSteps([stepLine()]);
		await store.claim(claimRequest({ contact: contact(5) }));
		expect(rowsOf('standings')).toBe(1);
		expect(rowsOf('ledger')).toBe(1);
	});
});
