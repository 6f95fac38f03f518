import { anchorOfLink, type ChainAnchor, type Link } from './link';

/** Something that an append-only ledger cannot have come to by itself. */
export interface ChainFault {
	readonly chain: number;
	/** The first position that is not as it was written. */
	readonly position: number;
	/**
	 * `missing`: entries before this one are gone. `altered`: its content or hash is not what was written.
	 * `cut_off`: the chain ends before an entry that is known to have been there.
	 * `other_history`: an anchor that was kept elsewhere does not lie on this chain.
	 * `not_in_standing`: the contact's standing does not know of this entry (found by the SQLite store).
	 */
	readonly problem: 'missing' | 'altered' | 'cut_off' | 'other_history' | 'not_in_standing';
}

export interface ChainVerdict {
	/** The anchor of the last entry that was walked. */
	readonly head: ChainAnchor;
	readonly entries: number;
	readonly fault?: ChainFault;
}

/**
 * Walks one chain from a known place and stops at the first fault.
 *
 * @param start the place before the first link: the chain's start, or where its trimmed part ended.
 * @param links all later links, in their order.
 * @param head the last entry according to the store.
 * @param kept anchors of this chain that were kept elsewhere. Those before `start` cannot be checked any more and are passed over.
 */
export async function verifyChain(
	start: ChainAnchor,
	links: AsyncIterable<Link>,
	head: ChainAnchor,
	kept: readonly ChainAnchor[] = [],
): Promise<ChainVerdict> {
	const expected = keptByPosition(kept);
	let reached = start;
	let entries = 0;
	const fault = (problem: ChainFault['problem'], position: number): ChainVerdict => ({
		head: reached,
		entries,
		fault: { chain: start.chain, position, problem },
	});
	if (isElsewhere(expected, start)) return fault('other_history', start.position);
	for await (const link of links) {
		if (link.position !== reached.position + 1) return fault('missing', reached.position + 1);
		const next = anchorOfLink(reached, link);
		if (next.hash !== link.hash) return fault('altered', link.position);
		reached = next;
		entries++;
		if (isElsewhere(expected, reached)) return fault('other_history', reached.position);
	}
	const last = Math.max(head.position, ...expected.keys());
	if (reached.position < last) return fault('cut_off', reached.position + 1);
	if (head.position === reached.position && head.hash !== reached.hash)
		return fault('altered', reached.position);
	return { head: reached, entries };
}

/** Anchors that were kept at different times may be of one position, and then of different hashes. */
function keptByPosition(kept: readonly ChainAnchor[]): ReadonlyMap<number, readonly string[]> {
	const hashes = new Map<number, string[]>();
	for (const { position, hash } of kept) {
		const others = hashes.get(position);
		if (others) others.push(hash);
		else hashes.set(position, [hash]);
	}
	return hashes;
}

function isElsewhere(
	expected: ReadonlyMap<number, readonly string[]>,
	{ position, hash }: ChainAnchor,
): boolean {
	return expected.get(position)?.some((kept) => kept !== hash) ?? false;
}
