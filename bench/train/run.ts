import { BUCKET_BITS, FIRST_LOOK_BUCKET_BITS } from '../../src/reply/statistics/size';
import type { Verdict } from '../../src/reply/verdict';
import { qualityOf } from '../classify/quality';
import { calibrationsOf } from './calibrate';
import { examplesOf, firstLooksAt } from './examples';
import { judge, type Judged } from './judge';
import { learn } from './learn';
import { trainingLines } from './lines';
import { printScores } from './scores';
import { writeFirstLook, writeModel } from './write-weights';

const NAME_WIDTH = 16;
const COLUMN_WIDTH = 16;
const COLUMNS = ['replies', 'caught', 'caught or held', 'false opt-outs', 'false reviews', 'right'];

/**
 * Learns the weights from the project's lines, and from writers who were left out of the training how sure each
 * verdict is, and writes both into the source. With `--judge` it only prints how the left-out writers were read, beside
 * the grammar alone.
 */
function main(args: readonly string[]): void {
	const lines = trainingLines();
	const judged = judge(
		lines.filter(({ writer }) => writer.startsWith('strangers/')),
		lines,
	);
	if (!args.includes('--judge')) {
		writeFirstLook(learn(firstLooksAt(lines), FIRST_LOOK_BUCKET_BITS));
		writeModel(learn(examplesOf(lines), BUCKET_BITS), calibrationsOf(judged));
		return;
	}
	printQuality(judged);
	printScores(judged);
}

function printQuality(judged: readonly Judged[]): void {
	console.log(row('', COLUMNS));
	for (const language of new Set(judged.map(({ line }) => line.language))) {
		const own = judged.filter(({ line }) => line.language === language);
		console.log(
			row(
				`${language}, grammar`,
				quality(own, ({ grammar }) => grammar.verdict),
			),
		);
		console.log(
			row(
				`${language}, both`,
				quality(own, ({ verdict }) => verdict),
			),
		);
	}
}

function quality(judged: readonly Judged[], verdictOf: (one: Judged) => Verdict): string[] {
	const byLine = new Map(judged.map((one) => [one.line, verdictOf(one)]));
	const lines = [...byLine.keys()];
	const { caught, caughtOrHeld, falseOptOuts, falseReviews, right } = qualityOf(
		{ name: '', verdict: (line) => byLine.get(line as Judged['line']) ?? 'none' },
		lines,
	);
	const shares = [caught, caughtOrHeld, falseOptOuts, falseReviews, right];
	return [`${lines.length}`, ...shares.map((share) => `${(100 * share).toFixed(1)} %`)];
}

function row(name: string, cells: readonly string[]): string {
	return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(COLUMN_WIDTH)).join('');
}

main(process.argv.slice(2));
