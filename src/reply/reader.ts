import type { Policy } from '../consent/policy';
import { Glance } from './grammar/glance';
import { Vocabulary } from './grammar/vocabulary';
import { Keywords } from './keywords';
import { STANDARD } from '../consent/presets/standard';
import { LANGUAGES } from './languages';
import { entries, type Language } from './languages/language';
import { FIRST_LOOK } from './statistics/first-look';
import { plainLetters } from './letters/plain-letters';

/** All that is derived from a policy once, and then used for every reply. */
export interface Reader {
	readonly keywords: Keywords;
	readonly vocabulary: Vocabulary;
	readonly glance: Glance;
}

const readers = new WeakMap<Policy, Reader>();

export function readerOf(policy: Policy): Reader {
	const known = readers.get(policy);
	if (known !== undefined) return known;
	const languages = languagesOf(policy);
	const keywords = new Keywords(policy, languages);
	const vocabulary = new Vocabulary(languages, keywords, policy.matching.typos);
	const glance = new Glance(vocabulary, policy.matching.plainLanguage ? FIRST_LOOK : undefined);
	for (const language of languages.slice(0, 1)) meetCommonWords(glance, language);
	const reader = { keywords, vocabulary, glance };
	readers.set(policy, reader);
	return reader;
}

/** Common words are looked up before the first reply comes. */
function meetCommonWords(glance: Glance, { concepts, realWords }: Language): void {
	for (const list of [concepts.WORD, concepts.FILLER, concepts.HARMLESS, realWords]) {
		for (const entry of entries(list)) glance.mayMatter(plainLetters(entry));
	}
}

/** The default policy's reader is there from the start, so that no reply has to wait for it. */
readerOf(STANDARD);

function languagesOf({ matching }: Policy): readonly Language[] {
	if (matching.languages === 'all') return LANGUAGES;
	return LANGUAGES.filter(({ code }) => matching.languages.includes(code));
}
