import { entries, type Language } from '../languages/language';
import { GIVEN_NAMES } from '../languages/given-names';
import { plainLetters } from '../letters/plain-letters';
import { CONCEPT_NAMES, type Concept } from './concepts';

/** A set of concepts as flags, indexed by the concept's number. */
export type ConceptSet = Uint8Array;

export const CONCEPT_NUMBER: ReadonlyMap<Concept, number> = new Map(
	CONCEPT_NAMES.map((name, index) => [name, index]),
);

export function conceptNumber(concept: Concept): number {
	const number = CONCEPT_NUMBER.get(concept);
	if (number === undefined) throw new TypeError(`No such concept: ${concept}`);
	return number;
}

/** The words of a phrase after its first word, and what the whole phrase means. */
export interface Phrase {
	readonly rest: readonly WordPattern[];
	readonly concepts: ConceptSet;
	readonly numbers: readonly number[];
}

export interface WordPattern {
	readonly letters: string;
	readonly anyEnding: boolean;
}

/** All that one language knows of one word. */
export interface WordMeaning {
	readonly concepts: ConceptSet;
	/** Numbers of the flags set in `concepts`. */
	readonly numbers: readonly number[];
	/** Longest first. */
	readonly phrases: readonly Phrase[];
}

interface Building {
	concepts: ConceptSet;
	phrases: Phrase[];
}

const SHORTEST_STEM = 2;

export function matchesPattern(pattern: WordPattern, word: string): boolean {
	return pattern.anyEnding ? word.startsWith(pattern.letters) : word === pattern.letters;
}

/** Umlauts are also written with an e: möchte, mochte, moechte. */
function spellings(entry: string): string[] {
	const lower = entry.toLowerCase();
	const withE = lower.replace(/[äöü]/g, (umlaut) => `${plainLetters(umlaut)}e`);
	return [...new Set([lower, withE])].map((spelling) => plainLetters(spelling));
}

function patternsOf(entry: string): WordPattern[] {
	return entry
		.replace(/(?<=\w)'(?=(?:t|s|m|re|ve|ll|d|all|em)\b)/g, '')
		.split(/[\s'-]+/)
		.filter((word) => word !== '')
		.map((word) => ({ letters: word.replace(/\*$/, ''), anyEnding: word.endsWith('*') }));
}

/** The words and phrases of one language, ready for look-up. */
export class Lexicon {
	private readonly exact = new Map<string, Building>();
	private readonly stems = new Map<string, Building>();
	private longestStem = 0;

	constructor(readonly language: Language) {
		for (const [concept, list] of Object.entries(language.concepts)) {
			for (const entry of entries(list)) this.add(entry, conceptNumber(concept as Concept));
		}
		for (const name of entries(GIVEN_NAMES)) this.add(name, conceptNumber('PERSON'));
		for (const side of [this.exact, this.stems]) {
			for (const building of side.values()) {
				building.phrases = building.phrases
					.map((phrase) => ({ ...phrase, numbers: numbersIn(phrase.concepts) }))
					.sort((a, b) => b.rest.length - a.rest.length);
			}
		}
	}

	/** What the language knows of the word, or `undefined`. The most specific entry says what it means. */
	meaningOf(word: string): WordMeaning | undefined {
		const found: Building[] = [];
		const exact = this.exact.get(word);
		if (exact !== undefined) found.push(exact);
		const longest = Math.min(word.length, this.longestStem);
		for (let length = longest; length >= SHORTEST_STEM; length--) {
			const stem = this.stems.get(word.slice(0, length));
			if (stem !== undefined) found.push(stem);
		}
		return found.length === 0 ? undefined : combined(found);
	}

	/** Every whole word (not stem) that carries one of the concepts. */
	wordsMeaning(concepts: readonly Concept[]): string[] {
		const numbers = concepts.map(conceptNumber);
		return [...this.exact]
			.filter(([, building]) => numbers.some((number) => building.concepts[number] === 1))
			.map(([word]) => word);
	}

	private add(entry: string, concept: number): void {
		for (const spelling of spellings(entry)) {
			const [first, ...rest] = patternsOf(spelling);
			if (first === undefined) continue;
			const building = this.building(first);
			if (rest.length === 0) building.concepts[concept] = 1;
			else addPhrase(building, rest, concept);
		}
	}

	private building(pattern: WordPattern): Building {
		const side = pattern.anyEnding ? this.stems : this.exact;
		if (pattern.anyEnding) this.longestStem = Math.max(this.longestStem, pattern.letters.length);
		const known = side.get(pattern.letters);
		if (known !== undefined) return known;
		const fresh = { concepts: new Uint8Array(CONCEPT_NAMES.length), phrases: [] };
		side.set(pattern.letters, fresh);
		return fresh;
	}
}

function addPhrase(building: Building, rest: readonly WordPattern[], concept: number): void {
	const key = JSON.stringify(rest);
	const known = building.phrases.find((phrase) => JSON.stringify(phrase.rest) === key);
	const concepts = known?.concepts ?? new Uint8Array(CONCEPT_NAMES.length);
	concepts[concept] = 1;
	if (known === undefined) building.phrases.push({ rest, concepts, numbers: [] });
}

/** The first entry that means something by itself decides; phrases that begin with any of them count. */
function combined(found: readonly Building[]): WordMeaning {
	const numbered = found.map((building) => ({ building, numbers: numbersIn(building.concepts) }));
	const deciding = numbered.find(({ numbers }) => numbers.length > 0) ?? numbered[0];
	const phrases = found.flatMap((building) => building.phrases);
	if (found.length > 1) phrases.sort((a, b) => b.rest.length - a.rest.length);
	return {
		concepts: deciding?.building.concepts ?? new Uint8Array(CONCEPT_NAMES.length),
		numbers: deciding?.numbers ?? [],
		phrases,
	};
}

export function numbersIn(concepts: ConceptSet): number[] {
	const numbers: number[] = [];
	concepts.forEach((flag, index) => flag === 1 && numbers.push(index));
	return numbers;
}
