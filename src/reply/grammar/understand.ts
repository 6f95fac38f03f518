import { addBits, bitsOf, noConcepts, shareBits, type ConceptBits } from './concept-bits';
import { conceptNumber } from './concept-numbers';
import { Matcher, type Match } from './matcher';
import type { TextReading } from './reading';
import { RULES, type Rule } from './rules';
import type { ClassifyOptions, Verdict } from '../verdict';

type Contact = ClassifyOptions['contact'];

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

const REPORTS = (['LEFT', 'TELL', 'SAYS'] as const).map(conceptNumber);
const MATCHER = new Matcher(RULES.map((rule) => rule.patterns));
const DOUBTS = RULES.map(({ doubtfulWith }) => bitsOf(doubtfulWith?.map(conceptNumber) ?? []));

/** Reads the request out of the text, or `undefined` if it holds none. */
export function understand(text: TextReading, contact: Contact): Understanding | undefined {
	const matches = MATCHER.matches(text).sort((a, b) => a.rule - b.rule);
	if (matches.length === 0) return undefined;
	const concepts = allConceptsOf(text);
	const takenBy = new Map<number, Verdict>();
	let strongest: { rule: Rule; verdict: Verdict; match: Match } | undefined;
	for (const match of matches) {
		const rule = RULES[match.rule];
		if (rule === undefined || isTakenOtherwise(match, rule, takenBy)) continue;
		for (const index of wordsIn(match)) takenBy.set(index, rule.verdict);
		const verdict = verdictOf(match.rule, rule, concepts, contact);
		if (strongest?.verdict === 'opt_in' && isReport(match)) continue;
		if (strongest === undefined || STRENGTH[verdict] > STRENGTH[strongest.verdict]) {
			strongest = { rule, verdict, match };
		}
	}
	if (strongest === undefined) return undefined;
	const { rule, verdict, match } = strongest;
	return { ...offsets(match, text), rule, verdict, language: text.language };
}

/** "I unsubscribed last week, sign me up again" asks for texts. */
function isReport({ at }: Match): boolean {
	return at.some(({ sense }) => REPORTS.some((number) => sense.concepts[number] === 1));
}

function verdictOf(number: number, rule: Rule, concepts: ConceptBits, contact: Contact): Verdict {
	if (rule.onlyWhenSuppressed && contact !== 'suppressed') return 'none';
	const doubts = DOUBTS[number];
	return doubts !== undefined && shareBits(doubts, concepts) ? 'review' : rule.verdict;
}

/** Everything that the words and phrases of the text may mean. */
function allConceptsOf({ from }: TextReading): ConceptBits {
	const concepts = noConcepts();
	for (const readings of from) for (const { sense } of readings) addBits(concepts, sense.bits);
	return concepts;
}

function isTakenOtherwise(
	match: Match,
	rule: Rule,
	takenBy: ReadonlyMap<number, Verdict>,
): boolean {
	return wordsIn(match).some((index) => {
		const verdict = takenBy.get(index);
		return verdict !== undefined && verdict !== rule.verdict;
	});
}

function wordsIn({ at }: Match): number[] {
	return at.flatMap(({ first, last }) =>
		Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
	);
}

function offsets({ at }: Match, { words }: TextReading): { start: number; end: number } {
	return {
		start: words[at[0]?.first ?? 0]?.start ?? 0,
		end: words[at.at(-1)?.last ?? 0]?.end ?? 0,
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
