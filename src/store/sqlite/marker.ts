import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { SuppressionStoreError } from '../errors';
import { MIGRATIONS } from './migrations';
import { integerIn, textIn } from './rows';
import { CREATE_TABLES, SCHEMA_VERSION } from './schema';
import { isMissingTable } from './sqlite-errors';
import {
	anotherProgramsDatabase,
	newerVersion,
	otherVersionInUse,
	storeIsGone,
} from './store-file';
import { transact, whileBusyRetry, type Deadline, type Sql } from './transaction';

interface Marker {
	readonly storeId: string;
	readonly version: number;
}

/**
 * The id of the store in an open database, after making one if the database is new, and after bringing an older
 * version's tables to this one's. A database that is refused is left exactly as it was.
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
	if (expectedId !== undefined && found?.storeId !== expectedId) throw storeIsGone(path);

	await whileBusyRetry(() => configure(database), path, deadline);
	if (found?.version === SCHEMA_VERSION) return found.storeId;
	const createOrMigrate = () => {
		const marker = find();
		if (!marker) return createStore(database);
		migrate(database, sql, marker);
		return marker.storeId;
	};
	return await whileBusyRetry(() => transact(sql, 'IMMEDIATE', createOrMigrate), path, deadline);
}

/** Bytes to which the write-ahead log is cut after a large transaction has let it grow. */
const LARGEST_IDLE_LOG = 16 * 1024 * 1024;

/**
 * Kilobytes of pages that a connection keeps: the standings of 1.4 million contacts. SQLite takes the memory only as it
 * reads pages. Its default, 2 MB, would have it read nearly every page anew. Mapping the file into memory would be
 * faster still, but then a file that is cut off kills the process instead of failing the call.
 */
const PAGE_CACHE_KB = 64 * 1024;

/**
 * Every commit reaches the disk before it is acknowledged; the settings are read back, not assumed. Rows that move within
 * their page leave nothing of a person behind in it.
 */
function configure(database: DatabaseSync): void {
	database.exec(`
		PRAGMA trusted_schema = OFF;
		PRAGMA fullfsync = ON;
		PRAGMA synchronous = FULL;
		PRAGMA secure_delete = FAST;
		PRAGMA journal_size_limit = ${LARGEST_IDLE_LOG};
		PRAGMA cache_size = -${PAGE_CACHE_KB};
	`);
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

/** The marker of a database that has tables, if this package can use the store. */
function markerOf(sql: Sql, path: string): Marker {
	try {
		const row = sql('SELECT schema_version, store_id FROM store').get();
		if (!row) throw storeIsGone(path);
		const version = integerIn(row, 'schema_version');
		if (version > SCHEMA_VERSION) throw newerVersion(path, version, SCHEMA_VERSION);
		return { version, storeId: textIn(row, 'store_id') };
	} catch (error) {
		throw isMissingTable(error) ? anotherProgramsDatabase(path) : error;
	}
}

/** Within a transaction: the tables of every version become those of the next, all or none. */
function migrate(database: DatabaseSync, sql: Sql, { version, storeId }: Marker): void {
	for (const { from, steps } of MIGRATIONS) {
		if (from < version) continue;
		for (const step of steps) {
			if (typeof step === 'string') database.exec(step);
			else step(sql, storeId);
		}
	}
	database.prepare('UPDATE store SET schema_version = ?').run(SCHEMA_VERSION);
}

/** Within a transaction: whatever it reads next is of the store that was opened. */
export function proveStore(sql: Sql, path: string, storeId: string): void {
	try {
		const marker = sql('SELECT schema_version, store_id FROM store').get();
		if (marker?.store_id === storeId && marker.schema_version === SCHEMA_VERSION) return;
		if (marker?.store_id === storeId) throw otherVersionInUse(path);
	} catch (error) {
		if (!isMissingTable(error)) throw error;
	}
	throw storeIsGone(path);
}
