import { brotliDecompressSync } from 'node:zlib';

/** Weights as they are kept in the package; `bench/train` writes them. */
export interface PackedWeights {
	/** One signed byte a bucket, compressed by Brotli, in base64. */
	readonly weights: string;
	/** What one unit of a weight is worth. */
	readonly unit: number;
	/** What a text without any features would score. */
	readonly bias: number;
}

/**
 * One weight for each of 2 ** `bits` buckets.
 * @throws RangeError if they are not as many
 */
export function unpackWeights({ weights }: PackedWeights, bits: number): Int8Array {
	const unpacked = new Int8Array(brotliDecompressSync(Buffer.from(weights, 'base64')));
	if (unpacked.length !== 2 ** bits) {
		throw new RangeError('There must be one weight for each bucket.');
	}
	return unpacked;
}
