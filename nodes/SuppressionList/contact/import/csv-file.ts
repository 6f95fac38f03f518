import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { IExecuteFunctions } from 'n8n-workflow';
import { readCsv, type CsvFile } from '../../../../src/spreadsheet/read-csv';

const BYTES_AT_ONCE = 256 * 1024;

/** A CSV file in a binary field of an item. */
export interface CsvInput {
	/** The same for the same content: 132 bits of its SHA-256. */
	readonly fileId: string;
	readonly csv: CsvFile;
}

/**
 * Opens the file of an item. It is read twice, first to know it when it comes again, and never held as a whole unless
 * n8n does so itself.
 */
export async function csvInput(
	context: IExecuteFunctions,
	itemIndex: number,
	field: string,
): Promise<CsvInput> {
	const digest = createHash('sha256');
	for await (const bytes of await bytesOf(context, itemIndex, field)) digest.update(bytes);
	const csv = await readCsv(await bytesOf(context, itemIndex, field));
	return { fileId: digest.digest('base64url').slice(0, 22), csv };
}

/** n8n keeps files in memory, or under an id in a folder or a bucket. */
async function bytesOf(
	context: IExecuteFunctions,
	itemIndex: number,
	field: string,
): Promise<AsyncIterable<Uint8Array>> {
	const { id } = context.helpers.assertBinaryData(itemIndex, field);
	return id
		? await context.helpers.getBinaryStream(id, BYTES_AT_ONCE)
		: Readable.from([await context.helpers.getBinaryDataBuffer(itemIndex, field)]);
}
