import type { E164 } from '../../phone/e164';
import type { Cursor, LedgerEntry } from '../suppression-store';
import type { RedisAccount } from './account';
import { decodeCursor, encodeCursor, START, startPositions } from './cursor';
import { asPairs } from './replies';
import { decodeEvent } from './stored-event';

const ENTRIES_PER_PAGE = 1000;

/** The ledger of one contact. See `SuppressionStore.history`. */
export async function* readHistory(
	account: RedisAccount,
	contact: E164,
): AsyncGenerator<LedgerEntry> {
	const { keys } = account;
	const place = keys.placeOf(contact);
	const positions = startPositions(account);
	const readKeys = [keys.ledger(place.partition), keys.events(place)];
	for (let after = START; ; ) {
		const args = [place.digits, after, ENTRIES_PER_PAGE];
		const page = asPairs(await account.ask('suppressionHistory', place.partition, readKeys, args));
		for (const [id, stored] of page) {
			positions[place.partition] = after = id;
			yield { cursor: encodeCursor(account, positions), event: decodeEvent(stored) };
		}
		if (page.length < ENTRIES_PER_PAGE) return;
	}
}

/** The ledger of the account, one partition after the other. See `SuppressionStore.changes`. */
export async function* readChanges(
	account: RedisAccount,
	after?: Cursor,
): AsyncGenerator<LedgerEntry> {
	const positions = after === undefined ? startPositions(account) : decodeCursor(account, after);
	for (const partition of account.keys.partitions()) {
		const ledger = account.keys.ledger(partition);
		for await (const page of streamPages(account, partition, ledger, positions[partition])) {
			for (const [id, stored] of page) {
				positions[partition] = id;
				yield { cursor: encodeCursor(account, positions), event: decodeEvent(stored) };
			}
		}
	}
}

/** The entries of a stream after a place, in their order, as pages of id and content. Ends at the present. */
export async function* streamPages(
	account: RedisAccount,
	partition: number,
	stream: string,
	start = START,
): AsyncGenerator<[id: string, content: string][]> {
	for (let after = start; ; ) {
		const args = [after, ENTRIES_PER_PAGE];
		const page = asPairs(await account.ask('suppressionReadStream', partition, [stream], args));
		yield page;
		if (page.length < ENTRIES_PER_PAGE) return;
		after = page.at(-1)?.[0] ?? after;
	}
}
