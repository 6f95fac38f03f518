import { RULES } from './grammar/rules';

/** What the rules outside the grammar found, as the beginning of a sentence. */
const FOUND: Readonly<Record<string, string>> = {
	keyword: 'The whole reply is a keyword',
	'keyword-typo': 'The whole reply is a misspelt keyword',
	'answer-or-keyword':
		'The reply is a keyword, but the last text sent offered the word for something else',
	'offered-word': 'The reply is a word that the last text sent offered',
	'resembles-opt-outs': 'The reply resembles opt-outs, above all by these words',
	'resembles-opt-outs-closely': 'The reply resembles opt-outs, above all by these words',
	'resembles-ordinary-replies': 'The reply resembles ordinary replies, above all by these words',
	'provider-verdict': 'The provider itself read the reply so and acted on it',
	'any-message': 'The contact wrote again, and under the policy any message opts in',
};

/**
 * Says again in a sentence why a reply was read as it was, of the rule and the words that are stored as evidence.
 * A little less exact than the classifier's own explanation, which knows the whole reply.
 *
 * @param words the words that the verdict rests on, if they were kept.
 * @returns `undefined` for a rule that is not known, e.g. of a later version.
 */
export function explainRule(rule: string, words?: string): string | undefined {
	const meaning = RULES.find(({ id }) => id === rule)?.meaning;
	const found = FOUND[rule] ?? (meaning === undefined ? undefined : `The contact ${meaning}`);
	if (found === undefined) return undefined;
	return words === undefined ? `${found}.` : `${found}: “${words}”.`;
}
