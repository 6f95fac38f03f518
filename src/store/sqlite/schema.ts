/** Version of the tables below. A store with another version is refused, never guessed at. */
export const SCHEMA_VERSION = 1;

/**
 * The tables of one store.
 *
 * `store` is the marker: one row that proves that this is the store, and not an empty or another file.
 * Standings and ledger are written together and never lose a row; triggers stop other programs that try.
 */
export const CREATE_TABLES = `
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
