import { performance } from 'node:perf_hooks';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { SuppressionStoreError } from '../errors';
import { closeAtExit, forgetClosed } from './close-at-exit';
import {
	closeComplete,
	expectLog,
	fileExpectsLog,
	moveLogIntoFile,
	requireWholeFile,
} from './expected-log';
import { fileSystemOf, refuseNetworkFileSystem } from './file-system';
import { establishStore, proveStore } from './marker';
import { nodeSqlite } from './node-sqlite';
import { asStoreError } from './sqlite-errors';
import { fileIdentity, fileWasReplaced, provideFile, type FileIdentity } from './store-file';
import {
	transact,
	whileBusyRetry,
	type Deadline,
	type Sql,
	type TransactionKind,
} from './transaction';
import { readWitness, writeWitness } from './witness';

/**
 * One open database file.
 *
 * All work is done in transactions that first prove that the file still is the store that was opened. SQLite
 * itself never waits for a lock, since its waiting would stop the whole process: a busy database is tried
 * again, with pauses, until the deadline.
 */
export class SqliteConnection {
	readonly #statements = new Map<string, StatementSync>();
	readonly #file: FileIdentity | undefined;
	#closed = false;
	/** Whether the file itself says that it is incomplete without its log. */
	#isLogExpected = false;

	private constructor(
		readonly path: string,
		readonly storeId: string,
		private readonly timeoutMs: number,
		private readonly database: DatabaseSync,
	) {
		this.#file = fileIdentity(path);
		closeAtExit(this);
	}

	/** Opens the store at a path; creates it if there never was one. */
	static async open(path: string, timeoutMs: number): Promise<SqliteConnection> {
		const deadline = performance.now() + timeoutMs;
		const { DatabaseSync } = nodeSqlite();
		let database: DatabaseSync | undefined;
		try {
			const expectedId = await readWitness(path);
			await provideFile(path, expectedId === undefined);
			refuseNetworkFileSystem(await fileSystemOf(path));
			await requireWholeFile(path);
			database = new DatabaseSync(path, { timeout: 0 });
			const storeId = await establishStore(database, path, expectedId, deadline);
			if (expectedId === undefined) await writeWitness(path, storeId);
			return new SqliteConnection(path, storeId, timeoutMs, database);
		} catch (error) {
			database?.close();
			throw asStoreError(error, path);
		}
	}

	/** The deadline of a call that begins now. */
	deadline(): Deadline {
		return performance.now() + this.timeoutMs;
	}

	/** Reads one consistent state of the database. */
	async read<T>(work: (sql: Sql) => T, deadline = this.deadline()): Promise<T> {
		return await this.#inTransaction('DEFERRED', work, deadline);
	}

	/** Writes all that `work` writes, or nothing. */
	async write<T>(work: (sql: Sql) => T, deadline = this.deadline()): Promise<T> {
		let isNewlyExpected = false;
		const result = await this.#inTransaction(
			'IMMEDIATE',
			(sql) => {
				isNewlyExpected = expectLog(sql, this.database);
				return work(sql);
			},
			deadline,
		);
		if (isNewlyExpected || !this.#isLogExpected) this.#makeFileExpectLog();
		return result;
	}

	/** What is deleted from now on is overwritten in the file, too. Within a transaction. */
	static overwriteDeleted(sql: Sql): void {
		sql('PRAGMA secure_delete = ON').get();
	}

	/** Empties the log, which has older versions of pages, unless another process reads them just now. */
	async emptyLog(): Promise<void> {
		const empty = () => this.#sql('PRAGMA wal_checkpoint(TRUNCATE)').get();
		await whileBusyRetry(empty, this.path, this.deadline());
	}

	close(): void {
		if (this.#closed) return;
		this.#closed = true;
		forgetClosed(this);
		this.#statements.clear();
		const { DatabaseSync } = nodeSqlite();
		closeComplete(this.database, this.path, () => new DatabaseSync(this.path, { timeout: 0 }));
	}

	#makeFileExpectLog(): void {
		if (!fileExpectsLog(this.path)) moveLogIntoFile(this.#sql);
		this.#isLogExpected = fileExpectsLog(this.path);
	}

	readonly #sql: Sql = (text) => {
		const known = this.#statements.get(text);
		if (known) return known;
		const prepared = this.database.prepare(text);
		this.#statements.set(text, prepared);
		return prepared;
	};

	async #inTransaction<T>(
		kind: TransactionKind,
		work: (sql: Sql) => T,
		deadline: Deadline,
	): Promise<T> {
		const attempt = () => {
			if (this.#closed) throw closedStore(this.path);
			const result = transact(this.#sql, kind, () => {
				proveStore(this.#sql, this.path, this.storeId);
				return work(this.#sql);
			});
			if (fileIdentity(this.path) !== this.#file) throw fileWasReplaced(this.path);
			return result;
		};
		return await whileBusyRetry(attempt, this.path, deadline);
	}
}

function closedStore(path: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'unreachable',
		`The suppression store ${path} has been closed`,
		'Open the store again',
	);
}
