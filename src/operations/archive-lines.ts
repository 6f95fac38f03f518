import {
	ACTORS,
	EVENT_SOURCES,
	EVENT_TYPES,
	eventOf,
	type ConsentEvent,
	type EventId,
	type Evidence,
} from '../consent/events';
import type { Scope } from '../consent/scope';
import type { ContactRef } from '../phone/contact-ref';
import { isErased, type ChainAnchor, type PublicPart } from '../store/chain';
import type { ContactKeyMark } from '../store/privacy/contact-key';
import type { Cursor, ErasedEntry, LedgerEntry } from '../store/suppression-store';

const FORMAT = 'sms-opt-out ledger';
/** Version 2 can hold entries of erased people, and says with which key contacts are hashed. */
const VERSION = 2;
const READABLE_VERSIONS: readonly unknown[] = [1, VERSION];

/** First line: whose ledger it is. Together with the chain's number it gives the hash before the first entry. */
export interface ArchiveHeader {
	readonly storeId: string;
	readonly account: string;
	/** The key that the contacts are hashed with; missing where they are numbers, and in archives of version 1. */
	readonly contactKey?: ContactKeyMark;
}

/** Last line: what the archive holds. An archive without it was not finished. */
export interface ArchiveClosing {
	readonly entries: number;
	/** Place of the last entry: what the ledger may be trimmed to. */
	readonly cursor: Cursor;
	/** The last entry of each chain that is in the archive: what the next archive begins after. */
	readonly heads: readonly ChainAnchor[];
}

export type ArchiveLine =
	| { readonly kind: 'header'; readonly header: ArchiveHeader }
	| { readonly kind: 'entry'; readonly entry: LedgerEntry | ErasedEntry }
	| { readonly kind: 'closing'; readonly closing: ArchiveClosing };

/** A line of an archive as text, with its line break. */
export function formatLine(line: ArchiveLine): string {
	switch (line.kind) {
		case 'header':
			return jsonLine({ archive: FORMAT, version: VERSION, ...line.header });
		case 'entry':
			return jsonLine(fieldsOf(line.entry));
		case 'closing':
			return jsonLine({ closing: line.closing });
	}
}

/**
 * Reads a line back.
 * @throws RangeError, SyntaxError if it is not one that {@link formatLine} wrote.
 */
export function parseLine(text: string): ArchiveLine {
	const line = objectIn(JSON.parse(text));
	if (line.archive !== undefined) return { kind: 'header', header: headerIn(line) };
	if (line.closing !== undefined) return { kind: 'closing', closing: closingIn(line.closing) };
	return { kind: 'entry', entry: entryIn(line) };
}

/** In a fixed order. */
function fieldsOf(entry: LedgerEntry | ErasedEntry): LedgerEntry | ErasedEntry {
	const { cursor, anchor } = entry;
	return isErased(entry)
		? { cursor, anchor, personalDigest: entry.personalDigest, erased: entry.erased }
		: { cursor, anchor, salt: entry.salt, event: entry.event };
}

function jsonLine(value: unknown): string {
	return `${JSON.stringify(value)}\n`;
}

type Fields = Readonly<Record<string, unknown>>;

function headerIn(line: Fields): ArchiveHeader {
	const isReadable = READABLE_VERSIONS.includes(line.version);
	if (line.archive !== FORMAT || !isReadable) throw notOfAnArchive('version');
	return {
		storeId: textIn(line, 'storeId'),
		account: textIn(line, 'account'),
		...(line.contactKey !== undefined && { contactKey: keyIn(line.contactKey) }),
	};
}

function keyIn(value: unknown): ContactKeyMark {
	const key = objectIn(value);
	return { id: textIn(key, 'id'), check: textIn(key, 'check') };
}

function closingIn(value: unknown): ArchiveClosing {
	const closing = objectIn(value);
	if (!Array.isArray(closing.heads)) throw notOfAnArchive('heads');
	return {
		entries: numberIn(closing, 'entries'),
		cursor: textIn(closing, 'cursor') as Cursor,
		heads: closing.heads.map(anchorIn),
	};
}

function entryIn(line: Fields): LedgerEntry | ErasedEntry {
	const place = { cursor: textIn(line, 'cursor') as Cursor, anchor: anchorIn(line.anchor) };
	return line.erased === undefined
		? { ...place, salt: textIn(line, 'salt'), event: eventIn(line.event) }
		: {
				...place,
				personalDigest: textIn(line, 'personalDigest'),
				erased: publicPartIn(objectIn(line.erased)),
			};
}

function publicPartIn(fields: Fields): PublicPart {
	return {
		type: wordIn(fields, 'type', EVENT_TYPES),
		scope: scopeIn(fields),
		at: numberIn(fields, 'at'),
		recordedAt: numberIn(fields, 'recordedAt'),
		source: wordIn(fields, 'source', EVENT_SOURCES),
		actor: wordIn(fields, 'actor', ACTORS),
	};
}

function anchorIn(value: unknown): ChainAnchor {
	const anchor = objectIn(value);
	return {
		chain: numberIn(anchor, 'chain'),
		position: numberIn(anchor, 'position'),
		hash: textIn(anchor, 'hash'),
	};
}

function eventIn(value: unknown): ConsentEvent {
	const event = objectIn(value);
	const { type, scope, ...said } = publicPartIn(event);
	return eventOf(type, scope, {
		...said,
		id: textIn(event, 'id') as EventId,
		contact: textIn(event, 'contact') as ContactRef,
		evidence: evidenceIn(event),
	});
}

function scopeIn(fields: Fields): Scope {
	const scope = textIn(fields, 'scope');
	if (scope === 'all') return scope;
	if (!scope.startsWith('list:')) throw notOfAnArchive('scope');
	return `list:${scope.slice('list:'.length)}`;
}

function evidenceIn(fields: Fields): Evidence {
	const evidence = objectIn(fields.evidence);
	const isText = Object.values(evidence).every((part) => typeof part === 'string');
	if (!isText) throw notOfAnArchive('evidence');
	return evidence;
}

function objectIn(value: unknown): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw notOfAnArchive('line');
	}
	return { ...value };
}

function textIn(fields: Fields, name: string): string {
	const value = fields[name];
	if (typeof value !== 'string') throw notOfAnArchive(name);
	return value;
}

function numberIn(fields: Fields, name: string): number {
	const value = fields[name];
	if (typeof value !== 'number') throw notOfAnArchive(name);
	return value;
}

function wordIn<Word extends string>(fields: Fields, name: string, words: readonly Word[]): Word {
	const word = words.find((candidate) => candidate === fields[name]);
	if (word === undefined) throw notOfAnArchive(name);
	return word;
}

function notOfAnArchive(field: string): RangeError {
	return new RangeError(`The line is not one of a ledger archive (${field})`);
}
