import { Matcher, type Match } from './matcher';
import type { TextReading } from './reading';
import { RULES, type Rule } from './rules';
import type { Verdict } from '../verdict';

/** What the grammar understood, and the words it rests on. */
export interface Understanding {
	readonly rule: Rule;
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

/** Reads the request out of the text, or `undefined` if it holds none. */
export function understand(text: TextReading): Understanding | undefined {
	const matches = MATCHER.matches(text.readings).sort((a, b) => a.rule - b.rule);
	const takenBy = new Map<number, Verdict>();
	let strongest: { rule: Rule; match: Match } | undefined;
	for (const match of matches) {
		const rule = RULES[match.rule];
		if (rule === undefined || isTakenOtherwise(match, rule, takenBy)) continue;
		for (const index of match.at) takenBy.set(index, rule.verdict);
		if (strongest === undefined || STRENGTH[rule.verdict] > STRENGTH[strongest.rule.verdict]) {
			strongest = { rule, match };
		}
	}
	return strongest && { ...offsets(strongest.match, text), rule: strongest.rule, language: text.language };
}

function isTakenOtherwise(match: Match, rule: Rule, takenBy: ReadonlyMap<number, Verdict>): boolean {
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
	return STRENGTH[b.rule.verdict] > STRENGTH[a.rule.verdict] ? b : a;
}
