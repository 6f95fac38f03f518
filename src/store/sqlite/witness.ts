import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';

/**
 * A small file beside the database that holds the id of the store: what is left to tell "the store is gone"
 * from "there never was one", when the database was deleted, moved or replaced by an empty one.
 */
export function witnessPath(databasePath: string): string {
	return `${databasePath}.id`;
}

/** The id of the store that was here, or `undefined` if there never was one. */
export async function readWitness(databasePath: string): Promise<string | undefined> {
	try {
		return (await readFile(witnessPath(databasePath), 'utf8')).trim();
	} catch (error) {
		if (isMissingFile(error)) return undefined;
		throw error;
	}
}

/** Writes the id so that a crash leaves the whole file or none. */
export async function writeWitness(databasePath: string, storeId: string): Promise<void> {
	const path = witnessPath(databasePath);
	const unfinished = `${path}.${randomBytes(6).toString('hex')}`;
	const file = await open(unfinished, 'wx', 0o600);
	try {
		await file.writeFile(`${storeId}\n`);
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(unfinished, path);
}

export function isMissingFile(error: unknown): boolean {
	return typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'ENOENT';
}
