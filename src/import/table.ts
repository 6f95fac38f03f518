import { parsePhone, type PhoneOptions } from '../phone/e164';
import { plainCell } from '../spreadsheet/cell';
import type { TableRow } from '../spreadsheet/read-csv';
import { hasUsualName } from './columns';

/** Rows under a heading. */
export interface Table {
	readonly names: readonly string[];
	readonly rows: AsyncIterable<TableRow>;
}

export interface TableOptions {
	/** For sure: the user names columns by it. Otherwise a first row that looks like one of data is one. */
	readonly hasHeading: boolean;
	readonly phone: PhoneOptions;
}

/** Splits the heading off. A table that has none gets the names Column 1, Column 2 … and Phone. */
export async function tableOf(
	rows: AsyncIterable<TableRow>,
	options: TableOptions,
): Promise<Table> {
	const iterator = rows[Symbol.asyncIterator]();
	const first = await iterator.next();
	if (first.done) return { names: [], rows: remaining(iterator) };
	const { cells } = first.value;
	const names = cells.map((cell) => plainCell(String(cell ?? '').trim()));
	const phone = cells.findIndex((cell) => parsePhone(plainCell(String(cell)), options.phone).ok);
	if (options.hasHeading || hasUsualName(names) || phone < 0) {
		return { names, rows: remaining(iterator) };
	}
	return {
		names: cells.map((_, index) => (index === phone ? 'Phone' : `Column ${index + 1}`)),
		rows: remaining(iterator, first.value),
	};
}

async function* remaining(
	iterator: AsyncIterator<TableRow>,
	first?: TableRow,
): AsyncGenerator<TableRow> {
	try {
		if (first) yield first;
		for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
			yield next.value;
		}
	} finally {
		await iterator.return?.();
	}
}
