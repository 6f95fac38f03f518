import type { ListKeyword } from '../policy';
import { scopeOfList } from '../scope';
import { keywordLetters } from '../../reply/letters/keyword-letters';
import {
	ANSWER,
	LANGUAGE_CODES,
	LONGEST_KEYWORD,
	MOST_KEYWORDS,
	type Part,
	type Parts,
} from './parts';
import { problem, unknownKey, type PolicyProblem } from './problem';

export type JsonObject = Readonly<Record<string, unknown>>;

/** A value that was read from JSON, or what is wrong with it. */
type Reading<Value> =
	| { readonly value: Value; readonly problems?: undefined }
	| { readonly problems: readonly PolicyProblem[] };

/**
 * Reads one part of a policy's JSON.
 * @param base what the policy that is started from has in this place.
 */
export function readPart(
	part: Part,
	given: unknown,
	base: unknown,
	path: string,
): Reading<unknown> {
	switch (part.kind) {
		case 'section':
			return isObject(given)
				? readSection(part.parts, given, base, path)
				: wrong(path, 'be an object', given);
		case 'text':
			return readText(part, given, path);
		case 'switch':
			return typeof given === 'boolean' ? { value: given } : wrong(path, 'be true or false', given);
		case 'choice':
			return part.choices.some((one) => one === given)
				? { value: given }
				: wrong(path, `be ${quoted(part.choices)}`, given);
		case 'number':
			return isBetween(given, part.least, part.most)
				? { value: given }
				: wrong(path, `be a whole number from ${part.least} to ${part.most}`, given);
		case 'words':
			return readEach(given, path, 'words', readWord);
		case 'list_keywords':
			return readEach(given, path, 'list keywords', readListKeyword);
		case 'languages':
			return readLanguages(given, path);
	}
}

/** Reads an object of which each key is known; what it does not have is as in the base. */
export function readSection(
	parts: Parts,
	given: JsonObject,
	base: unknown,
	path: string,
): Reading<JsonObject> {
	const problems = unknownKeysIn(given, Object.keys(parts), path);
	const starting = isObject(base) ? base : {};
	const entries = Object.entries(parts).map(([key, part]): [string, unknown] => {
		if (!Object.hasOwn(given, key)) return [key, starting[key]];
		const reading = readPart(part, given[key], starting[key], within(path, key));
		if (reading.problems) problems.push(...reading.problems);
		return [key, reading.problems ? undefined : reading.value];
	});
	return problems.length > 0 ? { problems } : { value: Object.fromEntries(entries) };
}

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readText(
	{ mayBeEmpty, longest }: Extract<Part, { kind: 'text' }>,
	given: unknown,
	path: string,
): Reading<string> {
	const least = mayBeEmpty ? 0 : 1;
	if (typeof given === 'string' && given.trim().length >= least && given.length <= longest) {
		return { value: given };
	}
	return wrong(path, `be a text of ${least} to ${longest} characters`, given);
}

function readWord(given: unknown, path: string): Reading<string> {
	const isUsable =
		typeof given === 'string' && given.length <= LONGEST_KEYWORD && keywordLetters(given) !== '';
	return isUsable
		? { value: given.trim() }
		: wrong(path, `be a word or phrase of 1 to ${LONGEST_KEYWORD} characters`, given);
}

const LIST_KEYWORD_KEYS = ['keyword', 'list', 'answer'];

function readListKeyword(given: unknown, path: string): Reading<ListKeyword> {
	if (!isObject(given)) return wrong(path, 'be an object with "keyword" and "list"', given);
	const keyword = readWord(own(given, 'keyword'), within(path, 'keyword'));
	const scope = readListName(own(given, 'list'), within(path, 'list'));
	const answer = readAnswer(given, path);
	const problems = unknownKeysIn(given, LIST_KEYWORD_KEYS, path);
	if (keyword.problems || scope.problems || answer.problems || problems.length > 0) {
		const found = [keyword, scope, answer].flatMap((reading) => reading.problems ?? []);
		return { problems: [...problems, ...found] };
	}
	const text = answer.value;
	return {
		value: {
			keyword: keyword.value,
			scope: scope.value,
			...(text !== undefined && { answer: text }),
		},
	};
}

function readListName(given: unknown, path: string): Reading<ListKeyword['scope']> {
	const parsed = typeof given === 'string' ? scopeOfList(given) : undefined;
	return parsed?.ok && parsed.scope !== 'all'
		? { value: parsed.scope }
		: wrong(path, 'be the name of a list', given);
}

function readAnswer(given: JsonObject, path: string): Reading<string | undefined> {
	if (!Object.hasOwn(given, 'answer')) return { value: undefined };
	return readText(ANSWER, given.answer, within(path, 'answer'));
}

function readLanguages(given: unknown, path: string): Reading<unknown> {
	if (given === 'all') return { value: given };
	const areKnown =
		Array.isArray(given) &&
		given.length > 0 &&
		given.every((code: unknown) => LANGUAGE_CODES.some((known) => known === code));
	return areKnown
		? { value: given }
		: wrong(path, `be "all" or a list of ${quoted(LANGUAGE_CODES)}`, given);
}

function readEach<Value>(
	given: unknown,
	path: string,
	what: string,
	read: (given: unknown, path: string) => Reading<Value>,
): Reading<Value[]> {
	if (!Array.isArray(given) || given.length > MOST_KEYWORDS) {
		return wrong(path, `be a list of at most ${MOST_KEYWORDS} ${what}`, given);
	}
	const readings = given.map((one: unknown, n) => read(one, `${path}[${n}]`));
	const problems = readings.flatMap((reading) => reading.problems ?? []);
	if (problems.length > 0) return { problems };
	return { value: readings.flatMap((reading) => (reading.problems ? [] : [reading.value])) };
}

function unknownKeysIn(given: JsonObject, known: readonly string[], path: string): PolicyProblem[] {
	return Object.keys(given)
		.filter((key) => !known.includes(key))
		.map((key) => unknownKey(within(path, key), key, known));
}

function own(object: JsonObject, key: string): unknown {
	return Object.hasOwn(object, key) ? object[key] : undefined;
}

function within(path: string, key: string): string {
	return path === '' ? key : `${path}.${key}`;
}

function isBetween(value: unknown, least: number, most: number): boolean {
	return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

function wrong(path: string, expected: string, given: unknown): Reading<never> {
	return { problems: [problem(path, expected, given)] };
}

function quoted(choices: readonly string[]): string {
	return choices.map((choice) => JSON.stringify(choice)).join(' or ');
}
