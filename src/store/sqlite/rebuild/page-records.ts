import { valuesIn, varintAt, type Value } from './record-format';
import { PAGE_SIZE, type StoredPage, type StorePages } from './store-pages';

/** A row that was found in a page. */
export interface FoundRecord {
	/** `table`: a row of a table with a number as its key. `index`: of an index, or of a table without such a number. */
	readonly kind: 'table' | 'index';
	readonly rowId: number;
	/** As many as could be read. */
	readonly values: readonly Value[];
}

interface PageKind {
	readonly kind: 'table' | 'index';
	readonly headerSize: number;
	/** Bytes of a cell before its length: the number of a page further down. */
	readonly linkSize: number;
	/** Payload that fits into a page of this kind; more spills over into other pages. */
	readonly mostInPage: number;
}

const LEAST_IN_PAGE = Math.floor(((PAGE_SIZE - 12) * 32) / 255) - 23;
const MOST_IN_INDEX = Math.floor(((PAGE_SIZE - 12) * 64) / 255) - 23;

/** By the first byte of the page. The inner pages of a table hold no rows. */
const PAGE_KINDS: ReadonlyMap<number, PageKind> = new Map([
	[0x0d, { kind: 'table', headerSize: 8, linkSize: 0, mostInPage: PAGE_SIZE - 35 }],
	[0x0a, { kind: 'index', headerSize: 8, linkSize: 0, mostInPage: MOST_IN_INDEX }],
	[0x02, { kind: 'index', headerSize: 12, linkSize: 4, mostInPage: MOST_IN_INDEX }],
]);

const FILE_HEADER_SIZE = 100;
/** Bytes; far more than any event, and little enough that damage does not lead on for ever. */
const LARGEST_ROW = 16 * 1024 * 1024;

/** All rows of a page that can be read, whatever became of the rest of it. */
export async function* recordsIn(
	{ number, bytes }: StoredPage,
	pages: StorePages,
): AsyncGenerator<FoundRecord> {
	const start = number === 1 ? FILE_HEADER_SIZE : 0;
	const pageKind = bytes.length > start ? PAGE_KINDS.get(bytes.readUInt8(start)) : undefined;
	if (!pageKind || bytes.length < start + pageKind.headerSize) return;
	const pointers = start + pageKind.headerSize;
	const count = Math.min(bytes.readUInt16BE(start + 3), (bytes.length - pointers) >> 1);
	for (let index = 0; index < count; index += 1) {
		const record = await recordAt(bytes, bytes.readUInt16BE(pointers + 2 * index), pageKind, pages);
		if (record) yield record;
	}
}

async function recordAt(
	bytes: Buffer,
	start: number,
	pageKind: PageKind,
	pages: StorePages,
): Promise<FoundRecord | undefined> {
	try {
		const cell = cellAt(bytes, start, pageKind);
		const payload = await payloadOf(cell, bytes, pages);
		return { kind: pageKind.kind, rowId: cell.rowId, values: valuesIn(payload) };
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

interface Cell {
	readonly rowId: number;
	readonly length: number;
	/** Where the payload begins, and how much of it lies in this page. */
	readonly start: number;
	readonly inPage: number;
}

/** @throws RangeError where there is no cell. */
function cellAt(bytes: Buffer, start: number, { kind, linkSize, mostInPage }: PageKind): Cell {
	const length = varintAt(bytes, start + linkSize);
	if (length.value > LARGEST_ROW) throw new RangeError('No row of a store is so long');
	const rowId = kind === 'table' ? varintAt(bytes, length.end) : { value: 0, end: length.end };
	return {
		rowId: rowId.value,
		length: length.value,
		start: rowId.end,
		inPage: inPageOf(length.value, mostInPage),
	};
}

/** https://sqlite.org/fileformat.html#cell_payload_overflow_pages */
function inPageOf(length: number, mostInPage: number): number {
	if (length <= mostInPage) return length;
	const fitting = LEAST_IN_PAGE + ((length - LEAST_IN_PAGE) % (PAGE_SIZE - 4));
	return fitting <= mostInPage ? fitting : LEAST_IN_PAGE;
}

/** The payload with what spilled over, as far as it can be followed. */
async function payloadOf(
	{ length, start, inPage }: Cell,
	bytes: Buffer,
	pages: StorePages,
): Promise<Buffer> {
	const parts = [bytes.subarray(start, start + inPage)];
	if (inPage === length || bytes.length < start + inPage + 4) return Buffer.concat(parts);
	let missing = length - inPage;
	let next = bytes.readUInt32BE(start + inPage);
	while (missing > 0 && next > 0) {
		const page = await pages.newest(next);
		if (page.length <= 4) break;
		const part = page.subarray(4, 4 + missing);
		parts.push(part);
		missing -= part.length;
		next = page.readUInt32BE(0);
	}
	return Buffer.concat(parts);
}
