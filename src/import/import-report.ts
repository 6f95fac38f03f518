import type { ContactRef } from '../phone/contact-ref';
import type { ImportField } from './columns';
import type { RejectionReason } from './row-reading';

/** A row that was not imported. */
export interface RejectedRow {
	/** As a spreadsheet numbers it: the heading is row 1. */
	readonly row: number;
	readonly reason: RejectionReason;
	readonly message: string;
}

/** A row that says something else than another row, or than what the contact said later. */
export interface ConflictingRow {
	readonly row: number;
	readonly contact: ContactRef;
	readonly message: string;
}

/** What became of the rows of an import. The first six figures add up to `rows`. */
export interface ImportReport {
	/** Rows that are not empty, without the heading. */
	readonly rows: number;
	/** Recorded now, or with a dry run: would be recorded. */
	readonly added: number;
	/** The store knew it before. */
	readonly alreadyThere: number;
	/** An earlier row of the same import says the same. */
	readonly duplicates: number;
	/** The row says that nothing happened, e.g. "no" in a column of opt-outs. */
	readonly nothingToRecord: number;
	readonly rejected: number;
	readonly rejectedByReason: Readonly<Partial<Record<RejectionReason, number>>>;
	/** The first of the rejected rows. */
	readonly rejectedRows: readonly RejectedRow[];
	readonly conflicts: number;
	/** The first of the conflicting rows. */
	readonly conflictingRows: readonly ConflictingRow[];
	/** The names of the columns in which each field was looked for. */
	readonly columns: Readonly<Partial<Record<ImportField, readonly string[]>>>;
	/** Opt-outs whose time could not be read, which were taken to have happened now. */
	readonly unreadableTimes: number;
}

export type RowOutcome = 'added' | 'alreadyThere' | 'duplicates' | 'nothingToRecord';

/** Rows that a report lists; all are counted. */
const MOST_LISTED = 100;

/** Counts what becomes of rows. */
export class ImportTally {
	readonly #counts = { added: 0, alreadyThere: 0, duplicates: 0, nothingToRecord: 0 };
	readonly #byReason: Partial<Record<RejectionReason, number>> = {};
	readonly #rejectedRows: RejectedRow[] = [];
	readonly #conflictingRows: ConflictingRow[] = [];
	#rejected = 0;
	#conflicts = 0;
	#unreadableTimes = 0;

	constructor(private readonly columns: ImportReport['columns']) {}

	count(outcome: RowOutcome): void {
		this.#counts[outcome]++;
	}

	reject(row: RejectedRow): void {
		this.#rejected++;
		this.#byReason[row.reason] = (this.#byReason[row.reason] ?? 0) + 1;
		if (this.#rejectedRows.length < MOST_LISTED) this.#rejectedRows.push(row);
	}

	conflict(row: ConflictingRow): void {
		this.#conflicts++;
		if (this.#conflictingRows.length < MOST_LISTED) this.#conflictingRows.push(row);
	}

	countUnreadableTime(): void {
		this.#unreadableTimes++;
	}

	report(): ImportReport {
		const rows = Object.values(this.#counts).reduce((sum, count) => sum + count, this.#rejected);
		return {
			rows,
			...this.#counts,
			rejected: this.#rejected,
			rejectedByReason: { ...this.#byReason },
			rejectedRows: [...this.#rejectedRows],
			conflicts: this.#conflicts,
			conflictingRows: [...this.#conflictingRows],
			columns: this.columns,
			unreadableTimes: this.#unreadableTimes,
		};
	}
}
