import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** What the first page of a database file says, as it lies on the disk: without what is in the write-ahead log. */
export interface FileHeader {
	/** Bytes of the file. */
	readonly size: number;
	readonly pageSize: number;
	/** Pages that the file should have; 0 if the header does not say. */
	readonly pages: number;
	/** Changes with the tables, and in every copy that SQLite makes. */
	readonly schemaCookie: number;
	readonly userVersion: number;
}

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';

/** @returns `undefined` if this is no SQLite file, or none yet. Source: https://sqlite.org/fileformat.html#the_database_header */
export function readFileHeader(path: string): FileHeader | undefined {
	const header = Buffer.alloc(HEADER_BYTES);
	const file = openSync(path, 'r');
	try {
		const length = readSync(file, header, 0, HEADER_BYTES, 0);
		if (length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) return;
		const isPageCountValid = header.readUInt32BE(24) === header.readUInt32BE(92);
		return {
			size: fstatSync(file).size,
			pageSize: pageSizeOf(header.readUInt16BE(16)),
			pages: isPageCountValid ? header.readUInt32BE(28) : 0,
			schemaCookie: header.readUInt32BE(40),
			userVersion: header.readUInt32BE(60),
		};
	} finally {
		closeSync(file);
	}
}

/** The largest page size does not fit into its two bytes, and is written as 1. */
function pageSizeOf(stored: number): number {
	return stored === 1 ? 65_536 : stored;
}
