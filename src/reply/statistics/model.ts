import type { TextReading } from '../grammar/reading';
import type { Calibration, Ground } from './confidence';
import { FeatureReader } from './features';
import { unpackWeights, type PackedWeights } from './packed-weights';
import { BUCKET_BITS, STEADYING_FEATURES } from './size';
import { TRAINED } from './trained';

/** Weights, and how sure a verdict is, by the ground it stands on. */
export interface TrainedModel extends PackedWeights {
	readonly calibration: Readonly<Partial<Record<Ground, Calibration>>>;
}

const MOST_TELLING = 3;

/** Scores texts by the weights of their features. Pure: the same text always scores the same. */
export class Model {
	private readonly weights: Int8Array;
	private readonly reader = new FeatureReader();

	/** @throws RangeError if the weights are not as many as there are buckets */
	constructor(private readonly trained: PackedWeights) {
		this.weights = unpackWeights(trained, BUCKET_BITS);
	}

	/** Log-odds that the text is a request to stop, as the lines have it that the weights were learnt from. */
	score(text: TextReading): number {
		const { buckets, count } = this.reader.read(text);
		let sum = 0;
		for (let index = 0; index < count; index++) sum += this.weights[buckets[index] ?? 0] ?? 0;
		const { unit, bias } = this.trained;
		return bias + (sum * unit) / Math.sqrt(count + STEADYING_FEATURES);
	}

	/** The words that spoke most for a request, or most against it, in the order of the text. */
	tellingWords(text: TextReading, speaking: 'for' | 'against'): readonly string[] {
		const sign = speaking === 'for' ? 1 : -1;
		return this.weightsOfWords(text)
			.map((weight, word) => ({ weight: sign * weight, word }))
			.filter(({ weight }) => weight > 0)
			.sort((a, b) => b.weight - a.weight)
			.slice(0, MOST_TELLING)
			.sort((a, b) => a.word - b.word)
			.map(({ word }) => text.words[word]?.text ?? '');
	}

	private weightsOfWords(text: TextReading): number[] {
		const { buckets, words, count } = this.reader.read(text);
		const sums = text.words.map(() => 0);
		for (let index = 0; index < count; index++) {
			const word = words[index] ?? 0;
			sums[word] = (sums[word] ?? 0) + (this.weights[buckets[index] ?? 0] ?? 0);
		}
		return sums;
	}
}

export const MODEL = new Model(TRAINED);
