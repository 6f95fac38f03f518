import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { nodeSqlite } from '../../../src/store/sqlite/node-sqlite';

/** A connection of another program to the same file. */
export function rawDatabase(path: string): DatabaseSync {
	return new (nodeSqlite().DatabaseSync)(path, { timeout: 5000 });
}

/** Runs statements as another program would, and closes again. */
export function runRaw(path: string, sql: string): void {
	const database = rawDatabase(path);
	try {
		database.exec(sql);
	} finally {
		database.close();
	}
}

/** The first column of the first row. */
export function valueOfRaw(path: string, sql: string): SQLOutputValue | undefined {
	const database = rawDatabase(path);
	try {
		const row = database.prepare(sql).get();
		return row && Object.values(row)[0];
	} finally {
		database.close();
	}
}
