import { columnChart, rowChart, type Bar, type FormatValue } from './charts';
import { escapeHtml } from './escape-html';

/** A chart, and the table behind it. */
export interface Figure {
	readonly title: string;
	/** A sentence under the title: what is counted. */
	readonly about: string;
	readonly shape: 'rows' | 'columns';
	/** Heads of the table, the first for the bars' names. */
	readonly heads: readonly [string, string];
	readonly bars: readonly Bar[];
	readonly format: FormatValue;
	/** Said in place of an empty chart. */
	readonly nothing: string;
}

/** More rows would make a chart that nobody can read; the table has them all. */
const MOST_ROWS = 15;

/** The figure as HTML: for readers of the table, and for screen readers, everything that the chart shows. */
export function figureHtml(figure: Figure): string {
	const { title, about, bars, nothing } = figure;
	const caption = `<figcaption>${escapeHtml(title)}<span>${escapeHtml(about)}</span></figcaption>`;
	if (bars.length === 0) {
		return `<figure>${caption}<p class="nothing">${escapeHtml(nothing)}</p></figure>`;
	}
	return `<figure>${caption}${chartOf(figure)}${tableOf(figure)}</figure>`;
}

function chartOf({ shape, bars, format }: Figure): string {
	return shape === 'columns' ? columnChart(bars) : rowChart(bars.slice(0, MOST_ROWS), format);
}

function tableOf({ title, heads, bars, format }: Figure): string {
	const head = heads.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
	const rows = bars.map(
		({ name, value }) =>
			`<tr><td>${escapeHtml(name)}</td><td>${escapeHtml(format(value))}</td></tr>`,
	);
	return `<details><summary>Show as a table: ${escapeHtml(title)}</summary><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}
