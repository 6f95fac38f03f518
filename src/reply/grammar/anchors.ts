import type { Concept } from './concepts';
import { conceptNumber } from './concept-numbers';
import { parsePattern, type Step } from './pattern';
import { RULES } from './rules';

/*
 * A glance at the concepts of a sentence tells whether any rule can find a request in it, without reading it: most
 * ordinary sentences cannot hold one. A pattern is known by its anchor, a step that ordinary texts seldom hold;
 * a pattern of common concepts only needs all its steps together.
 */

/** Concepts that many ordinary texts hold; those of one line are not told apart at a glance. */
const COMMON: readonly (readonly Concept[])[] = [
	['CONTACT', 'CONTACT_ME', 'SEND', 'CALL', 'BOTHER'],
	['MESSAGE', 'ALERT', 'PROMO', 'LIST', 'SUBSCRIPTION', 'STUFF'],
	['THIS', 'IT', 'ALL', 'ANYTHING'],
	['NEG', 'NO', 'NEG_AFTER'],
	['ME', 'MY', 'NUMBER', 'NAME', 'ME_OBJECT'],
	['REGISTER_PARTICLE', 'UNSUBSCRIBE_PARTICLE', 'CEASE_PARTICLE', 'OFF'],
	['UNSUBSCRIBE_SPLIT', 'CEASE_SPLIT', 'REMOVE_LAST', 'LET', 'TAKE_ME'],
	['NO_NEED', 'NO_LONGER', 'NOTHING_MORE', 'REVOKE', 'WITHDRAW'],
	['TOO_MANY'],
	['POLITE', 'RAGE', 'GREETING', 'NOW', 'LAUGH', 'ALREADY'],
	['FILLER', 'WORD', 'UNKNOWN', 'DIGITS', 'PAST', 'WILL', 'AND', 'BUT', 'YOU'],
	['IF', 'WHY', 'HOW'],
	['TAKE', 'TURN', 'DROP'],
	...(['FORBID', 'WANT', 'AGAIN', 'TELL', 'RECEIVE', 'TIME', 'BACK', 'ADD', 'START'] as const).map(
		alone,
	),
	...(['SOLICIT', 'STILL', 'KEEP', 'WRONG_PERSON', 'PERSON', 'MEAN', 'I_AM'] as const).map(alone),
];
/** The bit of every anchor; the others are those of the lines above. */
export const ANCHOR_BIT = 1;

const bitOfConcept = new Map<number, number>(
	COMMON.flatMap((line, index) =>
		line.map((concept): [number, number] => [conceptNumber(concept), 2 << index]),
	),
);
/** For each pattern without an anchor the bits of each of its steps. */
const needs = new Map<string, readonly number[]>();

for (const { steps } of askingPatterns()) {
	const anchor = bestAnchor(steps);
	if (anchor === undefined) addNeed(steps.map(bitsOfStep));
	else for (const concept of anchor.anyOf) bitOfConcept.set(concept, ANCHOR_BIT);
}

function alone(concept: Concept): readonly Concept[] {
	return [concept];
}

function askingPatterns(): { readonly steps: readonly Step[] }[] {
	return RULES.filter(({ verdict }) => verdict !== 'none').flatMap(({ patterns }) =>
		patterns.flatMap(parsePattern),
	);
}

/** The step of rare concepts with the fewest that are not anchors yet. */
function bestAnchor(steps: readonly Step[]): Step | undefined {
	const isCommon = (concept: number): boolean => (bitOfConcept.get(concept) ?? 0) > ANCHOR_BIT;
	const cost = ({ anyOf }: Step): number =>
		anyOf.filter((concept) => bitOfConcept.get(concept) !== ANCHOR_BIT).length;
	return steps
		.filter(({ anyOf }) => !anyOf.some(isCommon))
		.reduce<
			Step | undefined
		>((best, step) => (best && cost(best) <= cost(step) ? best : step), undefined);
}

/** Concepts that are in no line and no anchor elsewhere become anchors. */
function bitsOfStep({ anyOf }: Step): number {
	return anyOf.reduce((bits, concept) => {
		const known = bitOfConcept.get(concept) ?? ANCHOR_BIT;
		bitOfConcept.set(concept, known);
		return bits | known;
	}, 0);
}

function addNeed(steps: readonly number[]): void {
	const distinct = [...new Set(steps)].sort((a, b) => a - b);
	needs.set(distinct.join(), distinct);
}

/** What a word or phrase with these concepts contributes to a request. */
export function anchorBits(concepts: readonly number[]): number {
	return concepts.reduce((bits, concept) => bits | (bitOfConcept.get(concept) ?? 0), 0);
}

const allNeeds: readonly (readonly number[])[] = [...needs.values()];

/** Whether a sentence whose words contribute these bits together may hold a request. */
export function mayBeRequest(bits: number): boolean {
	if (bits === 0) return false;
	return (bits & ANCHOR_BIT) !== 0 || allNeeds.some((need) => need.every((step) => bits & step));
}
