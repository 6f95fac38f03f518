import { conceptNumber } from './lexicon';
import type { Concept } from './concepts';

/**
 * One step of a pattern: any of these concepts, after at most `reach` words that mean nothing to the grammar.
 */
export interface Step {
	readonly anyOf: readonly number[];
	readonly reach: number;
}

export interface Pattern {
	readonly steps: readonly Step[];
	readonly begin: Boundary;
	readonly end: Boundary;
}

/** What else there may be on one side of a pattern: anything, or only courtesies in its clause or in the whole text. */
export type Boundary = 'anything' | 'clause' | 'text';

const BOUNDARIES: Readonly<Record<string, Boundary>> = {
	'^': 'clause',
	$: 'clause',
	'^^': 'text',
	$$: 'text',
};
const SHORT_REACH = 2;
const LONG_REACH = 5;

/**
 * Reads a pattern such as `^ NEG? CEASE .. CONTACT|MESSAGE $`:
 * concepts in order, `|` for alternatives, `?` for optional, `..` for up to two and `...` for up to five
 * unknown words between, `^` and `$` for the beginning and end of the clause, `^^` and `$$` of the whole text.
 */
export function parsePattern(source: string): Pattern[] {
	const parts = source.split(' ');
	const begin = BOUNDARIES[parts[0] ?? ''] ?? 'anything';
	const end = BOUNDARIES[parts.at(-1) ?? ''] ?? 'anything';
	const concepts = parts.filter((part) => BOUNDARIES[part] === undefined);
	return stepLists(concepts, 0).map((steps) => ({ steps, begin, end }));
}

/** Each optional concept doubles the lists: once with it, once without. */
function stepLists(parts: readonly string[], reach: number): Step[][] {
	const [part, ...rest] = parts;
	if (part === undefined) return [[]];
	if (part === '..') return stepLists(rest, SHORT_REACH);
	if (part === '...') return stepLists(rest, LONG_REACH);
	const step = { anyOf: alternatives(part.replace('?', '')), reach };
	const taken = stepLists(rest, 0).map((steps) => [step, ...steps]);
	return part.endsWith('?') ? [...taken, ...stepLists(rest, reach)] : taken;
}

function alternatives(part: string): number[] {
	return part.split('|').map((name) => conceptNumber(name as Concept));
}
