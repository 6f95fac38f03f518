import { examplesOf } from './examples';
import type { Judgement } from './judge';
import { learn } from './learn';
import { heldBackLines, trainingLines } from './lines';
import { writeWeights } from './write-weights';

/**
 * From this score on a text goes to review. Chosen so that of some 33,000 everyday texts, which nobody wrote to a
 * business, eight are held for their resemblance alone.
 */
const THRESHOLD = 2;
const COLUMN_WIDTH = 16;
const COLUMNS = [
	'opt-outs',
	'caught',
	'held: grammar',
	'and statistics',
	'harmless',
	'false opt-outs',
	'false reviews',
	'and statistics',
];

/**
 * Learns the weights from the project's lines and writes them into the source. With `--judge` it only prints what
 * they would do for writers who were left out of the training.
 */
async function main(args: readonly string[]): Promise<void> {
	const lines = trainingLines();
	if (!args.includes('--judge')) {
		writeWeights(learn(examplesOf(lines)), THRESHOLD);
		return;
	}
	const { judge } = await import('./judge');
	const judged = [...lines, ...heldBackLines()].filter(({ writer }) => writer.includes('/'));
	console.log(row('', COLUMNS));
	for (const judgement of judge(judged, lines, THRESHOLD)) print(judgement);
}

function print(judgement: Judgement): void {
	const { language, optOuts, harmless } = judgement;
	console.log(
		row(language, [
			`${optOuts}`,
			percent(judgement.caught),
			percent(judgement.heldByGrammar),
			percent(judgement.heldWithStatistics),
			`${harmless}`,
			percent(judgement.falseOptOuts),
			percent(judgement.falseReviewsByGrammar),
			percent(judgement.falseReviewsWithStatistics),
		]),
	);
}

function row(name: string, cells: readonly string[]): string {
	return name.padEnd(4) + cells.map((cell) => cell.padStart(COLUMN_WIDTH)).join('');
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)} %`;
}

void main(process.argv.slice(2));
