import type { INodeExecutionData } from 'n8n-workflow';
import type { Table } from '../../../../src/import/table';
import type { TableRow } from '../../../../src/spreadsheet/read-csv';

/** The items of a run as a table: a column for each field that any of them has, rows numbered from 1. */
export function itemTable(items: readonly INodeExecutionData[]): Table {
	const names = [...new Set(items.flatMap(({ json }) => Object.keys(json)))];
	return { names, rows: rowsOf(items, names) };
}

async function* rowsOf(
	items: readonly INodeExecutionData[],
	names: readonly string[],
): AsyncGenerator<TableRow> {
	for (const [index, { json }] of items.entries()) {
		yield { row: index + 1, cells: names.map((name) => json[name]) };
	}
}
