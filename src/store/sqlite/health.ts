import { statfs } from 'node:fs/promises';
import type { HealthWarning, StoreHealth } from '../suppression-store';
import type { SqliteConnection } from './connection';
import { SCHEMA_VERSION } from './schema';
import { asStoreError } from './sqlite-errors';

/** Proves the store and says what may lose opt-outs on this machine. */
export async function healthOf(
	connection: SqliteConnection,
	account: string,
): Promise<StoreHealth> {
	await connection.read(() => undefined);
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

async function fileSystemOf(path: string): Promise<number> {
	try {
		return (await statfs(path)).type;
	} catch (error) {
		throw asStoreError(error, path);
	}
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

const NETWORK: HealthWarning = {
	problem: 'The store lies on a network or shared file system, where locks are not reliable',
	remedy: 'Move the store to a local disk, or use a Redis suppression store',
};
const IN_MEMORY: HealthWarning = {
	problem: 'The store lies in memory: every opt-out is lost when the machine or container restarts',
	remedy: 'Move the store to a disk',
};
const CONTAINER_LAYER: HealthWarning = {
	problem:
		'The store lies in the changeable layer of a container: every opt-out is lost when the container is replaced',
	remedy: 'Mount a volume at the folder of the store, e.g. at /home/node/.n8n',
};

/** Numbers of `statfs`, https://man7.org/linux/man-pages/man2/statfs.2.html. */
const RISKY_FILE_SYSTEMS: ReadonlyMap<number, HealthWarning> = new Map([
	[0x6969, NETWORK], // NFS
	[0x517b, NETWORK], // SMB
	[0xff534d42, NETWORK], // CIFS
	[0xfe534d42, NETWORK], // SMB 2
	[0x564c, NETWORK], // NCP
	[0x5346414f, NETWORK], // AFS
	[0x00c36400, NETWORK], // Ceph
	[0x0bd00bd0, NETWORK], // Lustre
	[0x01021997, NETWORK], // 9P: shared folders of virtual machines and WSL
	[0x65735546, NETWORK], // FUSE: sshfs, s3fs, shared folders of Docker Desktop
	[0x786f4256, NETWORK], // VirtualBox shared folders
	[0x01021994, IN_MEMORY], // tmpfs
	[0x858458f6, IN_MEMORY], // ramfs
	[0x794c7630, CONTAINER_LAYER], // overlayfs
]);

/** @param type of the file system as `statfs` gives it. */
export function fileSystemWarnings(type: number): HealthWarning[] {
	const warning = RISKY_FILE_SYSTEMS.get(type >>> 0);
	return warning ? [warning] : [];
}
