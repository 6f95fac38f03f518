import type { ConsentState } from '../../consent/state';
import type { E164 } from '../../phone/e164';
import type {
	ClaimAnswer,
	ClaimRequest,
	ContactFilter,
	ContactStanding,
	Cursor,
	LedgerEntry,
	Permission,
	RecordEntry,
	RecordedEvent,
	Settlement,
	StepFilter,
	StepLogEntry,
	StoreHealth,
	SuppressionStore,
} from '../suppression-store';
import type { RedisAccount } from './account';
import { checkStandings } from './check-standings';
import { RedisConnection } from './connection';
import { readHealth } from './health';
import { listStandings } from './list-standings';
import { openAccount } from './open-account';
import { checkRedisOptions, type RedisStoreOptions } from './options';
import { readChanges, readHistory } from './read-ledger';
import { recordEvents } from './record-events';
import { claim, permit, settle } from './sends';
import { logSteps, readSteps } from './step-log';

/**
 * Opens the suppression store of an account on a Redis (6.2 or newer) or Valkey server.
 *
 * The connection is shared by all calls of the store, comes back by itself when it breaks, and stays until
 * `close`. Each call, and each page of a stream, answers or rejects within `timeoutMs`.
 *
 * @throws SuppressionStoreError if an option cannot work, the server does not answer, or it holds no store
 * of this account and `createIfMissing` is not set.
 */
export async function openRedisStore(options: RedisStoreOptions): Promise<SuppressionStore> {
	const checked = checkRedisOptions(options);
	const connection = new RedisConnection(checked.servers, checked.timeoutMs);
	try {
		const account = await openAccount(connection, checked);
		return new RedisSuppressionStore(account, checked.stepLogDays);
	} catch (error) {
		connection.close();
		throw error;
	}
}

class RedisSuppressionStore implements SuppressionStore {
	readonly kind = 'redis';
	readonly account: string;

	constructor(
		private readonly opened: RedisAccount,
		private readonly stepLogDays: number,
	) {
		this.account = opened.name;
	}

	async check(contacts: readonly E164[]): Promise<ReadonlyMap<E164, ConsentState>> {
		return await checkStandings(this.opened, contacts);
	}

	async record(entries: readonly RecordEntry[]): Promise<RecordedEvent[]> {
		return await recordEvents(this.opened, entries);
	}

	async permit(permission: Permission): Promise<void> {
		await permit(this.opened, permission);
	}

	async claim(request: ClaimRequest): Promise<ClaimAnswer> {
		return await claim(this.opened, request);
	}

	async settle(settlement: Settlement): Promise<void> {
		await settle(this.opened, settlement);
	}

	async logSteps(entries: readonly StepLogEntry[]): Promise<void> {
		await logSteps(this.opened, entries, this.stepLogDays);
	}

	history(contact: E164): AsyncIterable<LedgerEntry> {
		return readHistory(this.opened, contact);
	}

	changes(after?: Cursor): AsyncIterable<LedgerEntry> {
		return readChanges(this.opened, after);
	}

	list(filter?: ContactFilter): AsyncIterable<ContactStanding> {
		return listStandings(this.opened, filter);
	}

	steps(filter?: StepFilter): AsyncIterable<StepLogEntry> {
		return readSteps(this.opened, filter);
	}

	async health(): Promise<StoreHealth> {
		return await readHealth(this.opened);
	}

	async close(): Promise<void> {
		this.opened.connection.close();
	}
}
