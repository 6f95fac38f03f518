import { listsLeft, standingIn, type StandingStatus } from '../../consent/standing';
import type { ConsentState } from '../../consent/state';
import type { ContactFilter, ContactStanding, Cursor } from '../suppression-store';
import { readState, type RedisAccount } from './account';
import { decodeListCursor, listCursor } from './cursor';
import { damaged } from './failures';
import { bitOf, contactOf, type Place } from './layout';
import { asBytes, asList, asPairs } from './replies';

const MOST_BUCKETS_PER_CALL = 512;
/** A script keeps the server from doing anything else; so many contacts take it about two milliseconds. */
const CONTACTS_PER_CALL = 800;

/** All contacts that have events, some buckets at a time. See `SuppressionStore.list`. */
export async function* listStandings(
	account: RedisAccount,
	{ status }: ContactFilter = {},
	after?: Cursor,
): AsyncGenerator<ContactStanding> {
	const start = after === undefined ? undefined : decodeListCursor(account, after);
	for (const partition of account.keys.partitions()) {
		if (start && partition < start.partition) continue;
		const from = partition === start?.partition ? start : undefined;
		for await (const [place, stored] of readPartition(account, partition, from)) {
			const contact = contactStanding(account, place, readState(stored));
			if (status === undefined || matches(contact, status)) yield contact;
		}
	}
}

/** The contacts of a partition in the order of their buckets and fields, after a place if one is given. */
async function* readPartition(
	account: RedisAccount,
	partition: number,
	after?: Place,
): AsyncGenerator<[Place, state: string]> {
	const written = await occupiedBuckets(account, partition);
	const wanted = after ? written.filter((bucket) => bucket >= after.bucket) : written;
	let perCall = MOST_BUCKETS_PER_CALL;
	for (let next = 0; next < wanted.length; ) {
		const asked = wanted.slice(next, next + perCall);
		const contents = await readBuckets(account, partition, asked);
		for (const [n, bucket] of asked.slice(0, contents.length).entries()) {
			for (const [field, state] of asPairs(contents[n]).sort(byField)) {
				if (bucket === after?.bucket && field <= after.field) continue;
				yield [{ partition, bucket, field }, state];
			}
		}
		next += contents.length;
		perCall = Math.min(MOST_BUCKETS_PER_CALL, 2 * contents.length);
	}
}

/** Numbers of the buckets that were ever written: in a store with few contacts most were not. */
async function occupiedBuckets(account: RedisAccount, partition: number): Promise<number[]> {
	const { keys } = account;
	const readKeys = [keys.occupied(partition)];
	const bitmap = asBytes(
		await account.askForBytes('suppressionReadOccupied', partition, readKeys, []),
	);
	const buckets: number[] = [];
	for (let bucket = 0; bucket < keys.bucketsPerPartition(); bucket++) {
		const bit = bitOf(bucket);
		if (((bitmap[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0) buckets.push(bucket);
	}
	return buckets;
}

/** The contents of the first of some buckets: of fewer than asked for, if they are large. */
async function readBuckets(
	account: RedisAccount,
	partition: number,
	buckets: readonly number[],
): Promise<readonly unknown[]> {
	const { keys } = account;
	const reply = await account.ask(
		'suppressionList',
		partition,
		[keys.occupied(partition), ...buckets.map((bucket) => keys.standings({ partition, bucket }))],
		[CONTACTS_PER_CALL, ...buckets.map(bitOf)],
	);
	const contents = asList(reply);
	if (contents.length < 1 || contents.length > buckets.length) throw damaged();
	return contents;
}

function byField([a]: [string, string], [b]: [string, string]): number {
	return a < b ? -1 : 1;
}

function contactStanding(
	account: RedisAccount,
	place: Place,
	state: ConsentState,
): ContactStanding {
	return {
		cursor: listCursor(account, place),
		contact: contactOf(place.field),
		standing: standingIn(state, 'all'),
		listsLeft: listsLeft(state),
	};
}

function matches(contact: ContactStanding, status: StandingStatus): boolean {
	if (contact.standing.status === status) return true;
	return status === 'unsubscribed' && contact.listsLeft.length > 0;
}
