import { conceptNumber } from './concept-numbers';
import { Matcher, type Match } from './matcher';
import type { TextReading } from './reading';
import { RULES, type Rule } from './rules';
import type { Verdict } from '../verdict';

/** What the grammar understood, and the words it rests on. */
export interface Understanding {
	readonly rule: Rule;
	/** The rule's, or `review` where something makes that doubtful. */
	readonly verdict: Verdict;
	readonly language: string;
	/** Offsets in the plain text. */
	readonly start: number;
	readonly end: number;
}

/** An opt-out beside anything else is an opt-out. */
const STRENGTH: Readonly<Record<Verdict, number>> = {
	opt_out: 4,
	opt_in: 3,
	review: 2,
	help: 1,
	none: 0,
};

const MATCHER = new Matcher(RULES.map((rule) => rule.patterns));
const DOUBTS = RULES.map(({ doubtfulWith }) => doubtfulWith?.map(conceptNumber) ?? []);

/** Reads the request out of the text, or `undefined` if it holds none. */
export function understand(text: TextReading): Understanding | undefined {
	const matches = MATCHER.matches(text.readings).sort((a, b) => a.rule - b.rule);
	const takenBy = new Map<number, Verdict>();
	let strongest: { rule: Rule; verdict: Verdict; match: Match } | undefined;
	for (const match of matches) {
		const rule = RULES[match.rule];
		if (rule === undefined || isTakenOtherwise(match, rule, takenBy)) continue;
		for (const index of match.at) takenBy.set(index, rule.verdict);
		const verdict = isDoubtful(match.rule, text) ? 'review' : rule.verdict;
		if (strongest === undefined || STRENGTH[verdict] > STRENGTH[strongest.verdict]) {
			strongest = { rule, verdict, match };
		}
	}
	if (strongest === undefined) return undefined;
	const { rule, verdict, match } = strongest;
	return { ...offsets(match, text), rule, verdict, language: text.language };
}

function isDoubtful(rule: number, { readings }: TextReading): boolean {
	const doubts = DOUBTS[rule] ?? [];
	return readings.some(({ sense }) => doubts.some((number) => sense.concepts[number] === 1));
}

function isTakenOtherwise(
	match: Match,
	rule: Rule,
	takenBy: ReadonlyMap<number, Verdict>,
): boolean {
	return match.at.some((index) => {
		const verdict = takenBy.get(index);
		return verdict !== undefined && verdict !== rule.verdict;
	});
}

function offsets(match: Match, { readings, words }: TextReading): { start: number; end: number } {
	const first = readings[match.at[0] ?? 0];
	const last = readings[match.at.at(-1) ?? 0];
	return {
		start: words[first?.first ?? 0]?.start ?? 0,
		end: words[last?.last ?? 0]?.end ?? 0,
	};
}

/** The stronger of two understandings; at equal strength the first. */
export function stronger(
	a: Understanding | undefined,
	b: Understanding | undefined,
): Understanding | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return STRENGTH[b.verdict] > STRENGTH[a.verdict] ? b : a;
}
