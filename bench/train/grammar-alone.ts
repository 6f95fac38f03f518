import { resolvePolicy } from '../../src/consent/presets';
import { stripEchoes } from '../../src/reply/echoes/strip-echoes';
import { findByGrammar, findKeywordOrAnswer } from '../../src/reply/find-in-words';
import { NOTHING_FOUND, type Finding } from '../../src/reply/finding';
import { plainLetters } from '../../src/reply/letters/plain-letters';
import { readText } from '../../src/reply/read-text';
import { readerOf } from '../../src/reply/reader';
import type { Line } from '../../test/reply/lines/line';

const POLICY = resolvePolicy('standard');

/** What is found in a line without the statistics, and whether they would be asked at all. */
export function grammarAlone({ text, contact }: Line): { finding: Finding; settled: boolean } {
	const own = stripEchoes(plainLetters(text));
	if (own.text === '') return { finding: NOTHING_FOUND, settled: true };
	const texts = readText(own.text, readerOf(POLICY).vocabulary);
	const options = contact === undefined ? {} : { contact };
	const keyword = findKeywordOrAnswer(texts, POLICY, options);
	if (keyword !== undefined) return { finding: keyword, settled: true };
	return { finding: findByGrammar(texts, own.text, POLICY, contact), settled: false };
}
