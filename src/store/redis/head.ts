import { chainStart, type ChainAnchor } from '../chain';
import { damaged } from './failures';

/** The two ends of what a partition's ledger holds. */
export interface Head {
	/** The last entry, or the place before the first. */
	readonly last: ChainAnchor;
	/** Where the trimmed part ended: the place before the first entry that is still there. */
	readonly base: ChainAnchor;
}

/** The head of a partition in which nothing was recorded. */
export function newHead(storeId: string, account: string, partition: number): Head {
	const start = chainStart(storeId, account, partition);
	return { last: start, base: start };
}

/** The stored form: position and hash of the last entry, position and hash of the base. */
export function encodeHead({ last, base }: Head): string {
	return `${last.position} ${last.hash} ${base.position} ${base.hash}`;
}

/** @throws SuppressionStoreError 'damaged' if it was not written by {@link encodeHead}. */
export function decodeHead(partition: number, stored: string): Head {
	const match = /^(\d{1,16}) ([\w-]{43}) (\d{1,16}) ([\w-]{43})$/.exec(stored);
	const [, lastPosition, lastHash, basePosition, baseHash] = match ?? [];
	if (lastHash === undefined || baseHash === undefined) throw damaged();
	const last = { chain: partition, position: Number(lastPosition), hash: lastHash };
	const base = { chain: partition, position: Number(basePosition), hash: baseHash };
	if (base.position > last.position) throw damaged();
	return { last, base };
}
