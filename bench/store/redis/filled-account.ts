import type Redis from 'ioredis';
import type { Defer } from '../cleanup';
import type { MakeEntry } from '../data/events';
import { fill } from '../data/fill';
import { inWords } from '../data/sizes';
import { progress } from '../measure/progress';
import { createAccount, writesOfStandings, type Account } from './accounts';
import { inPipelines } from './bare-client';
import { memoryByKind, settledMemory, type KeyKind, type MemoryByKind } from './memory';

const STANDINGS: readonly KeyKind[] = ['standings', 'bookkeeping'];
const LEDGER: readonly KeyKind[] = ['ledger', 'events index'];

/** A server, and a connection to it for looking on. */
export interface FilledServer {
	readonly url: string;
	readonly client: Redis;
	readonly defer: Defer;
}

/** An account with standings, and what it takes. */
export interface WrittenAccount extends Account {
	readonly memory: MemoryByKind;
}

/** An account that was filled through the store, and what that took. */
export interface FilledAccount extends WrittenAccount {
	readonly milliseconds: number;
}

/** Fills a new account through the store and measures what it makes the server's memory grow by. */
export async function fillAccount(
	{ url, client, defer }: FilledServer,
	name: string,
	make: MakeEntry,
	contacts: number,
): Promise<FilledAccount> {
	progress(`Redis: ${name}, ${inWords(contacts)}`);
	const empty = await settledMemory(client);
	const account = await createAccount(url, name, contacts, defer);
	const { milliseconds } = await fill(account.store, make, contacts);
	const grown = (await settledMemory(client)) - empty;
	return { ...account, milliseconds, memory: await memoryByKind(client, name, grown) };
}

/** Creates an account and writes the standings of imported opt-outs into it, past the store and without a ledger. */
export async function writeStandings(
	{ url, client, defer }: FilledServer,
	name: string,
	contacts: number,
): Promise<WrittenAccount> {
	progress(`Redis: ${name}, standings of ${inWords(contacts)}`);
	const empty = await settledMemory(client);
	const account = await createAccount(url, name, contacts, defer);
	await inPipelines(client, writesOfStandings(account));
	const grown = (await settledMemory(client)) - empty;
	return { ...account, memory: await memoryByKind(client, name, grown) };
}

/** Bytes of standings a contact, with everything that is not the ledger. */
export function standingsBytes({ memory, contacts }: WrittenAccount): number {
	return sumOf(memory, STANDINGS) / contacts;
}

/** Bytes of the ledger an event, with its index of event ids. */
export function ledgerBytes({ memory, contacts }: FilledAccount): number {
	return sumOf(memory, LEDGER) / contacts;
}

function sumOf(memory: MemoryByKind, kinds: readonly KeyKind[]): number {
	return kinds.reduce((sum, kind) => sum + (memory.get(kind) ?? 0), 0);
}
