import { bucketOf } from './hash';
import { BUCKET_BITS, MOST_FEATURES } from './size';

const BITS_OF_BYTE = 8;

/** The different features of one text, in the order in which they were found. */
export class FeatureList {
	count = 0;
	/** The first `count` are the features' buckets. */
	readonly buckets = new Int32Array(MOST_FEATURES);
	/** The first `count` say which word of the text each feature belongs to. */
	readonly words = new Uint16Array(MOST_FEATURES);
	private readonly seen = new Uint8Array(2 ** BUCKET_BITS / BITS_OF_BYTE);

	clear(): void {
		for (let index = 0; index < this.count; index++) {
			this.seen[(this.buckets[index] ?? 0) >>> 3] = 0;
		}
		this.count = 0;
	}

	/** Adds the feature if the text does not have it yet, and has room for it. */
	add(hash: number, word: number): void {
		const bucket = bucketOf(hash, BUCKET_BITS);
		const bit = 1 << (bucket & 7);
		const byte = this.seen[bucket >>> 3] ?? 0;
		if ((byte & bit) !== 0 || this.count === MOST_FEATURES) return;
		this.seen[bucket >>> 3] = byte | bit;
		this.buckets[this.count] = bucket;
		this.words[this.count] = word;
		this.count++;
	}
}
