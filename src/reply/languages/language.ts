import type { Concept } from '../grammar/concepts';

/**
 * What one language contributes. Every list is one string: words and phrases separated by commas, written
 * naturally with accents, upper case not needed. A `*` at the end of a word stands for any ending
 * (`unsubscrib*`), also inside phrases (`dar* de baja`). `(a|b)` is a choice: `si (me|nos) dan de baja`; an empty
 * option leaves it out. Each choice multiplies what has to be kept in memory: a hundred ways of an entry are many.
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
		/** Yes: opts in a contact who is suppressed, and answers a question otherwise. */
		readonly yes: string;
	};
	/** Which words and phrases carry which concept. */
	readonly concepts: Partial<Readonly<Record<Concept, string>>>;
	/** Real words near a keyword that must never be read as its misspelling. */
	readonly realWords: string;
}

/** The entries of a list, with their choices written out. */
export function entries(list: string | undefined): string[] {
	if (list === undefined) return [];
	return list
		.split(',')
		.flatMap(spellOut)
		.map((entry) => entry.replace(/\s+/g, ' ').trim())
		.filter((entry) => entry !== '');
}

/** `(me|nos) dan` is `me dan` and `nos dan`. */
function spellOut(entry: string): string[] {
	const [choice, options] = /\(([^()]*)\)/.exec(entry) ?? [];
	if (choice === undefined || options === undefined) return [entry];
	return options.split('|').flatMap((option) => spellOut(entry.replace(choice, option)));
}
