import { Readable, pipeline } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { dialectOf, holdsFirstRow, type Delimiter } from './dialect';
import { TextDecoding, type TextEncoding } from './text-decoding';

/** One row of a table, with its number as a spreadsheet shows it: the first row is 1, also if it is a heading. */
export interface TableRow {
	readonly row: number;
	readonly cells: readonly unknown[];
}

export interface CsvFile {
	/** Ends with the file; never holds more than a few rows. Cells are as they are written, without their quotes. */
	readonly rows: AsyncIterable<TableRow>;
	readonly delimiter: Delimiter;
	/** What was used for what has been read so far. */
	readonly encoding: () => TextEncoding;
}

/** A quote that is never closed makes one row of the rest of the file; no real row is as long as this. */
const LONGEST_ROW = 256 * 1024;

/**
 * Reads a CSV file as spreadsheets and people write it: any of the four encodings and delimiters, quoted cells with
 * line breaks, rows of different lengths, quotes in the middle of a cell, and Excel's line `sep=`.
 *
 * @throws RangeError with a sentence that names the row where the file cannot be read on, also while it is read.
 */
export async function readCsv(bytes: AsyncIterable<Uint8Array>): Promise<CsvFile> {
	const decoding = new TextDecoding();
	const texts = decoded(bytes, decoding);
	const sample = await firstTexts(texts);
	const { delimiter, skip } = dialectOf(sample);
	const parser = parserFor(delimiter);
	// What goes wrong with the source destroys the parser, whose reader is told.
	pipeline(Readable.from(following(sample.slice(skip), texts)), parser, () => undefined);
	return { rows: rowsOf(parser), delimiter, encoding: () => decoding.encoding };
}

async function* decoded(
	bytes: AsyncIterable<Uint8Array>,
	decoding: TextDecoding,
): AsyncGenerator<string> {
	for await (const part of bytes) {
		const text = decoding.decode(part);
		if (text !== '') yield text;
	}
	const rest = decoding.end();
	if (rest !== '') yield rest;
}

async function firstTexts(texts: AsyncGenerator<string>): Promise<string> {
	let sample = '';
	while (!holdsFirstRow(sample)) {
		const { done, value } = await texts.next();
		if (done) break;
		sample += value;
	}
	return sample;
}

async function* following(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
	if (first !== '') yield first;
	yield* rest;
}

function parserFor(delimiter: Delimiter): Parser {
	return parse({
		delimiter,
		record_delimiter: ['\r\n', '\n', '\r'],
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: false,
		max_record_size: LONGEST_ROW,
	});
}

async function* rowsOf(parser: Parser): AsyncGenerator<TableRow> {
	let row = 0;
	try {
		for await (const cells of parser as AsyncIterable<string[]>) yield { row: ++row, cells };
	} catch (error) {
		throw error instanceof CsvError ? unreadable(error) : error;
	}
}

/** The parser may know of rows that were not asked for yet, so it is the one who counts. */
function unreadable({ code, message, records }: CsvError): RangeError {
	const row = Number(records) + 1;
	const isUnclosed = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
	return new RangeError(
		isUnclosed
			? `The file cannot be read from row ${row} on: a quotation mark there is never closed`
			: `The file cannot be read from row ${row} on: ${message}`,
	);
}
