import {
	EARLIEST_EVENT_TIME,
	EVENT_SOURCES,
	type ConsentEventType,
	type EventDraft,
	type EventSource,
	type Evidence,
} from '../consent/events';
import { isSuppressing } from '../consent/in-force';
import { scopeOfList, type Scope } from '../consent/scope';
import type { PhoneOptions } from '../phone/e164';
import { plainName } from '../phone/usual-field-names';
import { plainCell } from '../spreadsheet/cell';
import type { TableRow } from '../spreadsheet/read-csv';
import type { ColumnMap, ImportField } from './columns';
import { IMPORT } from './judge-row';
import { meaningReader } from './meanings';
import { readContact } from './row-contact';
import { timeReader, type TimeStyle } from './row-time';
import { unusable, type RowReading } from './row-reading';

export interface RowSettings {
	/** What rows mean where no column says it. */
	readonly meaning: ConsentEventType;
	/** The list of rows whose list is not named. */
	readonly scope: Scope;
	/** A note for rows that have none. */
	readonly note?: string;
	readonly phone: PhoneOptions;
	readonly time: TimeStyle;
	/** Id of the key that the account's contacts are hashed with, if they are: then such hashes name contacts too. */
	readonly contactKeyId?: string;
	/** Names the events of rows without a time, so that the same file makes the same events. */
	readonly fileId?: string;
	/** Milliseconds since 1970. */
	readonly now: number;
}

type Cells = (field: ImportField) => string;

/**
 * Makes the reader of the rows of a table.
 * @param names of the columns; that of the standing's column decides what yes and no mean in it.
 */
export function rowReader(
	names: readonly string[],
	columns: ColumnMap,
	settings: RowSettings,
): (row: TableRow) => RowReading {
	const eventColumn = columns.event?.[0];
	const readMeaning = meaningReader(names[eventColumn ?? -1] ?? '');
	const readTime = momentReader(settings);
	return (row) => {
		if (row.cells.every((cell) => textOf(cell) === '')) return { says: 'nothing', isEmpty: true };
		const cells: Cells = (field) => cellOf(row, columns[field]);
		const meaning = eventColumn === undefined ? settings.meaning : readMeaning(cells('event'));
		if (meaning === undefined) return unknownStanding(cells('event'));
		if (meaning === 'nothing') return { says: 'nothing', isEmpty: false };
		const contact = readContact(cells('phone'), settings);
		if (!contact.ok) return unusable(contact.reason, contact.message);
		const scope = scopeFor(meaning, cells('list'), settings.scope);
		if (!scope.ok) return unusable('unusable_list', scope.message);
		const time = readTime(cells('time'), meaning);
		if (!time.ok) return unusable('unusable_time', time.message);
		const draft = draftOf(meaning, cells, settings, time.at);
		return {
			says: 'event',
			draft: { ...draft, contact: contact.contact, scope: scope.scope },
			hasTime: time.at !== undefined,
			isTimeUnreadable: time.isUnreadable,
		};
	};
}

/** The first of the columns that is not empty in the row. */
function cellOf({ cells }: TableRow, columns: readonly number[] = []): string {
	for (const column of columns) {
		const text = textOf(cells[column]);
		if (text !== '') return text;
	}
	return '';
}

function textOf(cell: unknown): string {
	switch (typeof cell) {
		case 'string':
			return plainCell(cell.trim()).trim();
		case 'number':
		case 'boolean':
		case 'bigint':
			return String(cell);
		default:
			return '';
	}
}

function unknownStanding(cell: string): RowReading {
	return unusable(
		'unknown_standing',
		cell === ''
			? 'The row does not say where the contact stands'
			: `"${cell}" is none of the words for a standing, such as opted out, opted in or blocked`,
	);
}

/** Holds and blocks concern the whole contact, whatever list the row belongs to. */
function scopeFor(meaning: ConsentEventType, list: string, otherwise: Scope) {
	if (meaning !== 'opt_out' && meaning !== 'opt_in') return scopeOfList('');
	return list === '' ? ({ ok: true, scope: otherwise } as const) : scopeOfList(list);
}

type Moment =
	| { readonly ok: true; readonly at?: number; readonly isUnreadable: boolean }
	| { readonly ok: false; readonly message: string };

/**
 * Of a day without a time, an event that suppresses counts from its end and others from its start. A suppressing event
 * whose time cannot be read, or has not come yet, is recorded as of now; one that ends a suppression is not recorded.
 */
function momentReader({ time, now }: RowSettings) {
	const readTime = timeReader(time);
	return (cell: string, meaning: ConsentEventType): Moment => {
		if (cell === '') return { ok: true, isUnreadable: false };
		const span = readTime(cell);
		const at = isSuppressing(meaning) ? span?.to : span?.from;
		if (at !== undefined && at >= EARLIEST_EVENT_TIME && at <= now) {
			return { ok: true, at, isUnreadable: false };
		}
		const isReadable = span !== undefined && span.from >= EARLIEST_EVENT_TIME;
		if (isSuppressing(meaning)) return { ok: true, isUnreadable: !isReadable };
		return { ok: false, message: `"${cell}" is no time that has been` };
	};
}

function draftOf(
	type: ConsentEventType,
	cells: Cells,
	settings: RowSettings,
	at: number | undefined,
): Omit<EventDraft, 'contact' | 'scope'> {
	const source = sourceOf(cells('source'));
	return {
		type,
		...(at !== undefined && { at }),
		source: source ?? 'import',
		actor: source === 'provider' ? 'provider' : 'operator',
		evidence: evidenceOf(cells, settings, at, source === undefined),
	};
}

function sourceOf(cell: string): EventSource | undefined {
	return EVENT_SOURCES.find((source) => plainName(source) === plainName(cell));
}

/** A source that is none of ours is worth keeping. */
function evidenceOf(
	cells: Cells,
	{ note, fileId }: RowSettings,
	at: number | undefined,
	isForeignSource: boolean,
): Evidence {
	const foreign = isForeignSource && cells('source') !== '' ? `Source: ${cells('source')}` : '';
	const evidence = {
		messageId: cells('messageId') || (at === undefined && fileId ? IMPORT + fileId : ''),
		text: cells('message'),
		note: [cells('note') || note, foreign].filter(Boolean).join('. '),
		requestedBy: cells('requestedBy'),
		rule: cells('rule'),
		keyword: cells('keyword'),
	};
	return Object.fromEntries(Object.entries(evidence).filter(([, text]) => text !== ''));
}
