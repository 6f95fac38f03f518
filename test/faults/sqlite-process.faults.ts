import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SqliteStoreOptions } from '../../src/store/sqlite/options';
import { rawDatabase, valueOfRaw } from '../store/sqlite/raw-database';
import { temporaryFolder } from '../store/sqlite/temporary-store';
import { FaultTable } from './harness/fault-table';
import type { Load, LoadSize } from './harness/load';
import { moment } from './harness/moment';
import { SmallDisk } from './harness/small-disk';
import { newFile } from './harness/sqlite-place';
import { expectNothingLost, underLoad, type Fault, type Outcome } from './harness/under-load';
import { dismissAll } from './harness/worker';

const KILLS = 20;
const HOLD_THE_LOCK = `
	const { DatabaseSync } = require('node:sqlite');
	const database = new DatabaseSync(process.argv[1], { timeout: 5000 });
	database.exec('BEGIN IMMEDIATE');
	console.log('locked');
	setInterval(() => {}, 1 << 30);
`;

const table = new FaultTable('sqlite-process');
const folders: string[] = [];
afterEach(async () => {
	for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});
afterAll(dismissAll);

async function file(): Promise<SqliteStoreOptions> {
	const folder = await temporaryFolder();
	folders.push(folder);
	return await newFile(join(folder, 'store.sqlite'));
}

async function onFile(
	name: string,
	store: SqliteStoreOptions,
	happen: Fault['happen'],
	size?: LoadSize,
): Promise<Outcome> {
	const outcome = await underLoad(table, { name, store, happen, ...(size && { size }) });
	expect(valueOfRaw(store.path, 'PRAGMA integrity_check')).toBe('ok');
	return outcome;
}

describe('processes that share a SQLite file', () => {
	it('lose nothing when many write at once', async () => {
		const wait = async (load: Load) => await load.acknowledgements(1000);
		const size = { writers: 6, senders: 2, lanes: 1 };
		expectNothingLost(await onFile('6 processes write, 2 claim', await file(), wait, size));
	});

	it('lose nothing when writers are killed at any moment', async () => {
		const outcome = await onFile(
			`writers killed, ${KILLS} times`,
			await file(),
			async (load, chance) => {
				for (let n = 0; n < KILLS; n += 1) {
					await load.acknowledgements(chance.whole(1, 40));
					spin(chance.whole(0, 2000));
					await load.killWriter(chance.whole(0, 1));
				}
				return moment();
			},
		);
		expectNothingLost(outcome);
	});

	it('lose nothing while the file is locked, until the process that locks it is killed', async () => {
		const store = await file();
		const outcome = await onFile(
			'file locked by a process, which is killed',
			store,
			async (load) => {
				const holder = spawn(process.execPath, ['-e', HOLD_THE_LOCK, store.path]);
				await once(holder.stdout, 'data');
				await load.eachRejected(moment(), 'timeout');
				const ended = once(holder, 'exit');
				holder.kill('SIGKILL');
				await ended;
				return moment();
			},
		);
		expectNothingLost(outcome);
	});

	it('lose nothing when the disk is full', async () => {
		const name = 'disk full';
		const disk = SmallDisk.mount(48);
		if (!disk) return table.leaveOut('sqlite', name, 'this user may not mount a disk');
		try {
			const store = await newFile(join(disk.folder, 'store.sqlite'));
			const outcome = await onFile(name, store, async (load) => {
				const since = moment();
				// As long as somebody reads what was, the log grows with every write.
				const reader = rawDatabase(store.path);
				reader.exec('BEGIN; SELECT count(*) FROM store');
				disk.fill();
				await load.eachRejected(since, 'not_ready');
				reader.close();
				disk.free();
				return moment();
			});
			expectNothingLost(outcome);
			await dismissAll();
		} finally {
			disk.unmount();
		}
	});

	it('lose nothing when the file is moved away and put back', async () => {
		const store = await file();
		const outcome = await onFile('file moved away and put back', store, async (load) => {
			const away = join(dirname(store.path), 'away');
			await rename(store.path, away);
			await load.eachRejected(moment(), 'not_this_store');
			await rename(away, store.path);
			return moment();
		});
		expectNothingLost(outcome);
	});
});

/** Microseconds in which nothing else happens, so that a kill does not always meet the same instruction. */
function spin(microseconds: number): void {
	const end = moment() + microseconds / 1000;
	while (moment() < end);
}
