import { brotliCompressSync } from 'node:zlib';
import { readingOf } from '../../../bench/train/examples';
import { FeatureReader } from '../../../src/reply/statistics/features';
import { Model } from '../../../src/reply/statistics/model';
import { BUCKET_BITS } from '../../../src/reply/statistics/size';

const UNIT = 0.5;
const BIAS = -1;

function packed(bytes: Uint8Array): string {
	return brotliCompressSync(bytes, { params: {} }).toString('base64');
}

/** A model for which the given words weigh the most that they can, and nothing else weighs anything. */
function modelFor(...words: readonly string[]): Model {
	const bytes = new Int8Array(2 ** BUCKET_BITS);
	const nothing = new Set(bucketsOf('zzz'));
	for (const word of words) {
		for (const bucket of bucketsOf(word)) if (!nothing.has(bucket)) bytes[bucket] = 127;
	}
	return new Model({ weights: packed(new Uint8Array(bytes.buffer)), unit: UNIT, bias: BIAS });
}

function bucketsOf(text: string): Int32Array {
	const { buckets, count } = new FeatureReader().read(readingOf(text));
	return buckets.slice(0, count);
}

describe('a model', () => {
	it('scores a text without words by its bias', () => {
		expect(modelFor('tuesday').score(readingOf('👍'))).toBe(BIAS);
	});

	it('scores a text higher for each word that weighs', () => {
		const model = modelFor('tuesday', 'kitchen');
		const none = model.score(readingOf('hum hum hum hum'));
		const one = model.score(readingOf('hum tuesday hum hum'));
		const two = model.score(readingOf('hum tuesday kitchen hum'));
		expect(one).toBeGreaterThan(none);
		expect(two).toBeGreaterThan(one);
	});

	it('scores a text the same whatever it read before', () => {
		const model = modelFor('tuesday');
		const first = model.score(readingOf('tuesday it is'));
		model.score(readingOf('a much longer text with other words on a tuesday'));
		model.tellingWords(readingOf('and another'), 'for');
		expect(model.score(readingOf('tuesday it is'))).toBe(first);
	});

	it('names the words that weigh, in the order of the text', () => {
		const model = modelFor('tuesday', 'kitchen');
		expect(model.tellingWords(readingOf('hum tuesday hum kitchen hum'), 'for')).toEqual([
			'tuesday',
			'kitchen',
		]);
	});

	it('names no word of a text in which nothing weighs', () => {
		expect(modelFor('tuesday').tellingWords(readingOf('zzz'), 'for')).toEqual([]);
	});

	it('is not made of weights of another size', () => {
		expect(() => new Model({ weights: packed(Buffer.alloc(8)), unit: 1, bias: 0 })).toThrow(
			RangeError,
		);
	});
});
