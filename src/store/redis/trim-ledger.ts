import type { Cursor } from '../suppression-store';
import type { RedisAccount } from './account';
import { decodeLedgerCursor, foreignCursor } from './cursor';
import { damaged } from './failures';
import { readLedgerPage } from './ledger-page';

/** A script keeps the server from doing anything else; so many entries take it about two milliseconds. */
const ENTRIES_PER_CALL = 50_000;

/** Removes the entries of each partition up to a cursor. See `SuppressionStore.trim`. */
export async function trimLedger(account: RedisAccount, until: Cursor): Promise<void> {
	const positions = decodeLedgerCursor(account, until);
	for (const partition of account.keys.partitions()) {
		await trimPartition(account, partition, positions[partition] ?? 0);
	}
}

async function trimPartition(
	account: RedisAccount,
	partition: number,
	until: number,
): Promise<void> {
	const { head } = await readLedgerPage(account, partition, 0, 1);
	if (until > head.last.position) throw foreignCursor('ledger');
	for (let reached = head.base.position; reached < until; ) {
		reached = Math.min(until, reached + ENTRIES_PER_CALL);
		await trimUpTo(account, partition, reached);
	}
}

/** The hash of the last entry that is removed becomes that of the base, from which the rest can be verified. */
async function trimUpTo(account: RedisAccount, partition: number, position: number): Promise<void> {
	const { head, links } = await readLedgerPage(account, partition, position - 1, 1);
	if (head.base.position >= position) return;
	const [last] = links;
	if (last?.position !== position) throw damaged();
	const keys = [
		account.keys.head(partition),
		account.keys.ledger(partition),
		account.keys.erasedEntries(partition),
	];
	await account.ask('suppressionTrim', partition, keys, [position, last.hash]);
}
