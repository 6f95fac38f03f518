import { entriesFrom, importedOptOut } from '../data/events';
import { SAMPLE_SIZE } from '../data/samples';
import { inWords } from '../data/sizes';
import type { CheckTimes } from '../measure/check-times';
import type { Figure } from '../measure/figure';
import { interleaved } from '../measure/interleaved';
import { progress } from '../measure/progress';
import type { FilledFile, WrittenFile } from './filled-file';
import { rowsFrom, type PlainTable } from './plain-table';
import { tableSizes } from './table-sizes';

const measured = { outcome: 'measured', part: 'SQLite' } as const;

/** What a list takes on disk. */
export function spaceFigures(
	largest: WrittenFile,
	imported: FilledFile,
	replies: FilledFile,
	plain: PlainTable,
): Figure[] {
	const plainBytes = [...tableSizes(plain.path).values()].reduce((sum, bytes) => sum + bytes, 0);
	return [
		{
			...measured,
			measure: `standings, disk a contact, ${inWords(largest.contacts)}`,
			unit: 'B',
			reading: { value: largest.space.standings },
			rivals: [{ name: 'a plain table', reading: { value: plainBytes / largest.contacts } }],
			target: { of: 'value', is: 'at most', limit: 60 },
		},
		...[
			{ of: 'an imported opt-out', file: imported },
			{ of: 'an opt-out by reply', file: replies },
		].map(
			({ of, file }): Figure => ({
				...measured,
				measure: `ledger with indexes, disk of ${of}`,
				unit: 'B',
				reading: { value: file.space.ledger },
			}),
		),
	];
}

/** How a check compares with one statement for each contact. */
export function checkFigure({ contacts, store, rival }: CheckTimes): Figure {
	return {
		...measured,
		measure: `check of 10,000 out of ${inWords(contacts)}`,
		unit: 'ms',
		reading: store,
		rivals: [{ name: 'a plain table, one SELECT each', reading: rival }],
		target: { of: 'value', is: 'at most', limit: 150 },
	};
}

/** How fast a list was recorded, in calls of up to 500,000 events. */
export function importFigure({ contacts, milliseconds }: FilledFile): Figure {
	return {
		...measured,
		measure: `record, import of ${inWords(contacts)}`,
		unit: 'events/s',
		reading: { value: (1000 * contacts) / milliseconds },
	};
}

/** Times of recording the opt-outs of 10,000 further contacts so that they survive a loss of power. */
export async function recordFigures(
	{ contacts, store }: WrittenFile,
	plain: PlainTable,
): Promise<Figure[]> {
	progress('SQLite: recording');
	const firstOf = (repetition: number): number => contacts + repetition * SAMPLE_SIZE;
	const times = await interleaved({
		store: (repetition) => {
			const entries = entriesFrom(importedOptOut, firstOf(repetition), SAMPLE_SIZE);
			return async () => await store.record(entries);
		},
		rival: (repetition) => {
			const rows = rowsFrom(firstOf(repetition), SAMPLE_SIZE);
			return () => plain.record(rows);
		},
	});
	return [
		{
			...measured,
			measure: `record of 10,000, durably, into ${inWords(contacts)}`,
			unit: 'ms',
			reading: times.store,
			rivals: [{ name: 'a plain table without a ledger, one transaction', reading: times.rival }],
			target: { of: 'value', is: 'at most', limit: 500 },
		},
	];
}
