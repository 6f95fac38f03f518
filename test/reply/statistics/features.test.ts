import { readingOf } from '../../../bench/train/examples';
import { FeatureReader } from '../../../src/reply/statistics/features';
import { BUCKET_BITS, MOST_FEATURES, MOST_WORDS } from '../../../src/reply/statistics/size';

function bucketsOf(text: string): number[] {
	const { buckets, count } = new FeatureReader().read(readingOf(text));
	return [...buckets.slice(0, count)];
}

function shareOf(buckets: readonly number[], others: readonly number[]): number {
	const known = new Set(others);
	return buckets.filter((bucket) => known.has(bucket)).length / buckets.length;
}

describe('the features of a text', () => {
	it('are buckets that have a weight', () => {
		const buckets = bucketsOf("don't text me about 99 things, ok?");
		expect(buckets.length).toBeGreaterThan(0);
		expect(buckets.every((bucket) => bucket >= 0 && bucket < 2 ** BUCKET_BITS)).toBe(true);
	});

	it('are each counted once', () => {
		const buckets = bucketsOf('no no no more, no more texts');
		expect(new Set(buckets).size).toBe(buckets.length);
	});

	it('do not depend on spacing and case', () => {
		expect(bucketsOf('no more, please!')).toEqual(bucketsOf('  NO more,   please!'));
	});

	it('depend on the order of the words', () => {
		expect(bucketsOf('more or less').sort()).not.toEqual(bucketsOf('less or more').sort());
	});

	it('hold most of those of a word for every text with the word', () => {
		expect(shareOf(bucketsOf('tuesday'), bucketsOf('see you tuesday then'))).toBeGreaterThan(0.6);
	});

	it('take all digits for the same', () => {
		expect(bucketsOf('room 873')).toEqual(bucketsOf('room 942'));
	});

	it('are shared by words that mean the same', () => {
		const shared = shareOf(bucketsOf('purge number'), bucketsOf('erase number'));
		expect(shared).toBeGreaterThan(shareOf(bucketsOf('purge number'), bucketsOf('bring number')));
	});

	it('are shared by languages in which the words mean the same', () => {
		const shared = shareOf(bucketsOf('keine nachrichten mehr'), bucketsOf('geen berichten meer'));
		expect(shared).toBeGreaterThan(0);
	});

	it('are those of the beginning of a text that never ends', () => {
		const long = bucketsOf('word '.repeat(2 * MOST_WORDS));
		expect(bucketsOf('word '.repeat(3 * MOST_WORDS))).toEqual(long);
	});

	it.each(['stop texting me remove number ', `${'abcdefghij'.repeat(4)} `, 'no more texts, '])(
		'are never more than there is room for: %s',
		(piece) => {
			expect(bucketsOf(piece.repeat(2 * MOST_WORDS)).length).toBeLessThanOrEqual(MOST_FEATURES);
		},
	);

	it('are none for a text without words', () => {
		expect(bucketsOf('?! … 👍')).toEqual([]);
	});
});
