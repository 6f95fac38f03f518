import type { ConsentEventType } from '../consent/events';
import type { Policy } from '../consent/policy';
import {
	columnsOf,
	doubtfulColumn,
	namesIn,
	type ChosenColumns,
	type ColumnMap,
} from '../import/columns';
import { ImportTally, type ImportReport } from '../import/import-report';
import { rowReader, type RowSettings } from '../import/row-reader';
import type { UnusableRow } from '../import/row-reading';
import type { Table } from '../import/table';
import type { TableRow } from '../spreadsheet/read-csv';
import { SuppressionStoreError } from '../store/errors';
import type { SuppressionStore } from '../store/suppression-store';
import { ImportRun } from './import-run';
import { partsOf } from './parts';

/** Rows of one read and one write: few enough that the process gets to other work in between. */
const ROWS_AT_ONCE = 500;

export interface ImportOptions {
	/** Decides whether opt-ins may be recorded. */
	readonly policy: Policy;
	/** What rows mean. `as_written`: what a column of standings says, and that contacts opted out where there is none. */
	readonly rowsMean: 'as_written' | ConsentEventType;
	readonly columns?: ChosenColumns;
	readonly rows: Omit<RowSettings, 'meaning' | 'contactKeyId' | 'now'>;
	/** Reports what would be done, and records nothing. */
	readonly dryRun?: boolean;
	/** Called with each row that is not imported; the import goes on when it resolves. */
	readonly onRejected?: (row: TableRow, why: UnusableRow) => void | Promise<void>;
	/** Called after each part of the rows; the import goes on when it resolves. */
	readonly onProgress?: (report: ImportReport) => void | Promise<void>;
	readonly signal?: AbortSignal;
	/** Milliseconds since 1970. Default the clock. */
	readonly now?: number;
}

/**
 * Records what a table says of contacts, however many rows it has: a few hundred are held at a time. Rows that cannot be
 * used are rejected and never keep the others from being recorded. Importing the same table again changes nothing: a row
 * with a time is the same event every time, and so is one without if `rows.fileId` is given.
 *
 * @throws RangeError with a sentence if the table has no usable columns or its file cannot be read to its end, and
 * SuppressionStoreError if the store does not answer. What was imported before that stays, and importing all of it again
 * is safe.
 */
export async function importContacts(
	store: SuppressionStore,
	table: Table,
	options: ImportOptions,
): Promise<ImportReport> {
	const now = options.now ?? Date.now();
	const columns = importColumns(table, options);
	const tally = new ImportTally(namesIn(table.names, columns));
	const read = rowReader(table.names, columns, rowSettings(store, options, now));
	const run = new ImportRun(store, read, tally, { ...options, now });
	try {
		for await (const part of partsOf(table.rows, ROWS_AT_ONCE)) {
			options.signal?.throwIfAborted();
			await run.importPart(part);
			await options.onProgress?.(tally.report());
		}
	} catch (error) {
		throw interrupted(error, tally.report());
	}
	return tally.report();
}

/** @throws RangeError with a sentence if there is no column of numbers, or one that may say who opted out. */
function importColumns({ names }: Table, { columns = {}, rowsMean }: ImportOptions): ColumnMap {
	const found = columnsOf(names, columns);
	if (rowsMean !== 'as_written') return { ...found, event: [] };
	const doubtful = doubtfulColumn(names, found);
	if (doubtful === undefined) return found;
	throw new RangeError(
		`The column "${doubtful}" may say who opted out, or may not. Name it as the column of the standing, or say that all rows opted out`,
	);
}

function rowSettings(
	{ contactKey }: SuppressionStore,
	{ rows, rowsMean }: ImportOptions,
	now: number,
): RowSettings {
	return {
		...rows,
		...(contactKey && { contactKeyId: contactKey.id }),
		meaning: rowsMean === 'as_written' ? 'opt_out' : rowsMean,
		now,
	};
}

/** Says how far the import came: nothing of it is lost, and nothing is recorded twice by importing all of it again. */
function interrupted(error: unknown, { added, rows }: ImportReport): unknown {
	if (rows === 0) return error;
	const soFar = `${rows} rows were read before, of which ${added} were added; import the whole again when it is mended, nothing is recorded twice`;
	if (error instanceof SuppressionStoreError) {
		const remedy = `${error.remedy}. ${soFar}`;
		return new SuppressionStoreError(error.failure, error.message, remedy, { cause: error });
	}
	if (error instanceof RangeError)
		return new RangeError(`${error.message}. ${soFar}`, { cause: error });
	return error;
}
