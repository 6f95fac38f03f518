import { Model } from '../../../src/reply/statistics/model';
import { FeatureReader } from '../../../src/reply/statistics/features';
import { BUCKET_BITS } from '../../../src/reply/statistics/size';

const UNIT = 0.5;
const BIAS = -1;

/** A model for which the given words weigh the most that they can, and nothing else weighs anything. */
function modelFor(words: readonly string[], threshold = 0): Model {
	const bytes = new Int8Array(2 ** BUCKET_BITS);
	const reader = new FeatureReader();
	for (const word of words) {
		reader.read(word);
		for (let index = 0; index < reader.count; index++) bytes[reader.buckets[index] ?? 0] = 127;
	}
	const weights = Buffer.from(bytes.buffer).toString('base64');
	return new Model({ weights, unit: UNIT, bias: BIAS, threshold });
}

describe('a model', () => {
	it('scores a text without words by its bias', () => {
		expect(modelFor(['list']).score('👍')).toBe(BIAS);
	});

	it('scores a text higher for each word that weighs', () => {
		const model = modelFor(['list', 'remove']);
		const none = model.score('see you soon at home');
		const one = model.score('see you remove at home');
		const two = model.score('see list remove at home');
		expect(none).toBe(BIAS);
		expect(one).toBeGreaterThan(none);
		expect(two).toBeGreaterThan(one);
	});

	it('suspects the texts that reach its threshold', () => {
		const text = 'see you remove at home';
		const score = modelFor(['remove']).score(text);
		expect(modelFor(['remove'], score).isSuspicious(text)).toBe(true);
		expect(modelFor(['remove'], score + 0.01).isSuspicious(text)).toBe(false);
	});

	it('scores a text the same whatever it read before', () => {
		const model = modelFor(['remove']);
		const first = model.score('remove it');
		model.score('a much longer text with other words to remove');
		model.tellingWords('and another');
		expect(model.score('remove it')).toBe(first);
	});

	it('names the words that weigh, in the order of the text', () => {
		const words = modelFor(['list', 'remove']).tellingWords('please remove it from the list ok');
		expect(words).toEqual(['remove', 'list']);
	});

	it('names no word of a text in which nothing weighs', () => {
		expect(modelFor(['list']).tellingWords('see you soon')).toEqual([]);
	});

	it('is not made of weights of another size', () => {
		const weights = Buffer.alloc(8).toString('base64');
		expect(() => new Model({ weights, unit: 1, bias: 0, threshold: 0 })).toThrow(RangeError);
	});
});
