import type { Concept } from './concepts';
import { conceptNumber } from './concept-numbers';
import { bitsOf, shareBits, someShared, type ConceptBits } from './concept-bits';
import { parsePattern, type Step } from './pattern';
import { RULES } from './rules';

/*
 * The concepts of a sentence tell whether any rule can find a request in it, without reading it: most ordinary
 * sentences cannot hold one. A pattern is looked for only where the sentence holds its anchor, the step that ordinary
 * texts hold most seldom, and then needs all its other steps too.
 */

/** Concepts that many ordinary texts hold, those of a line about equally often. */
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
/** Concepts that ordinary texts seldom hold: a word with one of them may be part of a request. */
const telling = new Set<number>();
const common = new Set<number>(COMMON.flat().map(conceptNumber));
/** For each anchoring concept the steps of the patterns that it anchors. */
const needs = new Map<number, ConceptBits[][]>();

for (const { steps } of askingPatterns()) {
	const anchor = rarestStep(steps);
	const others = steps.filter((step) => step !== anchor).map(({ anyOf }) => bitsOf(anyOf));
	for (const concept of anchor?.anyOf ?? []) {
		if (!common.has(concept)) telling.add(concept);
		needs.set(concept, [...(needs.get(concept) ?? []), others]);
	}
}
const ANCHORS = bitsOf(needs.keys());
const TELLING = bitsOf(telling);

function alone(concept: Concept): readonly Concept[] {
	return [concept];
}

function askingPatterns(): { readonly steps: readonly Step[] }[] {
	return RULES.filter(({ verdict }) => verdict !== 'none').flatMap(({ patterns }) =>
		patterns.flatMap(parsePattern),
	);
}

/** The step without common concepts that has the fewest new ones, or else the least common. */
function rarestStep(steps: readonly Step[]): Step | undefined {
	const cost = ({ anyOf }: Step): number =>
		anyOf.reduce(
			(sum, concept) => sum + (common.has(concept) ? 1000 : telling.has(concept) ? 0 : 1),
			0,
		);
	return steps.reduce<Step | undefined>(
		(best, step) => (best !== undefined && cost(best) <= cost(step) ? best : step),
		undefined,
	);
}

/** Whether a word with these concepts may be part of a request. */
export function isTelling(concepts: ConceptBits): boolean {
	return shareBits(concepts, TELLING);
}

/** Whether a word with these concepts may be what gives a request away. */
export function isAnchor(concepts: ConceptBits): boolean {
	return shareBits(concepts, ANCHORS);
}

/** Whether a sentence whose words carry these concepts may hold a request. */
export function mayBeRequest(concepts: ConceptBits): boolean {
	return shareBits(concepts, ANCHORS) && someShared(concepts, ANCHORS, isNeedMet);
}

function isNeedMet(anchor: number, concepts: ConceptBits): boolean {
	for (const steps of needs.get(anchor) ?? []) {
		if (holdsAll(steps, concepts)) return true;
	}
	return false;
}

function holdsAll(steps: readonly ConceptBits[], concepts: ConceptBits): boolean {
	for (const step of steps) if (!shareBits(step, concepts)) return false;
	return true;
}
