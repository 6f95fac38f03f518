import { randomInt } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { SuppressionStoreError } from '../errors';
import { readFileHeader, type FileHeader } from './file-header';
import { integerIn } from './rows';
import type { Sql } from './transaction';

/**
 * A note in the database file that it is incomplete without its write-ahead log, so that a copy of the file alone, made
 * while the store was in use, does not pass for the store.
 *
 * The note is the user version of the file, equal to the schema cookie. The first write after a clean end sets it, and
 * moves it into the file before it is acknowledged; closing unsets it as its last write. So a file without the note has
 * everything, whoever moved the log into it, and one with the note but without a log lacks what was in the log. Copies
 * that SQLite makes (`VACUUM INTO`, `backup()`) are complete; they get a schema cookie of their own, which undoes the note.
 */
const NO_NOTE = 0;

/** Copies begin to count their schema cookies at 1, or at that of the file they replace: they never come so far. */
const SMALLEST_COOKIE = 2 ** 24;
const LARGEST_COOKIE = 2 ** 30;

/** How often, and how far apart in milliseconds, another process is given the time to finish opening or closing. */
const LOOKS = 3;
const BETWEEN_LOOKS_MS = 15;

/** @throws SuppressionStoreError 'damaged' if the file lacks its log, or its end. */
export async function requireWholeFile(path: string): Promise<void> {
	let fault = faultOf(path);
	for (let look = 1; fault && look < LOOKS; look += 1) {
		await sleep(BETWEEN_LOOKS_MS);
		fault = faultOf(path);
	}
	if (fault) throw fault;
}

/** While there is a log, pages of the file may be about to change. */
function faultOf(path: string): SuppressionStoreError | undefined {
	if (hasLog(path)) return undefined;
	const header = readFileHeader(path);
	if (!header) return undefined;
	if (hasNote(header)) return logIsMissing(path);
	return isShort(header) ? endIsMissing(path) : undefined;
}

function isShort({ size, pageSize, pages }: FileHeader): boolean {
	return size % pageSize !== 0 || size < pages * pageSize;
}

/** Whether the file itself, without its log, says that it needs the log. */
export function fileExpectsLog(path: string): boolean {
	const header = readFileHeader(path);
	return header !== undefined && hasNote(header);
}

function hasNote({ userVersion, schemaCookie }: FileHeader): boolean {
	return userVersion !== NO_NOTE && userVersion === schemaCookie;
}

/** SQLite follows links, and keeps the log beside the file they lead to. */
function hasLog(path: string): boolean {
	return existsSync(`${realpathSync(path)}-wal`);
}

/** Within a transaction that writes: sets the note if it is not there; answers whether it was not. */
export function expectLog(sql: Sql, database: DatabaseSync): boolean {
	const cookie = pragma(sql, 'schema_version');
	if (cookie < SMALLEST_COOKIE)
		return setNote(database, randomInt(SMALLEST_COOKIE, LARGEST_COOKIE));
	if (pragma(sql, 'user_version') === cookie) return false;
	database.exec(`PRAGMA user_version = ${cookie}`);
	return true;
}

/** With a schema cookie that no copy has. SQLite lets it be set only outside of its defensive mode. */
function setNote(database: DatabaseSync, cookie: number): true {
	setDefensive(database, false);
	try {
		database.exec(`PRAGMA schema_version = ${cookie}; PRAGMA user_version = ${cookie}`);
	} finally {
		setDefensive(database, true);
	}
	return true;
}

/** Node.js has the mode, and this method, since 24.12; before, the mode is off. */
function setDefensive(database: DatabaseSync, isOn: boolean): void {
	const method: unknown = Reflect.get(database, 'enableDefensive');
	if (typeof method === 'function') Reflect.apply(method, database, [isOn]);
}

/** Moves the note, with what else is in the log, into the file. */
export function moveLogIntoFile(sql: Sql): void {
	sql('PRAGMA wal_checkpoint(PASSIVE)').get();
}

/**
 * Closes a database, as the last write of which it unsets the note. Another connection that goes on writing sets it
 * again. Where the note cannot be unset, e.g. on a full disk, it is tried again when the log has made room.
 */
export function closeComplete(
	database: DatabaseSync,
	path: string,
	reopen: () => DatabaseSync,
): void {
	unsetNote(database);
	database.close();
	if (!isLeftWithNote(path)) return;
	const again = reopen();
	unsetNote(again);
	again.close();
}

function isLeftWithNote(path: string): boolean {
	return existsSync(path) && !hasLog(path) && fileExpectsLog(path);
}

function unsetNote(database: DatabaseSync): void {
	try {
		if (database.prepare('PRAGMA user_version').get()?.user_version === NO_NOTE) return;
		database.exec(`PRAGMA user_version = ${NO_NOTE}`);
	} catch {
		// Another connection is writing, and will unset it, or nothing can be written: then the log stays.
	}
}

function pragma(sql: Sql, name: 'schema_version' | 'user_version'): number {
	const row = sql(`PRAGMA ${name}`).get();
	return row ? integerIn(row, name) : NO_NOTE;
}

function logIsMissing(path: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'damaged',
		`The suppression store ${path} was copied or moved without its write-ahead log ${path}-wal, which holds the latest opt-outs`,
		`Put the log beside it, or restore a backup. Only if another program has moved the log into the file, as sqlite3 does after a crash, run: sqlite3 ${path} "PRAGMA user_version = 0"`,
	);
}

function endIsMissing(path: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'damaged',
		`The suppression store ${path} is damaged: the file is shorter than it should be`,
		'Restore the newest backup, or rebuild the store from what can still be read: docs/store-sqlite.md, "Recovery"',
	);
}
