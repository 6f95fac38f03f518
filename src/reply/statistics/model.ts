import { FeatureReader } from './features';
import { BUCKET_BITS, STEADYING_FEATURES } from './size';
import { TRAINED } from './trained';

/** Weights as they are kept in the package; `bench/train` writes them. */
export interface TrainedWeights {
	/** One signed byte a bucket, in base64. */
	readonly weights: string;
	/** What one unit of a weight is worth. */
	readonly unit: number;
	/** What a text without any words would score. */
	readonly bias: number;
	/** From this score on a text is worth a person's look. */
	readonly threshold: number;
}

const MOST_TELLING = 3;

/** Scores texts by the weights of their features. Pure: the same text always scores the same. */
export class Model {
	private readonly weights: Int8Array;
	private readonly reader = new FeatureReader();

	/** @throws RangeError if the weights are not as many as there are buckets */
	constructor(private readonly trained: TrainedWeights) {
		this.weights = new Int8Array(Buffer.from(trained.weights, 'base64'));
		if (this.weights.length !== 2 ** BUCKET_BITS) {
			throw new RangeError('There must be one weight for each bucket.');
		}
	}

	/** Whether a text in plain letters resembles requests to stop enough that a person should look. */
	isSuspicious(plain: string): boolean {
		return this.score(plain) >= this.trained.threshold;
	}

	/** Log-odds that the text is a request to stop, as the lines have it that the weights were learnt from. */
	score(plain: string): number {
		this.reader.read(plain);
		const { buckets, count } = this.reader;
		let sum = 0;
		for (let index = 0; index < count; index++) sum += this.weights[buckets[index] ?? 0] ?? 0;
		const { unit, bias } = this.trained;
		return bias + (sum * unit) / Math.sqrt(count + STEADYING_FEATURES);
	}

	/** The words that spoke most for a request, in the order of the text. */
	tellingWords(plain: string): readonly string[] {
		return this.weightsOfWords(plain)
			.map((weight, word) => ({ weight, word }))
			.filter(({ weight }) => weight > 0)
			.sort((a, b) => b.weight - a.weight)
			.slice(0, MOST_TELLING)
			.sort((a, b) => a.word - b.word)
			.map(({ word }) => plain.slice(this.reader.starts[word], this.reader.ends[word]));
	}

	private weightsOfWords(plain: string): number[] {
		this.reader.read(plain);
		const { buckets, words, count } = this.reader;
		const sums: number[] = [];
		for (let index = 0; index < count; index++) {
			const word = words[index] ?? 0;
			sums[word] = (sums[word] ?? 0) + (this.weights[buckets[index] ?? 0] ?? 0);
		}
		return sums;
	}
}

export const MODEL = new Model(TRAINED);
