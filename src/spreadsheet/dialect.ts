/** Characters that separate the cells of a row, the more usual ones first. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface Dialect {
	readonly delimiter: Delimiter;
	/** Characters at the beginning that belong to no row: Excel's line `sep=;`. */
	readonly skip: number;
}

/** As much of a file as is looked at: more than any first row of a table has. */
export const DIALECT_SAMPLE = 64 * 1024;

const SEPARATOR_LINE = /^"?sep=([,;\t|])"?(?:\r\n|\r|\n|$)/i;

/**
 * Finds out how a file separates cells: as its first line `sep=` says, otherwise by what its first row has most of.
 * @param start the first row at least, or {@link DIALECT_SAMPLE} characters.
 */
export function dialectOf(start: string): Dialect {
	const line = SEPARATOR_LINE.exec(start);
	const named = DELIMITERS.find((delimiter) => delimiter === line?.[1]);
	if (line && named) return { delimiter: named, skip: line[0].length };
	const row = firstRow(start).replace(/"[^"]*"/g, '');
	const counts = DELIMITERS.map((delimiter) => row.split(delimiter).length);
	return { delimiter: DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',', skip: 0 };
}

/** Whether a sample holds the first row to its end, so that more of the file is not needed. */
export function holdsFirstRow(sample: string): boolean {
	const line = SEPARATOR_LINE.exec(sample);
	if (line) return line[0] !== sample || sample.endsWith('\n');
	return sample.length >= DIALECT_SAMPLE || firstRow(sample).length < sample.length;
}

/** Up to the first line break that is not in quotes. */
function firstRow(text: string): string {
	return /^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? '';
}
