import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { SuppressionStoreError } from '../errors';
import { integerIn, textIn } from './rows';
import { CREATE_TABLES, SCHEMA_VERSION } from './schema';
import { isMissingTable } from './sqlite-errors';
import { anotherProgramsDatabase, anotherVersion, storeIsGone } from './store-file';
import { transact, whileBusyRetry, type Deadline, type Sql } from './transaction';

/**
 * The id of the store in an open database, after making one if the database is new. A database that is
 * refused is left exactly as it was.
 *
 * @param expectedId id that the witness names: a store with another id, or none, is refused.
 */
export async function establishStore(
	database: DatabaseSync,
	path: string,
	expectedId: string | undefined,
	deadline: Deadline,
): Promise<string> {
	const sql: Sql = (text) => database.prepare(text);
	const find = () => (hasTables(sql) ? markerOf(sql, path) : undefined);
	const found = await whileBusyRetry(find, path, deadline);
	if (expectedId !== undefined && found !== expectedId) throw storeIsGone(path);

	await whileBusyRetry(() => configure(database), path, deadline);
	if (found !== undefined) return found;
	const findOrCreate = () => find() ?? createStore(database);
	return await whileBusyRetry(() => transact(sql, 'IMMEDIATE', findOrCreate), path, deadline);
}

/** Every commit reaches the disk before it is acknowledged; the settings are read back, not assumed. */
function configure(database: DatabaseSync): void {
	database.exec('PRAGMA trusted_schema = OFF; PRAGMA fullfsync = ON; PRAGMA synchronous = FULL');
	const journal = database.prepare('PRAGMA journal_mode = WAL').get();
	const synchronous = database.prepare('PRAGMA synchronous').get();
	if (journal?.journal_mode === 'wal' && synchronous?.synchronous === 2) return;
	throw new SuppressionStoreError(
		'unsupported',
		'The file system of the suppression store does not support the write-ahead log that keeps opt-outs safe',
		'Put the store on a local disk, or use a Redis suppression store',
	);
}

function hasTables(sql: Sql): boolean {
	return sql("SELECT 1 FROM sqlite_schema WHERE type = 'table' LIMIT 1").get() !== undefined;
}

function createStore(database: DatabaseSync): string {
	const storeId = randomUUID();
	database.exec(CREATE_TABLES);
	database
		.prepare('INSERT INTO store VALUES (1, :version, :storeId, :now)')
		.run({ version: SCHEMA_VERSION, storeId, now: Date.now() });
	return storeId;
}

/** The id in the marker of a database that has tables. */
function markerOf(sql: Sql, path: string): string {
	try {
		const marker = sql('SELECT schema_version, store_id FROM store').get();
		if (!marker) throw storeIsGone(path);
		const version = integerIn(marker, 'schema_version');
		if (version !== SCHEMA_VERSION) throw anotherVersion(path, version, SCHEMA_VERSION);
		return textIn(marker, 'store_id');
	} catch (error) {
		throw isMissingTable(error) ? anotherProgramsDatabase(path) : error;
	}
}

/** Within a transaction: whatever it reads next is of the store that was opened. */
export function proveStore(sql: Sql, path: string, storeId: string): void {
	try {
		const marker = sql('SELECT store_id FROM store WHERE schema_version = ?').get(SCHEMA_VERSION);
		if (marker?.store_id === storeId) return;
	} catch (error) {
		if (!isMissingTable(error)) throw error;
	}
	throw storeIsGone(path);
}
