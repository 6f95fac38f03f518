import { rename, rm, stat } from 'node:fs/promises';
import { chainStart } from '../../chain';
import { SuppressionStoreError } from '../../errors';
import { checkedContactKey, markOf, type ContactKey } from '../../privacy/contact-key';
import { CHAIN, countErasure, type Account } from '../account';
import { SqliteConnection } from '../connection';
import { accountNamed } from '../open-account';
import { asStoreError } from '../sqlite-errors';
import { isMissingFile, readWitness, witnessPath } from '../witness';
import { rowsIn } from './found-rows';
import type { KnownChain } from './follow-entries';
import { recordsIn } from './page-records';
import { nameOf, type NamedAccount } from './account-name';
import { rebuildAccount, type RebuiltAccount } from './rebuild-account';
import { Salvage, type FoundAccount } from './salvage';
import { StorePages } from './store-pages';

const TIMEOUT_MS = 10 * 60 * 1000;

export interface RebuildOptions {
	/** Names of accounts by their number, for those of which the name cannot be read or is not the one it was. */
	readonly accountNames?: Readonly<Record<number, string>>;
	/** Keys of accounts with hashed contacts by their number, for those of which it cannot be read which key it was. */
	readonly contactKeys?: Readonly<Record<number, ContactKey>>;
}

export interface RebuildReport {
	/** Id of the damaged store, if it could be read. The new store has another one. */
	readonly damagedStoreId?: string;
	readonly storeId: string;
	readonly accounts: readonly RebuiltAccount[];
}

/**
 * Makes a new store of all that can still be read of a damaged one, which is only read. No process may use it meanwhile.
 *
 * The ledger is recorded anew as far as it can be read; where an entry is lost but the standing it led to is not, an
 * event is made of the standing. So every contact is suppressed of whom anything readable says so. What is missing is
 * in the report: opt-outs that were only there are lost, and must come from an archive, a backup or the provider.
 * Marks of texts that were sent come along as far as they can be read; the step log does not.
 *
 * @param newPath where no file is; the new store is there only once it is complete.
 * @throws SuppressionStoreError `misconfigured` if there is a file, or if an account's name must be given.
 */
export async function rebuildSqliteStore(
	damagedPath: string,
	newPath: string,
	{ accountNames = {}, contactKeys = {} }: RebuildOptions = {},
): Promise<RebuildReport> {
	const unfinished = `${newPath}.partial`;
	const salvage = await beginSalvage(newPath);
	try {
		await readAll(damagedPath, salvage);
		const damagedStoreId = salvage.storeId ?? (await readWitness(damagedPath));
		const named = namedAccounts(
			salvage.accounts(),
			(account) => nameOf(account, accountNames[account.accountId], damagedStoreId),
			damagedPath,
		);
		const accounts = named.map((account) => withContactKey(account, salvage, contactKeys));
		await removeStore(unfinished);
		const built = await buildStore(unfinished, salvage, accounts, damagedStoreId);
		await moveStore(unfinished, newPath);
		return { ...(damagedStoreId !== undefined && { damagedStoreId }), ...built };
	} catch (error) {
		throw asStoreError(error, damagedPath);
	} finally {
		await salvage.discard();
	}
}

async function beginSalvage(newPath: string): Promise<Salvage> {
	for (const path of [newPath, witnessPath(newPath)]) {
		if (await exists(path)) throw alreadyThere(path);
	}
	return await Salvage.begin(`${newPath}.salvage`);
}

async function readAll(path: string, salvage: Salvage): Promise<void> {
	const pages = await StorePages.open(path);
	try {
		for await (const page of pages.all()) {
			for await (const record of recordsIn(page, pages)) {
				for (const row of rowsIn(record)) salvage.add(row);
			}
		}
	} finally {
		await pages.close();
	}
}

function namedAccounts(
	accounts: readonly FoundAccount[],
	nameOfAccount: (account: FoundAccount) => string | undefined,
	path: string,
): NamedAccount[] {
	if (accounts.length === 0) throw nothingReadable(path);
	const named: NamedAccount[] = [];
	const nameless: number[] = [];
	for (const account of accounts) {
		const name = nameOfAccount(account);
		if (name === undefined) nameless.push(account.accountId);
		else named.push({ ...account, name });
	}
	if (nameless.length > 0) throw unknownNames(path, nameless);
	return named;
}

/** Hashed contacts in an account that does not name their key would never be found again. */
function withContactKey(
	account: NamedAccount,
	salvage: Salvage,
	keys: Readonly<Record<number, ContactKey>>,
): NamedAccount {
	const { accountId, name } = account;
	const given = keys[accountId];
	const key =
		account.contactKey ?? account.erasedKey ?? (given && markOf(checkedContactKey(given)));
	const keyId = salvage.keyIdOfContacts(accountId);
	if (keyId !== undefined && keyId !== key?.id) throw unknownKey(name, accountId, keyId);
	const isOfErased = account.erasedKey !== undefined || salvage.hasNumbers(accountId);
	return isOfErased && !account.contactKey
		? { ...account, erasedKey: keyId === undefined ? account.erasedKey : key }
		: { ...account, contactKey: key };
}

async function buildStore(
	path: string,
	salvage: Salvage,
	accounts: readonly NamedAccount[],
	damagedStoreId: string | undefined,
): Promise<Omit<RebuildReport, 'damagedStoreId'>> {
	const connection = await SqliteConnection.open(path, TIMEOUT_MS);
	try {
		const rebuilt: RebuiltAccount[] = [];
		for (const found of accounts) {
			const account = await accountToRebuild(connection, found);
			const chain = chainOf(found, damagedStoreId);
			rebuilt.push(await rebuildAccount({ ...found, salvage, chain, account }));
		}
		return { storeId: connection.storeId, accounts: rebuilt };
	} finally {
		connection.close();
	}
}

/** People who were erased stay so, under the key by which they are found. */
async function accountToRebuild(
	connection: SqliteConnection,
	{ name, contactKey, erasedKey }: NamedAccount,
): Promise<Account> {
	const account = await accountNamed(connection, name, contactKey);
	if (!erasedKey) return account;
	await connection.write((sql) => countErasure(sql, account.accountId, erasedKey));
	return await accountNamed(connection, name, contactKey);
}

function chainOf({ name, ends }: NamedAccount, storeId: string | undefined): KnownChain {
	if (ends) return { start: ends.base, last: ends.head.position };
	const hash = storeId === undefined ? undefined : chainStart(storeId, name, CHAIN).hash;
	return { start: { position: 0, hash } };
}

/** The witness first: with it alone nothing can be begun in the place of the store. */
async function moveStore(from: string, to: string): Promise<void> {
	await rename(witnessPath(from), witnessPath(to));
	await rename(from, to);
}

async function removeStore(path: string): Promise<void> {
	for (const file of [path, `${path}-wal`, `${path}-shm`, witnessPath(path)]) {
		await rm(file, { force: true });
	}
}

async function exists(path: string): Promise<boolean> {
	try {
		await stat(path);
		return true;
	} catch (error) {
		if (isMissingFile(error)) return false;
		throw asStoreError(error, path);
	}
}

function alreadyThere(path: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`There is a file ${path} already, and a store is never overwritten`,
		'Give a path where there is no file',
	);
}

function nothingReadable(path: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'damaged',
		`Nothing of a suppression store can be read in ${path}`,
		'Restore the newest backup, or import the archives of the ledger into a new store',
	);
}

function unknownKey(name: string, accountId: number, keyId: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`The contacts of the account "${name}" are hashed, and it cannot be read with which key`,
		`Give the key "${keyId}" as contactKeys: { ${accountId}: { id, secret } }, exactly as it is in the credential of n8n`,
	);
}

function unknownNames(path: string, accountIds: readonly number[]): SuppressionStoreError {
	const names = accountIds.map((accountId) => `${accountId}: '<name>'`).join(', ');
	return new SuppressionStoreError(
		'misconfigured',
		`The names of some accounts in ${path} cannot be read`,
		`Give them as accountNames: { ${names} }, exactly as they are in the credentials of n8n (usually "default"). A number that no account has had comes from a damaged row: give it the name of the account that it most likely belongs to`,
	);
}
