import { performance } from 'node:perf_hooks';
import type { StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { asStoreError, isBusy, lockedTooLong } from './sqlite-errors';

/** Gives the prepared statement of an SQL text. */
export type Sql = (text: string) => StatementSync;

/** Moment at which a call must have answered, on the clock of `performance.now()`. */
export type Deadline = number;

const LONGEST_PAUSE_MS = 20;

/** `DEFERRED` reads one state of the database; `IMMEDIATE` also takes the one right to write. */
export type TransactionKind = 'DEFERRED' | 'IMMEDIATE';

/** All that the work writes, or nothing. */
export function transact<T>(sql: Sql, kind: TransactionKind, work: () => T): T {
	sql(`BEGIN ${kind}`).run();
	try {
		const result = work();
		sql('COMMIT').run();
		return result;
	} catch (error) {
		rollBack(sql);
		throw error;
	}
}

function rollBack(sql: Sql): void {
	try {
		sql('ROLLBACK').run();
	} catch {
		// SQLite has rolled back already, as it does after a full disk; the error of the work says why.
	}
}

/**
 * Tries again while another connection holds a lock, with pauses in which the process goes on, until the deadline.
 * @throws SuppressionStoreError for everything that goes wrong.
 */
export async function whileBusyRetry<T>(
	attempt: () => T,
	path: string,
	deadline: Deadline,
): Promise<T> {
	for (let pause = 1; performance.now() < deadline; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
		try {
			return attempt();
		} catch (error) {
			if (!isBusy(error)) throw asStoreError(error, path);
		}
		await sleep(pause * (0.5 + Math.random()));
	}
	throw lockedTooLong(path);
}
