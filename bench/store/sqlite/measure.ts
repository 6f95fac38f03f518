import { withCleanup, type Defer } from '../cleanup';
import { importedOptOut, replyOptOut } from '../data/events';
import { inWords, sizesUpTo } from '../data/sizes';
import { exportFigures } from '../export/measure-export';
import { timeChecks, type CheckedList } from '../measure/check-times';
import { attempt, type Figure } from '../measure/figure';
import { growthFigure, growthSeries } from '../measure/growth';
import { progress } from '../measure/progress';
import type { PartResult } from '../results';
import { checkFigure, importFigure, recordFigures, spaceFigures } from './figures';
import {
	fillFile,
	newFolder,
	writeStandings,
	type FilledFile,
	type WrittenFile,
} from './filled-file';
import { PlainTable } from './plain-table';

const PART = 'SQLite';
/** The space of an event does not depend on how many there are. */
const REPLIES = 200_000;

/** A list in an embedded store, and in a plain table beside it. */
interface Pair {
	readonly file: WrittenFile;
	readonly plain: PlainTable;
}

/** All measures of the embedded store, in files of their own. */
export async function measureSqlite(contacts: number, mostRecorded: number): Promise<PartResult> {
	return await withCleanup(async (defer) => {
		const folder = await newFolder(defer);
		const count = Math.min(contacts, REPLIES);
		const replies = await fillFile(folder, 'replies', replyOptOut, count, defer);
		const pairs: Pair[] = [];
		let recorded = replies;
		for (const size of sizesUpTo(contacts)) {
			const name = `imports-${size}`;
			const isRecorded = size <= mostRecorded;
			if (isRecorded) recorded = await fillFile(folder, name, importedOptOut, size, defer);
			const file = isRecorded ? recorded : await writeStandings(folder, name, size, defer);
			pairs.push({ file, plain: filledTable(folder, size, defer) });
		}
		return await measuresOf(pairs, recorded, replies);
	});
}

function filledTable(folder: string, contacts: number, defer: Defer): PlainTable {
	progress(`SQLite: plain table, ${inWords(contacts)}`);
	const plain = PlainTable.filled(folder, contacts);
	defer(() => plain.close());
	return plain;
}

async function measuresOf(
	pairs: readonly Pair[],
	recorded: FilledFile,
	replies: FilledFile,
): Promise<PartResult> {
	const largest = pairs.at(-1);
	if (!largest) throw new RangeError('There is no list to measure');
	progress('SQLite: checks of all sizes');
	const times = await timeChecks(pairs.map(checkedList));
	const growth = growthSeries(
		times,
		pairs.map(({ file }) => file.space.standings),
		{ store: 'SQLite store', rival: 'plain table, one SELECT each' },
	);
	const { file, plain } = largest;
	const figures = [
		...spaceFigures(file, recorded, replies, plain),
		...times.slice(-1).map(checkFigure),
		growthFigure(PART, growth[0]),
		importFigure(recorded),
		...(await exportsOf(file, recorded)),
		// Last, because it adds contacts.
		...(await attempt(PART, 'record of 10,000', () => recordFigures(file, plain))),
	];
	return { figures, growth, profiles: [] };
}

function checkedList({ file, plain }: Pair): CheckedList {
	return {
		contacts: file.contacts,
		store: (sample) => async () => await file.store.check(sample),
		rival: (sample) => () => plain.check(sample),
	};
}

async function exportsOf(largest: WrittenFile, recorded: FilledFile): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const what of ['list', 'changes'] as const) {
		const { options, contacts } = what === 'list' ? largest : recorded;
		const take = () => exportFigures(PART, options, what, contacts);
		figures.push(...(await attempt(PART, `${what}()`, take)));
	}
	return figures;
}
