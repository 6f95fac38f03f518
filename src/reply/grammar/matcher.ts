import { conceptNumber } from './concept-numbers';
import { CONCEPT_NAMES } from './concepts';
import { NEXT, parsePattern, type Boundary, type Pattern, type Step } from './pattern';
import type { Reading, TextReading } from './reading';
import type { Gap } from '../words';
import type { Sense } from './sense';

type Lattice = TextReading['from'];

/** A place where a pattern fits. */
export interface Match {
	/** Number of the rule, in the order of the rules: lower goes first. */
	readonly rule: number;
	/** The readings that took part, in order. */
	readonly at: readonly Reading[];
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

/** "these texts" is this and text: a step looks on behind the first word that fits it, but not for long. */
const MOST_FITS = 2;
/** More courtesies than this between two steps are not one request; the bound keeps the search linear. */
const MOST_LIGHT_WORDS = 7;
/** Where a pattern begins with it, it speaks of its own clause alone: "I do not want these, remove me". */
const NEG = conceptNumber('NEG');

function newNode(): Node {
	return { edges: [], accepts: [] };
}

function branch(node: Node, step: Step): Node {
	const key = `${step.anyOf.join(',')}/${step.reach}/${step.close}`;
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
	matches({ from }: TextReading): Match[] {
		const found: Match[] = [];
		for (const readings of from) {
			for (const reading of readings) this.start(reading, from, found);
		}
		return found;
	}

	private start(reading: Reading, from: Lattice, found: Match[]): void {
		for (const begin of BOUNDARIES) {
			for (const number of reading.sense.numbers) {
				const edges = this.first[begin][number];
				if (edges === undefined) continue;
				if (!beginsAt(from, reading, begin)) break;
				for (const edge of edges) walk(edge.node, from, [reading], found);
			}
		}
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

function walk(node: Node, from: Lattice, at: Reading[], found: Match[]): void {
	const here = at[at.length - 1];
	if (here === undefined) return;
	for (const { rule, end } of node.accepts) {
		if (endsAt(from, here, end)) found.push({ rule, at: [...at] });
	}
	for (const edge of node.edges) follow(edge, from, at, here, found);
}

/** Looks for the edge's concept in the words ahead, as far as it reaches. */
function follow(edge: Edge, from: Lattice, at: Reading[], here: Reading, found: Match[]): void {
	let { reach } = edge.step;
	const negates = at.length === 1 && here.sense.concepts[NEG] === 1;
	let light = MOST_LIGHT_WORDS;
	let steppedOver = here.last;
	let fits = 0;
	for (let next = here.last + 1; next < from.length; next++) {
		const readings = from[next];
		const longest = readings?.[0];
		if (readings === undefined || longest === undefined) continue;
		if (longest.gap === 'sentence') return;
		if (longest.gap === 'comma' && (negates || edge.step.close || --reach < 0)) return;
		if (walkOn(edge, readings, from, at, found) && ++fits === MOST_FITS) return;
		if (next <= steppedOver) continue;
		if (edge.step.close && isClosing(longest)) return;
		if (reach === NEXT || longest.sense.heavy || longest.sense.joint) return;
		if ((longest.sense.light ? --light : --reach) < 0) return;
		steppedOver = longest.last;
	}
}

/** "Please" ends what was said before it, "asking you to" leads on to what follows. */
function isClosing({ sense, first, last }: Reading): boolean {
	return sense.closes && first === last;
}

/** Walks on from each of the readings that carry the edge's concept; whether there was one. */
function walkOn(
	{ step, node }: Edge,
	readings: readonly Reading[],
	from: Lattice,
	at: Reading[],
	found: Match[],
): boolean {
	let fits = false;
	for (const reading of readings) {
		if (!hasAny(reading.sense, step.anyOf)) continue;
		fits = true;
		at.push(reading);
		walk(node, from, at, found);
		at.pop();
	}
	return fits;
}

function hasAny({ concepts }: Sense, wanted: readonly number[]): boolean {
	for (const number of wanted) if (concepts[number] === 1) return true;
	return false;
}

/** Whether nothing that matters stands between the reading and the beginning of its clause, sentence or text. */
function beginsAt(from: Lattice, reading: Reading, begin: Boundary): boolean {
	if (begin === 'anything') return true;
	let { first, gap } = reading;
	for (let steps = 0; steps <= MOST_LIGHT_WORDS; steps++) {
		if (first === 0) return true;
		const before = readingsUpTo(from, first);
		if (isEdge(gap, before, begin)) return true;
		const over = before.find(({ sense }) => isStepOver(sense, begin));
		if (over === undefined) return false;
		({ first, gap } = over);
	}
	return false;
}

const LONGEST_PHRASE = 8;

/** The readings that end right before a word, longest first. */
function readingsUpTo(from: Lattice, word: number): Reading[] {
	const readings: Reading[] = [];
	for (let first = Math.max(0, word - LONGEST_PHRASE); first < word; first++) {
		for (const reading of from[first] ?? []) if (reading.last === word - 1) readings.push(reading);
	}
	return readings;
}

function endsAt(from: Lattice, { last }: Reading, end: Boundary): boolean {
	if (end === 'anything') return true;
	for (let next = last + 1, steps = 0; steps <= MOST_LIGHT_WORDS; steps++) {
		const after = from[next];
		if (after === undefined || isEdge(after[0]?.gap, after, end)) return true;
		const over = after.find(({ sense }) => isStepOver(sense, end));
		if (over === undefined) return false;
		next = over.last + 1;
	}
	return false;
}

/** Whether a clause or sentence ends where there is such a gap, or with an "and" on one side of it. */
function isEdge(gap: Gap | undefined, joints: readonly Reading[], boundary: Boundary): boolean {
	if (boundary === 'sentence') return gap === 'sentence';
	if (boundary === 'pause') return gap !== 'space';
	return boundary === 'clause' && (gap !== 'space' || joints.some(({ sense }) => sense.joint));
}

function isStepOver(sense: Sense, boundary: Boundary): boolean {
	return boundary === 'sentence' || boundary === 'pause' ? sense.courtesy : sense.light;
}
