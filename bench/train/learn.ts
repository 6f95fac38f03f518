import { BUCKET_BITS, STEADYING_FEATURES } from '../../src/reply/statistics/size';
import type { Example } from './examples';
import { randomFrom, shuffle } from './random';

export interface Learnt {
	readonly weights: Float64Array;
	readonly bias: number;
}

const PASSES = 6;
const STEP = 0.1;
const SHRINKAGE = 1e-5;
/** A bucket that only one line uses says nothing about other lines. */
const FEWEST_LINES = 2;
const SEED = 7;
const TINY = 1e-8;

/**
 * Logistic regression with L2 shrinkage by stochastic gradient descent, each step divided by the root of the squared
 * gradients so far (Duchi, Hazan and Singer, "Adaptive Subgradient Methods", JMLR 12, 2011). Few passes and small
 * steps leave the weights small, which served writers who were left out better than training to the end. The same
 * examples always give the same weights.
 */
export function learn(examples: readonly Example[]): Learnt {
	const known = bucketsOfSeveralLines(examples);
	const weights = new Float64Array(2 ** BUCKET_BITS);
	const squares = new Float64Array(2 ** BUCKET_BITS).fill(TINY);
	const bias = { value: 0, squares: TINY };
	const random = randomFrom(SEED);
	const order = examples.map((_, index) => index);
	for (let pass = 0; pass < PASSES; pass++) {
		shuffle(order, random);
		for (const index of order) {
			const example = examples[index];
			if (example !== undefined && example.buckets.length > 0)
				step(example, weights, squares, bias, known);
		}
	}
	return { weights, bias: bias.value };
}

/** The log-odds of a request; see `Model.score`, which says the same of weights in whole units. */
export function scoreOf({ weights, bias }: Learnt, buckets: Int32Array): number {
	let sum = 0;
	for (const bucket of buckets) sum += weights[bucket] ?? 0;
	return bias + sum / Math.sqrt(buckets.length + STEADYING_FEATURES);
}

function step(
	{ buckets, isRequest, importance }: Example,
	weights: Float64Array,
	squares: Float64Array,
	bias: { value: number; squares: number },
	known: Uint8Array,
): void {
	const share = 1 / Math.sqrt(buckets.length + STEADYING_FEATURES);
	const score = scoreOf({ weights, bias: bias.value }, buckets);
	const error = (1 / (1 + Math.exp(-score)) - (isRequest ? 1 : 0)) * importance;
	bias.squares += error ** 2;
	bias.value -= (STEP * error) / Math.sqrt(bias.squares);
	for (const bucket of buckets) {
		if (known[bucket] !== FEWEST_LINES) continue;
		const weight = weights[bucket] ?? 0;
		const gradient = error * share + SHRINKAGE * weight;
		const sum = (squares[bucket] ?? TINY) + gradient ** 2;
		squares[bucket] = sum;
		weights[bucket] = weight - (STEP * gradient) / Math.sqrt(sum);
	}
}

/** `FEWEST_LINES` where at least that many lines use the bucket; composed texts only repeat lines. */
function bucketsOfSeveralLines(examples: readonly Example[]): Uint8Array {
	const lines = new Uint8Array(2 ** BUCKET_BITS);
	for (const { buckets, composed } of examples) {
		if (composed) continue;
		for (const bucket of new Set(buckets)) {
			lines[bucket] = Math.min(FEWEST_LINES, (lines[bucket] ?? 0) + 1);
		}
	}
	return lines;
}
