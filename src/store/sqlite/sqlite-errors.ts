import { SuppressionStoreError, type StoreFailure } from '../errors';

interface Explanation {
	readonly failure: StoreFailure;
	/** What happened, continuing "The suppression store <path> …". */
	readonly problem: string;
	readonly remedy: string;
}

const WRITABLE = 'Let the user that runs n8n read and write the file and its folder';

const DAMAGED: Explanation = {
	failure: 'damaged',
	problem: 'is damaged',
	remedy:
		'Stop n8n, keep a copy of the file and the files beside it, and restore the newest backup, or rebuild it from what can still be read: docs/store-sqlite.md, "Recovery"',
};
const NO_RIGHT: Explanation = {
	failure: 'access_denied',
	problem: 'may not be opened by this user',
	remedy: WRITABLE,
};
const READ_ONLY: Explanation = {
	failure: 'not_ready',
	problem: 'is read-only, so that no opt-out can be recorded',
	remedy: `${WRITABLE}, and check that the disk is not mounted read-only`,
};
const DISK_FULL: Explanation = {
	failure: 'not_ready',
	problem: 'cannot grow: the disk is full',
	remedy: 'Free space on the disk, then run the step again',
};
const DISK_ERROR: Explanation = {
	failure: 'not_ready',
	problem: 'could not be read or written: the disk reported an error',
	remedy: 'Check the disk, its free space and its limits, then run the step again',
};
const NO_RESOURCES: Explanation = {
	failure: 'not_ready',
	problem: 'could not be used: the machine is out of memory or open files',
	remedy: 'Free memory, or raise the limit of open files, then run the step again',
};
const NOT_A_FILE: Explanation = {
	failure: 'misconfigured',
	problem: 'cannot be opened: its path is not the path of a file',
	remedy: 'Set the path to a file in a folder, e.g. /home/node/.n8n/sms-opt-out.sqlite',
};
const NOT_STORABLE: Explanation = {
	failure: 'misconfigured',
	problem: 'was given a value that it cannot store',
	remedy: 'Check times, list names and ids of the items that were given',
};
const NOT_OPENED: Explanation = {
	failure: 'unreachable',
	problem: 'could not be opened',
	remedy: `Check that the disk is there. ${WRITABLE}`,
};

/** Primary result codes, https://sqlite.org/rescode.html. */
const BY_RESULT_CODE: ReadonlyMap<number, Explanation> = new Map([
	[1, DAMAGED], // SQLITE_ERROR: our statements are right, so the tables are not
	[3, NO_RIGHT], // SQLITE_PERM
	[7, NO_RESOURCES], // SQLITE_NOMEM
	[8, READ_ONLY], // SQLITE_READONLY
	[10, DISK_ERROR], // SQLITE_IOERR
	[11, DAMAGED], // SQLITE_CORRUPT
	[13, DISK_FULL], // SQLITE_FULL
	[14, NOT_OPENED], // SQLITE_CANTOPEN
	[18, NOT_STORABLE], // SQLITE_TOOBIG
	[19, NOT_STORABLE], // SQLITE_CONSTRAINT
	[20, NOT_STORABLE], // SQLITE_MISMATCH
	[23, NO_RIGHT], // SQLITE_AUTH
	[26, { ...DAMAGED, problem: 'is not a database, or no longer one' }], // SQLITE_NOTADB
]);

/** Extended result codes that mean something else than their primary code. */
const BY_EXTENDED_CODE: ReadonlyMap<number, Explanation> = new Map([
	[522, { ...DAMAGED, problem: 'is damaged: the file is shorter than it should be' }], // SQLITE_IOERR_SHORT_READ
	[8458, DAMAGED], // SQLITE_IOERR_CORRUPTFS
]);

const BY_SYSTEM_CODE: ReadonlyMap<string, Explanation> = new Map([
	['ENOENT', NOT_OPENED], // a link to a folder that is gone
	['EACCES', NO_RIGHT],
	['EPERM', NO_RIGHT],
	['EROFS', READ_ONLY],
	['ENOSPC', DISK_FULL],
	['EDQUOT', DISK_FULL],
	['EIO', DISK_ERROR],
	['EMFILE', NO_RESOURCES],
	['ENFILE', NO_RESOURCES],
	['EISDIR', NOT_A_FILE],
	['ENOTDIR', NOT_A_FILE],
	['EEXIST', NOT_A_FILE],
	['ELOOP', NOT_A_FILE],
	['ENAMETOOLONG', NOT_A_FILE],
	['ERR_INVALID_ARG_VALUE', NOT_A_FILE],
]);

/** SQLITE_BUSY, SQLITE_LOCKED and SQLITE_PROTOCOL: another connection is at work, and trying again helps. */
const BUSY_CODES: readonly (number | undefined)[] = [5, 6, 15];

/** Whether another connection holds a lock, so that trying again helps. */
export function isBusy(error: unknown): boolean {
	return BUSY_CODES.includes(primaryCode(error));
}

/** Whether a statement names a table that is not there. */
export function isMissingTable(error: unknown): boolean {
	return primaryCode(error) === 1;
}

/** Any error of SQLite or the file system as the one that stores throw, without what was being stored. */
export function asStoreError(error: unknown, path: string): SuppressionStoreError {
	if (error instanceof SuppressionStoreError) return error;
	const { failure, problem, remedy } = explanationOf(error);
	return new SuppressionStoreError(failure, `The suppression store ${path} ${problem}`, remedy, {
		cause: error,
	});
}

/** What a call answers when the lock of another connection outlasts its time. */
export function lockedTooLong(path: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'timeout',
		`The suppression store ${path} did not answer in time: it was busy or locked by another program`,
		'Close other programs that have the file open, then run the step again; with heavy use, raise the time limit or use Redis',
	);
}

function explanationOf(error: unknown): Explanation {
	const extended = property(error, 'errcode');
	const primary = primaryCode(error);
	const system = property(error, 'code');
	return (
		(typeof extended === 'number' ? BY_EXTENDED_CODE.get(extended) : undefined) ??
		(primary !== undefined ? BY_RESULT_CODE.get(primary) : undefined) ??
		(typeof system === 'string' ? BY_SYSTEM_CODE.get(system) : undefined) ??
		(primary !== undefined ? NOT_OPENED : NOT_STORABLE)
	);
}

function primaryCode(error: unknown): number | undefined {
	const code = property(error, 'errcode');
	return typeof code === 'number' ? code & 0xff : undefined;
}

function property(error: unknown, name: 'code' | 'errcode'): unknown {
	return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}
