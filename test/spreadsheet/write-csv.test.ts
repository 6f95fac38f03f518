import fc from 'fast-check';
import { plainCell, safeCell } from '../../src/spreadsheet/cell';
import { readCsv } from '../../src/spreadsheet/read-csv';
import { csvOf } from '../../src/spreadsheet/write-csv';

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
	yield* items;
}

async function written(rows: readonly string[][], forSpreadsheets: boolean): Promise<string> {
	let text = '';
	for await (const part of csvOf(['a', 'b'], each(rows), { forSpreadsheets })) text += part;
	return text;
}

test.each(['=1+1', '+12125550123', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''+1"])(
	'%j is no formula when it is written, and comes back as it was',
	(text) => {
		expect(safeCell(text)).toBe(`'${text}`);
		expect(plainCell(safeCell(text))).toBe(text);
	},
);

test.each([
	['="00123"', '00123'],
	['="say ""hi"""', 'say "hi"'],
	["'2125550123", "'2125550123"],
	["it's", "it's"],
	['=HYPERLINK("x")', '=HYPERLINK("x")'],
])('the cell %j says %j', (cell, text) => expect(plainCell(cell)).toBe(text));

test('any text survives being written safely', () => {
	const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+@\t-]?[a-z0-9']{0,5}$/));
	fc.assert(
		fc.property(text, (cell) => {
			fc.pre(!/^="(?:[^"]|"")*"$/.test(cell));
			expect(plainCell(safeCell(cell))).toBe(cell);
		}),
	);
});

test('a file for spreadsheets has a byte order mark, quotes where needed, and no formulas', async () => {
	expect(await written([['+1', 'a "b"\nc; d']], true)).toBe(
		'\ufeffa,b\r\n\'+1,"a ""b""\nc; d"\r\n',
	);
});

test('a file for programs has the cells as they are', async () => {
	expect(await written([['+1', '=x']], false)).toBe('a,b\r\n+1,=x\r\n');
});

test('what was written is read back, however many parts it takes', async () => {
	const rows = Array.from({ length: 5000 }, (_, n) => [`+1212555${n}`, `line ${n},\n"quoted"`]);
	const { rows: read } = await readCsv(each([Buffer.from(await written(rows, true))]));
	const cells: string[][] = [];
	for await (const row of read) cells.push(row.cells.map((cell) => plainCell(String(cell))));
	expect(cells).toEqual([['a', 'b'], ...rows]);
});
