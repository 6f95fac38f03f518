import { SuppressionStoreError } from '../errors';
import { integerIn } from './rows';
import type { Sql } from './transaction';

/** Bytes up to which a file is checked at once: 30 to 60 ms, in which the process does nothing else. */
const LARGEST_FILE_CHECKED = 8 * 1024 * 1024;

/**
 * Reads the whole database, if it is small, and compares its pages with each other: finds pages that are lost, swapped
 * or overwritten, and keys out of their order. What reads as another right value it does not find.
 *
 * @throws SuppressionStoreError 'damaged'.
 */
export function requireIntegrity(sql: Sql, path: string): void {
	const size = numberOf(sql, 'page_count') * numberOf(sql, 'page_size');
	if (size > LARGEST_FILE_CHECKED) return;
	if (sql('PRAGMA integrity_check(1)').get()?.integrity_check === 'ok') return;
	throw new SuppressionStoreError(
		'damaged',
		`The suppression store ${path} is damaged: its pages do not fit together`,
		'Stop n8n, keep a copy of the file and the files beside it, and restore the newest backup, or rebuild it from what can still be read: docs/store-sqlite.md, "Recovery"',
	);
}

function numberOf(sql: Sql, name: 'page_count' | 'page_size'): number {
	const row = sql(`PRAGMA ${name}`).get();
	return row ? integerIn(row, name) : 0;
}
