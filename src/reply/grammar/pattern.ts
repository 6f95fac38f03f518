import type { Concept } from './concepts';
import { conceptNumber } from './concept-numbers';

/**
 * One step of a pattern: any of these concepts, after at most `reach` words that mean nothing to the grammar;
 * with a reach of `NEXT` directly after the step before, without even a function word between.
 */
export interface Step {
	readonly anyOf: readonly number[];
	readonly reach: number;
	/** Whether nothing that closes a thought may stand between: please, anymore. */
	readonly close: boolean;
}

export interface Pattern {
	readonly steps: readonly Step[];
	readonly begin: Boundary;
	readonly end: Boundary;
}

/**
 * What else there may be on one side of a pattern: anything; only light words up to the edge of its clause or of the
 * text; only courtesies up to the edge of its sentence or
 * to a comma.
 */
export type Boundary = 'anything' | 'clause' | 'text' | 'sentence' | 'pause';

const BOUNDARIES: Readonly<Record<string, Boundary>> = {
	'^': 'clause',
	$: 'clause',
	'^^': 'text',
	$$: 'text',
	'[': 'sentence',
	']': 'sentence',
	'(': 'pause',
	')': 'pause',
};
export const NEXT = -1;
const SHORT_REACH = 2;
const LONG_REACH = 5;

/**
 * Reads a pattern such as `^ NEG? CEASE .. CONTACT|MESSAGE $`:
 * concepts in order, `.` as `..` but not across words that close a thought, `|` for alternatives, `?` for optional, `..` for up to two and `...` for up to five
 * unknown words between, `+` before a concept that follows at once, `^` and `$` for the beginning and end of the
 * clause, `^^` and `$$` of the whole text, `[` and `]` of a sentence that holds nothing else but courtesies, `(` and
 * `)` of what stands so between commas.
 */
export function parsePattern(source: string): Pattern[] {
	const parts = source.split(' ');
	const begin = BOUNDARIES[parts[0] ?? ''] ?? 'anything';
	const end = BOUNDARIES[parts.at(-1) ?? ''] ?? 'anything';
	const concepts = parts.filter((part) => BOUNDARIES[part] === undefined);
	return stepLists(concepts, DIRECTLY).map((steps) => ({ steps, begin, end }));
}

interface Distance {
	readonly reach: number;
	readonly close: boolean;
}

const DIRECTLY: Distance = { reach: 0, close: false };
const DISTANCES: Readonly<Record<string, Distance>> = {
	'.': { reach: SHORT_REACH, close: true },
	'..': { reach: SHORT_REACH, close: false },
	'...': { reach: LONG_REACH, close: false },
};

/** Each optional concept doubles the lists: once with it, once without. */
function stepLists(parts: readonly string[], distance: Distance): Step[][] {
	const [part, ...rest] = parts;
	if (part === undefined) return [[]];
	const further = DISTANCES[part];
	if (further !== undefined) return stepLists(rest, further);
	const { reach, close } = distance;
	const step = {
		anyOf: alternatives(part.replace(/[?+]/g, '')),
		reach: part.startsWith('+') ? NEXT : reach,
		close,
	};
	const taken = stepLists(rest, DIRECTLY).map((steps) => [step, ...steps]);
	return part.endsWith('?') ? [...taken, ...stepLists(rest, distance)] : taken;
}

function alternatives(part: string): number[] {
	return part.split('|').map((name) => conceptNumber(name as Concept));
}
