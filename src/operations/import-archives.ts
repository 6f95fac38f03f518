import { SuppressionStoreError } from '../store/errors';
import { isSameKey } from '../store/privacy/contact-key';
import type { SuppressionStore } from '../store/suppression-store';
import type { ArchiveHeader } from './archive-lines';
import { ArchiveWalk } from './archive-walk';
import { partsOf } from './parts';
import { readArchives } from './read-archives';

const ENTRIES_AT_ONCE = 500;

/**
 * Records what is in finished archives of one ledger, given in the order in which they were made. What is in the store
 * already changes nothing.
 *
 * @returns how many entries were read.
 * @throws SuppressionStoreError `damaged` at the first place that is not as it was written, and `misconfigured` if the
 * archives' contacts are hashed and could not be found in the store.
 */
export async function importArchives(
	store: SuppressionStore,
	paths: readonly string[],
): Promise<number> {
	const walk = new ArchiveWalk();
	let entries = 0;
	for await (const part of partsOf(readArchives(paths, walk), ENTRIES_AT_ONCE)) {
		requireFindable(walk.owner, store);
		await store.record(part.map(({ event }) => ({ event })));
		entries += part.length;
	}
	return entries;
}

/** A key id alone proves nothing: it may have been given to another secret. */
function requireFindable(owner: ArchiveHeader | undefined, store: SuppressionStore): void {
	const key = owner?.contactKey;
	if (!key || isSameKey(key, store.contactKey)) return;
	throw new SuppressionStoreError(
		'misconfigured',
		`The contacts in the archives are hashed with the contact key "${key.id}", and those of the store are not`,
		'Import them into an account with the very same contact key; numbers cannot be made of hashes',
	);
}
