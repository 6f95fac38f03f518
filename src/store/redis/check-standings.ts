import type { ConsentState } from '../../consent/state';
import type { E164 } from '../../phone/e164';
import { readState, type RedisAccount } from './account';
import type { Call } from './connection';
import { damaged } from './failures';
import { byPartition, chunksOf } from './grouping';
import type { Place } from './layout';
import { asList } from './replies';

/** A script keeps the server from doing anything else; this many contacts take it about a millisecond. */
const CONTACTS_PER_CALL = 1000;

interface Asked {
	readonly contact: E164;
	readonly place: Place;
}

/** The state of each contact, in one round trip. See `SuppressionStore.check`. */
export async function checkStandings(
	account: RedisAccount,
	contacts: readonly E164[],
): Promise<ReadonlyMap<E164, ConsentState>> {
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
		chunk.flatMap(({ place }) => [place.digits, place.bit]),
	);
}

function statesIn(chunk: readonly Asked[], reply: unknown): [E164, ConsentState][] {
	const states = asList(reply);
	if (states.length !== chunk.length) throw damaged();
	return chunk.map(({ contact }, n) => [contact, readState(states[n])]);
}
