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
	await mkdir(dirname(path), { recursive: true, mode: 0o700 });
	await (await open(path, 'a', 0o600)).close();
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

/** The database was made by something else, e.g. it is n8n's own. */
export function anotherProgramsDatabase(path: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`The file ${path} is the database of another program, not a suppression store`,
		'Set the path to a file that does not exist yet, or to an existing suppression store',
	);
}

/** The tables are of another version of this package. */
export function anotherVersion(path: string, found: number, known: number): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`The suppression store ${path} has version ${found}, and this package reads version ${known}`,
		'Install the version of this package that made the store, or a newer one',
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
