import type { Concept } from '../grammar/concepts';
import type { Lexicon } from '../grammar/lexicon';
import { NearWords } from './near-words';
import { isSlip, isSwapped, LONG_ENOUGH_FOR_TWO_SLIPS, withoutStretching } from './slips';
import type { RealWords } from './real-words';

/** Misspellings of words with these meanings are understood inside sentences. */
const UNDERSTOOD: readonly Concept[] = [
	'STOP',
	'CEASE',
	'CANCEL',
	'UNSUBSCRIBE',
	'REMOVE',
	'REMOVE_ME',
	'CONTACT',
	'CONTACT_ME',
	'BOTHER',
	'RECEIVE',
	'MESSAGE',
	'ALERT',
	'SUBSCRIBE',
];
/** Only long words with these meanings; the short ones are near too many others. */
const UNDERSTOOD_IF_LONG: readonly Concept[] = ['SUBSCRIPTION'];
const LONG = 9;
/** Words of sentences are understood if two of their letters were swapped. */
const SWAPPED: readonly Concept[] = [
	...([
		'WORD',
		'FILLER',
		'NEG',
		'FORBID',
		'AGAIN',
		'WANT',
		'NUMBER',
		'NAME',
		'LIST',
		'THIS',
		'POLITE',
	] as const),
];
const SHORTEST_SWAPPED = 4;
const SHORTEST_SWAPPED_NEGATION = 3;
const SHORTEST_KEYWORD = 4;
const SHORTEST_IN_SENTENCE = 5;
const LEET: Readonly<Record<string, string>> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'8': 'b',
	$: 's',
	'@': 'a',
	'!': 'i',
	'|': 'l',
	'+': 't',
	'*': 'o',
};
const HAS_SIGN = /[^a-z]/;
const HAS_LETTER = /[a-z]/;

/** Finds the word that a misspelt one was meant to be. */
export class Misspellings {
	private readonly meantWords = new Set<string>();
	private readonly nearWords = new NearWords<string>();
	private readonly anyWords = new NearWords<string>();

	constructor(
		lexicons: readonly Lexicon[],
		private readonly realWords: RealWords,
	) {
		for (const lexicon of lexicons) {
			for (const word of lexicon.wordsMeaning(UNDERSTOOD)) this.add(word);
			for (const word of lexicon.wordsMeaning(UNDERSTOOD_IF_LONG)) {
				if (word.length >= LONG) this.add(word);
			}
			for (const word of lexicon.wordsMeaning(SWAPPED)) {
				if (word.length >= SHORTEST_SWAPPED) this.anyWords.addMixedUp(word, word);
			}
			for (const word of lexicon.wordsMeaning(['NEG'])) {
				if (word.length >= SHORTEST_SWAPPED_NEGATION) this.anyWords.addMixedUp(word, word);
			}
			for (const word of lexicon.wordsMeaning(['STOP'])) this.meantWords.add(word);
		}
	}

	/** The word that was meant, or `undefined` if the word is real, too short or too far from any. */
	meant(word: string): string | undefined {
		if (this.realWords.has(word)) return undefined;
		const plain = this.fromLeet(word);
		if (plain !== undefined) return plain;
		if (word.length < SHORTEST_KEYWORD - 1) return undefined;
		return this.unstretched(word) ?? this.nearest(word) ?? this.swapped(word);
	}

	private add(word: string): void {
		if (this.meantWords.has(word)) return;
		this.meantWords.add(word);
		if (word.length < SHORTEST_IN_SENTENCE && word !== 'stop') return;
		this.nearWords.add(word, word, word.length >= LONG_ENOUGH_FOR_TWO_SLIPS);
	}

	private fromLeet(word: string): string | undefined {
		if (!HAS_SIGN.test(word) || !HAS_LETTER.test(word)) return undefined;
		const letters = word.replace(/[^a-z]/g, (sign) => LEET[sign] ?? sign);
		if (this.meantWords.has(letters)) return letters;
		const withL = word.replace(/1/g, 'l').replace(/[^a-z]/g, (sign) => LEET[sign] ?? sign);
		return this.meantWords.has(withL) ? withL : undefined;
	}

	private unstretched(word: string): string | undefined {
		if (!hasDoubleLetter(word)) return undefined;
		const single = withoutStretching(word);
		if (single === word) return undefined;
		if (this.meantWords.has(single)) return single;
		const double = word.replace(/(.)\1+/g, '$1$1');
		return this.meantWords.has(double) ? double : undefined;
	}

	private swapped(word: string): string | undefined {
		return this.anyWords.findMixedUp(word, (near) => isSwapped(word, near));
	}

	private nearest(word: string): string | undefined {
		return this.nearWords.find(word, (near) => isSlip(word, near));
	}
}

function hasDoubleLetter(word: string): boolean {
	for (let index = 1; index < word.length; index++) {
		if (word.charCodeAt(index) === word.charCodeAt(index - 1)) return true;
	}
	return false;
}
