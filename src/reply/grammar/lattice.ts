import type { Word } from '../words';
import type { WordMeaning } from './lexicon';
import { phrasesFrom, type ReadWord } from './phrases';
import type { Reading } from './reading';
import { PHONE_NUMBER_SENSE, UNKNOWN_SENSE } from './sense';

/**
 * Everything that the words of a text may mean, alone and as phrases: for each word the readings that begin with it,
 * longest first. "no more of these" is no more, more of these and each of its words. Only a phrase that says that its
 * words do not mean what they usually do hides them: stop by, end of the day.
 */
export function latticeOf(
	words: readonly Word[],
	meant: readonly ReadWord[],
	meaningOf: (index: number) => WordMeaning | undefined,
): Reading[][] {
	const phrases: Reading[] = [];
	const from = words.map(({ gap }, first) => {
		const meaning = meaningOf(first);
		const word = { sense: meaning?.sense ?? UNKNOWN_SENSE, first, last: first, gap };
		if (meaning === undefined) return [word];
		const begun = phrasesFrom(meaning.phrases, meant, first).map(({ sense, rest }) => ({
			sense,
			first,
			last: first + rest.length,
			gap,
		}));
		phrases.push(...begun);
		return [...begun, word];
	});
	for (const number of phoneNumbersIn(words)) from[number.first] = [number];
	for (const phrase of phrases) {
		if (phrase.sense.hides) hideWordsOf(phrase, phrases, from);
		else hideTurnsIn(phrase, from);
	}
	return from;
}

const ONLY_DIGITS = /^\d+$/;
const FEWEST_DIGITS = 7;

/** Words of digits in a row that are as long as a phone number: 555-0101, (555) 010 1234. */
function phoneNumbersIn(words: readonly Word[]): Reading[] {
	const found: Reading[] = [];
	for (let first = 0; first < words.length; first++) {
		let digits = 0;
		let next = first;
		for (; next < words.length; next++) {
			const word = words[next];
			if (word === undefined || !ONLY_DIGITS.test(word.text)) break;
			if (next > first && word.gap !== 'space') break;
			digits += word.text.length;
		}
		if (digits >= FEWEST_DIGITS) {
			const gap = words[first]?.gap ?? 'space';
			found.push({ sense: PHONE_NUMBER_SENSE, first, last: next - 1, gap });
		}
		first = Math.max(first, next - 1);
	}
	return found;
}

/** "Not interested" denies nothing that follows it. */
function hideTurnsIn(phrase: Reading, from: Reading[][]): void {
	for (let index = phrase.first; index <= phrase.last; index++) {
		const readings = from[index];
		if (readings?.some(({ sense }) => sense.lostInPhrases)) {
			from[index] = readings.filter(
				(reading) => !reading.sense.lostInPhrases || !isWithin(reading, phrase),
			);
		}
	}
}

/** A phrase within a longer one says nothing; one that crosses another as long as itself hides nothing. */
function hideWordsOf(phrase: Reading, phrases: readonly Reading[], from: Reading[][]): void {
	const isWithinAnother = phrases.some((other) => isWithin(phrase, other));
	if (isWithinAnother) {
		from[phrase.first] = (from[phrase.first] ?? []).filter((reading) => reading !== phrase);
		return;
	}
	if (phrases.some((other) => outweighs(other, phrase))) return;
	for (let index = phrase.first; index <= phrase.last; index++) {
		from[index] = (from[index] ?? []).filter(
			(reading) =>
				reading === phrase || !(isWithin(reading, phrase) || isOutweighed(reading, phrase)),
		);
	}
}

function lengthOf({ first, last }: Reading): number {
	return last - first;
}

function isWithin(phrase: Reading, other: Reading): boolean {
	return (
		lengthOf(other) > lengthOf(phrase) && other.first <= phrase.first && other.last >= phrase.last
	);
}

function isOutweighed(reading: Reading, phrase: Reading): boolean {
	return !reading.sense.hides && lengthOf(reading) < lengthOf(phrase);
}

/** Whether the other phrase crosses this one and is longer, or as long and hides nothing itself. */
function outweighs(other: Reading, phrase: Reading): boolean {
	const [left, right] = phrase.first < other.first ? [phrase, other] : [other, phrase];
	const crosses = left.first < right.first && left.last >= right.first && left.last < right.last;
	if (!crosses) return false;
	return (
		lengthOf(other) > lengthOf(phrase) ||
		(!other.sense.hides && lengthOf(other) === lengthOf(phrase))
	);
}
