import type { Policy } from '../consent/policy';
import { Glance } from './grammar/glance';
import { Vocabulary } from './grammar/vocabulary';
import { Keywords } from './keywords';
import { LANGUAGES } from './languages';
import type { Language } from './languages/language';

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
	const reader = { keywords, vocabulary, glance: new Glance(vocabulary) };
	readers.set(policy, reader);
	return reader;
}

function languagesOf({ matching }: Policy): readonly Language[] {
	if (matching.languages === 'all') return LANGUAGES;
	return LANGUAGES.filter(({ code }) => matching.languages.includes(code));
}
