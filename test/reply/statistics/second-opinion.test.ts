import { resolvePolicy } from '../../../src/consent/presets';
import type { Policy } from '../../../src/consent/policy';
import { classifyReply } from '../../../src/reply/classify-reply';
import { ORDINARY_TEXTS } from '../../../bench/classify/ordinary-texts';

const POLICY = resolvePolicy(undefined);

/** Requests in words that no rule of the grammar knows. */
const UNCOMMON_REQUESTS = [
	'kindly purge my digits from your system and quit texting',
	'would you be so good as to spare this phone any further texts',
	'no permission was ever given to blast this phone, scrap it from your system',
];
const RESEMBLING = /^resembles-opt-outs(-closely)?$/;

describe('the second opinion', () => {
	it.each(UNCOMMON_REQUESTS)('finds the request in “%s”', (text) => {
		const { verdict, rule } = classifyReply(text);
		expect({ text, rule, found: ['opt_out', 'review'].includes(verdict) }).toEqual({
			text,
			rule,
			found: true,
		});
	});

	it('names words of the reply where it decides', () => {
		const decided = UNCOMMON_REQUESTS.map((text) => classifyReply(text)).filter(({ rule }) =>
			RESEMBLING.test(rule),
		);
		expect(decided.length).toBeGreaterThan(0);
		for (const { keyword, normalized, explanation } of decided) {
			for (const word of keyword?.split(' … ') ?? []) expect(normalized).toContain(word);
			expect(explanation).toContain(keyword);
		}
	});

	it('is not asked under a policy without plain language', () => {
		const policy = withMatching({ plainLanguage: false });
		for (const text of UNCOMMON_REQUESTS) {
			expect(classifyReply(text, { policy }).rule).not.toMatch(RESEMBLING);
		}
	});

	it('sends nothing to review under a policy without reviews', () => {
		const policy = withMatching({ review: false });
		for (const text of UNCOMMON_REQUESTS) {
			expect(classifyReply(text, { policy }).verdict).not.toBe('review');
		}
	});

	it('finds nothing in ordinary texts', () => {
		const found = ORDINARY_TEXTS.filter((text) => RESEMBLING.test(classifyReply(text).rule));
		expect(found).toEqual([]);
	});

	it('is not asked about a contact who is suppressed already', () => {
		for (const text of UNCOMMON_REQUESTS) {
			expect(classifyReply(text, { contact: 'suppressed' }).rule).not.toMatch(RESEMBLING);
		}
	});
});

function withMatching(changes: Partial<Policy['matching']>): Policy {
	return { ...POLICY, matching: { ...POLICY.matching, ...changes } };
}
