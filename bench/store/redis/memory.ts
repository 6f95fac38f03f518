import { setTimeout as sleep } from 'node:timers/promises';
import type Redis from 'ioredis';
import { keysBegin } from './accounts';
import { pipelined } from './bare-client';

/** What a key of the store is for. */
export type KeyKind = 'standings' | 'ledger' | 'events index' | 'bookkeeping';

/** The kinds by what comes after the braces of a key. */
const KINDS: readonly { readonly kind: KeyKind; readonly named: RegExp }[] = [
	{ kind: 'standings', named: /^s\d+$/ },
	{ kind: 'ledger', named: /^ledger$/ },
	{ kind: 'events index', named: /^e\d+$/ },
	{ kind: 'bookkeeping', named: /^(?:marker|occupied|head|turn)$/ },
];

const MILLISECONDS_BETWEEN_LOOKS = 500;
/** Far below what a server with {@link PROMPT} moves. */
const KEYS_MOVED_BETWEEN_LOOKS = 100_000;
/** Settings with which a server does its housekeeping sooner. */
export const PROMPT = ['--hz', '100'];
const KEYS_PER_SCAN = 2000;

/** Bytes of each kind of key. */
export type MemoryByKind = ReadonlyMap<KeyKind, number>;

/**
 * The server's `used_memory` without its clients' buffers, once it has not changed for a while. A table of keys that
 * has grown is moved in small steps, and the old one counts until the last of them: so the more keys, the longer.
 * @throws Error if it does not come to rest.
 */
export async function settledMemory(client: Redis): Promise<number> {
	const looks = await looksAtRest(client);
	let before = NaN;
	let atRest = 0;
	for (let look = 0; look < looks * 10; look++) {
		const now = await memoryWithoutClients(client);
		atRest = now === before ? atRest + 1 : 0;
		if (atRest === looks) return now;
		before = now;
		await sleep(MILLISECONDS_BETWEEN_LOOKS);
	}
	throw new Error('The memory of the server does not come to rest');
}

async function looksAtRest(client: Redis): Promise<number> {
	const keyspace = await client.info('keyspace');
	const counts = [...keyspace.matchAll(/keys=(\d+)/g)].map(([, count]) => Number(count));
	const keys = counts.reduce((sum, count) => sum + count, 0);
	return Math.ceil(2 + keys / KEYS_MOVED_BETWEEN_LOOKS);
}

/**
 * What each kind of an account's keys takes. `MEMORY USAGE` counts a key with its name and value, but not its place
 * in the table of keys: what the difference of `used_memory` has beyond the sum is shared out among the keys.
 *
 * @param total what the account made `used_memory` grow by.
 */
export async function memoryByKind(
	client: Redis,
	account: string,
	total: number,
): Promise<MemoryByKind> {
	const found = new Map<KeyKind, { keys: number; bytes: number }>();
	for await (const keys of client.scanStream({
		match: `${keysBegin(account)}*`,
		count: KEYS_PER_SCAN,
	})) {
		const names = keys as string[];
		const usages = await pipelined(
			client,
			names.map((name) => ['MEMORY', 'USAGE', name, 'SAMPLES', 0]),
		);
		names.forEach((name, n) => {
			const sum = found.get(kindOf(name)) ?? { keys: 0, bytes: 0 };
			found.set(kindOf(name), { keys: sum.keys + 1, bytes: sum.bytes + Number(usages[n]) });
		});
	}
	const sums = [...found.values()];
	if (sums.length === 0) throw new Error(`The account ${account} has no keys`);
	const keys = sums.reduce((sum, kind) => sum + kind.keys, 0);
	const counted = sums.reduce((sum, kind) => sum + kind.bytes, 0);
	const beyond = (total - counted) / keys;
	return new Map([...found].map(([kind, sum]) => [kind, sum.bytes + sum.keys * beyond]));
}

function kindOf(key: string): KeyKind {
	const name = key.slice(key.indexOf('}:') + 2);
	const known = KINDS.find(({ named }) => named.test(name));
	if (!known) throw new RangeError(`The store has a key of no known kind: ${name}`);
	return known.kind;
}

async function memoryWithoutClients(client: Redis): Promise<number> {
	const facts = factsOf(await client.info('memory'));
	return factOf(facts, 'used_memory') - factOf(facts, 'mem_clients_normal');
}

function factsOf(info: string): ReadonlyMap<string, string> {
	const lines = info.split('\r\n').filter((line) => line.includes(':'));
	return new Map(
		lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
	);
}

function factOf(facts: ReadonlyMap<string, string>, name: string): number {
	const fact = Number(facts.get(name));
	if (Number.isNaN(fact)) throw new Error(`The server does not say its ${name}`);
	return fact;
}
