import {
	verifyChain,
	type ChainAnchor,
	type ChainFault,
	type ChainVerdict,
	type Link,
} from '../chain';
import type { LedgerVerdict } from '../suppression-store';
import type { RedisAccount } from './account';
import { readHead } from './ledger-ends';
import { readLedgerPage } from './ledger-page';

/** Walks the ledger of each partition from its base to its head. See `SuppressionStore.verify`. */
export async function verifyLedger(
	account: RedisAccount,
	kept: readonly ChainAnchor[] = [],
): Promise<LedgerVerdict> {
	const partitions = account.keys.partitions();
	const faults: ChainFault[] = kept
		.filter(({ chain }) => !partitions.includes(chain))
		.map(({ chain, position }) => ({ chain, position, problem: 'other_history' }));
	const heads: ChainAnchor[] = [];
	let entries = 0;
	for (const partition of partitions) {
		const ofPartition = kept.filter(({ chain }) => chain === partition);
		const verdict = await verifyPartition(account, partition, ofPartition);
		heads.push(verdict.head);
		entries += verdict.entries;
		if (verdict.fault) faults.push(verdict.fault);
	}
	return { entries, heads, faults };
}

/** A ledger that is trimmed while it is walked is walked again, because its first entries seem to be missing. */
async function verifyPartition(
	account: RedisAccount,
	partition: number,
	kept: readonly ChainAnchor[],
): Promise<ChainVerdict> {
	for (;;) {
		const { base, last } = await readHead(account, partition);
		const verdict = await verifyChain(
			base,
			linksBetween(account, partition, base, last),
			last,
			kept,
		);
		if (verdict.fault?.problem !== 'missing') return verdict;
		const now = await readHead(account, partition);
		if (now.base.position === base.position) return verdict;
	}
}

async function* linksBetween(
	account: RedisAccount,
	partition: number,
	base: ChainAnchor,
	last: ChainAnchor,
): AsyncGenerator<Link> {
	for (let after = base.position; after < last.position; ) {
		const { links, isFull } = await readLedgerPage(account, partition, after);
		for (const link of links) if (link.position <= last.position) yield link;
		if (!isFull) return;
		after = links.at(-1)?.position ?? last.position;
	}
}
