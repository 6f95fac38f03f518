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
import { fillFile, newFolder, type FilledFile } from './filled-file';
import { PlainTable } from './plain-table';

const PART = 'SQLite';
/** The space of an event does not depend on how many there are. */
const REPLIES = 200_000;

/** A list in an embedded store, and in a plain table beside it. */
interface Pair {
	readonly file: FilledFile;
	readonly plain: PlainTable;
}

/** All measures of the embedded store, in files of their own. */
export async function measureSqlite(contacts: number): Promise<PartResult> {
	return await withCleanup(async (defer) => {
		const folder = await newFolder(defer);
		const count = Math.min(contacts, REPLIES);
		const replies = await fillFile(folder, 'replies', replyOptOut, count, defer);
		const pairs: Pair[] = [];
		for (const size of sizesUpTo(contacts)) pairs.push(await filledPair(folder, size, defer));
		return await measuresOf(pairs, replies);
	});
}

async function filledPair(folder: string, contacts: number, defer: Defer): Promise<Pair> {
	const file = await fillFile(folder, `imports-${contacts}`, importedOptOut, contacts, defer);
	progress(`SQLite: plain table, ${inWords(contacts)}`);
	const plain = PlainTable.filled(folder, contacts);
	defer(() => plain.close());
	return { file, plain };
}

async function measuresOf(pairs: readonly Pair[], replies: FilledFile): Promise<PartResult> {
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
		...spaceFigures(file, replies, plain),
		...times.slice(-1).map(checkFigure),
		growthFigure(PART, growth[0]),
		importFigure(file),
		...(await exportsOf(file)),
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

async function exportsOf({ options, contacts }: FilledFile): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const what of ['list', 'changes'] as const) {
		const take = () => exportFigures(PART, options, what, contacts);
		figures.push(...(await attempt(PART, `${what}()`, take)));
	}
	return figures;
}
