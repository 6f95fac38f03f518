import type { Policy } from '../../consent/policy';
import { NOTHING_FOUND, type Finding } from '../finding';
import type { TextReading } from '../grammar/reading';
import { confidenceOf } from './confidence';
import { MODEL } from './model';
import { MOST_WORDS } from './size';
import { opinionOn, type Opinion } from './opinion';

/**
 * The finding of the grammar, or what the statistics say instead where replies of writers who were left out of the
 * training show that they know better: a request that no rule found, a finding that the words around it belie.
 * Keywords never come here, and of a text that is longer than any message only the grammar is asked.
 */
export function secondOpinion(
	found: Finding,
	text: TextReading | undefined,
	{ matching }: Policy,
): Finding {
	if (text === undefined || text.words.length > MOST_WORDS || !matching.plainLanguage) return found;
	const score = MODEL.score(text);
	const opinion = opinionOn(found, score, text.language);
	if (opinion === undefined || (opinion === 'review' && !matching.review))
		return { ...found, confidence: confidenceOf(found, found.verdict, score) };
	return { ...resembling(opinion, text), confidence: confidenceOf(found, opinion, score) };
}

const RULES: Readonly<Record<Opinion, string>> = {
	opt_out: 'resembles-opt-outs-closely',
	review: 'resembles-opt-outs',
	none: 'resembles-ordinary-replies',
};

function resembling(opinion: Opinion, text: TextReading): Finding {
	const words = MODEL.tellingWords(text, opinion === 'none' ? 'against' : 'for').join(' … ');
	const what = opinion === 'none' ? 'ordinary replies' : 'opt-outs';
	return {
		...NOTHING_FOUND,
		verdict: opinion,
		rule: RULES[opinion],
		language: text.language,
		words,
		explanation: `The reply resembles ${what}, above all by these words: “${words}”.`,
	};
}
