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
	RecordedEvent,
	RecordEntry,
	Settlement,
	StepFilter,
	StepLogEntry,
	StoreHealth,
	SuppressionStore,
} from '../suppression-store';
import { withContacts } from '../privacy';
import { markOf, type ContactKeyMark } from '../privacy/contact-key';
import type { StoredAccount, StoredErasure } from '../privacy/stored-account';
import { countErasure, renewedAccount, writeSeen, type Account } from './account';
import { SqliteConnection } from './connection';
import { eraseContact } from './erase-contact';
import { healthOf } from './health';
import { cursorBeforeEnd } from './ledger-cursor';
import { changesAfter, historyOf, ledgerAfter } from './read-ledger';
import { accountNamed } from './open-account';
import { recordEvents } from './record-events';
import { sqliteSettings, type SqliteSettings, type SqliteStoreOptions } from './options';
import { claim, permit, settle } from './send-marks';
import { listContacts, statesOf } from './standings';
import { linesOf, logLines } from './step-log';
import { trimLedger } from './trim-ledger';
import { headsOf, verifyLedger } from './verify-ledger';

/**
 * Opens the embedded store: one file that several processes of one machine may share.
 *
 * @throws SuppressionStoreError `unsupported` on a Node.js without SQLite, `not_this_store` if the file that
 * was here is gone, and others that name the remedy.
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<SuppressionStore> {
	const settings = sqliteSettings(options);
	const { contactKey } = settings;
	const connection = await SqliteConnection.open(settings.path, settings.timeoutMs);
	try {
		const mark = contactKey && markOf(contactKey);
		const account = await accountNamed(connection, settings.account, mark);
		return withContacts(new SqliteStore(account, settings), settings);
	} catch (error) {
		connection.close();
		throw error;
	}
}

class SqliteStore implements StoredAccount {
	readonly kind = 'sqlite';
	readonly account: string;

	constructor(
		private readonly own: Account,
		private readonly settings: SqliteSettings,
	) {
		this.account = settings.account;
	}

	get erasedKey() {
		return this.own.erasures.key;
	}

	async renewed(): Promise<StoredAccount | undefined> {
		const account = await renewedAccount(this.own);
		return account && new SqliteStore(account, this.settings);
	}

	async check(contacts: readonly ContactRef[]): Promise<ReadonlyMap<ContactRef, ConsentState>> {
		return await statesOf(this.own, contacts);
	}

	async record(entries: readonly RecordEntry[]): Promise<RecordedEvent[]> {
		requireRecordable(entries);
		return await recordEvents(this.own, entries);
	}

	async permit(permission: Permission): Promise<void> {
		requirePermission(permission);
		await permit(this.own, permission);
	}

	async claim(request: ClaimRequest): Promise<ClaimAnswer> {
		requireClaimable(request);
		return await claim(this.own, request);
	}

	async settle(settlement: Settlement): Promise<void> {
		requireSettlement(settlement);
		await settle(this.own, settlement);
	}

	async logSteps(entries: readonly StepLogEntry[]): Promise<void> {
		requireLoggable(entries);
		await logLines(this.own, entries, this.settings.stepLogDays);
	}

	history(contact: ContactRef): AsyncIterable<LedgerEntry> {
		return historyOf(this.own, contact);
	}

	changes(after?: Cursor, options?: ChangesOptions): AsyncIterable<LedgerEntry> {
		return changesAfter(this.own, after, options);
	}

	async cursorBeforeEnd(entries: number): Promise<Cursor> {
		return await cursorBeforeEnd(this.own, entries);
	}

	ledger(after?: Cursor, options?: ChangesOptions): AsyncIterable<LedgerEntry | ErasedEntry> {
		return ledgerAfter(this.own, after, options);
	}

	list(filter?: ContactFilter, after?: Cursor): AsyncIterable<ContactStanding> {
		return listContacts(this.own, filter, after);
	}

	async heads(): Promise<ChainAnchor[]> {
		return await headsOf(this.own);
	}

	async verify(kept: readonly ChainAnchor[] = []): Promise<LedgerVerdict> {
		return await verifyLedger(this.own, kept);
	}

	async trim(until: Cursor): Promise<void> {
		await trimLedger(this.own, until);
	}

	async admitErased(key: ContactKeyMark): Promise<void> {
		await writeSeen(this.own, (sql) => countErasure(sql, this.own.accountId, key));
	}

	async erase(erasure: StoredErasure): Promise<ErasureAnswer> {
		return await eraseContact(this.own, erasure);
	}

	steps(filter?: StepFilter): AsyncIterable<StepLogEntry> {
		return linesOf(this.own, filter);
	}

	async health(): Promise<StoreHealth> {
		return await healthOf(this.own.connection, this.account);
	}

	async close(): Promise<void> {
		this.own.connection.close();
	}
}
