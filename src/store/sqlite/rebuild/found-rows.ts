import { EVENT_SOURCES, EVENT_TYPES, eventOf, type EventId } from '../../../consent/events';
import { stateOf, type ConsentState } from '../../../consent/state';
import type { ContactRef } from '../../../phone/contact-ref';
import type { ChainAnchor, Link } from '../../chain';
import { SuppressionStoreError } from '../../errors';
import type { ContactKeyMark } from '../../privacy/contact-key';
import { CHAIN, keyMarkIn } from '../account';
import { linkOfRow } from '../ledger-row';
import { contactIn, hashIn, integerIn, scopeIn, textIn, wordIn, type Row } from '../rows';
import { POSITION_BITS } from '../schema';
import { stateIn } from '../standings';
import type { FoundRecord } from './page-records';
import type { Value } from './record-format';

/** A row of a damaged store that could be read, with what it says. */
export type FoundRow =
	| { readonly kind: 'store'; readonly storeId: string }
	| { readonly kind: 'account'; readonly accountId: number; readonly name: string }
	| {
			readonly kind: 'ends';
			readonly accountId: number;
			readonly base: ChainAnchor;
			readonly head: ChainAnchor;
	  }
	| {
			/** Of all contacts, or of those who were erased. */
			readonly kind: 'contact_key' | 'erased_key';
			readonly accountId: number;
			readonly key: ContactKeyMark;
	  }
	| { readonly kind: 'entry'; readonly accountId: number; readonly link: Link }
	/** What is known of a contact apart from whole ledger entries. */
	| {
			readonly kind: 'state';
			readonly accountId: number;
			readonly contact: ContactRef;
			readonly state: ConsentState;
	  }
	| {
			readonly kind: 'other';
			readonly accountId: number;
			readonly table: OtherTable;
			readonly values: Value[];
	  };

/** Tables of which rows are carried over as they are. The first column is the account. */
export type OtherTable = 'send_marks' | 'permissions' | 'texted_contacts' | 'counted_texts';

/** What a stored value can be, one letter for each column: Integer, Text, Bytes, Null, or a Dot for any. */
interface Shape {
	readonly kind: FoundRecord['kind'];
	readonly columns: string;
	readonly read: (record: FoundRecord) => FoundRow[];
}

/** A row is known by its columns alone, because the page that names the tables may be lost. */
const SHAPES: readonly Shape[] = [
	{ kind: 'table', columns: 'NITI', read: readStore },
	{ kind: 'table', columns: 'NTIBIB', read: readAccount },
	{ kind: 'table', columns: 'NTIBIB..', read: readAccount },
	{ kind: 'table', columns: 'NTIBIB....I.', read: readAccount },
	{ kind: 'index', columns: 'TI', read: readAccountName },
	{ kind: 'table', columns: 'NTTTTIITTBBT', read: readEntry },
	{ kind: 'table', columns: 'NTTTTIITTBB', read: readRemains },
	{ kind: 'table', columns: 'NNNTTIITTBBN', read: readErasedEntry },
	{ kind: 'index', columns: 'IT...', read: readStanding },
	{ kind: 'index', columns: 'ITTTII', read: readOther('send_marks') },
	{ kind: 'index', columns: 'ITTITI', read: readOther('counted_texts') },
	{ kind: 'index', columns: 'ITTI', read: readOther('permissions') },
	{ kind: 'index', columns: 'IT', read: readOther('texted_contacts') },
];

/** What a record says, or nothing if it is of no interest, or not as a store writes it. */
export function rowsIn(record: FoundRecord): FoundRow[] {
	const columns = record.values.map(letterOf).join('');
	const shape = SHAPES.find((one) => one.kind === record.kind && isLike(columns, one.columns));
	try {
		return shape ? shape.read(record) : [];
	} catch (error) {
		if (error instanceof SuppressionStoreError) return [];
		throw error;
	}
}

function letterOf(value: Value): string {
	if (value === null) return 'N';
	if (typeof value === 'number') return 'I';
	return typeof value === 'string' ? 'T' : 'B';
}

function isLike(columns: string, shape: string): boolean {
	if (columns.length !== shape.length) return false;
	return [...shape].every((letter, index) => letter === '.' || letter === columns[index]);
}

function readStore({ values }: FoundRecord): FoundRow[] {
	return [{ kind: 'store', storeId: textIn(named(values, ['', '', 'store_id']), 'store_id') }];
}

const ACCOUNT_COLUMNS = [
	'',
	'name',
	'head_position',
	'head_hash',
	'base_position',
	'base_hash',
	'contact_key_id',
	'contact_key_check',
	'erased_key_id',
	'erased_key_check',
	'erasures',
];

function readAccount({ rowId: accountId, values }: FoundRecord): FoundRow[] {
	const row = named(values, ACCOUNT_COLUMNS);
	const keys = (['contact_key', 'erased_key'] as const).flatMap((kind) => {
		const key = keyMarkIn(row, kind);
		return key ? [{ kind, accountId, key } as const] : [];
	});
	return [
		...keys,
		{ kind: 'account', accountId, name: textIn(row, 'name') },
		{ kind: 'ends', accountId, base: anchorIn(row, 'base'), head: anchorIn(row, 'head') },
	];
}

function readAccountName({ values }: FoundRecord): FoundRow[] {
	const row = named(values, ['name', 'account_id']);
	return [{ kind: 'account', accountId: integerIn(row, 'account_id'), name: textIn(row, 'name') }];
}

const LEDGER_COLUMNS = [
	'entry',
	'event_id',
	'contact',
	'type',
	'scope',
	'at',
	'recorded_at',
	'source',
	'actor',
	'salt',
	'hash',
	'evidence',
];

/** An entry; or, if something in it is damaged, what is left of it. */
function readEntry(record: FoundRecord): FoundRow[] {
	const { accountId, position } = placeOfEntry(record);
	const row = { ...named(record.values, LEDGER_COLUMNS), position };
	try {
		return [{ kind: 'entry', accountId, link: linkOfRow(row) }];
	} catch (error) {
		if (!(error instanceof SuppressionStoreError)) throw error;
		return readRemains(record);
	}
}

/** An entry of a person who was erased: it proves that nothing else is missing in its place. */
function readErasedEntry(record: FoundRecord): FoundRow[] {
	const { accountId, position } = placeOfEntry(record);
	const row = { ...named(record.values, LEDGER_COLUMNS), position };
	return [{ kind: 'entry', accountId, link: linkOfRow(row) }];
}

/** An entry without its evidence still says what the contact wanted. */
function readRemains(record: FoundRecord): FoundRow[] {
	const { accountId } = placeOfEntry(record);
	const row = named(record.values, LEDGER_COLUMNS);
	const contact = contactIn(row);
	const event = eventOf(wordIn(row, 'type', EVENT_TYPES), scopeIn(row), {
		id: textIn(row, 'event_id') as EventId,
		contact,
		at: integerIn(row, 'at'),
		recordedAt: integerIn(row, 'recorded_at'),
		source: wordIn(row, 'source', EVENT_SOURCES),
		actor: 'operator',
		evidence: {},
	});
	return [{ kind: 'state', accountId, contact, state: stateOf([event]) }];
}

function placeOfEntry({ rowId }: FoundRecord): { accountId: number; position: number } {
	const accountId = Math.floor(rowId / 2 ** POSITION_BITS);
	return { accountId, position: rowId - accountId * 2 ** POSITION_BITS };
}

function readStanding({ values }: FoundRecord): FoundRow[] {
	const row = named(values, ['account_id', 'contact', 'state']);
	const accountId = integerIn(row, 'account_id');
	return [{ kind: 'state', accountId, contact: contactIn(row), state: stateIn(row) }];
}

function readOther(table: OtherTable): Shape['read'] {
	return ({ values: [accountId, ...values] }) =>
		typeof accountId === 'number' ? [{ kind: 'other', accountId, table, values }] : [];
}

function anchorIn(row: Row, end: 'base' | 'head'): ChainAnchor {
	return {
		chain: CHAIN,
		position: integerIn(row, `${end}_position`),
		hash: hashIn(row, `${end}_hash`),
	};
}

function named(values: readonly Value[], columns: readonly string[]): Row {
	return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null]));
}
