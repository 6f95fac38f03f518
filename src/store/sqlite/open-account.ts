import { chainStart, type ChainAnchor } from '../chain';
import { SuppressionStoreError } from '../errors';
import { requireKeyOfAccount, type ContactKeyMark } from '../privacy/contact-key';
import { addAccount, CHAIN, endsIn, erasuresOf, keyMarkIn, type Account } from './account';
import type { SqliteConnection } from './connection';
import { lastRow } from './read-ledger';
import { hashIn, integerIn, textIn, type Row } from './rows';
import type { Sql } from './transaction';

/**
 * Finds a brand by its exact name; a new one is entered.
 *
 * @param contactKey of the key that the contacts are hashed with, if they are.
 * @throws SuppressionStoreError `misconfigured` if the account's contacts are not hashed with that key, `damaged` if its
 * row or the end of its ledger is not as it was written.
 */
export async function accountNamed(
	connection: SqliteConnection,
	name: string,
	contactKey?: ContactKeyMark,
): Promise<Account> {
	const start = chainStart(connection.storeId, name, CHAIN);
	const find = (sql: Sql) => findAccount(sql, connection, { name, start }, contactKey);
	const add = (sql: Sql) => addAccount(sql, { name, start, ...(contactKey && { contactKey }) });
	const accountId =
		(await connection.read(find)) ?? (await connection.write((sql) => find(sql) ?? add(sql)));
	const erasures = await connection.read((sql) => erasuresOf(sql, accountId));
	return { connection, accountId, start, erasures };
}

interface Wanted {
	readonly name: string;
	readonly start: ChainAnchor;
}

function findAccount(
	sql: Sql,
	connection: SqliteConnection,
	{ name, start }: Wanted,
	contactKey: ContactKeyMark | undefined,
): number | undefined {
	const row = sql('SELECT * FROM accounts WHERE name = ?').get(name);
	if (!row) {
		requireReadableNames(sql, connection, name);
		return undefined;
	}
	if (textIn(row, 'name') !== name || !canBeginAt(row, start)) throw nameIsDamaged(connection);
	requireKeyOfAccount(keyMarkIn(row, 'contact_key'), contactKey);
	requireWholeLedger(sql, row, connection);
	return integerIn(row, 'account_id');
}

/** The account is not found under its name, in the table or its index: then a new one would be empty. */
function requireReadableNames(sql: Sql, connection: SqliteConnection, name: string): void {
	for (const row of sql('SELECT * FROM accounts NOT INDEXED').all()) {
		const other = textIn(row, 'name');
		const start = chainStart(connection.storeId, other, CHAIN);
		if (other === name || !canBeginAt(row, start)) throw nameIsDamaged(connection);
	}
}

/** The hash before the first entry follows from the account's name. Once the ledger was trimmed, it is not known any more. */
function canBeginAt(row: Row, start: ChainAnchor): boolean {
	const { base } = endsIn(row);
	return base.position !== start.position || base.hash === start.hash;
}

/** Pages of different times, as those of a file and an older log, seldom agree on the last entry. */
function requireWholeLedger(sql: Sql, account: Row, connection: SqliteConnection): void {
	const { base, head } = endsIn(account);
	const row = lastRow(sql, integerIn(account, 'account_id'));
	const last = row
		? { position: integerIn(row, 'position'), hash: hashIn(row, 'hash') }
		: { position: base.position, hash: base.hash };
	if (last.position === head.position && last.hash === head.hash) return;
	throw ledgerEndsElsewhere(connection);
}

function nameIsDamaged({ path }: SqliteConnection): SuppressionStoreError {
	return new SuppressionStoreError(
		'damaged',
		`The name of an account in the suppression store ${path} is not the one that it was made with`,
		'Restore the newest backup, or rebuild the store: docs/store-sqlite.md, "Recovery"',
	);
}

function ledgerEndsElsewhere({ path }: SqliteConnection): SuppressionStoreError {
	return new SuppressionStoreError(
		'damaged',
		`The ledger in the suppression store ${path} does not end where its account says: file and write-ahead log are of different times, or rows were changed`,
		'Put the log that belongs to the file beside it, or restore the newest backup, or rebuild the store: docs/store-sqlite.md, "Recovery"',
	);
}
