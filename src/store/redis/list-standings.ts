import { listsLeft, standingIn, type StandingStatus } from '../../consent/standing';
import type { ConsentState } from '../../consent/state';
import type { E164 } from '../../phone/e164';
import type { ContactFilter, ContactStanding } from '../suppression-store';
import { readState, type RedisAccount } from './account';
import { damaged } from './failures';
import { asList, asNumber, asPairs } from './replies';

const BUCKETS_PER_CALL = 512;
const CONTACTS_PER_CALL = 1000;

/** All contacts that have events, some buckets at a time. See `SuppressionStore.list`. */
export async function* listStandings(
	account: RedisAccount,
	{ status }: ContactFilter = {},
): AsyncGenerator<ContactStanding> {
	for (const partition of account.keys.partitions()) {
		for await (const [digits, stored] of readPartition(account, partition)) {
			const contact = contactStanding(`+${digits}` as E164, readState(stored));
			if (status === undefined || matches(contact, status)) yield contact;
		}
	}
}

async function* readPartition(
	account: RedisAccount,
	partition: number,
): AsyncGenerator<[digits: string, state: string]> {
	const buckets = account.keys.bucketsOf(partition);
	for (let next = 0; next < buckets.length; ) {
		const keys = buckets
			.slice(next, next + BUCKETS_PER_CALL)
			.map((bucket) => account.keys.standings({ partition, bucket }));
		const reply = await account.ask('suppressionList', partition, keys, [CONTACTS_PER_CALL]);
		const [read, contacts] = asList(reply);
		if (asNumber(read) < 1) throw damaged();
		yield* asPairs(contacts);
		next += asNumber(read);
	}
}

function contactStanding(contact: E164, state: ConsentState): ContactStanding {
	return { contact, standing: standingIn(state, 'all'), listsLeft: listsLeft(state) };
}

function matches(contact: ContactStanding, status: StandingStatus): boolean {
	if (contact.standing.status === status) return true;
	return status === 'unsubscribed' && contact.listsLeft.length > 0;
}
