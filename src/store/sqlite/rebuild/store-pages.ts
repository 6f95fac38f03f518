import { open, type FileHandle } from 'node:fs/promises';
import { isMissingFile } from '../witness';

/** One page as it lies in the database or in its write-ahead log. The last one may be incomplete. */
export interface StoredPage {
	readonly number: number;
	readonly bytes: Buffer;
}

/** What SQLite gives a new database, and so the size of every page of a store. */
export const PAGE_SIZE = 4096;
const LOG_HEADER_SIZE = 32;
const FRAME_HEADER_SIZE = 24;
const FRAME_SIZE = FRAME_HEADER_SIZE + PAGE_SIZE;
const BLOCKS_AT_ONCE = 256;

/**
 * The pages of a damaged store, without asking whether they belong together: those of the database, and every version
 * in its write-ahead log. Old versions do no harm, because what a store knows of a contact only grows.
 * https://sqlite.org/fileformat.html
 */
export class StorePages {
	/** Where the newest version of a page lies in the log. */
	readonly #newest = new Map<number, number>();

	private constructor(
		private readonly database: FileHandle,
		private readonly log: FileHandle | undefined,
	) {}

	static async open(path: string): Promise<StorePages> {
		const pages = new StorePages(await open(path, 'r'), await openIfThere(`${path}-wal`));
		for await (const { block, start } of pages.#frames()) {
			pages.#newest.set(block.readUInt32BE(0), start + FRAME_HEADER_SIZE);
		}
		return pages;
	}

	async close(): Promise<void> {
		await this.database.close();
		await this.log?.close();
	}

	/** Every version of every page. */
	async *all(): AsyncGenerator<StoredPage> {
		for await (const { block, start } of blocksOf(this.database, 0, PAGE_SIZE)) {
			yield { number: start / PAGE_SIZE + 1, bytes: block };
		}
		for await (const { block } of this.#frames()) {
			yield { number: block.readUInt32BE(0), bytes: block.subarray(FRAME_HEADER_SIZE) };
		}
	}

	/** The newest version of a page; empty where the file does not reach. */
	async newest(number: number): Promise<Buffer> {
		const inLog = this.#newest.get(number);
		return this.log && inLog !== undefined
			? await readAt(this.log, inLog, PAGE_SIZE)
			: await readAt(this.database, (number - 1) * PAGE_SIZE, PAGE_SIZE);
	}

	async *#frames(): AsyncGenerator<Block> {
		if (!this.log) return;
		for await (const frame of blocksOf(this.log, LOG_HEADER_SIZE, FRAME_SIZE)) {
			if (frame.block.length > FRAME_HEADER_SIZE) yield frame;
		}
	}
}

interface Block {
	readonly block: Buffer;
	/** Where it begins in the file. */
	readonly start: number;
}

async function* blocksOf(file: FileHandle, from: number, size: number): AsyncGenerator<Block> {
	for (let at = from; ; at += size * BLOCKS_AT_ONCE) {
		const bytes = await readAt(file, at, size * BLOCKS_AT_ONCE);
		for (let start = 0; start < bytes.length; start += size) {
			yield { block: bytes.subarray(start, start + size), start: at + start };
		}
		if (bytes.length < size * BLOCKS_AT_ONCE) return;
	}
}

/** Fewer bytes only where the file ends. */
async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
	const bytes = Buffer.alloc(length);
	let filled = 0;
	while (filled < length) {
		const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
		if (bytesRead === 0) break;
		filled += bytesRead;
	}
	return bytes.subarray(0, filled);
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
	try {
		return await open(path, 'r');
	} catch (error) {
		if (isMissingFile(error)) return undefined;
		throw error;
	}
}
