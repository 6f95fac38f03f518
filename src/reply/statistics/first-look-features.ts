import { someShared, type ConceptBits } from '../grammar/concept-bits';
import { bucketOf, hashOfText, mix } from './hash';
import { FIRST_LOOK_BUCKET_BITS } from './size';
import { eachPiece, MOST_LETTERS } from './word-pieces';

const WORD = 0x6d2b79f5;
const CONCEPT = 0x1f83d9ab;

/**
 * Features of a word by itself, as buckets below 2 ** `FIRST_LOOK_BUCKET_BITS`: the word, its pieces, and what it may
 * mean in any language.
 */
export function bucketsOfWord(word: string, concepts: ConceptBits): number[] {
	const buckets: number[] = [];
	const add = (hash: number): void => void buckets.push(bucketOf(hash, FIRST_LOOK_BUCKET_BITS));
	add(hashOfText(word, WORD, MOST_LETTERS));
	eachPiece(word, add);
	someShared(concepts, concepts, (concept) => {
		add(mix(CONCEPT, concept));
		return false;
	});
	return buckets;
}
