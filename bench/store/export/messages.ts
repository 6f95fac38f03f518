import type { StoreOptions } from '../../../src/store/open-store';
import type { Cursor } from '../../../src/store/suppression-store';

export type Stream = 'list' | 'changes';

/** What a process shall export. */
export interface ExportOrder {
	readonly options: StoreOptions;
	readonly what: Stream;
	/** Goes on after this place. */
	readonly after?: Cursor;
	/** Ends after so many entries, although there are more. */
	readonly stopAfter?: number;
}

/** What it came to. */
export interface ExportReport {
	readonly count: number;
	/** See `fingerprintOf`. */
	readonly fingerprint: number;
	/** The last entry's; absent if there was none. */
	readonly cursor?: Cursor;
	readonly milliseconds: number;
	/** Bytes by which the peak of the process's resident memory was above what it had with the store open. */
	readonly grownBy: number;
}

export type ExportAnswer = { readonly done: ExportReport } | { readonly failed: string };
