import type { Link } from '../chain';
import type { RedisAccount } from './account';
import { damaged } from './failures';
import { decodeHead, type Head } from './head';
import { asBytes, asList } from './replies';
import { decodeEntry } from './stored-event';

/** A script keeps the server from doing anything else; so many entries take it two to three milliseconds. */
const ENTRIES_PER_PAGE = 400;
const REPLIES_PER_ENTRY = 5;

export interface LedgerPage {
	readonly head: Head;
	/** Whether the stream ends elsewhere than the head says. */
	readonly isTorn: boolean;
	readonly links: readonly Link[];
	/** Whether there may be more entries after these. */
	readonly isFull: boolean;
}

/** The entries of one partition's ledger after a position. */
export async function readLedgerPage(
	account: RedisAccount,
	partition: number,
	after: number,
	limit = ENTRIES_PER_PAGE,
): Promise<LedgerPage> {
	const { keys } = account;
	const readKeys = [keys.head(partition), keys.ledger(partition), keys.erasedEntries(partition)];
	const reply = await account.askForBytes('suppressionReadLedger', partition, readKeys, [
		after,
		limit,
	]);
	const [head, isTorn, isFull, ...entries] = asList(reply);
	return {
		head: decodeHead(partition, asBytes(head).toString()),
		isTorn: isTorn !== 0,
		links: readEntries(entries),
		isFull: isFull === 1,
	};
}

/** Entries in a reply: id, contact, mark, rest and seal of each. */
export function readEntries(replies: readonly unknown[]): Link[] {
	if (replies.length % REPLIES_PER_ENTRY !== 0) throw damaged();
	const links: Link[] = [];
	for (let i = 0; i < replies.length; i += REPLIES_PER_ENTRY) {
		const [id, contact, mark, rest, seal] = replies.slice(i, i + REPLIES_PER_ENTRY).map(asBytes);
		if (!id || !contact || !mark || !rest || !seal) throw damaged();
		const texts = { contact: contact.toString(), mark: mark.toString(), rest: rest.toString() };
		links.push(decodeEntry(positionOf(id.toString()), { ...texts, seal }));
	}
	return links;
}

function positionOf(id: string): number {
	const position = /^(\d{1,16})-1$/.exec(id)?.[1];
	if (position === undefined) throw damaged();
	return Number(position);
}
