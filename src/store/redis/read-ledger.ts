import type { ContactRef } from '../../phone/contact-ref';
import { isErased, type Link } from '../chain';
import { requireUntrimmed } from '../errors';
import type { ChangesOptions, Cursor, ErasedEntry, LedgerEntry } from '../suppression-store';
import type { RedisAccount } from './account';
import { decodeLedgerCursor, foreignCursor, ledgerCursors, startPositions } from './cursor';
import { storeErrorFrom } from './failures';
import { bitOf } from './layout';
import { readEntries, readLedgerPage } from './ledger-page';
import { asBytes, asList } from './replies';

/** Entries of the contact's bucket that one call looks at, most of them of other contacts: three to four milliseconds. */
const ENTRIES_PER_CALL = 250;

/** The ledger of one contact. See `SuppressionStore.history`. */
export async function* readHistory(
	account: RedisAccount,
	contact: ContactRef,
): AsyncGenerator<LedgerEntry> {
	const { keys } = account;
	const place = keys.placeOf(contact);
	const { partition, field } = place;
	const cursorAt = ledgerCursors(account, startPositions(account), partition);
	const readKeys = [
		keys.head(partition),
		keys.ledger(partition),
		keys.occupied(partition),
		keys.events(place),
		keys.erasedEntries(partition),
	];
	for (let searched = '0'; searched !== ''; ) {
		const args = [field, bitOf(place.bucket), searched, ENTRIES_PER_CALL];
		const reply = await account.askForBytes('suppressionHistory', partition, readKeys, args);
		const [reached, ...entries] = asList(reply);
		for (const link of readEntries(entries)) {
			const entry = entryOf(partition, link, cursorAt);
			if (!isErased(entry)) yield entry;
		}
		searched = asBytes(reached).toString();
	}
}

/** The events of the account, one partition after the other. See `SuppressionStore.changes`. */
export async function* readChanges(
	account: RedisAccount,
	after?: Cursor,
	options?: ChangesOptions,
): AsyncGenerator<LedgerEntry> {
	for await (const entry of readLedger(account, after, options)) if (!isErased(entry)) yield entry;
}

/** The ledger of the account, one partition after the other. See `SuppressionStore.ledger`. */
export async function* readLedger(
	account: RedisAccount,
	after?: Cursor,
	{ complete = false }: ChangesOptions = {},
): AsyncGenerator<LedgerEntry | ErasedEntry> {
	const positions =
		after === undefined ? startPositions(account) : decodeLedgerCursor(account, after);
	const mayBeTrimmed = !complete || after === undefined;
	for (const partition of account.keys.partitions()) {
		const cursorAt = ledgerCursors(account, positions, partition);
		const start = positions[partition] ?? 0;
		for await (const page of changesOf(account, partition, start, mayBeTrimmed)) {
			for (const link of page.links) yield entryOf(partition, link, cursorAt);
			positions[partition] = page.reached;
		}
	}
}

/**
 * The entries after a position as pages, and the position up to which the ledger was read with each.
 * @throws SuppressionStoreError if entries are gone, or the position is one that the ledger has not reached.
 */
async function* changesOf(
	account: RedisAccount,
	partition: number,
	start: number,
	mayBeTrimmed: boolean,
): AsyncGenerator<{ readonly links: readonly Link[]; readonly reached: number }> {
	for (let after = start; ; ) {
		const { head, isTorn, links, isFull } = await readLedgerPage(account, partition, after);
		if (isTorn) throw storeErrorFrom(new Error('LOSTKEYS'));
		if (after > head.last.position) throw foreignCursor('ledger');
		if (!mayBeTrimmed) requireUntrimmed(after, head.base.position);
		after = links.at(-1)?.position ?? Math.max(after, head.base.position);
		yield { links, reached: after };
		if (!isFull) return;
	}
}

function entryOf(
	chain: number,
	link: Link,
	cursorAt: (position: number) => Cursor,
): LedgerEntry | ErasedEntry {
	const { position, hash } = link;
	const place = { cursor: cursorAt(position), anchor: { chain, position, hash } };
	return isErased(link)
		? { ...place, erased: link.erased, personalDigest: link.personalDigest }
		: { ...place, event: link.event, salt: link.salt };
}
