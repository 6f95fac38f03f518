import type { ConceptBits } from '../grammar/concept-bits';
import { bucketsOfWord } from './first-look-features';
import { unpackWeights, type PackedWeights } from './packed-weights';
import { FIRST_LOOK_BUCKET_BITS, STEADYING_FEATURES } from './size';
import { FIRST_LOOK_WEIGHTS } from './trained-first-look';

/** What one word adds to the score of its text. */
export interface WordWeight {
	readonly weight: number;
	readonly features: number;
}

/**
 * Whether a text may resemble opt-outs, by its words alone and not their order: most ordinary texts do not, and need
 * not be read further. Each word is weighed once and then remembered with its weight by whoever asks.
 */
export class FirstLook {
	private readonly weights: Int8Array;

	constructor(
		private readonly packed: PackedWeights,
		private readonly threshold: number,
	) {
		this.weights = unpackWeights(packed, FIRST_LOOK_BUCKET_BITS);
	}

	weigh(word: string, concepts: ConceptBits): WordWeight {
		const buckets = bucketsOfWord(word, concepts);
		const weight = buckets.reduce((sum, bucket) => sum + (this.weights[bucket] ?? 0), 0);
		return { weight, features: buckets.length };
	}

	/** Whether a text deserves a closer look whose words have these weights and features together. */
	mayResemble(weight: number, features: number): boolean {
		const { bias, unit } = this.packed;
		return bias + (weight * unit) / Math.sqrt(features + STEADYING_FEATURES) >= this.threshold;
	}
}

/**
 * Of everyday texts one in fifteen scores as high, and nearly all that would score high in full.
 */
const THRESHOLD = -0.5;

export const FIRST_LOOK = new FirstLook(FIRST_LOOK_WEIGHTS, THRESHOLD);
