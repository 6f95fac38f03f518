import type { Finding } from '../../src/reply/finding';
import { opinionOn } from '../../src/reply/statistics/opinion';
import { BUCKET_BITS, MOST_WORDS } from '../../src/reply/statistics/size';
import type { Verdict } from '../../src/reply/verdict';
import { bucketsOf, examplesOf, readingOf } from './examples';
import { grammarAlone } from './grammar-alone';
import { learn, scoreOf, type Learnt } from './learn';
import type { TrainingLine } from './lines';

/** A line, what the grammar alone makes of it, and what it becomes beside the score that others' lines taught. */
export interface Judged {
	readonly line: TrainingLine;
	readonly grammar: Finding;
	/** Whether a keyword decided, or there was nothing but an echo. */
	readonly settled: boolean;
	readonly score: number;
	readonly verdict: Verdict;
}

/** Writers are left out in groups: as good as one by one, and much faster. */
const GROUPS = 6;

/** Judges each group of writers by what the training lines of all others taught. */
export function judge(lines: readonly TrainingLine[], training: readonly TrainingLine[]): Judged[] {
	const examples = examplesOf(training);
	const writers = [...new Set(lines.map(({ writer }) => writer))];
	return Array.from({ length: GROUPS }, (_, group) => group).flatMap((group) => {
		const leftOut = new Set(writers.filter((_, index) => index % GROUPS === group));
		const learnt = learn(
			examples.filter(({ writer }) => !leftOut.has(writer)),
			BUCKET_BITS,
		);
		return lines.filter(({ writer }) => leftOut.has(writer)).map((line) => judgeLine(line, learnt));
	});
}

function judgeLine(line: TrainingLine, learnt: Learnt): Judged {
	const text = readingOf(line.text);
	const score = scoreOf(learnt, bucketsOf(text));
	const { finding, settled } = grammarAlone(line);
	const opinion =
		settled || line.contact === 'suppressed' || text.words.length > MOST_WORDS
			? undefined
			: opinionOn(finding, score, text.language);
	return { line, grammar: finding, settled, score, verdict: opinion ?? finding.verdict };
}
