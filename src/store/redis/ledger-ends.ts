import type { ChainAnchor } from '../chain';
import type { Cursor } from '../suppression-store';
import type { RedisAccount } from './account';
import { encodeLedgerCursor } from './cursor';
import { decodeHead, type Head } from './head';
import { asText } from './replies';

/** The last entry of each partition's ledger. See `SuppressionStore.heads`. */
export async function readHeads(account: RedisAccount): Promise<ChainAnchor[]> {
	return (await readEnds(account)).map(({ last }) => last);
}

/** See `SuppressionStore.cursorBeforeEnd`. */
export async function readCursorBeforeEnd(account: RedisAccount, entries: number): Promise<Cursor> {
	const ends = await readEnds(account);
	const positions = ends.map(({ base, last }) => Math.max(base.position, last.position - entries));
	return encodeLedgerCursor(account, positions);
}

/** Both ends of one partition's ledger. */
export async function readHead(account: RedisAccount, partition: number): Promise<Head> {
	const keys = [account.keys.head(partition)];
	const stored = await account.ask('suppressionReadHead', partition, keys, []);
	return decodeHead(partition, asText(stored));
}

/** Both ends of each partition's ledger, in one round trip. */
async function readEnds(account: RedisAccount): Promise<Head[]> {
	const { keys } = account;
	const partitions = keys.partitions();
	const calls = partitions.map((partition) =>
		account.call('suppressionReadHead', partition, [keys.head(partition)], []),
	);
	const replies = await account.connection.run(calls);
	return partitions.map((partition) => decodeHead(partition, asText(replies[partition])));
}
