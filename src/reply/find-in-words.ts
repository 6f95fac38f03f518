import type { Policy } from '../consent/policy';
import { findAnswer } from './context/answer-to-offer';
import { NOTHING_FOUND, type Finding } from './finding';
import { findRequest } from './grammar/find-request';
import type { TextReading } from './grammar/reading';
import { coresOf, findKeyword } from './keyword-match';
import { readText } from './read-text';
import { readerOf } from './reader';
import type { ClassifyOptions, Verdict } from './verdict';

/** The reply as a keyword, or as the answer to what the last text offered. */
export function findKeywordOrAnswer(
	texts: readonly TextReading[],
	policy: Policy,
	{ contact, lastSent }: ClassifyOptions,
): Finding | undefined {
	const { keywords, vocabulary } = readerOf(policy);
	const cores = coresOf(texts, (word) => keywords.exact(word, contact) !== undefined);
	const keyword = findKeyword(cores, keywords, policy, contact, (word) => vocabulary.isWord(word));
	if (lastSent === undefined) return keyword;
	const purposeOf = (purpose: string): Verdict => verdictOfText(purpose, policy);
	return findAnswer(cores, lastSent, keyword, purposeOf) ?? keyword;
}

/** What the words ask for in ordinary language; nothing under a policy that knows keywords only. */
export function findByGrammar(
	texts: readonly TextReading[],
	plain: string,
	policy: Policy,
	contact: ClassifyOptions['contact'],
): Finding {
	if (!policy.matching.plainLanguage) return NOTHING_FOUND;
	return findRequest(texts, plain, policy, contact) ?? NOTHING_FOUND;
}

function verdictOfText(plain: string, policy: Policy): Verdict {
	const texts = readText(plain, readerOf(policy).vocabulary);
	const found =
		findKeywordOrAnswer(texts, policy, {}) ?? findByGrammar(texts, plain, policy, undefined);
	return found.verdict;
}
