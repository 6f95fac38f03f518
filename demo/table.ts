/** A cell and how it is to look. */
export interface Cell {
	readonly text: string;
	readonly tone?: 'good' | 'stopped' | 'quiet';
}

const TONES = { good: 32, stopped: 33, quiet: 90 } as const;

/** Lays out rows under their headings, with columns as wide as their longest cell. */
export function table(
	headings: readonly string[],
	rows: readonly (readonly Cell[])[],
	inColour: boolean,
): string {
	const widths = headings.map((heading, column) =>
		Math.max(width(heading), ...rows.map((row) => width(row[column]?.text ?? ''))),
	);
	const line = (cells: readonly Cell[], paint: boolean) =>
		cells
			.map(({ text, tone }, column) => {
				const padded = text + ' '.repeat((widths[column] ?? 0) - width(text));
				return paint && tone ? `\u001b[${TONES[tone]}m${padded}\u001b[0m` : padded;
			})
			.join('  ')
			.trimEnd();
	const title = line(
		headings.map((text) => ({ text })),
		false,
	);
	const rule = widths.map((length) => '─'.repeat(length)).join('  ');
	return [title, rule, ...rows.map((row) => line(row, inColour))].join('\n');
}

/** Columns that a text takes in a terminal: emoji and full-width digits take two. */
function width(text: string): number {
	return [...text].reduce((sum, letter) => sum + (isWide(letter) ? 2 : 1), 0);
}

function isWide(letter: string): boolean {
	return /\p{Emoji_Presentation}|[\uff01-\uff60]/u.test(letter);
}
