import type { Concept } from '../grammar/concepts';
import type { Lexicon } from '../grammar/lexicon';
import { formsOfKeyword, formsOfTyped, isSlip, withoutStretching } from './slips';
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
	/** Words by each of their forms with one letter less, so that near words are found by look-up. */
	private readonly byForm = new Map<string, string[]>();

	constructor(
		lexicons: readonly Lexicon[],
		private readonly realWords: RealWords,
	) {
		for (const lexicon of lexicons) {
			for (const word of lexicon.wordsMeaning(UNDERSTOOD)) this.add(word);
			for (const word of lexicon.wordsMeaning(['STOP'])) this.meantWords.add(word);
		}
	}

	/** The word that was meant, or `undefined` if the word is real, too short or too far from any. */
	meant(word: string): string | undefined {
		if (this.realWords.has(word)) return undefined;
		const plain = this.fromLeet(word);
		if (plain !== undefined) return plain;
		if (word.length < SHORTEST_KEYWORD - 1) return undefined;
		return this.unstretched(word) ?? this.nearest(word);
	}

	private add(word: string): void {
		this.meantWords.add(word);
		if (word.length < SHORTEST_IN_SENTENCE && word !== 'stop') return;
		for (const form of formsOfKeyword(word)) {
			const others = this.byForm.get(form);
			if (others === undefined) this.byForm.set(form, [word]);
			else others.push(word);
		}
	}

	private fromLeet(word: string): string | undefined {
		if (!HAS_SIGN.test(word) || !HAS_LETTER.test(word)) return undefined;
		const letters = word.replace(/[^a-z]/g, (sign) => LEET[sign] ?? sign);
		if (this.meantWords.has(letters)) return letters;
		const withL = word.replace(/1/g, 'l').replace(/[^a-z]/g, (sign) => LEET[sign] ?? sign);
		return this.meantWords.has(withL) ? withL : undefined;
	}

	private unstretched(word: string): string | undefined {
		const single = withoutStretching(word);
		if (single === word) return undefined;
		if (this.meantWords.has(single)) return single;
		const double = word.replace(/(.)\1+/g, '$1$1');
		return this.meantWords.has(double) ? double : undefined;
	}

	private nearest(word: string): string | undefined {
		for (const form of formsOfTyped(word)) {
			const near = this.byForm.get(form)?.find((candidate) => isSlip(word, candidate));
			if (near !== undefined) return near;
		}
		return undefined;
	}
}
