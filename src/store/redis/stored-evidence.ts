import type { Evidence } from '../../consent/events';
import { damaged } from './failures';
import { escaped, parsedJson, unescaped } from './stored-text';

/** The stored form of evidence: lines of text, and bytes to which some of the lines refer, one after the other. */
export interface StoredEvidence {
	readonly lines: readonly string[];
	readonly bytes: Buffer;
}

/** The letter that begins the line of each kind of evidence. Part of the stored form: append only. */
const LETTERS: Readonly<Record<keyof Evidence, string>> = {
	messageId: 'm',
	text: 't',
	textHash: 'x',
	note: 'n',
	requestedBy: 'b',
	rule: 'r',
	keyword: 'k',
};

/** Evidence that is mostly hexadecimal digits: its line is a letter, and the digits are kept as bytes. */
interface Hexadecimal {
	readonly letter: string;
	readonly name: keyof Evidence;
	/** What comes before the digits. */
	readonly start: string;
	readonly bytes: number;
}

/** Twilio's message ids, and the keyed hash of a text. Part of the stored form: append only. */
const HEXADECIMAL: readonly Hexadecimal[] = [
	{ letter: 'S', name: 'messageId', start: 'SM', bytes: 16 },
	{ letter: 'M', name: 'messageId', start: 'MM', bytes: 16 },
	{ letter: 'X', name: 'textHash', start: '', bytes: 32 },
];

/** Begins the line of a keyword that was found by the rule of that name, as nearly every keyword is. */
const KEYWORD_BY_RULE = 'K';
const KEYWORD_RULE = 'keyword';
/**
 * Keywords of which nearly all replies by keyword are one: found by the rule of that name, their line is the digit of
 * their place here. Part of the stored form: append only, up to ten.
 */
const COMMON_KEYWORDS = [
	'stop',
	'stopall',
	'unsubscribe',
	'cancel',
	'end',
	'quit',
	'optout',
	'revoke',
	'start',
	'unstop',
];

/** Begins a line for evidence without a letter: a JSON object. */
const NAMED = '+';

const NAMES = new Map(Object.entries(LETTERS).map(([name, letter]) => [letter, name]));
const NO_BYTES = Buffer.alloc(0);

/** A line for each piece of evidence: its letter, then the text as in a JSON string, which has no line ends. */
export function encodeEvidence(evidence: Evidence): StoredEvidence {
	const lines: string[] = [];
	const parts: Buffer[] = [];
	const isByRule = evidence.rule === KEYWORD_RULE && evidence.keyword !== undefined;
	for (const [name, value] of Object.entries(evidence)) {
		if (typeof value !== 'string' || (isByRule && name === 'rule')) continue;
		const digits = HEXADECIMAL.find((kind) => kind.name === name && isOf(kind, value));
		if (digits) {
			lines.push(digits.letter);
			parts.push(Buffer.from(value.slice(digits.start.length), 'hex'));
		} else if (isByRule && name === 'keyword') lines.push(keywordLine(value));
		else lines.push(textLine(name, value));
	}
	return { lines, bytes: parts.length > 0 ? Buffer.concat(parts) : NO_BYTES };
}

/** @throws SuppressionStoreError 'damaged' if it was not written by {@link encodeEvidence}. */
export function decodeEvidence({ lines, bytes }: StoredEvidence): Evidence {
	const evidence: Record<string, string> = {};
	let used = 0;
	for (const line of lines) {
		const digits = HEXADECIMAL.find(({ letter }) => letter === line);
		if (digits) {
			const end = used + digits.bytes;
			evidence[digits.name] = digits.start + bytes.toString('hex', used, end);
			used = end;
		} else Object.assign(evidence, evidenceIn(line));
	}
	if (used !== bytes.length) throw damaged();
	return evidence;
}

function isOf({ start, bytes }: Hexadecimal, value: string): boolean {
	if (value.length !== start.length + 2 * bytes || !value.startsWith(start)) return false;
	return /^[0-9a-f]+$/.test(value.slice(start.length));
}

function keywordLine(keyword: string): string {
	const common = COMMON_KEYWORDS.indexOf(keyword);
	return common < 0 ? KEYWORD_BY_RULE + escaped(keyword) : String(common);
}

function textLine(name: string, value: string): string {
	if (isKnown(name)) return LETTERS[name] + escaped(value);
	return NAMED + JSON.stringify({ [name]: value });
}

function evidenceIn(line: string): Record<string, string> {
	const [letter = '', stored] = [line[0], line.slice(1)];
	const common = /^\d$/.test(line) ? COMMON_KEYWORDS[Number(line)] : undefined;
	if (common !== undefined) return { rule: KEYWORD_RULE, keyword: common };
	if (letter === KEYWORD_BY_RULE) return { rule: KEYWORD_RULE, keyword: unescaped(stored) };
	if (letter === NAMED) return namedEvidence(stored);
	const name = NAMES.get(letter);
	if (name === undefined) throw damaged();
	return { [name]: unescaped(stored) };
}

function isKnown(name: string): name is keyof Evidence {
	return Object.hasOwn(LETTERS, name);
}

function namedEvidence(stored: string): Record<string, string> {
	const parsed = parsedJson(stored);
	if (typeof parsed !== 'object' || parsed === null) throw damaged();
	return Object.fromEntries(Object.entries(parsed).map(([name, text]) => [name, String(text)]));
}
