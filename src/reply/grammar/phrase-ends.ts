import type { ConceptBits } from './concept-bits';
import type { WordPattern } from './phrases';

/** A phrase that a text may hold. */
export interface SeenPhrase {
	/** Number of the language. */
	readonly language: number;
	/** The concepts it carries, or `undefined` if it is a keyword of several words. */
	readonly concepts: ConceptBits | undefined;
	/** The numbers of its words but the last; `ANY_WORD` for any. */
	readonly words: readonly number[];
}

/** Phrases that end with one word, by the number of the word before it. */
export type PhraseEnds = ReadonlyMap<number, readonly SeenPhrase[]>;

export const ANY_WORD = -1;
const NO_NUMBERS: readonly number[] = [];
const NO_ENDS: readonly PhraseEnds[] = [];

/** All phrases of all languages by their last words, to be seen as a text is passed over. */
export class PhraseTable {
	private readonly exact = new Map<string, number>();
	private readonly stems = new Map<string, number>();
	private readonly ends: (Map<number, SeenPhrase[]> | undefined)[] = [];
	/** Numbers of words that stand in courtesies and keywords of several words. */
	private readonly inCourtesies = new Set<number>();
	private count = 0;

	/** Adds a phrase of two words or more. */
	add(
		words: readonly WordPattern[],
		language: number,
		concepts: ConceptBits | undefined,
		isCourtesy: boolean,
	): void {
		const length = words.findLastIndex(({ letters }) => letters !== '');
		const numbers = words.slice(0, length + 1).map((word) => this.numberOf(word));
		if (isCourtesy) for (const number of numbers) this.inCourtesies.add(number);
		const last = numbers.pop();
		const beforeLast = numbers.at(-1);
		if (last === undefined || beforeLast === undefined) return;
		const phrase = { language, concepts, words: numbers };
		const ends = (this.ends[last] ??= new Map<number, SeenPhrase[]>());
		const others = ends.get(beforeLast);
		if (others === undefined) ends.set(beforeLast, [phrase]);
		else others.push(phrase);
	}

	/** The numbers of a word, by itself and by those of its beginnings that stand for any ending. */
	numbersOf(word: string, beginnings: readonly string[]): readonly number[] {
		const exact = this.exact.get(word);
		if (beginnings.length === 0) return exact === undefined ? NO_NUMBERS : [exact];
		const numbers = beginnings.flatMap((beginning) => this.stems.get(beginning) ?? []);
		return exact === undefined ? numbers : [exact, ...numbers];
	}

	/** Words that stand for any ending. */
	get stemWords(): Iterable<string> {
		return this.stems.keys();
	}

	/** What ends with a word of one of these numbers. */
	endsOf(numbers: readonly number[]): readonly PhraseEnds[] {
		return numbers.length === 0 ? NO_ENDS : numbers.flatMap((number) => this.ends[number] ?? []);
	}

	isInCourtesy(numbers: readonly number[]): boolean {
		return numbers.some((number) => this.inCourtesies.has(number));
	}

	private numberOf({ letters, anyEnding }: WordPattern): number {
		if (letters === '') return ANY_WORD;
		const side = anyEnding ? this.stems : this.exact;
		const known = side.get(letters);
		if (known !== undefined) return known;
		side.set(letters, this.count);
		return this.count++;
	}
}
