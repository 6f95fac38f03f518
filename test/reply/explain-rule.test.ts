import { classifyReply } from '../../src/reply/classify-reply';
import { explainRule } from '../../src/reply/explain-rule';

/** One text for each rule that puts a reply up for review. */
const DOUBTFUL = [
	'cancel it',
	'stop texting me at 5am',
	'too many texts',
	'I dont want this',
	'maybe wrong number',
];

test.each(DOUBTFUL)('"%s" is explained from the rule and the words that are stored', (text) => {
	const { verdict, rule, keyword } = classifyReply(text);
	expect(verdict).toBe('review');
	const sentence = explainRule(rule, keyword);
	expect(sentence).toMatch(/^The .*\.$/);
	expect(sentence).toContain(`“${keyword}”`);
});

test('what the grammar found is explained in the same words as when it was read', () => {
	const { rule, keyword, explanation } = classifyReply('stop texting me at 5am');
	expect(explainRule(rule, keyword)).toBe(explanation);
});

test('what the weights decided is explained in the same words as when it was read', () => {
	const { rule, keyword, explanation } = classifyReply('is this spam');
	expect(rule).toBe('resembles-ordinary-replies');
	expect(explainRule(rule, keyword)).toBe(explanation);
});

test('without the words, the sentence ends before them', () => {
	expect(explainRule('keyword-typo')).toBe('The whole reply is a misspelt keyword.');
});

test('a rule of a later version is not explained', () => {
	expect(explainRule('rule-of-tomorrow', 'stop')).toBeUndefined();
});
