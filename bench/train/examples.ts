import { resolvePolicy } from '../../src/consent/presets';
import { stripEchoes } from '../../src/reply/echoes/strip-echoes';
import type { TextReading } from '../../src/reply/grammar/reading';
import { plainLetters } from '../../src/reply/letters/plain-letters';
import { readText } from '../../src/reply/read-text';
import { readerOf } from '../../src/reply/reader';
import { FeatureReader } from '../../src/reply/statistics/features';
import { bucketsOfWord } from '../../src/reply/statistics/first-look-features';
import { wordsOf } from '../../src/reply/words';
import type { TrainingLine } from './lines';

/** What the weights are learnt from: the features of a text, and how much of a request to stop it is, 0 to 1. */
export interface Example {
	readonly buckets: Int32Array;
	readonly request: number;
	readonly writer: string;
}

const { vocabulary } = readerOf(resolvePolicy('standard'));
const READER = new FeatureReader();
const MAY_BE_REVIEWED = 0.2;

/** The same lines as seen by the first look, which is to pass all that asks for anything. */
export function firstLooksAt(lines: readonly TrainingLine[]): Example[] {
	return lines
		.filter(({ contact }) => contact !== 'suppressed')
		.map(({ text, expect, writer }) => ({
			buckets: Int32Array.from(firstLookBucketsOf(text)),
			request: expect === 'none' ? 0 : 1,
			writer,
		}));
}

function firstLookBucketsOf(text: string): number[] {
	return wordsOf(plainLetters(text)).flatMap((word) =>
		bucketsOfWord(word.text, vocabulary.lookUp(word.text).concepts),
	);
}

/** All lines but those of suppressed contacts, of whom the statistics are never asked. */
export function examplesOf(lines: readonly TrainingLine[]): Example[] {
	return lines
		.filter(({ contact }) => contact !== 'suppressed')
		.map((line) => ({
			buckets: bucketsOf(readingOf(line.text)),
			request: requestOf(line),
			writer: line.writer,
		}));
}

export function bucketsOf(text: TextReading): Int32Array {
	const { buckets, count } = READER.read(text);
	return buckets.slice(0, count);
}

/** The text in the language that it is most likely written in. */
export function readingOf(text: string): TextReading {
	const [reading] = readText(stripEchoes(plainLetters(text)).text, vocabulary);
	if (reading === undefined) throw new RangeError(`No language to read in: ${text}`);
	return reading;
}

/** A doubtful line is half a request; what may also be read otherwise counts a little as that. */
function requestOf({ expect, accept = [] }: TrainingLine): number {
	if (expect === 'opt_out') return accept.includes('review') ? 0.9 : 1;
	if (expect === 'review') return accept.includes('opt_out') ? 0.7 : 0.5;
	return accept.includes('review') ? MAY_BE_REVIEWED : 0;
}
