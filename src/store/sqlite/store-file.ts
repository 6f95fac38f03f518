import { statSync } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SuppressionStoreError } from '../errors';
import { isMissingFile, witnessPath } from './witness';

/** Which file lies at a path, whatever its name: device and inode. */
export type FileIdentity = string;

/** The file that lies at a path now, or `undefined`. */
export function fileIdentity(path: string): FileIdentity | undefined {
	const found = statSync(path, { bigint: true, throwIfNoEntry: false });
	return found && `${found.dev}:${found.ino}`;
}

/** Makes sure that the file is there and may be read and written; a new one is for this user alone. */
export async function provideFile(path: string, mayCreate: boolean): Promise<void> {
	if (await fileExists(path)) {
		await (await open(path, 'r+')).close();
		return;
	}
	if (!mayCreate) throw storeIsGone(path);
	await provideFolder(dirname(path));
	await (await open(path, 'a', 0o600)).close();
}

/** One folder at a time: the recursive way of Node.js never ends where no folder can be made, e.g. in /proc. */
async function provideFolder(folder: string): Promise<void> {
	if (await fileExists(folder)) return;
	await provideFolder(dirname(folder));
	try {
		await mkdir(folder, { mode: 0o700 });
	} catch (error) {
		if (isMissingFile(error)) throw noPlaceForFolders(folder);
		if (!(await fileExists(folder))) throw error;
	}
}

/** The file was here, and now it is missing, empty or another: its absence of opt-outs proves nothing. */
export function storeIsGone(path: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'not_this_store',
		`The suppression store ${path} is not the one that was here before: the file is missing, empty or another one`,
		`Restore the file from a backup. Only if it never held an opt-out, delete ${witnessPath(path)} to begin an empty store`,
	);
}

/** The open file was moved or replaced: what is written to it would be lost. */
export function fileWasReplaced(path: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'not_this_store',
		`The suppression store ${path} was moved, deleted or replaced while it was in use`,
		'Put the file back and run the step again; stop n8n before restoring a backup',
	);
}

function noPlaceForFolders(folder: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`The folder ${folder} of the suppression store cannot be made: there is no disk behind it`,
		'Set the path to a file in a folder, e.g. /home/node/.n8n/sms-opt-out.sqlite',
	);
}

/** Another process has erased a person: the contacts that this one asks about may be known by other names now. */
export function accountChanged(path: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'not_this_store',
		`A person was erased from the suppression store ${path} while it was in use`,
		'Run the step again',
	);
}

/** The database was made by something else, e.g. it is n8n's own. */
export function anotherProgramsDatabase(path: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`The file ${path} is the database of another program, not a suppression store`,
		'Set the path to a file that does not exist yet, or to an existing suppression store',
	);
}

/** The tables are of a later version of this package. */
export function newerVersion(path: string, found: number, known: number): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`The suppression store ${path} has version ${found}, and this package knows versions up to ${known}`,
		'Install the version of this package that last used the store, or a newer one',
	);
}

/** Another process has brought the open store to a version of its own. */
export function otherVersionInUse(path: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`The suppression store ${path} was brought to another version by another process`,
		'Use the same version of this package in all processes, and restart n8n',
	);
}

async function fileExists(path: string): Promise<boolean> {
	try {
		await stat(path);
		return true;
	} catch (error) {
		if (isMissingFile(error)) return false;
		throw error;
	}
}
