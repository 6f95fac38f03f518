import type { ChainAnchor } from '../chain';
import { DIGEST, KEY_ID, type ContactKeyMark } from '../privacy/contact-key';
import type { SqliteConnection } from './connection';
import { damagedRow, hashIn, integerIn, optionalTextIn, type Row } from './rows';
import { accountChanged } from './store-file';
import type { Deadline, Sql } from './transaction';

/** Each account's ledger is one chain, the only one. */
export const CHAIN = 0;

/** One brand's part of an open store. */
export interface Account {
	readonly connection: SqliteConnection;
	/** Key of the brand in every table. */
	readonly accountId: number;
	/** The place before the first entry of the brand's chain. */
	readonly start: ChainAnchor;
	readonly erasures: Erasures;
}

/** What an account says of the people who were erased from it. */
export interface Erasures {
	/** How many times a person was. */
	readonly count: number;
	/** The key of the hashes by which they are known; missing if nobody was erased, and where all contacts are hashes. */
	readonly key?: ContactKeyMark;
}

/** The ends of an account's chain: `base` is the place where the trimmed part ended, `head` the last entry. */
export interface ChainEnds {
	readonly base: ChainAnchor;
	readonly head: ChainAnchor;
}

/** The account as it is now; missing if nobody was erased since it was read. */
export async function renewedAccount(account: Account): Promise<Account | undefined> {
	const { connection, accountId } = account;
	const erasures = await connection.read((sql) => erasuresOf(sql, accountId));
	return erasures.count === account.erasures.count ? undefined : { ...account, erasures };
}

/**
 * Reads if nobody was erased since the account was read, so that its contacts are stored by the names that the caller
 * takes them to have.
 * @throws SuppressionStoreError `not_this_store` otherwise.
 */
export async function readSeen<T>(
	account: Account,
	work: (sql: Sql) => T,
	deadline?: Deadline,
): Promise<T> {
	return await account.connection.read((sql) => {
		requireSeen(sql, account);
		return work(sql);
	}, deadline);
}

/** Writes under the same condition. */
export async function writeSeen<T>(
	account: Account,
	work: (sql: Sql) => T,
	deadline?: Deadline,
): Promise<T> {
	return await account.connection.write((sql) => {
		requireSeen(sql, account);
		return work(sql);
	}, deadline);
}

function requireSeen(sql: Sql, { connection, accountId, erasures }: Account): void {
	const row = sql('SELECT erasures FROM accounts WHERE account_id = ?').get(accountId);
	if (row?.erasures !== erasures.count) throw accountChanged(connection.path);
}

/** Within a transaction. */
export function erasuresOf(sql: Sql, accountId: number): Erasures {
	const row = sql('SELECT * FROM accounts WHERE account_id = ?').get(accountId);
	if (!row) throw damagedRow('account_id');
	const key = keyMarkIn(row, 'erased_key');
	return { count: integerIn(row, 'erasures'), ...(key && { key }) };
}

/** Notes, within a transaction, that a person is erased; the first one decides on the key of the hashes. */
export function countErasure(sql: Sql, accountId: number, key: ContactKeyMark | undefined): void {
	sql(COUNT_ERASURE).run({ accountId, id: key?.id ?? null, check: key?.check ?? null });
}

const COUNT_ERASURE = `
	UPDATE accounts SET
		erasures = erasures + 1,
		erased_key_id = coalesce(erased_key_id, :id),
		erased_key_check = coalesce(erased_key_check, :check)
	WHERE account_id = :accountId
`;

/** A key that the row of an account names, if it does. */
export function keyMarkIn(
	row: Row,
	columns: 'contact_key' | 'erased_key',
): ContactKeyMark | undefined {
	const id = optionalTextIn(row, `${columns}_id`);
	const check = optionalTextIn(row, `${columns}_check`);
	if (id === undefined && check === undefined) return undefined;
	if (id === undefined || !KEY_ID.test(id)) throw damagedRow(`${columns}_id`);
	if (check === undefined || !DIGEST.test(check)) throw damagedRow(`${columns}_check`);
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
	return endsIn(row);
}

/** The ends in the row of an account. */
export function endsIn(row: Row): ChainEnds {
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
