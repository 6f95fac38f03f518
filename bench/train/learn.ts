import { STEADYING_FEATURES } from '../../src/reply/statistics/size';
import type { Example } from './examples';
import { randomFrom, shuffle } from './random';

export interface Learnt {
	readonly weights: Float32Array;
	readonly bias: number;
}

interface Learning {
	readonly weights: Float32Array;
	/** For each weight the sum of its squared gradients. */
	readonly squares: Float32Array;
	bias: number;
	biasSquares: number;
}

const PASSES = 8;
const STEP = 0.1;
const SHRINKAGE = 1e-5;
/** A bucket that only one line uses says nothing about other lines. */
const FEWEST_LINES = 2;
const SEED = 7;
const TINY = 1e-8;

/**
 * Logistic regression with L2 shrinkage by stochastic gradient descent, each step divided by the root of the squared
 * gradients so far (Duchi, Hazan and Singer, "Adaptive Subgradient Methods", JMLR 12, 2011). Few passes leave the
 * weights small, which served writers who were left out better than training to the end. The same examples always
 * give the same weights.
 */
export function learn(examples: readonly Example[], bucketBits: number): Learnt {
	const known = withoutRareBuckets(examples, bucketBits);
	const learning: Learning = {
		weights: new Float32Array(2 ** bucketBits),
		squares: new Float32Array(2 ** bucketBits).fill(TINY),
		bias: 0,
		biasSquares: TINY,
	};
	const random = randomFrom(SEED);
	const order = examples.map((_, index) => index);
	for (let pass = 0; pass < PASSES; pass++) {
		shuffle(order, random);
		for (const index of order) {
			const [example, buckets] = [examples[index], known[index]];
			if (example !== undefined && buckets !== undefined) step(example, buckets, learning);
		}
	}
	return learning;
}

/** The log-odds of a request; see `Model.score`, which says the same of weights in whole units. */
export function scoreOf({ weights, bias }: Learnt, buckets: Int32Array): number {
	let sum = 0;
	for (const bucket of buckets) sum += weights[bucket] ?? 0;
	return bias + sum / Math.sqrt(buckets.length + STEADYING_FEATURES);
}

function step(example: Example, known: Int32Array, learning: Learning): void {
	const { weights, squares } = learning;
	const share = 1 / Math.sqrt(example.buckets.length + STEADYING_FEATURES);
	let sum = 0;
	for (const bucket of known) sum += weights[bucket] ?? 0;
	const error = 1 / (1 + Math.exp(-learning.bias - sum * share)) - example.request;
	learning.biasSquares += error ** 2;
	learning.bias -= (STEP * error) / Math.sqrt(learning.biasSquares);
	for (const bucket of known) {
		const weight = weights[bucket] ?? 0;
		const gradient = error * share + SHRINKAGE * weight;
		const square = (squares[bucket] ?? TINY) + gradient * gradient;
		squares[bucket] = square;
		weights[bucket] = weight - (STEP * gradient) / Math.sqrt(square);
	}
}

/** For each example its buckets that at least so many others use. */
function withoutRareBuckets(examples: readonly Example[], bucketBits: number): Int32Array[] {
	const lines = new Uint8Array(2 ** bucketBits);
	for (const { buckets } of examples) {
		for (const bucket of buckets) lines[bucket] = Math.min(FEWEST_LINES, (lines[bucket] ?? 0) + 1);
	}
	return examples.map(({ buckets }) => buckets.filter((bucket) => lines[bucket] === FEWEST_LINES));
}
