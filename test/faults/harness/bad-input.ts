import fc from 'fast-check';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConsentEvent } from '../../../src/consent/events';
import type { E164 } from '../../../src/phone/e164';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import { startRedisServer, type RedisServer } from '../../redis-server/redis-server';
import { anyAccount, claimRequest, collect, contact, NOW } from '../../store/contract/fixtures';
import { temporaryFolder } from '../../store/sqlite/temporary-store';
import type { FaultTable } from './fault-table';
import { isSameState } from './findings';
import { library } from './library';
import { SEED } from './seed';

export const PATIENT_MS = 30_000;

export const ABSURD_TIMES: readonly number[] = [
	0,
	-1,
	0.5,
	NaN,
	Infinity,
	-Infinity,
	Date.UTC(1970, 0, 2),
	Date.UTC(9999, 11, 31),
	8.64e15,
	Number.MAX_SAFE_INTEGER,
	1e21,
	1e300,
	-1e300,
];

/** Times of any kind, absurd ones often. */
export const anyTime = fc
	.oneof(fc.constantFrom(...ABSURD_TIMES), fc.double(), fc.integer({ min: 0, max: NOW }))
	// No store tells -0 from 0, nor need it.
	.map((time) => (time === 0 ? 0 : time));

const SPECIAL =
	'{ } {} }{ : , % %7B \n \r\n \0 \t " \' \\ / .. * ? [ 🎉 \ud83d \udf89 \ufffd é e\u0301 a b 0 1 all list: default __proto__ constructor'.split(
		' ',
	);

/** Texts that mean something to a key, a script, an encoding or an object. */
export const nastyText = fc
	.array(fc.constantFrom(' ', ...SPECIAL), { minLength: 1, maxLength: 6 })
	.map((parts) => parts.join(''));

/** How often a property is tried, and from which seed. */
export function tried(numRuns: number): fc.Parameters<unknown> {
	return { seed: SEED, numRuns };
}

export const KINDS = ['redis', 'sqlite'] as const;
export type Kind = (typeof KINDS)[number];

/** A Redis server and a SQLite file for the tests of one file. */
export interface Places {
	readonly server: RedisServer;
	/** Opens an account, by default one that nobody else uses. */
	open(kind: Kind, account?: string): Promise<SuppressionStore>;
	remove(): Promise<void>;
}

export async function makePlaces(): Promise<Places> {
	const folder = await temporaryFolder();
	const server = await startRedisServer();
	const { openSuppressionStore } = library;
	return {
		server,
		open: async (kind, account = anyAccount()) => {
			const common = { account, timeoutMs: PATIENT_MS };
			return kind === 'redis'
				? await openSuppressionStore({ kind, port: server.port, createIfMissing: true, ...common })
				: await openSuppressionStore({ kind, path: join(folder, 'store.sqlite'), ...common });
		},
		remove: async () => {
			await server.stop();
			await rm(folder, { recursive: true });
		},
	};
}

/** The answer, or undefined for a refusal that the store explains; anything else that is thrown is a defect. */
export async function answered<T>(call: Promise<T>): Promise<T | undefined> {
	try {
		return await call;
	} catch (error) {
		expect(error).toBeInstanceOf(library.SuppressionStoreError);
		return undefined;
	}
}

/** What became of bad input of one kind. */
export class Tally {
	accepted = 0;
	present = 0;
	refused = 0;
	letThrough = 0;

	tell(table: FaultTable, kind: Kind, fault: string): void {
		table.add({
			store: kind,
			fault,
			optOutsAcknowledged: this.accepted,
			presentAfterwards: this.present,
			textsLetThrough: this.letThrough,
			unknownOutcomes: this.refused,
			remark: 'unknown: refused with a message',
		});
		expect({ present: this.present, letThrough: this.letThrough }).toEqual({
			present: this.accepted,
			letThrough: 0,
		});
	}
}

/** Records one opt-out, whatever it holds; then it counts in full, or nothing of it is there. */
export async function tryToRecord(
	store: SuppressionStore,
	stop: ConsentEvent,
	tally: Tally,
): Promise<void> {
	const recorded = await answered(store.record([{ event: stop }]));
	const ledger = (await collect(store.history(stop.contact))).map((entry) => entry.event);
	const state = (await store.check([stop.contact])).get(stop.contact);
	expect(isSameState(library.stateOf(ledger), state)).toBe(true);
	if (!recorded) {
		tally.refused += 1;
		expect(ledger).toEqual([]);
		return;
	}
	tally.accepted += 1;
	expect(ledger).toEqual([stop]);
	const { contact: whose, scope } = stop;
	if (state && library.isSuppressed(library.standingIn(state, scope))) tally.present += 1;
	const claim = await answered(store.claim(claimRequest({ contact: whose, scope })));
	if (claim?.granted) tally.letThrough += 1;
}

let contactsUsed = 0;

/** A contact that nothing has happened to yet. */
export function somebody(): E164 {
	contactsUsed += 1;
	return contact(contactsUsed);
}
