import { safeCell } from './cell';

const BYTE_ORDER_MARK = '\ufeff';
const CHARACTERS_AT_ONCE = 64 * 1024;

export interface CsvStyle {
	/**
	 * Whether spreadsheets may open the file: cells that would be formulas get an apostrophe, and a byte order mark
	 * says that it is UTF-8. Without it the cells are exactly what is written, for programs.
	 */
	readonly forSpreadsheets: boolean;
}

/** Writes rows as a CSV file in UTF-8 (RFC 4180), with a heading, a part of the file at a time. */
export async function* csvOf(
	columns: readonly string[],
	rows: AsyncIterable<readonly string[]>,
	style: CsvStyle,
): AsyncGenerator<string> {
	let part = csvHeading(columns, style);
	for await (const cells of rows) {
		part += csvLine(cells, style);
		if (part.length < CHARACTERS_AT_ONCE) continue;
		yield part;
		part = '';
	}
	yield part;
}

/** The beginning of a file, with the names of its columns. */
export function csvHeading(columns: readonly string[], style: CsvStyle): string {
	return (style.forSpreadsheets ? BYTE_ORDER_MARK : '') + csvLine(columns, style);
}

/** One row, with its line break. */
export function csvLine(cells: readonly string[], { forSpreadsheets }: CsvStyle): string {
	const written = cells.map((cell) => quoted(forSpreadsheets ? safeCell(cell) : cell));
	return `${written.join(',')}\r\n`;
}

function quoted(cell: string): string {
	return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
