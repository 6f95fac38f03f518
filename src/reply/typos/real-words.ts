import { plainLetters } from '../letters/plain-letters';
import { entries, type Language } from '../languages/language';

/** Words that exist, and so are never read as a misspelling of another. */
export class RealWords {
	private readonly words: ReadonlySet<string>;

	constructor(languages: readonly Language[]) {
		this.words = new Set(
			languages.flatMap((language) =>
				entries(language.realWords).map((word) => plainLetters(word)),
			),
		);
	}

	has(word: string): boolean {
		return this.words.has(word);
	}
}
