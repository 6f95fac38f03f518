import type { SQLOutputValue } from 'node:sqlite';
import type { Scope } from '../../consent/scope';
import type { ContactRef } from '../../phone/contact-ref';
import { SuppressionStoreError } from '../errors';

const HASH_BYTES = 32;

export type Row = Readonly<Record<string, SQLOutputValue>>;

export function integerIn(row: Row, column: string): number {
	const value = row[column];
	if (typeof value !== 'number') throw damagedRow(column);
	return value;
}

export function textIn(row: Row, column: string): string {
	const value = row[column];
	if (typeof value !== 'string') throw damagedRow(column);
	return value;
}

export function optionalTextIn(row: Row, column: string): string | undefined {
	return row[column] === null ? undefined : textIn(row, column);
}

export function bytesIn(row: Row, column: string): Buffer {
	const value = row[column];
	if (!(value instanceof Uint8Array)) throw damagedRow(column);
	return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}

export function optionalBytesIn(row: Row, column: string): Buffer | undefined {
	return row[column] === null ? undefined : bytesIn(row, column);
}

/** A hash of the chain: 32 bytes, as base64url. */
export function hashIn(row: Row, column: string): string {
	const hash = bytesIn(row, column);
	if (hash.length !== HASH_BYTES) throw damagedRow(column);
	return hash.toString('base64url');
}

/** A text that is one of a few words. */
export function wordIn<Word extends string>(
	row: Row,
	column: string,
	words: readonly Word[],
): Word {
	const text = textIn(row, column);
	const word = words.find((candidate) => candidate === text);
	if (word === undefined) throw damagedRow(column);
	return word;
}

/** The contact of a row; missing where the person was erased. */
export function optionalContactIn(row: Row): ContactRef | undefined {
	return row.contact === null ? undefined : contactIn(row);
}

export function contactIn(row: Row): ContactRef {
	return textIn(row, 'contact') as ContactRef;
}

export function scopeIn(row: Row): Scope {
	const scope = textIn(row, 'scope');
	if (scope === 'all') return scope;
	if (!scope.startsWith('list:')) throw damagedRow('scope');
	return `list:${scope.slice('list:'.length)}`;
}

export function damagedRow(column: string, options?: { cause: unknown }): SuppressionStoreError {
	return new SuppressionStoreError(
		'damaged',
		`The suppression store holds a row that it did not write (column ${column})`,
		'Restore the newest backup, and let no other program write to the store',
		options,
	);
}
