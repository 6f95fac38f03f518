import { stripEchoes } from '../../src/reply/echoes/strip-echoes';
import { plainLetters } from '../../src/reply/letters/plain-letters';
import { FeatureReader } from '../../src/reply/statistics/features';
import type { TrainingLine } from './lines';
import { pick, randomFrom, type Random } from './random';

/** What the weights are learnt from: the features of a text, and whether it is a request to stop. */
export interface Example {
	readonly buckets: Int32Array;
	readonly isRequest: boolean;
	/** How much the example counts. */
	readonly importance: number;
	/** Whether it was put together from several lines. */
	readonly composed: boolean;
}

/** A doubtful reply is worth a look as well, but says less about opt-outs. */
const IMPORTANCE_OF_DOUBT = 0.3;
const COMPOSED_HARMLESS = 4000;
const COMPOSED_REQUESTS = 4000;
const MOST_HARMLESS_PARTS = 4;
const HARMLESS_JOINTS = [' ', '. ', ', ', '... ', '! ', ' ', '.. '];
const REQUEST_JOINTS = ['. ', '\n', '! ', '? '];
/** Half of the composed texts are English, as most of the replies are. */
const LANGUAGES = ['en', 'en', 'en', 'en', 'es', 'pt', 'fr', 'it', 'de', 'nl'];
const SEED = 11;
const READER = new FeatureReader();

/**
 * The lines that can teach: not those of suppressed contacts, nor harmless ones that may also be reviewed. Then texts
 * composed of several harmless lines, and of a request beside a harmless line, since real replies are longer.
 */
export function examplesOf(lines: readonly TrainingLine[]): Example[] {
	const teaching = lines.filter(teaches);
	const requests = teaching.filter(isRequest);
	const harmless = teaching.filter((line) => !isRequest(line));
	const random = randomFrom(SEED);
	return [
		...teaching.map((line) => example(line.text, line, false)),
		...times(COMPOSED_HARMLESS, () => composeHarmless(harmless, random)),
		...times(COMPOSED_REQUESTS, () => composeRequest(requests, harmless, random)),
	];
}

export function bucketsOf(text: string): Int32Array {
	READER.read(stripEchoes(plainLetters(text)).text);
	return READER.buckets.slice(0, READER.count);
}

function teaches({ expect, accept = [], contact }: TrainingLine): boolean {
	if (contact === 'suppressed') return false;
	if (expect === 'opt_out' || expect === 'review') return true;
	return !accept.includes('opt_out') && !accept.includes('review');
}

function isRequest({ expect }: TrainingLine): boolean {
	return expect === 'opt_out' || expect === 'review';
}

function composeHarmless(harmless: readonly TrainingLine[], random: Random): Example {
	const language = pick(LANGUAGES, random);
	const own = inLanguage(harmless, language);
	const count = 2 + Math.floor(random() * (MOST_HARMLESS_PARTS - 1));
	const parts = times(count, () => pick(own, random));
	const text = parts.map((part) => part.text).join(pick(HARMLESS_JOINTS, random));
	return example(text, { ...pick(parts, random), expect: 'none' }, true);
}

function composeRequest(
	requests: readonly TrainingLine[],
	harmless: readonly TrainingLine[],
	random: Random,
): Example {
	const language = pick(LANGUAGES, random);
	const request = pick(inLanguage(requests, language), random);
	const other = pick(inLanguage(harmless, language), random);
	const parts = random() < 0.5 ? [request, other] : [other, request];
	return example(parts.map(({ text }) => text).join(pick(REQUEST_JOINTS, random)), request, true);
}

const byLanguage = new WeakMap<readonly TrainingLine[], Map<string, readonly TrainingLine[]>>();

function inLanguage(lines: readonly TrainingLine[], language: string): readonly TrainingLine[] {
	const known = byLanguage.get(lines) ?? new Map<string, readonly TrainingLine[]>();
	byLanguage.set(lines, known);
	const found = known.get(language) ?? lines.filter((line) => line.language === language);
	known.set(language, found);
	return found;
}

function example(text: string, line: TrainingLine, composed: boolean): Example {
	return {
		buckets: bucketsOf(text),
		isRequest: isRequest(line),
		importance: line.expect === 'review' ? IMPORTANCE_OF_DOUBT : 1,
		composed,
	};
}

function times<T>(count: number, make: () => T): T[] {
	return Array.from({ length: count }, make);
}
