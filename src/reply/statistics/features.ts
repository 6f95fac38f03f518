import { longestReadings, type TextReading } from '../grammar/reading';
import { ConceptSequence, type Term } from './concept-sequence';
import { FeatureList } from './feature-list';
import { hashOfText, mix } from './hash';
import { MOST_WORDS } from './size';
import { eachPiece, MOST_LETTERS } from './word-pieces';

const WORD = 0x17b4286c;
const NEIGHBOURS = 0x2f6e2b1d;
const NEXT_BUT_ONE = 0x7c3d0e95;
const CONCEPT = 0x3ac5d671;
const CONCEPT_AT_BEGINNING = 0x6b1f0c33;
const CONCEPT_AT_END = 0x19e8a2b7;
const NEXT_CONCEPT = 0x4d27c8e5;
const LATER_CONCEPT = 0x70a3915d;
const THREE_CONCEPTS = 0x22d9f04b;
const CONCEPT_THEN_WORD = 0x5e8b6a19;
const WORD_THEN_CONCEPT = 0x0fc4738d;
const TEXT_START = 0x1b56c4e9;
const TEXT_END = 0x3c91a7d5;

/**
 * Reads the features of a text, each as a bucket below 2 ** `BUCKET_BITS`.
 *
 * - Of its letters: its words, pairs of neighbours, pairs with one word between them, and the pieces of three to five
 *   letters of each word, so that a word never seen before still resembles its relatives. All digits are alike.
 * - Of its meaning: the concepts that the grammar reads, pairs and triples of them in their order within a sentence,
 *   and each beside the words around it. So what is learnt of one word holds for its synonyms, in every language.
 *
 * Linear in the length of the text; keeps what it read until the next text.
 */
export class FeatureReader {
	readonly features = new FeatureList();

	read(text: TextReading): FeatureList {
		this.features.clear();
		this.readWords(text);
		this.readConcepts(text);
		return this.features;
	}

	private readWords({ words }: TextReading): void {
		let before = TEXT_START;
		let beforeThat = 0;
		const count = Math.min(words.length, MOST_WORDS);
		for (let index = 0; index < count; index++) {
			const text = words[index]?.text ?? '';
			const hash = hashOfText(text, WORD, MOST_LETTERS);
			this.features.add(hash, index);
			eachPiece(text, (piece) => this.features.add(piece, index));
			this.features.add(pair(before, hash, NEIGHBOURS), index);
			if (beforeThat !== 0) this.features.add(pair(beforeThat, hash, NEXT_BUT_ONE), index);
			beforeThat = before;
			before = hash;
		}
		if (count > 0) this.features.add(pair(before, TEXT_END, NEIGHBOURS), count - 1);
	}

	private readConcepts(text: TextReading): void {
		const sequence = new ConceptSequence(longestReadings(text), text.words);
		sequence.terms.forEach((term, at) => {
			for (const concept of term.concepts) this.readConcept(concept, term);
			sequence.eachAfter(at, (next, between) => {
				this.readPair(term, next, between === 0);
				if (between > 0) return;
				this.readNeighbours(term, next);
				sequence.eachAfterNext(at, next, (third) => this.readTriple(term, next, third));
			});
		});
	}

	private readConcept(concept: number, term: Term): void {
		this.features.add(mix(CONCEPT, concept), term.word);
		if (term.begins) this.features.add(mix(CONCEPT_AT_BEGINNING, concept), term.word);
		if (term.ends) this.features.add(mix(CONCEPT_AT_END, concept), term.word);
	}

	private readPair(first: Term, second: Term, isNext: boolean): void {
		for (const a of first.concepts) {
			for (const b of second.concepts) {
				this.features.add(pair(a, b, LATER_CONCEPT), second.word);
				if (isNext) this.features.add(pair(a, b, NEXT_CONCEPT), second.word);
			}
		}
	}

	private readNeighbours(first: Term, second: Term): void {
		for (const a of first.concepts)
			this.features.add(pair(a, second.hash, CONCEPT_THEN_WORD), second.word);
		for (const b of second.concepts)
			this.features.add(pair(first.hash, b, WORD_THEN_CONCEPT), second.word);
	}

	private readTriple(first: Term, second: Term, third: Term): void {
		for (const a of first.concepts) {
			for (const b of second.concepts) {
				const two = pair(a, b, THREE_CONCEPTS);
				for (const c of third.concepts) this.features.add(mix(two, c), third.word);
			}
		}
	}
}

function pair(first: number, second: number, kind: number): number {
	return mix(Math.imul(first ^ kind, 0x5bd1e995), second);
}
