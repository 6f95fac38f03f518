/** Why a store gave no usable answer. */
export type StoreFailure =
	/** No connection could be made, or it broke. */
	| 'unreachable'
	/** No answer within the time allowed. */
	| 'timeout'
	/** Wrong or missing password, user, or right. */
	| 'access_denied'
	/** Settings that cannot work: a bad URL, a missing file, a store of another account or version. */
	| 'misconfigured'
	/** The store's marker is missing or another one than before: its absence of opt-outs proves nothing. */
	| 'not_this_store'
	/** The server answered, but cannot serve now: loading, read-only, out of memory, disk full. */
	| 'not_ready'
	/** A write was made, and was not confirmed by replicas or disk as the store's durability demands. */
	| 'not_durable'
	/** Entries of the ledger that a reader has not seen yet were trimmed. */
	| 'trimmed'
	/** What is stored cannot be read. */
	| 'damaged'
	/** This Node.js or this n8n mode cannot use this kind of store. */
	| 'unsupported';

/**
 * The one error that a suppression store throws.
 *
 * `message` says what happened and `remedy` what to do, both without secrets, numbers or message texts.
 * A failed write says nothing about what is stored: it may have been applied, and repeating it is safe.
 */
export class SuppressionStoreError extends Error {
	override readonly name = 'SuppressionStoreError';

	constructor(
		readonly failure: StoreFailure,
		message: string,
		readonly remedy: string,
		options?: { readonly cause?: unknown },
	) {
		super(message, options);
	}
}

/** What happened and, where a store says so, what to do: one or two sentences for the builder. */
export function sentencesOf(error: unknown): string {
	if (error instanceof SuppressionStoreError) return `${error.message}. ${error.remedy}`;
	return error instanceof Error ? error.message : String(error);
}

/**
 * For a reader of the ledger that must not miss an entry.
 *
 * @param read position of the last entry that was read.
 * @param trimmed position of the last entry that was trimmed, or before that which comes next.
 * @throws SuppressionStoreError `trimmed` if an entry between them is gone.
 */
export function requireUntrimmed(read: number, trimmed: number): void {
	if (trimmed <= read) return;
	throw new SuppressionStoreError(
		'trimmed',
		'Entries of the ledger were trimmed before they were read',
		'What happened meanwhile is in the archive that was written before the ledger was trimmed',
	);
}
