import type { E164 } from '../../../src/phone/e164';
import type { StoreOptions } from '../../../src/store/open-store';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import type { Defer } from '../cleanup';
import { contactAt } from '../data/contacts';
import { standingOfImported } from '../data/events';
import { layout, openSuppressionStore } from '../pack';
import type { Command } from './bare-client';

/** So long that a slow machine makes a figure worse, but never fails a call. */
const PATIENT_MS = 600_000;
const KEY_PREFIX = 'sms-opt-out';

/** A store on the benchmark's server, open, with so many suppressed contacts. */
export interface Account {
	readonly name: string;
	readonly contacts: number;
	readonly options: StoreOptions;
	readonly store: SuppressionStore;
}

/**
 * Creates an empty store for so many contacts.
 * @param name as long as `default` at most: it is part of every key, and counts in the memory.
 */
export async function createAccount(
	url: string,
	name: string,
	contacts: number,
	defer: Defer,
): Promise<Account> {
	const options: StoreOptions = {
		kind: 'redis',
		url,
		account: name,
		keyPrefix: KEY_PREFIX,
		createIfMissing: true,
		expectedContacts: contacts,
		timeoutMs: PATIENT_MS,
	};
	const store = await openSuppressionStore(options);
	defer(async () => await store.close());
	return { name, contacts, options, store };
}

/** Begins every key of an account. */
export function keysBegin(account: string): string {
	return `{${KEY_PREFIX}:${account}:`;
}

/** Writes the standings of imported opt-outs as the store would, as plain commands. */
export function* writesOfStandings({ name, contacts }: Account): Generator<Command> {
	const keys = keysOf({ name, contacts });
	const occupied = new Set<string>();
	for (let n = 0; n < contacts; n++) {
		const place = keys.placeOf(contactAt(n));
		const standings = keys.standings(place);
		yield ['HSET', standings, place.field, standingOfImported(n)];
		if (occupied.has(standings)) continue;
		occupied.add(standings);
		yield ['SETBIT', keys.occupied(place.partition), layout.bitOf(place.bucket), 1];
	}
}

/** Reads the very fields that `check` reads, as plain commands. */
export function readsOfStandings(account: ListOf): (contact: E164) => Command {
	const keys = keysOf(account);
	return (contact) => {
		const place = keys.placeOf(contact);
		return ['HGET', keys.standings(place), place.field];
	};
}

type ListOf = Pick<Account, 'name' | 'contacts'>;

function keysOf({ name, contacts }: ListOf) {
	return new layout.AccountKeys(KEY_PREFIX, name, layout.layoutFor(contacts));
}
