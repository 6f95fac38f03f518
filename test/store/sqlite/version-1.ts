import type { DatabaseSync } from 'node:sqlite';
import type { ConsentEvent } from '../../../src/consent/events';
import { encodeState, stateOf } from '../../../src/consent/state';
import type { ContactRef } from '../../../src/phone/contact-ref';
import { rawDatabase } from './raw-database';

/** The tables of version 1, as its first opening made them. */
const TABLES_OF_VERSION_1 = `
	CREATE TABLE store (
		only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
		schema_version INTEGER NOT NULL,
		store_id TEXT NOT NULL,
		created_at INTEGER NOT NULL
	) STRICT;

	CREATE TABLE accounts (
		account_id INTEGER PRIMARY KEY,
		name TEXT NOT NULL UNIQUE
	) STRICT;

	CREATE TABLE standings (
		account_id INTEGER NOT NULL,
		contact TEXT NOT NULL,
		state TEXT NOT NULL,
		PRIMARY KEY (account_id, contact)
	) STRICT, WITHOUT ROWID;

	CREATE TABLE ledger (
		position INTEGER PRIMARY KEY AUTOINCREMENT,
		account_id INTEGER NOT NULL,
		event_id TEXT NOT NULL,
		contact TEXT NOT NULL,
		type TEXT NOT NULL,
		scope TEXT NOT NULL,
		at INTEGER NOT NULL,
		recorded_at INTEGER NOT NULL,
		source TEXT NOT NULL,
		actor TEXT NOT NULL,
		evidence TEXT NOT NULL
	) STRICT;
	CREATE UNIQUE INDEX ledger_by_event ON ledger (account_id, event_id);
	CREATE INDEX ledger_by_contact ON ledger (account_id, contact);
	CREATE INDEX ledger_by_account ON ledger (account_id);

	CREATE TRIGGER ledger_keeps_its_content BEFORE UPDATE ON ledger
		BEGIN SELECT RAISE(ABORT, 'The ledger is append-only'); END;
	CREATE TRIGGER ledger_keeps_its_rows BEFORE DELETE ON ledger
		BEGIN SELECT RAISE(ABORT, 'The ledger is append-only'); END;
	CREATE TRIGGER standings_keep_their_rows BEFORE DELETE ON standings
		BEGIN SELECT RAISE(ABORT, 'Standings never expire'); END;

	CREATE TABLE permissions (
		account_id INTEGER NOT NULL,
		contact TEXT NOT NULL,
		permission_id TEXT NOT NULL,
		valid_until INTEGER NOT NULL,
		PRIMARY KEY (account_id, contact, permission_id)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX permissions_by_end ON permissions (account_id, valid_until);

	CREATE TABLE send_marks (
		account_id INTEGER NOT NULL,
		contact TEXT NOT NULL,
		send_key TEXT NOT NULL,
		outcome TEXT NOT NULL CHECK (outcome IN ('started', 'sent', 'unknown')),
		at INTEGER NOT NULL,
		keep_until INTEGER NOT NULL,
		PRIMARY KEY (account_id, contact, send_key)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX send_marks_by_end ON send_marks (account_id, keep_until);

	CREATE TABLE texted_contacts (
		account_id INTEGER NOT NULL,
		contact TEXT NOT NULL,
		PRIMARY KEY (account_id, contact)
	) STRICT, WITHOUT ROWID;

	CREATE TABLE step_log (
		position INTEGER PRIMARY KEY,
		account_id INTEGER NOT NULL,
		line_id TEXT NOT NULL,
		at INTEGER NOT NULL,
		contact TEXT,
		kind TEXT NOT NULL,
		campaign TEXT NOT NULL,
		step TEXT NOT NULL,
		scope TEXT NOT NULL,
		outcome TEXT NOT NULL,
		successful INTEGER NOT NULL,
		label TEXT NOT NULL,
		code TEXT,
		provider_message_id TEXT,
		execution_id TEXT
	) STRICT;
	CREATE UNIQUE INDEX step_log_by_line ON step_log (account_id, line_id);
	CREATE INDEX step_log_by_time ON step_log (account_id, at);
	CREATE INDEX step_log_by_contact ON step_log (account_id, contact, at);
`;

export const STORE_ID = '7d3a3c2e-51a4-4a0e-8f3e-0f8f1f1f1f1f';

/** Makes a store of version 1 with events of accounts, recorded in turn. */
export function makeVersion1(
	path: string,
	accounts: Readonly<Record<string, ConsentEvent[]>>,
): void {
	const database = rawDatabase(path);
	database.exec(`PRAGMA journal_mode = WAL; BEGIN; ${TABLES_OF_VERSION_1}`);
	database.prepare('INSERT INTO store VALUES (1, 1, ?, 0)').run(STORE_ID);
	const names = Object.keys(accounts);
	for (const name of names) database.prepare('INSERT INTO accounts (name) VALUES (?)').run(name);
	const longest = Math.max(...Object.values(accounts).map((events) => events.length));
	for (let n = 0; n < longest; n += 1) {
		for (const [index, name] of names.entries()) {
			const one = accounts[name]?.[n];
			if (one) insertEvent(database, index + 1, one);
		}
	}
	for (const [index, name] of names.entries()) {
		insertStandings(database, index + 1, accounts[name] ?? []);
	}
	database.exec('COMMIT');
	database.close();
}

function insertEvent(database: DatabaseSync, accountId: number, event: ConsentEvent): void {
	const { id, contact, type, scope, at, recordedAt, source, actor, evidence } = event;
	database
		.prepare('INSERT INTO ledger VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
		.run(
			accountId,
			id,
			contact,
			type,
			scope,
			at,
			recordedAt,
			source,
			actor,
			JSON.stringify(evidence),
		);
}

function insertStandings(
	database: DatabaseSync,
	accountId: number,
	events: readonly ConsentEvent[],
): void {
	const byContact = new Map<ContactRef, ConsentEvent[]>();
	for (const event of events) {
		byContact.set(event.contact, [...(byContact.get(event.contact) ?? []), event]);
	}
	for (const [contact, own] of byContact) {
		database
			.prepare('INSERT INTO standings VALUES (?, ?, ?)')
			.run(accountId, contact, encodeState(stateOf(own)));
	}
}
