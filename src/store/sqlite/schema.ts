/** Version of the tables below. An older store is migrated when it is opened, a newer one is refused. */
export const SCHEMA_VERSION = 5;

/** Bits of `ledger.entry` that hold the position; those above hold the account. */
export const POSITION_BITS = 40;

/** Key of a ledger row, as SQL: account and position in one number, so that the ledger needs no index but itself. */
export function entryKey(position: string, accountId = ':accountId'): string {
	return `((${accountId} << ${POSITION_BITS}) + ${position})`;
}

/** Greater than every key of the account's ledger rows, as SQL. */
export const END_OF_LEDGER = `((:accountId + 1) << ${POSITION_BITS})`;

/**
 * Accounts, ledger and standings as version 2 made them.
 *
 * An account holds the head and the base of its chain. A standing is one whole number where only one event counts
 * (see `encodeState`). Events are known by digests of their ids, also after they were trimmed, which makes recording
 * idempotent and finds a contact's history: the first event of a contact, usually the only one, in the row of the
 * standing, so that it costs no page of its own; others in `later_events`. What could name a person may become NULL,
 * hence the missing NOT NULL.
 */
export const LEDGER_TABLES = `
	CREATE TABLE accounts (
		account_id INTEGER PRIMARY KEY,
		name TEXT NOT NULL UNIQUE,
		head_position INTEGER NOT NULL,
		head_hash BLOB NOT NULL,
		base_position INTEGER NOT NULL,
		base_hash BLOB NOT NULL
	) STRICT;

	CREATE TABLE ledger (
		entry INTEGER PRIMARY KEY,
		event_id TEXT,
		contact TEXT,
		type TEXT NOT NULL,
		scope TEXT NOT NULL,
		at INTEGER NOT NULL,
		recorded_at INTEGER NOT NULL,
		source TEXT NOT NULL,
		actor TEXT NOT NULL,
		salt BLOB,
		hash BLOB NOT NULL,
		evidence TEXT,
		account_id INTEGER GENERATED ALWAYS AS (entry >> ${POSITION_BITS}) VIRTUAL,
		position INTEGER GENERATED ALWAYS AS (entry & ${2 ** POSITION_BITS - 1}) VIRTUAL
	) STRICT;

	CREATE TABLE standings (
		account_id INTEGER NOT NULL,
		contact TEXT NOT NULL,
		state ANY NOT NULL,
		first_event BLOB,
		first_position INTEGER,
		PRIMARY KEY (account_id, contact)
	) STRICT, WITHOUT ROWID;

	CREATE TABLE later_events (
		account_id INTEGER NOT NULL,
		contact TEXT NOT NULL,
		event BLOB NOT NULL,
		position INTEGER NOT NULL,
		PRIMARY KEY (account_id, contact, event)
	) STRICT, WITHOUT ROWID;

	CREATE TRIGGER ledger_keeps_its_content BEFORE UPDATE ON ledger
		BEGIN SELECT RAISE(ABORT, 'The ledger is append-only'); END;
	CREATE TRIGGER ledger_keeps_its_rows BEFORE DELETE ON ledger
		WHEN OLD.position > coalesce(
			(SELECT base_position FROM accounts WHERE account_id = OLD.account_id), 0
		)
		BEGIN SELECT RAISE(ABORT, 'The ledger is append-only'); END;
	CREATE TRIGGER standings_keep_their_rows BEFORE DELETE ON standings
		BEGIN SELECT RAISE(ABORT, 'Standings never expire'); END;
	CREATE TRIGGER later_events_keep_their_rows BEFORE DELETE ON later_events
		BEGIN SELECT RAISE(ABORT, 'What was recorded once stays known'); END;
	CREATE TRIGGER accounts_keep_their_rows BEFORE DELETE ON accounts
		BEGIN SELECT RAISE(ABORT, 'Accounts are not deleted'); END;
	CREATE TRIGGER accounts_go_forward BEFORE UPDATE ON accounts
		WHEN NEW.head_position < OLD.head_position OR NEW.base_position < OLD.base_position
			OR NEW.base_position > NEW.head_position
		BEGIN SELECT RAISE(ABORT, 'A chain only grows'); END;
`;

/** What version 3 added to an account: id and check of the key that its contacts are hashed with; both NULL if they are not. */
export const CONTACT_KEY_COLUMNS = `
	ALTER TABLE accounts ADD COLUMN contact_key_id TEXT;
	ALTER TABLE accounts ADD COLUMN contact_key_check TEXT;
	CREATE TRIGGER accounts_keep_their_contact_key BEFORE UPDATE ON accounts
		WHEN NEW.contact_key_id IS NOT OLD.contact_key_id
			OR NEW.contact_key_check IS NOT OLD.contact_key_check
		BEGIN SELECT RAISE(ABORT, 'The contact key of an account never changes'); END;
`;

/**
 * What version 4 added: the texts that count towards frequency caps, each until the longest cap that it was claimed with
 * is over. The same text may be claimed again later, hence the time in the key.
 */
export const COUNTED_TEXTS = `
	CREATE TABLE counted_texts (
		account_id INTEGER NOT NULL,
		contact TEXT NOT NULL,
		send_key TEXT NOT NULL,
		at INTEGER NOT NULL,
		scope TEXT NOT NULL,
		keep_until INTEGER NOT NULL,
		PRIMARY KEY (account_id, contact, send_key, at)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX counted_texts_by_end ON counted_texts (account_id, keep_until);
`;

/**
 * What version 5 added: people can be erased. An account names the key of the hashes by which they are known and how
 * many were erased; `erasing` is the contact of whom the present transaction removes rows, and NULL otherwise. A ledger
 * row of an erased person has no event id, contact and evidence, and as its salt the digest of what these were.
 */
export const ERASURE = `
	ALTER TABLE accounts ADD COLUMN erased_key_id TEXT;
	ALTER TABLE accounts ADD COLUMN erased_key_check TEXT;
	ALTER TABLE accounts ADD COLUMN erasures INTEGER NOT NULL DEFAULT 0;
	ALTER TABLE accounts ADD COLUMN erasing TEXT;
	CREATE TRIGGER accounts_keep_their_erased_key BEFORE UPDATE ON accounts
		WHEN NEW.erasures < OLD.erasures
			OR OLD.erased_key_id IS NOT NULL AND (
				NEW.erased_key_id IS NOT OLD.erased_key_id
				OR NEW.erased_key_check IS NOT OLD.erased_key_check
			)
		BEGIN SELECT RAISE(ABORT, 'The key of erased people never changes'); END;

	DROP TRIGGER ledger_keeps_its_content;
	DROP TRIGGER standings_keep_their_rows;
	DROP TRIGGER later_events_keep_their_rows;
	CREATE TRIGGER ledger_keeps_its_content BEFORE UPDATE ON ledger
		WHEN OLD.contact IS NULL OR ${isKept()}
			OR NEW.event_id IS NOT NULL OR NEW.contact IS NOT NULL OR NEW.evidence IS NOT NULL
			OR NEW.salt IS NULL OR length(NEW.salt) <> 32
			OR ${['entry', 'type', 'scope', 'at', 'recorded_at', 'source', 'actor', 'hash']
				.map((column) => `NEW.${column} IS NOT OLD.${column}`)
				.join(' OR ')}
		BEGIN SELECT RAISE(ABORT, 'The ledger is append-only'); END;
	CREATE TRIGGER standings_keep_their_rows BEFORE DELETE ON standings
		WHEN ${isKept()}
		BEGIN SELECT RAISE(ABORT, 'Standings never expire'); END;
	CREATE TRIGGER later_events_keep_their_rows BEFORE DELETE ON later_events
		WHEN ${isKept()}
		BEGIN SELECT RAISE(ABORT, 'What was recorded once stays known'); END;
`;

/** Whether an old row is not of a person who is being erased, as SQL. */
function isKept(): string {
	return 'OLD.contact IS NOT (SELECT erasing FROM accounts WHERE account_id = OLD.account_id)';
}

/**
 * The tables of one store.
 *
 * `store` is the marker: one row that proves that this is the store, and not an empty or another file.
 * Standings and ledger are written together. Triggers stop other programs that would remove or change their rows;
 * the one delete that is allowed is of ledger rows up to the base of the account's chain, see `trim`.
 */
export const CREATE_TABLES = `
	CREATE TABLE store (
		only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
		schema_version INTEGER NOT NULL,
		store_id TEXT NOT NULL,
		created_at INTEGER NOT NULL
	) STRICT;

	${LEDGER_TABLES}
	${CONTACT_KEY_COLUMNS}
	${ERASURE}

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

	${COUNTED_TEXTS}

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
