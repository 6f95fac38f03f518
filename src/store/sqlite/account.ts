import type { SqliteConnection } from './connection';
import { integerIn } from './rows';
import type { Sql } from './transaction';

/** One brand's part of an open store. */
export interface Account {
	readonly connection: SqliteConnection;
	/** Key of the brand in every table. */
	readonly accountId: number;
}

/** Finds a brand by its exact name; a new one is entered. */
export async function accountNamed(connection: SqliteConnection, name: string): Promise<Account> {
	const accountId =
		(await connection.read((sql) => findAccount(sql, name))) ??
		(await connection.write((sql) => findAccount(sql, name) ?? addAccount(sql, name)));
	return { connection, accountId };
}

function findAccount(sql: Sql, name: string): number | undefined {
	const row = sql('SELECT account_id FROM accounts WHERE name = ?').get(name);
	return row && integerIn(row, 'account_id');
}

function addAccount(sql: Sql, name: string): number {
	return Number(sql('INSERT INTO accounts (name) VALUES (?)').run(name).lastInsertRowid);
}
