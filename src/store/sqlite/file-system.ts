import { statfs } from 'node:fs/promises';
import { SuppressionStoreError } from '../errors';
import type { HealthWarning } from '../suppression-store';
import { asStoreError } from './sqlite-errors';

/** What a kind of file system means for a store on it. */
interface Risk {
	/** A store is not opened there: processes of several machines would each believe their own copy of the index. */
	readonly isRefused: boolean;
	readonly warning: HealthWarning;
}

const LOCAL_DISK = 'Move the store to a local disk, or use a Redis suppression store';
const NETWORK: Risk = {
	isRefused: true,
	warning: {
		problem: 'The store lies on a network file system, where the locks of SQLite are not reliable',
		remedy: LOCAL_DISK,
	},
};
const SHARED: Risk = {
	isRefused: false,
	warning: {
		problem:
			'The store lies on a file system that may be shared with other machines, where the locks of SQLite are not reliable',
		remedy: LOCAL_DISK,
	},
};
const IN_MEMORY: Risk = {
	isRefused: false,
	warning: {
		problem:
			'The store lies in memory: every opt-out is lost when the machine or container restarts',
		remedy: 'Move the store to a disk',
	},
};
const CONTAINER_LAYER: Risk = {
	isRefused: false,
	warning: {
		problem:
			'The store lies in the changeable layer of a container: every opt-out is lost when the container is replaced',
		remedy: 'Mount a volume at the folder of the store, e.g. at /home/node/.n8n',
	},
};

/** Numbers of `statfs`, https://man7.org/linux/man-pages/man2/statfs.2.html. */
const RISKS: ReadonlyMap<number, Risk> = new Map([
	[0x6969, NETWORK], // NFS
	[0x517b, NETWORK], // SMB
	[0xff534d42, NETWORK], // CIFS
	[0xfe534d42, NETWORK], // SMB 2
	[0x564c, NETWORK], // NCP
	[0x5346414f, NETWORK], // AFS
	[0x00c36400, NETWORK], // Ceph
	[0x0bd00bd0, NETWORK], // Lustre
	[0x01021997, SHARED], // 9P: shared folders of virtual machines and WSL
	[0x65735546, SHARED], // FUSE: sshfs, s3fs, shared folders of Docker Desktop, but also local ones
	[0x786f4256, SHARED], // VirtualBox shared folders
	[0x01021994, IN_MEMORY], // tmpfs
	[0x858458f6, IN_MEMORY], // ramfs
	[0x794c7630, CONTAINER_LAYER], // overlayfs
]);

/** The type of the file system that a file lies on, as `statfs` gives it; 0 where the system does not say. */
export async function fileSystemOf(path: string): Promise<number> {
	try {
		return (await statfs(path)).type;
	} catch (error) {
		throw asStoreError(error, path);
	}
}

/** @param type of the file system as `statfs` gives it. */
export function fileSystemWarnings(type: number): HealthWarning[] {
	const risk = RISKS.get(type >>> 0);
	return risk ? [risk.warning] : [];
}

/**
 * @param type of the file system as `statfs` gives it.
 * @throws SuppressionStoreError `unsupported` if several machines may have the file.
 */
export function refuseNetworkFileSystem(type: number): void {
	const risk = RISKS.get(type >>> 0);
	if (!risk?.isRefused) return;
	throw new SuppressionStoreError('unsupported', risk.warning.problem, risk.warning.remedy);
}
