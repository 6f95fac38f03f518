import type { Policy } from '../consent/policy';
import { conceptNumber } from './grammar/concept-numbers';
import { longestReadings, type TextReading } from './grammar/reading';
import type { Finding } from './finding';
import type { KeywordMeaning, Keywords } from './keywords';
import type { ClassifyOptions } from './verdict';

type Contact = ClassifyOptions['contact'];

/** What may stand around a keyword that is the whole reply: numbers of concepts. */
export const AROUND: readonly number[] = (
	['POLITE', 'RAGE', 'GREETING', 'NOW', 'DISMISS', 'LAUGH'] as const
).map(conceptNumber);
/** A reply with more words than this is a sentence, not a keyword. */
export const MOST_WORDS = 14;
/** START among more courtesies is a question about something else: "can you start today". */
const MOST_AROUND_OPT_IN = 2;
/** A misspelt keyword may be torn into so many pieces: "un sub scrbe". */
export const MOST_PIECES = 4;

/**
 * What may be the keyword in the reply: all its words, and in each language those that are left without greetings,
 * thanks, curses and the like.
 */
export function coresOf(
	texts: readonly TextReading[],
	isKeyword: (word: string) => boolean,
): string[][] {
	const words = texts[0]?.words ?? [];
	if (words.length === 0 || words.length > MOST_WORDS) return [];
	const all = words.map(({ text }) => text);
	const cores = texts.map((text) => withoutCourtesies(text, isKeyword));
	return [all, ...cores].filter((core) => core.length > 0);
}

function withoutCourtesies(text: TextReading, isKeyword: (word: string) => boolean): string[] {
	return longestReadings(text).flatMap(({ sense, first, last }) => {
		const texts = text.words.slice(first, last + 1).map(({ text }) => text);
		const isCourtesy = AROUND.some((number) => sense.concepts[number] === 1);
		return isCourtesy && !isKeyword(texts.join('')) ? [] : texts;
	});
}

/**
 * Reads a reply that is a keyword, alone or among courtesies, repeated, torn or misspelt. Words that all exist are not
 * the pieces of a misspelt keyword; that a language knows "stopp" does not make it another word than STOP.
 */
export function findKeyword(
	cores: readonly (readonly string[])[],
	keywords: Keywords,
	{ matching }: Policy,
	contact: Contact,
	isWord: (word: string) => boolean,
): Finding | undefined {
	const words = cores[0]?.length ?? 0;
	for (const core of cores) {
		const meaning = exactly(core, keywords, contact);
		if (meaning === undefined) continue;
		if (meaning.verdict === 'opt_in' && words - core.length > MOST_AROUND_OPT_IN) continue;
		return finding(meaning, core, 'keyword', 0.99);
	}
	if (!matching.typos) return undefined;
	for (const core of cores) {
		const arePieces = core.length > 1 || !keywords.isStretched(core.join(''), contact);
		if (core.length > MOST_PIECES || (arePieces && core.every(isWord))) continue;
		const meaning = keywords.near(core.join(''), contact);
		if (meaning !== undefined) return finding(meaning, core, 'keyword-typo', 0.95);
	}
	return undefined;
}

function exactly(
	core: readonly string[],
	keywords: Keywords,
	contact: Contact,
): KeywordMeaning | undefined {
	const whole = keywords.exact(core.join(''), contact);
	if (whole !== undefined) return whole;
	const [first, ...others] = core.map((word) => keywords.exact(word, contact));
	return others.every((meaning) => meaning?.verdict === first?.verdict) ? first : undefined;
}

function finding(
	meaning: KeywordMeaning,
	core: readonly string[],
	rule: string,
	confidence: number,
): Finding {
	const { verdict, scope, language, keyword } = meaning;
	const ignored = verdict === 'none';
	return {
		verdict,
		scope,
		rule: ignored ? 'ignored-keyword' : rule,
		confidence,
		language,
		words: core.join(' '),
		explanation: ignored
			? `The whole reply is “${keyword}”, which the policy ignores.`
			: `The whole reply is the keyword “${keyword}”.`,
	};
}
