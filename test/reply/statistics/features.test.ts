import { FeatureReader } from '../../../src/reply/statistics/features';
import { BUCKET_BITS, MOST_WORDS } from '../../../src/reply/statistics/size';

function bucketsOf(plain: string): number[] {
	const reader = new FeatureReader();
	reader.read(plain);
	return [...reader.buckets.slice(0, reader.count)];
}

describe('the features of a text', () => {
	it('are buckets that have a weight', () => {
		const buckets = bucketsOf("don't text me about 99 things, ok?");
		expect(buckets.length).toBeGreaterThan(0);
		expect(buckets.every((bucket) => bucket >= 0 && bucket < 2 ** BUCKET_BITS)).toBe(true);
	});

	it('do not depend on spacing and punctuation', () => {
		expect(bucketsOf('no more, please!')).toEqual(bucketsOf('  no more please'));
	});

	it('depend on the order of the words', () => {
		expect(bucketsOf('more or less').sort()).not.toEqual(bucketsOf('less or more').sort());
	});

	it('hold those of a word for every text with the word', () => {
		const longer = new Set(bucketsOf('please unsubscribe me now'));
		const shared = bucketsOf('unsubscribe').filter((bucket) => longer.has(bucket));
		expect(shared.length).toBeGreaterThanOrEqual(bucketsOf('unsubscribe').length - 2);
	});

	it('take all digits for the same', () => {
		expect(bucketsOf('call 555')).toEqual(bucketsOf('call 123'));
	});

	it('read a contraction as one word, whichever apostrophe was left out', () => {
		const reader = new FeatureReader();
		reader.read("don't");
		expect(reader.ends[0]).toBe(5);
	});

	it('are those of the beginning of a text that never ends', () => {
		const reader = new FeatureReader();
		reader.read('word '.repeat(10 * MOST_WORDS));
		const { count } = reader;
		reader.read('word '.repeat(20 * MOST_WORDS));
		expect(reader.count).toBe(count);
		expect(count).toBeLessThanOrEqual(reader.buckets.length);
	});

	it('fit the room that was set aside even if every word is of the longest', () => {
		const reader = new FeatureReader();
		reader.read(`${'a'.repeat(200)} `.repeat(2 * MOST_WORDS));
		expect(reader.count).toBeLessThanOrEqual(reader.buckets.length);
		expect(reader.words[reader.count - 1]).toBe(MOST_WORDS - 1);
	});

	it('are none for a text without words', () => {
		expect(bucketsOf('?! … 👍')).toEqual([]);
	});
});
