import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreOptions } from '../../../src/store/open-store';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import type { Defer } from '../cleanup';
import type { MakeEntry } from '../data/events';
import { fill } from '../data/fill';
import { inWords } from '../data/sizes';
import { progress } from '../measure/progress';
import { openSuppressionStore } from '../pack';
import { tableSizes } from './table-sizes';

/** So long that a slow machine makes a figure worse, but never fails a call. */
const PATIENT_MS = 600_000;
const STANDINGS = 'standings';

/** An embedded store with so many suppressed contacts, open, and what filling it took. */
export interface FilledFile {
	readonly contacts: number;
	readonly options: StoreOptions;
	readonly store: SuppressionStore;
	readonly milliseconds: number;
	/** Bytes on disk, a contact (each has one event). */
	readonly space: { readonly standings: number; readonly ledger: number };
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
	const path = join(folder, `${name}.sqlite`);
	const options = { kind: 'sqlite', path, timeoutMs: PATIENT_MS } as const;
	const store = await openSuppressionStore(options);
	defer(async () => await store.close());
	const { milliseconds } = await fill(store, make, contacts);
	const sizes = tableSizes(path);
	const standings = sizes.get(STANDINGS) ?? 0;
	const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
	const space = { standings: standings / contacts, ledger: (all - standings) / contacts };
	return { contacts, options, store, milliseconds, space };
}
