import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';
import type { UnusableRow } from '../../../../src/import/row-reading';
import type { TableRow } from '../../../../src/spreadsheet/read-csv';
import { csvHeading, csvLine } from '../../../../src/spreadsheet/write-csv';

const STYLE = { forSpreadsheets: true };
const FILE_NAME = 'rejected-rows.csv';

/** A CSV file of rejected rows, written while they come, that can be corrected and imported in its turn. */
export class RejectedRows {
	readonly #text = new PassThrough();
	#file: Promise<IBinaryData> | undefined;

	/** @param names of the columns of the table that is imported. */
	constructor(
		private readonly context: IExecuteFunctions,
		private readonly names: readonly string[],
	) {}

	async add({ row, cells }: TableRow, { reason, message }: UnusableRow): Promise<void> {
		this.#file ??= this.#begin();
		const written = this.names.map((_, column) => textOf(cells[column]));
		const line = csvLine([...written, String(row), reason, message], STYLE);
		if (!this.#text.write(line)) await Promise.race([once(this.#text, 'drain'), this.#file]);
	}

	/** The file, or `undefined` if no row was rejected. */
	async file(): Promise<IBinaryData | undefined> {
		this.#text.end();
		return await this.#file;
	}

	/** Gives the file up, e.g. because the import failed. */
	discard(): void {
		this.#text.destroy();
	}

	#begin(): Promise<IBinaryData> {
		this.#text.write(
			csvHeading([...this.names, 'rejected row', 'rejected for', 'explanation'], STYLE),
		);
		const file = this.context.helpers.prepareBinaryData(this.#text, FILE_NAME, 'text/csv');
		// It is awaited at the end; until then a failure must not end n8n.
		file.catch(() => undefined);
		return file;
	}
}

function textOf(cell: unknown): string {
	if (cell === undefined || cell === null) return '';
	return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
