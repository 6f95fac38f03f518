import { parseArgs } from 'node:util';
import { MOST_CONTACTS } from './data/contacts';

export const PARTS = ['redis', 'sqlite', 'engine'] as const;
export type Part = (typeof PARTS)[number];

/** What to measure, and where to write it besides the terminal. */
export interface BenchmarkOptions {
	/** How many contacts the longest list has. */
	readonly contacts: number;
	/** Lists of more contacts get their standings alone, written past the store: minutes instead of an hour. */
	readonly mostRecorded: number;
	readonly parts: readonly Part[];
	/** Show the results that this file holds instead of measuring. */
	readonly from?: string;
	/** Files for the results as JSON, as Markdown tables, and as a plot. */
	readonly json?: string;
	readonly markdown?: string;
	readonly plot?: string;
}

export const USAGE = `npm run bench -- store [--contacts 1000000] [--standings-only] [--only ${PARTS.join('|')}] [--json file]
  [--markdown file] [--plot file.svg] [--from results.json]`;

const DEFAULT_CONTACTS = 1_000_000;
const FEWEST_CONTACTS = 20_000;

/** @throws RangeError or TypeError that says which argument cannot be used. */
export function benchmarkOptions(args: readonly string[]): BenchmarkOptions {
	const { values } = parseArgs({
		args: [...args],
		options: {
			contacts: { type: 'string', default: String(DEFAULT_CONTACTS) },
			'standings-only': { type: 'boolean', default: false },
			only: { type: 'string' },
			from: { type: 'string' },
			json: { type: 'string' },
			markdown: { type: 'string' },
			plot: { type: 'string' },
		},
	});
	const { contacts, only, 'standings-only': standingsOnly, ...files } = values;
	return {
		...files,
		contacts: countIn(contacts),
		mostRecorded: standingsOnly ? DEFAULT_CONTACTS : MOST_CONTACTS,
		parts: only === undefined ? PARTS : [partIn(only)],
	};
}

function countIn(text: string): number {
	const count = Number(text);
	if (Number.isInteger(count) && count >= FEWEST_CONTACTS && count < MOST_CONTACTS) return count;
	throw new RangeError(`--contacts is a number from ${FEWEST_CONTACTS} to below ${MOST_CONTACTS}`);
}

function partIn(text: string): Part {
	const part = PARTS.find((known) => known === text);
	if (part === undefined) throw new RangeError(`--only is one of ${PARTS.join(', ')}`);
	return part;
}
