import type { Results } from '../results';
import { figureRows, growthRows, profileRows, type Rows } from './rows';

/** Everything that there is to show of a run. */
export function tablesOf({ figures, growth, profiles }: Results): Rows[] {
	const tables = [figureRows(figures), growthRows(growth), profileRows(profiles)];
	return tables.filter(({ rows }) => rows.length > 0);
}

/** A table for the terminal. */
export function asText({ title, head, rows }: Rows): string {
	const widths = head.map((_, column) => widest([head, ...rows], column));
	const line = (cells: readonly string[]): string =>
		cells
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd();
	const rule = widths.map((width) => '-'.repeat(width)).join('  ');
	return [title, '', line(head), rule, ...rows.map(line)].join('\n');
}

/** A table for a page of the documentation. */
export function asMarkdown({ title, head, rows }: Rows): string {
	const line = (cells: readonly string[]): string =>
		`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [`**${title}**`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join(
		'\n',
	);
}

/** The functions in which most time was spent, for the terminal. */
export function hotFunctions({ profiles }: Results): Rows[] {
	return profiles.map(({ of, functions }) => ({
		title: `Functions by their own time, ${of}`,
		head: ['ms a run', 'function'],
		rows: functions.map(({ name, milliseconds }) => [
			milliseconds.toFixed(1),
			name.replace(/\S*\/(?=node_modules\/|dist\/)/, ''),
		]),
	}));
}

function widest(rows: readonly (readonly string[])[], column: number): number {
	return Math.max(...rows.map((cells) => cells[column]?.length ?? 0));
}
