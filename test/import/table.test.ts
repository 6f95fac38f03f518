import { tableOf } from '../../src/import/table';
import type { TableRow } from '../../src/spreadsheet/read-csv';

async function* rowsOf(...rows: string[][]): AsyncGenerator<TableRow> {
	for (const [index, cells] of rows.entries()) yield { row: index + 1, cells };
}

async function read(rows: string[][], hasHeading = false) {
	const table = await tableOf(rowsOf(...rows), { hasHeading, phone: {} });
	const read: number[] = [];
	for await (const { row } of table.rows) read.push(row);
	return { names: table.names, rows: read };
}

test.each<[string, string[][], string[], number[]]>([
	[
		'a heading with a usual name',
		[
			['Name', ' Phone'],
			['Ana', '+12125550123'],
		],
		['Name', 'Phone'],
		[2],
	],
	[
		'a heading without usual names',
		[
			['Who', 'Where'],
			['Ana', 'Rome'],
		],
		['Who', 'Where'],
		[2],
	],
	['numbers only', [['+12125550123'], ['+14155550134']], ['Phone'], [1, 2]],
	['data without a heading', [['Ana', "'+12125550123"]], ['Column 1', 'Phone'], [1]],
	['nothing', [], [], []],
])('%s', async (_, rows, names, numbers) => {
	expect(await read(rows)).toEqual({ names, rows: numbers });
});

test('a heading is one for sure when its names are used, also if it looks like data', async () => {
	expect(await read([['2125550100'], ['2125550123']], true)).toEqual({
		names: ['2125550100'],
		rows: [2],
	});
});
