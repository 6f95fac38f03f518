import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { E164 } from '../../../src/phone/e164';
import { contactAt } from '../data/contacts';
import { optedOutAt } from '../data/events';

const ROWS_PER_TRANSACTION = 10_000;

/** What people write themselves: one table, one statement for each contact, no ledger. As durable as the store. */
export class PlainTable {
	private readonly upsert: StatementSync;
	private readonly select: StatementSync;

	private constructor(
		readonly path: string,
		private readonly database: DatabaseSync,
	) {
		this.upsert = database.prepare(
			`INSERT INTO suppressions (contact, status, at, source) VALUES (?, 'unsubscribed', ?, 'import')
			ON CONFLICT DO UPDATE SET status = excluded.status, at = excluded.at, source = excluded.source`,
		);
		this.select = database.prepare('SELECT status, at, source FROM suppressions WHERE contact = ?');
	}

	/** A new table in a file of its own, with the first contacts in it. */
	static filled(folder: string, contacts: number): PlainTable {
		const path = join(folder, `plain-${contacts}.sqlite`);
		const database = new DatabaseSync(path);
		database.exec(`
			PRAGMA journal_mode = WAL;
			PRAGMA synchronous = FULL;
			CREATE TABLE suppressions (contact TEXT PRIMARY KEY, status TEXT, at INTEGER, source TEXT);
		`);
		const table = new PlainTable(path, database);
		for (let first = 0; first < contacts; first += ROWS_PER_TRANSACTION) {
			table.recordFrom(first, Math.min(ROWS_PER_TRANSACTION, contacts - first));
		}
		return table;
	}

	/** Records the opt-outs of `count` contacts from the nth on, in one transaction. */
	recordFrom(first: number, count: number): void {
		this.database.exec('BEGIN IMMEDIATE');
		for (let n = first; n < first + count; n++) this.upsert.run(contactAt(n), optedOutAt(n));
		this.database.exec('COMMIT');
	}

	check(contacts: readonly E164[]): void {
		for (const contact of contacts) this.select.get(contact);
	}

	close(): void {
		this.database.close();
	}
}
