import { hash as digestOf } from 'node:crypto';
import type { ConsentEvent } from '../../consent/events';

/**
 * A place in a chain of ledger entries. The hash covers the entry and, through the hash of the entry before it, all
 * that came earlier: whoever keeps an anchor outside the store can later tell whether anything before it was changed.
 */
export interface ChainAnchor {
	/** A store has one chain (SQLite) or one for each partition (Redis), numbered from 0. */
	readonly chain: number;
	/** Number of the entry in its chain, from 1 without gaps; 0 is the place before the first entry. */
	readonly position: number;
	/** SHA-256, base64url without padding, 43 characters. */
	readonly hash: string;
}

interface Place {
	readonly position: number;
	readonly hash: string;
}

/** An event as a link of the chain. */
export interface EventLink extends Place {
	readonly event: ConsentEvent;
	/** Random text that keeps the digest of the personal part from being guessed. See {@link personalDigest}. */
	readonly salt: string;
}

/** What says nothing about who it was. */
export type PublicPart = Pick<
	ConsentEvent,
	'type' | 'scope' | 'at' | 'recordedAt' | 'source' | 'actor'
>;

/** A link of whose event the personal part was erased. */
export interface ErasedLink extends Place {
	readonly erased: PublicPart;
	/** SHA-256 of what was erased and its salt, base64url, 43 characters: what keeps the chain verifiable. */
	readonly personalDigest: string;
}

export type Link = EventLink | ErasedLink;

export function isErased<Erased extends Pick<ErasedLink, 'erased'>>(
	link: Erased | { readonly event: ConsentEvent },
): link is Erased {
	return 'erased' in link;
}

/** Version of the canonical form that is hashed. A change of it makes every stored hash wrong. */
const FORM = 1;

/** The hash before the first entry: it ties a chain to its store, account and number. */
export function chainStart(storeId: string, account: string, chain: number): ChainAnchor {
	return { chain, position: 0, hash: sha256(JSON.stringify([FORM, storeId, account, chain])) };
}

/** The anchor of an event that follows another entry. */
export function nextAnchor(before: ChainAnchor, event: ConsentEvent, salt: string): ChainAnchor {
	return anchorAfter(before, event, personalDigest(event, salt));
}

/** The anchor of a link, whether erased or not, if it follows another entry. */
export function anchorOfLink(before: ChainAnchor, link: LinkContent): ChainAnchor {
	return 'erased' in link
		? anchorAfter(before, link.erased, link.personalDigest)
		: nextAnchor(before, link.event, link.salt);
}

/** What the hash of a link is computed from, apart from the link before it. */
export type LinkContent =
	| Pick<EventLink, 'event' | 'salt'>
	| Pick<ErasedLink, 'erased' | 'personalDigest'>;

/** What stays of an event when the person is erased. */
export function erasedContent({
	event,
	salt,
}: Pick<EventLink, 'event' | 'salt'>): Pick<ErasedLink, 'erased' | 'personalDigest'> {
	const { type, scope, at, recordedAt, source, actor } = event;
	return {
		erased: { type, scope, at, recordedAt, source, actor },
		personalDigest: personalDigest(event, salt),
	};
}

function anchorAfter(
	{ chain, position, hash }: ChainAnchor,
	{ type, scope, at, recordedAt, source, actor }: PublicPart,
	personal: string,
): ChainAnchor {
	const publicPart = [type, scope, at, recordedAt, source, actor];
	const link = [hash, position + 1, publicPart, personal];
	return { chain, position: position + 1, hash: sha256(JSON.stringify(link)) };
}

/**
 * Digest of what tells who it was and what they said. It is hashed apart, so that a person can be erased from the
 * ledger while the chain stays verifiable. There are few telephone numbers, so without the salt, which is erased with
 * the person, the number could be found by trying all of them.
 */
function personalDigest({ id, contact, evidence }: ConsentEvent, salt: string): string {
	const parts = Object.entries(evidence)
		.filter(([, text]) => text !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return sha256(JSON.stringify([salt, id, contact, parts]));
}

function sha256(text: string): string {
	return digestOf('sha256', text, 'base64url');
}
