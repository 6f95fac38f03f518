import { CONCEPT_NAMES } from './concepts';
import { parsePattern, type Boundary, type Pattern, type Step } from './pattern';
import type { Reading } from './reading';

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

const BOUNDARIES: readonly Boundary[] = ['anything', 'clause', 'text'];

/** All patterns of all rules as trees, one for each way to begin, walked from every reading that can begin one. */
export class Matcher {
	/** First edges by concept number. */
	private readonly first: Readonly<Record<Boundary, Edge[][]>>;

	constructor(patternsByRule: readonly (readonly string[])[]) {
		const roots = { anything: newNode(), clause: newNode(), text: newNode() };
		patternsByRule.forEach((sources, rule) => {
			for (const pattern of sources.flatMap(parsePattern)) {
				insert(roots[pattern.begin], pattern, rule);
			}
		});
		this.first = {
			anything: byFirstConcept(roots.anything),
			clause: byFirstConcept(roots.clause),
			text: byFirstConcept(roots.text),
		};
	}

	/** Every match in the text, unordered. */
	matches(readings: readonly Reading[]): Match[] {
		const found: Match[] = [];
		readings.forEach(({ numbers }, index) => {
			for (const begin of BOUNDARIES) {
				if (!beginsAt(readings, index, begin)) break;
				for (const number of numbers) {
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
	let reach = edge.step.reach;
	let light = MOST_LIGHT_WORDS;
	for (let next = here + 1; next < readings.length; next++) {
		const reading = readings[next];
		if (reading === undefined || reading.gap === 'sentence') return;
		if (reading.gap === 'comma' && --reach < 0) return;
		if (hasAny(reading, edge.step.anyOf)) {
			at.push(next);
			walk(edge.node, readings, at, found);
			at.pop();
			return;
		}
		if (reading.heavy || reading.joint) return;
		if ((reading.light ? --light : --reach) < 0) return;
	}
}

function hasAny(reading: Reading, concepts: readonly number[]): boolean {
	for (const concept of concepts) if (reading.concepts[concept] === 1) return true;
	return false;
}

/** Whether only courtesies stand between the reading and the beginning of its clause or text. */
function beginsAt(readings: readonly Reading[], index: number, begin: Boundary): boolean {
	if (begin === 'anything') return true;
	for (let here = index, steps = 0; steps <= MOST_LIGHT_WORDS; here--, steps++) {
		const before = readings[here - 1];
		if (before === undefined) return true;
		if (begin === 'clause' && (readings[here]?.gap !== 'space' || before.joint)) return true;
		if (!before.light) return false;
	}
	return false;
}

function endsAt(readings: readonly Reading[], index: number, end: Boundary): boolean {
	if (end === 'anything') return true;
	for (let here = index + 1, steps = 0; steps <= MOST_LIGHT_WORDS; here++, steps++) {
		const after = readings[here];
		if (after === undefined) return true;
		if (end === 'clause' && (after.gap !== 'space' || after.joint)) return true;
		if (!after.light) return false;
	}
	return false;
}
