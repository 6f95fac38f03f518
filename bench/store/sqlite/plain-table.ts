import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { E164 } from '../../../src/phone/e164';
import { contactAt } from '../data/contacts';
import { optedOutAt } from '../data/events';

const ROWS_PER_TRANSACTION = 500_000;

/** A contact and when it opted out, milliseconds since 1970. */
interface Row {
	readonly contact: E164;
	readonly at: number;
}

/** Rows of `count` contacts from the nth on. */
export function rowsFrom(first: number, count: number): Row[] {
	return Array.from({ length: count }, (_, index) => {
		const n = first + index;
		return { contact: contactAt(n), at: optedOutAt(n) };
	});
}

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
			const count = Math.min(ROWS_PER_TRANSACTION, contacts - first);
			table.record(rowsFrom(first, count).sort((a, b) => (a.contact < b.contact ? -1 : 1)));
		}
		return table;
	}

	/** Records opt-outs in one transaction. */
	record(rows: readonly Row[]): void {
		this.database.exec('BEGIN IMMEDIATE');
		for (const { contact, at } of rows) this.upsert.run(contact, at);
		this.database.exec('COMMIT');
	}

	check(contacts: readonly E164[]): void {
		for (const contact of contacts) this.select.get(contact);
	}

	close(): void {
		this.database.close();
	}
}
