import type { ConsentState } from '../../consent/state';
import type { ContactRef } from '../../phone/contact-ref';
import { readState, type RedisAccount } from './account';
import type { Call } from './connection';
import { damaged } from './failures';
import { byPartition, chunksOf } from './grouping';
import { bitOf, type Place } from './layout';
import { asList } from './replies';

/** A script keeps the server from doing anything else; so many contacts take it one to three milliseconds. */
const CONTACTS_PER_CALL = 500;

interface Asked {
	readonly contact: ContactRef;
	readonly place: Place;
}

/** The state of each contact, in one round trip. See `SuppressionStore.check`. */
export async function checkStandings(
	account: RedisAccount,
	contacts: readonly ContactRef[],
): Promise<ReadonlyMap<ContactRef, ConsentState>> {
	const asked = [...new Set(contacts)].map((contact) => ({
		contact,
		place: account.keys.placeOf(contact),
	}));
	const groups = byPartition(asked, ({ place }) => place.partition);
	const chunks = [...groups.values()].flatMap((group) => chunksOf(group, CONTACTS_PER_CALL));
	if (chunks.length === 0) return new Map();
	const replies = await account.connection.run(chunks.map((chunk) => callFor(account, chunk)));
	return new Map(chunks.flatMap((chunk, n) => statesIn(chunk, replies[n])));
}

function callFor(account: RedisAccount, chunk: readonly Asked[]): Call {
	const partition = chunk[0]?.place.partition ?? 0;
	const buckets = chunk.map(({ place }) => account.keys.standings(place));
	return account.call(
		'suppressionCheck',
		partition,
		[account.keys.probe(partition), account.keys.occupied(partition), ...buckets],
		chunk.flatMap(({ place }) => [place.field, bitOf(place.bucket)]),
	);
}

function statesIn(chunk: readonly Asked[], reply: unknown): [ContactRef, ConsentState][] {
	const states = asList(reply);
	if (states.length !== chunk.length) throw damaged();
	return chunk.map(({ contact }, n) => [contact, readState(states[n])]);
}
