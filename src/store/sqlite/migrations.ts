import { mergeStates } from '../../consent/state';
import { chainStart } from '../chain';
import { addAccount, CHAIN } from './account';
import { ContactRecords } from './contact-records';
import { eventOfRow } from './ledger-row';
import { recordPart } from './record-events';
import { contactIn, integerIn, textIn, type Row } from './rows';
import { CONTACT_KEY_COLUMNS, COUNTED_TEXTS, ERASURE, LEDGER_TABLES } from './schema';
import { stateIn } from './standings';
import type { Sql } from './transaction';

/** SQL statements, or work on the database; both within the transaction of the migration. */
export type MigrationStep = string | ((sql: Sql, storeId: string) => void);

/** How the tables of one version become those of the next. */
export interface Migration {
	readonly from: number;
	readonly steps: readonly MigrationStep[];
}

/** One for each version that was ever used, in order; each leads to the next version. */
export const MIGRATIONS: readonly Migration[] = [
	{
		from: 1,
		steps: [
			`
			DROP TRIGGER ledger_keeps_its_content;
			DROP TRIGGER ledger_keeps_its_rows;
			DROP TRIGGER standings_keep_their_rows;
			DROP INDEX ledger_by_event;
			DROP INDEX ledger_by_contact;
			ALTER TABLE accounts RENAME TO accounts_1;
			ALTER TABLE ledger RENAME TO ledger_1;
			ALTER TABLE standings RENAME TO standings_1;
			`,
			LEDGER_TABLES,
			chainLedgers,
			keepStandings,
			'DROP TABLE accounts_1; DROP TABLE ledger_1; DROP TABLE standings_1;',
		],
	},
	{ from: 2, steps: [CONTACT_KEY_COLUMNS] },
	{ from: 3, steps: [COUNTED_TEXTS] },
	{ from: 4, steps: [ERASURE] },
];

const ROWS_AT_ONCE = 500;

/** Version 1 had no chains: each account's ledger becomes one, in the order in which it was recorded. */
function chainLedgers(sql: Sql, storeId: string): void {
	for (const account of sql('SELECT account_id, name FROM accounts_1').all()) {
		const accountId = integerIn(account, 'account_id');
		const name = textIn(account, 'name');
		addAccount(sql, { accountId, name, start: chainStart(storeId, name, CHAIN) });
		const rows = sql(`
			SELECT * FROM ledger_1 INDEXED BY ledger_by_account WHERE account_id = ? ORDER BY position
		`).iterate(accountId);
		for (const part of partsOf(rows)) {
			recordPart(
				sql,
				accountId,
				part.map((row) => ({ event: eventOfRow(row) })),
			);
		}
	}
}

/** The replayed ledger gives the standings. Should an old one say more, nothing of it is dropped. */
function keepStandings(sql: Sql): void {
	for (const row of sql('SELECT * FROM standings_1').iterate()) {
		const contact = contactIn(row);
		const records = new ContactRecords(sql, integerIn(row, 'account_id'), [contact]);
		records.setState(contact, mergeStates(records.stateOf(contact), stateIn(row)));
		records.write();
	}
}

function* partsOf(rows: Iterable<Row>): Generator<Row[]> {
	let part: Row[] = [];
	for (const row of rows) {
		part.push(row);
		if (part.length < ROWS_AT_ONCE) continue;
		yield part;
		part = [];
	}
	yield part;
}
