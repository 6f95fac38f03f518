import { anchorOfLink, type Link } from '../../chain';
import { CHAIN } from '../account';

/** Positions from one to another, both included. */
export interface Positions {
	readonly from: number;
	readonly to: number;
}

/** What is known of a chain of which entries may be missing. */
export interface KnownChain {
	/** The place before the first entry that should be there. Without its hash, that entry cannot be proven. */
	readonly start: { readonly position: number; readonly hash?: string };
	/** Position of the last entry that should be there, if that is known. */
	readonly last?: number;
}

/** What became of the entries of one position. */
export type FollowedEntry =
	/** `proven`: the hash says that it is as it was written. Without the entry before it nothing can be said. */
	| { readonly kind: 'kept'; readonly link: Link; readonly isProven: boolean }
	/** Its content is not what was hashed. */
	| { readonly kind: 'altered'; readonly link: Link }
	/** It was trimmed from the ledger, and its page not written over yet. */
	| { readonly kind: 'trimmed'; readonly link: Link }
	| { readonly kind: 'missing'; readonly positions: Positions };

/** Follows the readable entries of a chain and says what is missing among them. */
export function* followEntries(
	links: Iterable<Link>,
	{ start, last }: KnownChain,
): Generator<FollowedEntry> {
	let reached = start;
	for (const candidates of byPosition(links)) {
		const [first] = candidates;
		if (first.position <= start.position) {
			for (const link of candidates) yield { kind: 'trimmed', link };
			continue;
		}
		const isAfterGap = first.position > reached.position + 1;
		if (isAfterGap) yield missing(reached.position + 1, first.position - 1);
		const before = isAfterGap ? undefined : reached.hash;
		const proven =
			before === undefined ? undefined : candidates.find((link) => follows(before, link));
		const kept = proven ?? (before === undefined ? first : undefined);
		if (kept) yield { kind: 'kept', link: kept, isProven: proven !== undefined };
		for (const link of candidates) if (link !== kept) yield { kind: 'altered', link };
		reached = kept ?? first;
	}
	if (last !== undefined && reached.position < last) yield missing(reached.position + 1, last);
}

function follows(before: string, link: Link): boolean {
	const anchor = { chain: CHAIN, position: link.position - 1, hash: before };
	return anchorOfLink(anchor, link).hash === link.hash;
}

function missing(from: number, to: number): FollowedEntry {
	return { kind: 'missing', positions: { from, to } };
}

/** Groups of links of the same position. */
function* byPosition(links: Iterable<Link>): Generator<[Link, ...Link[]]> {
	let group: [Link, ...Link[]] | undefined;
	for (const link of links) {
		if (group?.[0].position === link.position) group.push(link);
		else {
			if (group) yield group;
			group = [link];
		}
	}
	if (group) yield group;
}
