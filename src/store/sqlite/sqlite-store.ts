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
	RecordedEvent,
	RecordEntry,
	Settlement,
	StepFilter,
	StepLogEntry,
	StoreHealth,
	SuppressionStore,
} from '../suppression-store';
import { accountNamed, type Account } from './account';
import { SqliteConnection } from './connection';
import { healthOf } from './health';
import { changesAfter, historyOf, recordEvents } from './ledger';
import { sqliteSettings, type SqliteSettings, type SqliteStoreOptions } from './options';
import { claim, permit, settle } from './send-marks';
import { listContacts, statesOf } from './standings';
import { linesOf, logLines } from './step-log';

/**
 * Opens the embedded store: one file that several processes of one machine may share.
 *
 * @throws SuppressionStoreError `unsupported` on a Node.js without SQLite, `not_this_store` if the file that
 * was here is gone, and others that name the remedy.
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<SuppressionStore> {
	const settings = sqliteSettings(options);
	const connection = await SqliteConnection.open(settings.path, settings.timeoutMs);
	try {
		return new SqliteStore(await accountNamed(connection, settings.account), settings);
	} catch (error) {
		connection.close();
		throw error;
	}
}

class SqliteStore implements SuppressionStore {
	readonly kind = 'sqlite';
	readonly account: string;

	constructor(
		private readonly own: Account,
		private readonly settings: SqliteSettings,
	) {
		this.account = settings.account;
	}

	async check(contacts: readonly E164[]): Promise<ReadonlyMap<E164, ConsentState>> {
		return await statesOf(this.own, contacts);
	}

	async record(entries: readonly RecordEntry[]): Promise<RecordedEvent[]> {
		return await recordEvents(this.own, entries);
	}

	async permit(permission: Permission): Promise<void> {
		await permit(this.own, permission);
	}

	async claim(request: ClaimRequest): Promise<ClaimAnswer> {
		return await claim(this.own, request);
	}

	async settle(settlement: Settlement): Promise<void> {
		await settle(this.own, settlement);
	}

	async logSteps(entries: readonly StepLogEntry[]): Promise<void> {
		await logLines(this.own, entries, this.settings.stepLogDays);
	}

	history(contact: E164): AsyncIterable<LedgerEntry> {
		return historyOf(this.own, contact);
	}

	changes(after?: Cursor): AsyncIterable<LedgerEntry> {
		return changesAfter(this.own, after);
	}

	list(filter?: ContactFilter): AsyncIterable<ContactStanding> {
		return listContacts(this.own, filter);
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
