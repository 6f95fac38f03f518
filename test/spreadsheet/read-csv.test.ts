import { readCsv } from '../../src/spreadsheet/read-csv';

const SENTENCE = 'name;phone\r\nZoë;+12125550123\r\nFrançois;+14155550134\r\n';
const ROWS = [
	[1, ['name', 'phone']],
	[2, ['Zoë', '+12125550123']],
	[3, ['François', '+14155550134']],
];

async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let start = 0; start < bytes.length; start += size)
		yield bytes.subarray(start, start + size);
}

async function read(bytes: Uint8Array | string, size = 65_536) {
	const { rows, delimiter, encoding } = await readCsv(inParts(Buffer.from(bytes), size));
	const all: unknown[] = [];
	for await (const { row, cells } of rows) all.push([row, cells]);
	return { rows: all, delimiter, encoding: encoding() };
}

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe.each([1, 2, 3, 7, 65_536])('read in parts of %i bytes', (size) => {
	test.each([
		['UTF-8', Buffer.from(SENTENCE), 'utf-8'],
		['UTF-8 with a byte order mark', Buffer.from(`\ufeff${SENTENCE}`), 'utf-8'],
		['UTF-16, little endian', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le'), 'utf-16le'],
		['UTF-16, big endian', bigEndian(`\ufeff${SENTENCE}`), 'utf-16be'],
		['Latin-1 and Windows-1252', Buffer.from(SENTENCE, 'latin1'), 'windows-1252'],
	])('%s is recognised', async (_, bytes, encoding) => {
		expect(await read(bytes, size)).toEqual({ rows: ROWS, delimiter: ';', encoding });
	});

	test('quoted cells hold delimiters, quotes and line breaks', async () => {
		const text = 'a,b\r\n"1,""x""\r\ny",2\r\n';
		expect((await read(text, size)).rows).toEqual([
			[1, ['a', 'b']],
			[2, ['1,"x"\r\ny', '2']],
		]);
	});

	test('line breaks of all systems end a row', async () => {
		expect((await read('a\nb\r\nc\rd', size)).rows.map((row) => (row as unknown[])[1])).toEqual([
			['a'],
			['b'],
			['c'],
			['d'],
		]);
	});
});

test('a letter of Windows-1252 at the very end decides too', async () => {
	expect(await read(Buffer.from('caf\xe9', 'latin1'))).toMatchObject({
		rows: [[1, ['café']]],
		encoding: 'windows-1252',
	});
});

test.each([
	['a,b\n1,2', ','],
	['a;b\n1;2', ';'],
	['a\tb\n1\t2', '\t'],
	['a|b\n1|2', '|'],
	['"one, two, three";b;c\n', ';'],
	['phone\n+12125550123', ','],
])('the delimiter of %j', async (text, delimiter) => {
	expect((await read(text)).delimiter).toBe(delimiter);
});

test.each([1, 65_536])(
	"Excel's line with the separator is no row, in parts of %i",
	async (size) => {
		expect(await read('sep=;\r\na;b,c\r\n', size)).toMatchObject({
			delimiter: ';',
			rows: [[1, ['a', 'b,c']]],
		});
	},
);

test('row numbers are those of a spreadsheet, with its empty and multi-line rows', async () => {
	expect((await read('a,b\n\n"1\n2",x\n3')).rows).toEqual([
		[1, ['a', 'b']],
		[2, ['']],
		[3, ['1\n2', 'x']],
		[4, ['3']],
	]);
});

test('a quote in the middle of a cell is a letter', async () => {
	expect((await read('size,name\n5" screen,x\n')).rows[1]).toEqual([2, ['5" screen', 'x']]);
});

test.each([
	['at the end of the file', 'a,b\n1,2\n"3,4\n5,6\n'],
	['before more than a row can be', `a,b\n1,2\n"3,4\n${'5,6\n'.repeat(100_000)}`],
])('a quotation mark that is never closed, %s, is named with its row', async (_, text) => {
	await expect(read(text)).rejects.toThrow(/from row 3 on: a quotation mark there is never closed/);
});

test.each([
	['PK\x03\x04', /Excel workbook/],
	['%PDF-1.7', /PDF/],
	['\x1f\x8b\x08', /compressed/],
])('%j is no CSV file', async (start, message) => {
	await expect(read(Buffer.from(`${start}…`, 'latin1'))).rejects.toThrow(message);
});

test('an empty file has no rows', async () => {
	expect((await read('')).rows).toEqual([]);
	expect((await read('\ufeff')).rows).toEqual([]);
});

test('a source that fails while it is read fails the reading', async () => {
	async function* breaking(): AsyncGenerator<Uint8Array> {
		yield Buffer.from('a,b\n1,2\n');
		throw new Error('the disk is gone');
	}
	const { rows } = await readCsv(breaking());
	await expect(
		(async () => {
			for await (const _ of rows);
		})(),
	).rejects.toThrow('the disk is gone');
});
