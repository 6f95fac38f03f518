import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import type { TestDatabase } from '../contract/suite';

/** A new folder of its own in the system's folder for temporary files. */
export async function temporaryFolder(): Promise<string> {
	return await mkdtemp(join(tmpdir(), 'sms-opt-out-'));
}

/** An embedded store in a temporary folder, for the contract suite. */
export async function makeSqliteStore(): Promise<TestDatabase> {
	const folder = await temporaryFolder();
	const path = join(folder, 'store.sqlite');
	await (await openSqliteStore({ kind: 'sqlite', path })).close();
	return {
		open: async (options = {}) => await openSqliteStore({ kind: 'sqlite', path, ...options }),
		destroy: async () => await rm(folder, { recursive: true }),
	};
}
