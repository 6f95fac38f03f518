import type { HealthWarning, StoreHealth } from '../suppression-store';
import type { SqliteConnection } from './connection';
import { fileSystemOf, fileSystemWarnings } from './file-system';
import { requireIntegrity } from './integrity';
import { SCHEMA_VERSION } from './schema';

/** Proves the store, checks a small one for damage, and says what may lose opt-outs on this machine. */
export async function healthOf(
	connection: SqliteConnection,
	account: string,
): Promise<StoreHealth> {
	await connection.read((sql) => requireIntegrity(sql, connection.path));
	return {
		kind: 'sqlite',
		account,
		storeId: connection.storeId,
		schemaVersion: SCHEMA_VERSION,
		warnings: [
			...sqliteVersionWarnings(process.versions.sqlite),
			...fileSystemWarnings(await fileSystemOf(connection.path)),
		],
	};
}

/**
 * Releases in which two connections that write and checkpoint at the same moment cannot damage the file, by
 * minor version; later minors are all safe. https://sqlite.org/wal.html#walresetbug
 */
const SAFE_PATCH_OF_MINOR: ReadonlyMap<number, number> = new Map([
	[44, 6],
	[50, 7],
	[51, 3],
]);

/** @param version e.g. `3.53.4`; `undefined` if Node.js does not say, as before 22.16. */
export function sqliteVersionWarnings(version: string | undefined): HealthWarning[] {
	const [, minor = 0, patch = 0] = (version ?? '').split('.').map(Number);
	if (minor > 51 || patch >= (SAFE_PATCH_OF_MINOR.get(minor) ?? Infinity)) return [];
	return [
		{
			problem: `This Node.js has SQLite ${version ?? 'of an unknown version'}, which in rare cases damages a file that several processes write`,
			remedy: 'Update Node.js to a version with SQLite 3.51.3 or newer, or use one n8n process',
		},
	];
}
