import { chainStart, type ChainAnchor } from '../chain';
import { DIGEST, KEY_ID, requireKeyOfAccount, type ContactKeyMark } from '../privacy/contact-key';
import type { SqliteConnection } from './connection';
import { damagedRow, hashIn, integerIn, optionalTextIn, type Row } from './rows';
import type { Sql } from './transaction';

/** Each account's ledger is one chain, the only one. */
export const CHAIN = 0;

/** One brand's part of an open store. */
export interface Account {
	readonly connection: SqliteConnection;
	/** Key of the brand in every table. */
	readonly accountId: number;
	/** The place before the first entry of the brand's chain. */
	readonly start: ChainAnchor;
}

/** The ends of an account's chain: `base` is the place where the trimmed part ended, `head` the last entry. */
export interface ChainEnds {
	readonly base: ChainAnchor;
	readonly head: ChainAnchor;
}

/**
 * Finds a brand by its exact name; a new one is entered.
 *
 * @param contactKey of the key that the contacts are hashed with, if they are.
 * @throws SuppressionStoreError `misconfigured` if the account's contacts are not hashed with that key.
 */
export async function accountNamed(
	connection: SqliteConnection,
	name: string,
	contactKey?: ContactKeyMark,
): Promise<Account> {
	const start = chainStart(connection.storeId, name, CHAIN);
	const find = (sql: Sql) => findAccount(sql, name, contactKey);
	const add = (sql: Sql) => addAccount(sql, { name, start, ...(contactKey && { contactKey }) });
	const accountId =
		(await connection.read(find)) ?? (await connection.write((sql) => find(sql) ?? add(sql)));
	return { connection, accountId, start };
}

function findAccount(
	sql: Sql,
	name: string,
	contactKey: ContactKeyMark | undefined,
): number | undefined {
	const row = sql('SELECT * FROM accounts WHERE name = ?').get(name);
	if (!row) return undefined;
	requireKeyOfAccount(contactKeyIn(row), contactKey);
	return integerIn(row, 'account_id');
}

/** The key that the contacts of an account are hashed with, if they are. */
export function contactKeyIn(row: Row): ContactKeyMark | undefined {
	const id = optionalTextIn(row, 'contact_key_id');
	const check = optionalTextIn(row, 'contact_key_check');
	if (id === undefined && check === undefined) return undefined;
	if (id === undefined || !KEY_ID.test(id)) throw damagedRow('contact_key_id');
	if (check === undefined || !DIGEST.test(check)) throw damagedRow('contact_key_check');
	return { id, check };
}

export interface NewAccount {
	readonly name: string;
	readonly start: ChainAnchor;
	/** Only where the account had a key before. */
	readonly accountId?: number;
	readonly contactKey?: ContactKeyMark;
}

/** Enters an account with an empty ledger, within a transaction; answers its key. */
export function addAccount(sql: Sql, { name, start, accountId, contactKey }: NewAccount): number {
	const values = { accountId: accountId ?? null, name, hash: storedHash(start.hash) };
	const inserted = contactKey
		? sql(ADD_HASHED_ACCOUNT).run({ ...values, keyId: contactKey.id, keyCheck: contactKey.check })
		: sql(ADD_ACCOUNT).run(values);
	return Number(inserted.lastInsertRowid);
}

/** Migrations run it on the tables of version 2, which have no keys. */
const ADD_ACCOUNT = `
	INSERT INTO accounts (account_id, name, head_position, head_hash, base_position, base_hash)
	VALUES (:accountId, :name, 0, :hash, 0, :hash)
`;

const ADD_HASHED_ACCOUNT = `
	INSERT INTO accounts
		(account_id, name, head_position, head_hash, base_position, base_hash, contact_key_id, contact_key_check)
	VALUES (:accountId, :name, 0, :hash, 0, :hash, :keyId, :keyCheck)
`;

/** Within a transaction. */
export function chainEnds(sql: Sql, accountId: number): ChainEnds {
	const row = sql('SELECT * FROM accounts WHERE account_id = ?').get(accountId);
	if (!row) throw damagedRow('account_id');
	return { base: anchorIn(row, 'base'), head: anchorIn(row, 'head') };
}

/** Makes an entry the last of its chain, within a transaction. */
export function setHead(sql: Sql, accountId: number, { position, hash }: ChainAnchor): void {
	sql('UPDATE accounts SET head_position = ?, head_hash = ? WHERE account_id = ?').run(
		position,
		storedHash(hash),
		accountId,
	);
}

/** Sets the place up to which the ledger may be removed, within a transaction. */
export function setBase(sql: Sql, accountId: number, { position, hash }: ChainAnchor): void {
	sql('UPDATE accounts SET base_position = ?, base_hash = ? WHERE account_id = ?').run(
		position,
		storedHash(hash),
		accountId,
	);
}

/** The 32 bytes of a hash. */
export function storedHash(hash: string): Buffer {
	return Buffer.from(hash, 'base64url');
}

function anchorIn(row: Row, end: 'base' | 'head'): ChainAnchor {
	return {
		chain: CHAIN,
		position: integerIn(row, `${end}_position`),
		hash: hashIn(row, `${end}_hash`),
	};
}
