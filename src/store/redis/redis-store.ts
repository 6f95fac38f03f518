import type { ConsentState } from '../../consent/state';
import type { ContactRef } from '../../phone/contact-ref';
import {
	requireClaimable,
	requireLoggable,
	requirePermission,
	requireRecordable,
	requireSettlement,
} from '../acceptable-entry';
import type { ChainAnchor } from '../chain';
import type {
	ChangesOptions,
	ClaimAnswer,
	ClaimRequest,
	ContactFilter,
	ContactStanding,
	Cursor,
	ErasedEntry,
	ErasureAnswer,
	LedgerEntry,
	LedgerVerdict,
	Permission,
	RecordEntry,
	RecordedEvent,
	Settlement,
	StepFilter,
	StepLogEntry,
	StoreHealth,
	SuppressionStore,
} from '../suppression-store';
import { withContacts } from '../privacy';
import type { ContactKeyMark } from '../privacy/contact-key';
import type { StoredAccount, StoredErasure } from '../privacy/stored-account';
import type { RedisAccount } from './account';
import { checkStandings } from './check-standings';
import { RedisConnection } from './connection';
import { eraseContact } from './erase-contact';
import { readHealth } from './health';
import { listStandings } from './list-standings';
import { noteErasures, openAccount, renewedAccount } from './open-account';
import { checkRedisOptions, type RedisStoreOptions } from './options';
import { readChanges, readHistory, readLedger } from './read-ledger';
import { recordEvents } from './record-events';
import { claim, permit, settle } from './sends';
import { logSteps, readSteps } from './step-log';
import { trimLedger } from './trim-ledger';
import { readCursorBeforeEnd, readHeads } from './ledger-ends';
import { verifyLedger } from './verify-ledger';

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
	const connection = new RedisConnection(checked);
	try {
		const account = await openAccount(connection, checked);
		const store = new RedisSuppressionStore(account, checked.stepLogDays);
		return withContacts(store, checked);
	} catch (error) {
		connection.close();
		throw error;
	}
}

class RedisSuppressionStore implements StoredAccount {
	readonly kind = 'redis';
	readonly account: string;

	constructor(
		private readonly opened: RedisAccount,
		private readonly stepLogDays: number,
	) {
		this.account = opened.name;
	}

	get erasedKey(): ContactKeyMark | undefined {
		return this.opened.markers[0].erased?.key;
	}

	async renewed(): Promise<StoredAccount | undefined> {
		const account = await renewedAccount(this.opened);
		return account && new RedisSuppressionStore(account, this.stepLogDays);
	}

	async check(contacts: readonly ContactRef[]): Promise<ReadonlyMap<ContactRef, ConsentState>> {
		return await checkStandings(this.opened, contacts);
	}

	async record(entries: readonly RecordEntry[]): Promise<RecordedEvent[]> {
		requireRecordable(entries);
		return await recordEvents(this.opened, entries);
	}

	async permit(permission: Permission): Promise<void> {
		requirePermission(permission);
		await permit(this.opened, permission);
	}

	async claim(request: ClaimRequest): Promise<ClaimAnswer> {
		requireClaimable(request);
		return await claim(this.opened, request);
	}

	async settle(settlement: Settlement): Promise<void> {
		requireSettlement(settlement);
		await settle(this.opened, settlement);
	}

	async logSteps(entries: readonly StepLogEntry[]): Promise<void> {
		requireLoggable(entries);
		await logSteps(this.opened, entries, this.stepLogDays);
	}

	history(contact: ContactRef): AsyncIterable<LedgerEntry> {
		return readHistory(this.opened, contact);
	}

	changes(after?: Cursor, options?: ChangesOptions): AsyncIterable<LedgerEntry> {
		return readChanges(this.opened, after, options);
	}

	async cursorBeforeEnd(entries: number): Promise<Cursor> {
		return await readCursorBeforeEnd(this.opened, entries);
	}

	ledger(after?: Cursor, options?: ChangesOptions): AsyncIterable<LedgerEntry | ErasedEntry> {
		return readLedger(this.opened, after, options);
	}

	list(filter?: ContactFilter, after?: Cursor): AsyncIterable<ContactStanding> {
		return listStandings(this.opened, filter, after);
	}

	async heads(): Promise<ChainAnchor[]> {
		return await readHeads(this.opened);
	}

	async verify(kept?: readonly ChainAnchor[]): Promise<LedgerVerdict> {
		return await verifyLedger(this.opened, kept);
	}

	async trim(until: Cursor): Promise<void> {
		await trimLedger(this.opened, until);
	}

	async admitErased(key: ContactKeyMark): Promise<void> {
		await noteErasures(this.opened, key, this.opened.connection.deadline());
	}

	async erase(erasure: StoredErasure): Promise<ErasureAnswer> {
		return await eraseContact(this.opened, erasure);
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
