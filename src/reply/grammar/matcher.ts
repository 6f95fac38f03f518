import { conceptNumber } from './concept-numbers';
import { CONCEPT_NAMES } from './concepts';
import { NEXT, parsePattern, type Boundary, type Pattern, type Step } from './pattern';
import type { Reading } from './reading';
import type { Sense } from './sense';

/** A place where a pattern fits. */
export interface Match {
	/** Number of the rule, in the order of the rules: lower goes first. */
	readonly rule: number;
	/** Indexes of the readings that took part, in order. */
	readonly at: readonly number[];
}

interface Node {
	readonly edges: Edge[];
	/** Rules whose pattern ends here, and what else must end. */
	readonly accepts: { readonly rule: number; readonly end: Boundary }[];
}

interface Edge {
	readonly key: string;
	readonly step: Step;
	readonly node: Node;
}

/** More courtesies than this between two steps are not one request; the bound keeps the search linear. */
const MOST_LIGHT_WORDS = 7;
/** Where a pattern begins with it, it speaks of its own clause alone: "I do not want these, remove me". */
const NEG = conceptNumber('NEG');

function newNode(): Node {
	return { edges: [], accepts: [] };
}

function branch(node: Node, step: Step): Node {
	const key = `${step.anyOf.join(',')}/${step.reach}`;
	const known = node.edges.find((edge) => edge.key === key);
	if (known !== undefined) return known.node;
	const next = newNode();
	node.edges.push({ key, step, node: next });
	return next;
}

const BOUNDARIES: readonly Boundary[] = ['anything', 'clause', 'text', 'sentence', 'pause'];

/** All patterns of all rules as trees, one for each way to begin, walked from every reading that can begin one. */
export class Matcher {
	/** First edges by concept number. */
	private readonly first: Readonly<Record<Boundary, Edge[][]>>;

	constructor(patternsByRule: readonly (readonly string[])[]) {
		const roots = {
			anything: newNode(),
			clause: newNode(),
			text: newNode(),
			sentence: newNode(),
			pause: newNode(),
		};
		patternsByRule.forEach((sources, rule) => {
			for (const pattern of sources.flatMap(parsePattern)) {
				insert(roots[pattern.begin], pattern, rule);
			}
		});
		this.first = {
			anything: byFirstConcept(roots.anything),
			clause: byFirstConcept(roots.clause),
			text: byFirstConcept(roots.text),
			sentence: byFirstConcept(roots.sentence),
			pause: byFirstConcept(roots.pause),
		};
	}

	/** Every match in the text, unordered. */
	matches(readings: readonly Reading[]): Match[] {
		const found: Match[] = [];
		readings.forEach(({ sense }, index) => {
			for (const begin of BOUNDARIES) {
				if (!beginsAt(readings, index, begin)) continue;
				for (const number of sense.numbers) {
					this.start(this.first[begin][number], readings, index, found);
				}
			}
		});
		return found;
	}

	private start(
		edges: readonly Edge[] | undefined,
		readings: readonly Reading[],
		index: number,
		found: Match[],
	): void {
		for (const edge of edges ?? []) walk(edge.node, readings, [index], found);
	}
}

function insert(root: Node, pattern: Pattern, rule: number): void {
	const end = pattern.steps.reduce(branch, root);
	end.accepts.push({ rule, end: pattern.end });
}

function byFirstConcept(root: Node): Edge[][] {
	const table: Edge[][] = [];
	for (let number = 0; number < CONCEPT_NAMES.length; number++) {
		const edges = root.edges.filter((edge) => edge.step.anyOf.includes(number));
		if (edges.length > 0) table[number] = edges;
	}
	return table;
}

function walk(node: Node, readings: readonly Reading[], at: number[], found: Match[]): void {
	const here = at[at.length - 1] ?? 0;
	for (const { rule, end } of node.accepts) {
		if (endsAt(readings, here, end)) found.push({ rule, at: [...at] });
	}
	for (const edge of node.edges) follow(edge, readings, at, here, found);
}

/** Looks for the edge's concept in the words ahead, as far as it reaches. */
function follow(
	edge: Edge,
	readings: readonly Reading[],
	at: number[],
	here: number,
	found: Match[],
): void {
	let { reach } = edge.step;
	const negates = at.length === 1 && readings[here]?.sense.concepts[NEG] === 1;
	let light = MOST_LIGHT_WORDS;
	for (let next = here + 1; next < readings.length; next++) {
		const reading = readings[next];
		if (reading === undefined || reading.gap === 'sentence') return;
		if (reading.gap === 'comma' && (negates || --reach < 0)) return;
		if (hasAny(reading.sense, edge.step.anyOf)) {
			at.push(next);
			walk(edge.node, readings, at, found);
			at.pop();
			return;
		}
		if (reach === NEXT || reading.sense.heavy || reading.sense.joint) return;
		if ((reading.sense.light ? --light : --reach) < 0) return;
	}
}

function hasAny({ concepts }: Sense, wanted: readonly number[]): boolean {
	for (const number of wanted) if (concepts[number] === 1) return true;
	return false;
}

/** Whether nothing that matters stands between the reading and the beginning of its clause, sentence or text. */
function beginsAt(readings: readonly Reading[], index: number, begin: Boundary): boolean {
	if (begin === 'anything') return true;
	for (let here = index, steps = 0; steps <= MOST_LIGHT_WORDS; here--, steps++) {
		const before = readings[here - 1];
		if (before === undefined || isEdge(readings[here], before, begin)) return true;
		if (!isStepOver(before.sense, begin)) return false;
	}
	return false;
}

function endsAt(readings: readonly Reading[], index: number, end: Boundary): boolean {
	if (end === 'anything') return true;
	for (let here = index + 1, steps = 0; steps <= MOST_LIGHT_WORDS; here++, steps++) {
		const after = readings[here];
		if (after === undefined || isEdge(after, after, end)) return true;
		if (!isStepOver(after.sense, end)) return false;
	}
	return false;
}

/** Whether a clause or sentence ends between two words; the first of them or the next may be an "and". */
function isEdge(after: Reading | undefined, joint: Reading, boundary: Boundary): boolean {
	if (boundary === 'sentence') return after?.gap === 'sentence';
	if (boundary === 'pause') return after?.gap !== 'space';
	return boundary === 'clause' && (after?.gap !== 'space' || joint.sense.joint);
}

function isStepOver(sense: Sense, boundary: Boundary): boolean {
	return boundary === 'sentence' || boundary === 'pause' ? sense.courtesy : sense.light;
}
