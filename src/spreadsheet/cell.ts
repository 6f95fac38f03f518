/** What spreadsheets take for the beginning of a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^'*[=+\-@\t\r]/;
/** How a cell is written so that a spreadsheet keeps it as text: ="00123". */
const TEXT_FORMULA = /^="((?:[^"]|"")*)"$/;

/**
 * A cell that no spreadsheet takes for a formula: such a cell gets an apostrophe before it. What begins with
 * apostrophes and then like a formula gets one more, so that {@link plainCell} gives back exactly what was written.
 */
export function safeCell(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** What a cell says: without the apostrophe or the formula that keep a spreadsheet from reading it as a number. */
export function plainCell(cell: string): string {
	const text = TEXT_FORMULA.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;
	return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
