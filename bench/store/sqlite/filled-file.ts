import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StoreOptions } from '../../../src/store/open-store';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import type { Defer } from '../cleanup';
import { contactAt } from '../data/contacts';
import { standingOfImported, type MakeEntry } from '../data/events';
import { fill } from '../data/fill';
import { inWords } from '../data/sizes';
import { progress } from '../measure/progress';
import { openSuppressionStore } from '../pack';
import { tableSizes } from './table-sizes';

/** So long that a slow machine makes a figure worse, but never fails a call. */
const PATIENT_MS = 600_000;
const STANDINGS = 'standings';
const ROWS_PER_TRANSACTION = 500_000;
/** Of an event's id, in the row of the standing. */
const DIGEST_BYTES = 8;

/** An embedded store with so many suppressed contacts, open, and what it takes. */
export interface WrittenFile {
	readonly contacts: number;
	readonly options: StoreOptions;
	readonly store: SuppressionStore;
	/** Bytes on disk, a contact (each has one event). */
	readonly space: { readonly standings: number; readonly ledger: number };
}

/** One that was filled through the store, and what that took. */
export interface FilledFile extends WrittenFile {
	readonly milliseconds: number;
}

/** A new folder on a disk. */
export async function newFolder(defer: Defer): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'store-benchmark-'));
	defer(async () => await rm(folder, { recursive: true, force: true }));
	return folder;
}

/** Creates a store and fills it. */
export async function fillFile(
	folder: string,
	name: string,
	make: MakeEntry,
	contacts: number,
	defer: Defer,
): Promise<FilledFile> {
	progress(`SQLite: ${name}, ${inWords(contacts)}`);
	const { path, options, store } = await createFile(folder, name, defer);
	const { milliseconds } = await fill(store, make, contacts);
	return { contacts, options, store, milliseconds, space: spaceOf(path, contacts) };
}

/** Creates a store and writes the standings of imported opt-outs into it, past the store and without a ledger. */
export async function writeStandings(
	folder: string,
	name: string,
	contacts: number,
	defer: Defer,
): Promise<WrittenFile> {
	progress(`SQLite: ${name}, standings of ${inWords(contacts)}`);
	const { path, options, store } = await createFile(folder, name, defer);
	writeRows(path, contacts);
	return { contacts, options, store, space: spaceOf(path, contacts) };
}

async function createFile(folder: string, name: string, defer: Defer) {
	const path = join(folder, `${name}.sqlite`);
	const options = { kind: 'sqlite', path, timeoutMs: PATIENT_MS } as const;
	const store = await openSuppressionStore(options);
	defer(async () => await store.close());
	return { path, options, store };
}

/** In the same order and portions as an import, so that the pages are as full. */
function writeRows(path: string, contacts: number): void {
	const database = new DatabaseSync(path);
	try {
		const insert = database.prepare(
			`INSERT INTO standings (account_id, contact, state, first_event, first_position)
			SELECT account_id, ?, ?, ?, ? FROM accounts`,
		);
		for (let first = 0; first < contacts; first += ROWS_PER_TRANSACTION) {
			const count = Math.min(ROWS_PER_TRANSACTION, contacts - first);
			const rows = Array.from({ length: count }, (_, n) => rowAt(first + n));
			database.exec('BEGIN IMMEDIATE');
			for (const row of rows.sort((a, b) => (a[0] < b[0] ? -1 : 1))) insert.run(...row);
			database.exec('COMMIT');
		}
	} finally {
		database.close();
	}
}

function rowAt(n: number) {
	const digest = Buffer.alloc(DIGEST_BYTES);
	digest.writeUInt32BE(n);
	return [contactAt(n), Number(standingOfImported(n)), digest, n + 1] as const;
}

function spaceOf(path: string, contacts: number): WrittenFile['space'] {
	const sizes = tableSizes(path);
	const standings = sizes.get(STANDINGS) ?? 0;
	const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
	return { standings: standings / contacts, ledger: (all - standings) / contacts };
}
