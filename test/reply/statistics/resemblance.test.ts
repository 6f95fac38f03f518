import { resolvePolicy } from '../../../src/consent/presets';
import { classifyReply } from '../../../src/reply/classify-reply';
import { findResemblance } from '../../../src/reply/statistics/resemblance';
import { ORDINARY_TEXTS } from '../../../bench/classify/ordinary-texts';

const POLICY = resolvePolicy(undefined);

/** Requests in words that no rule of the grammar knows. */
const UNCOMMON_REQUESTS = [
	'kindly purge my digits from your system and quit texting',
	'deactivate the texts to this phone plz',
];

describe('what resembles opt-outs', () => {
	it.each(UNCOMMON_REQUESTS)('is found in “%s”', (text) => {
		expect(findResemblance(text, POLICY)?.verdict).toBe('review');
	});

	it('is never more than a review, and says by which words', () => {
		for (const text of UNCOMMON_REQUESTS) {
			const found = findResemblance(text, POLICY);
			expect(found?.rule).toBe('resembles-opt-outs');
			for (const word of found?.words?.split(' … ') ?? []) expect(text).toContain(word);
			expect(found?.explanation).toContain(found?.words);
		}
	});

	it('is not looked for under a policy without reviews or without plain language', () => {
		for (const off of [{ review: false }, { plainLanguage: false }]) {
			const policy = { ...POLICY, matching: { ...POLICY.matching, ...off } };
			for (const text of UNCOMMON_REQUESTS) {
				expect(findResemblance(text, policy)).toBeUndefined();
			}
		}
	});

	it('is not found in ordinary texts', () => {
		const held = ORDINARY_TEXTS.filter((text) => classifyReply(text).rule === 'resembles-opt-outs');
		expect(held).toEqual([]);
	});

	it('does not hold back a contact who is suppressed already', () => {
		for (const text of UNCOMMON_REQUESTS) {
			expect(classifyReply(text, { contact: 'suppressed' }).rule).not.toBe('resembles-opt-outs');
		}
	});
});
