import { CONCEPT_NAMES, type Concept } from './concepts';

const NUMBERS: ReadonlyMap<Concept, number> = new Map(
	CONCEPT_NAMES.map((name, index) => [name, index]),
);

/** A small number that stands for the concept. */
export function conceptNumber(concept: Concept): number {
	const number = NUMBERS.get(concept);
	if (number === undefined) throw new TypeError(`No such concept: ${concept}`);
	return number;
}
