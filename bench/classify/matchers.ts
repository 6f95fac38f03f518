import { classifyReply } from '../../src/reply/classify-reply';
import type { Verdict } from '../../src/reply/verdict';
import type { Line } from '../../test/reply/lines/line';

/** A way to find opt-outs; all but ours know only the text. */
export interface OptOutMatcher {
	readonly name: string;
	readonly verdict: (line: Line) => Verdict;
}

const KEYWORDS = ['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout'];
const KEYWORD_SET: ReadonlySet<string> = new Set(KEYWORDS);
const ANY_WORD = new RegExp(`\\b(?:${KEYWORDS.join('|')})\\b`);

const bare = (text: string): string => text.toLowerCase().trim();

/** The plain matchers of the trade, and this classifier. */
export const MATCHERS: readonly OptOutMatcher[] = [
	plain('exact', (text) => KEYWORD_SET.has(bare(text))),
	plain('exact without punctuation', (text) => KEYWORD_SET.has(bare(text).replace(/[^a-z]/g, ''))),
	plain('begins with a keyword', (text) => KEYWORDS.some((word) => bare(text).startsWith(word))),
	plain('contains a keyword', (text) => ANY_WORD.test(text.toLowerCase())),
	plain('contains its letters', (text) => {
		const lower = text.toLowerCase();
		return KEYWORDS.some((word) => lower.includes(word));
	}),
	{
		name: 'this classifier',
		verdict: ({ text, contact }) =>
			classifyReply(text, contact === undefined ? {} : { contact }).verdict,
	},
];

function plain(name: string, isOptOut: (text: string) => boolean): OptOutMatcher {
	return { name, verdict: ({ text }) => (isOptOut(text) ? 'opt_out' : 'none') };
}
