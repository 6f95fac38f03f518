import { classifyReply } from '../../src/reply/classify-reply';
import type { Verdict } from '../../src/reply/verdict';
import { bucketsOf, examplesOf } from './examples';
import { learn, scoreOf } from './learn';
import type { TrainingLine } from './lines';

/** Shares between 0 and 1 of one language's lines. */
export interface Judgement {
	readonly language: string;
	readonly optOuts: number;
	readonly harmless: number;
	readonly caught: number;
	readonly heldByGrammar: number;
	readonly heldWithStatistics: number;
	readonly falseOptOuts: number;
	readonly falseReviewsByGrammar: number;
	readonly falseReviewsWithStatistics: number;
}

interface Judged {
	readonly line: TrainingLine;
	readonly grammar: Verdict;
	readonly withStatistics: Verdict;
}

/** Judges each writer's lines by what the training lines of all others taught. */
export function judge(
	lines: readonly TrainingLine[],
	training: readonly TrainingLine[],
	threshold: number,
): Judgement[] {
	const everything = learn(examplesOf(training));
	const judged = [...new Set(lines.map(({ writer }) => writer))].flatMap((writer) => {
		const others = training.filter((line) => line.writer !== writer);
		const learnt = others.length === training.length ? everything : learn(examplesOf(others));
		return lines
			.filter((line) => line.writer === writer)
			.map((line) => judgeLine(line, scoreOf(learnt, bucketsOf(line.text)) >= threshold));
	});
	const languages = [...new Set(judged.map(({ line }) => line.language))];
	return languages.map((language) =>
		summary(
			language,
			judged.filter(({ line }) => line.language === language),
		),
	);
}

function judgeLine(line: TrainingLine, isSuspicious: boolean): Judged {
	const { verdict, rule } = classifyReply(
		line.text,
		line.contact === undefined ? {} : { contact: line.contact },
	);
	const grammar = rule === 'resembles-opt-outs' ? 'none' : verdict;
	const open = rule === 'resembles-opt-outs' || rule === 'no-request';
	const held = open && isSuspicious && line.contact !== 'suppressed';
	return { line, grammar, withStatistics: held ? 'review' : grammar };
}

function summary(language: string, judged: readonly Judged[]): Judgement {
	const optOuts = judged.filter(({ line }) => line.expect === 'opt_out');
	const harmless = judged.filter(({ line }) => !mayBeHeld(line));
	return {
		language,
		optOuts: optOuts.length,
		harmless: harmless.length,
		caught: share(optOuts, ({ grammar }) => grammar === 'opt_out'),
		heldByGrammar: share(optOuts, ({ grammar }) => isHeld(grammar)),
		heldWithStatistics: share(optOuts, ({ withStatistics }) => isHeld(withStatistics)),
		falseOptOuts: share(harmless, ({ grammar }) => grammar === 'opt_out'),
		falseReviewsByGrammar: share(harmless, ({ grammar }) => grammar === 'review'),
		falseReviewsWithStatistics: share(
			harmless,
			({ withStatistics }) => withStatistics === 'review',
		),
	};
}

function mayBeHeld({ expect, accept = [] }: TrainingLine): boolean {
	return [expect, ...accept].some(isHeld);
}

function isHeld(verdict: Verdict): boolean {
	return verdict === 'opt_out' || verdict === 'review';
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
	return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
