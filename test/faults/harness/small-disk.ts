import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEBIBYTE = 1024 * 1024;
const CHUNK = Buffer.alloc(16 * 1024, 'x');

/** A disk of its own, small enough to be filled. It needs the right to mount, which root mostly has. */
export class SmallDisk {
	private constructor(readonly folder: string) {}

	/** Undefined where this user may not mount. */
	static mount(mebibytes: number): SmallDisk | undefined {
		const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
		const size = `size=${mebibytes * MEBIBYTE}`;
		const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder]);
		if (status === 0) return new SmallDisk(folder);
		rmSync(folder, { recursive: true });
		return undefined;
	}

	/** Takes all the space that is left. */
	fill(): void {
		const file = openSync(this.filler, 'a');
		try {
			for (let taken = CHUNK.length; taken > 0; ) taken = writeSync(file, CHUNK);
		} catch (error) {
			if (!isFull(error)) throw error;
		} finally {
			closeSync(file);
		}
	}

	/** Gives the space back. */
	free(): void {
		rmSync(this.filler, { force: true });
	}

	/** Forbids or allows writing. Nobody may have a file of the disk open for writing. */
	allowWriting(isAllowed: boolean): void {
		const options = `remount,${isAllowed ? 'rw' : 'ro'}`;
		const { status, stderr } = spawnSync('mount', ['-o', options, this.folder]);
		if (status !== 0) throw new Error(`The disk cannot be changed: ${stderr.toString()}`);
	}

	unmount(): void {
		spawnSync('umount', ['--lazy', this.folder]);
		rmSync(this.folder, { recursive: true, force: true });
	}

	private get filler(): string {
		return join(this.folder, 'filler');
	}
}

function isFull(error: unknown): boolean {
	return typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'ENOSPC';
}
