import type { Concept } from '../grammar/concepts';

/**
 * What one language contributes. Every list is one string: words and phrases separated by commas, written
 * naturally with accents, upper case not needed. A `*` at the end of a word stands for any ending
 * (`unsubscrib*`), also inside phrases (`dar* de baja`).
 */
export interface Language {
	/** ISO 639-1. */
	readonly code: string;
	readonly name: string;
	/** Replies that mean something when they are the whole message. */
	readonly alone: {
		readonly optOut: string;
		readonly optIn: string;
		readonly help: string;
		readonly review: string;
	};
	/** Which words and phrases carry which concept. */
	readonly concepts: Partial<Readonly<Record<Concept, string>>>;
	/** Real words near a keyword that must never be read as its misspelling. */
	readonly realWords: string;
}

export function entries(list: string | undefined): string[] {
	if (list === undefined) return [];
	return list
		.split(',')
		.map((entry) => entry.replace(/\s+/g, ' ').trim())
		.filter((entry) => entry !== '');
}
