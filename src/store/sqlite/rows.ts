import type { SQLOutputValue } from 'node:sqlite';
import type { Scope } from '../../consent/scope';
import type { E164 } from '../../phone/e164';
import { SuppressionStoreError } from '../errors';

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

export function contactIn(row: Row): E164 {
	return textIn(row, 'contact') as E164;
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
