import type { ConsentState } from '../../consent/state';
import type { ContactRef } from '../../phone/contact-ref';
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
	ErasureRequest,
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

/** A store that hands everything on to another one, for those who change a part of it. */
export abstract class StoreAround<Inner extends Omit<SuppressionStore, 'erase'> = SuppressionStore>
	implements SuppressionStore
{
	readonly kind: SuppressionStore['kind'];
	readonly account: string;

	constructor(protected readonly inner: Inner) {
		this.kind = inner.kind;
		this.account = inner.account;
	}

	async check(contacts: readonly ContactRef[]): Promise<ReadonlyMap<ContactRef, ConsentState>> {
		return await this.inner.check(contacts);
	}

	async record(entries: readonly RecordEntry[]): Promise<RecordedEvent[]> {
		return await this.inner.record(entries);
	}

	async permit(permission: Permission): Promise<void> {
		await this.inner.permit(permission);
	}

	async claim(request: ClaimRequest): Promise<ClaimAnswer> {
		return await this.inner.claim(request);
	}

	async settle(settlement: Settlement): Promise<void> {
		await this.inner.settle(settlement);
	}

	async logSteps(entries: readonly StepLogEntry[]): Promise<void> {
		await this.inner.logSteps(entries);
	}

	history(contact: ContactRef): AsyncIterable<LedgerEntry> {
		return this.inner.history(contact);
	}

	changes(after?: Cursor, options?: ChangesOptions): AsyncIterable<LedgerEntry> {
		return this.inner.changes(after, options);
	}

	async cursorBeforeEnd(entries: number): Promise<Cursor> {
		return await this.inner.cursorBeforeEnd(entries);
	}

	ledger(after?: Cursor, options?: ChangesOptions): AsyncIterable<LedgerEntry | ErasedEntry> {
		return this.inner.ledger(after, options);
	}

	list(filter?: ContactFilter, after?: Cursor): AsyncIterable<ContactStanding> {
		return this.inner.list(filter, after);
	}

	async heads(): Promise<ChainAnchor[]> {
		return await this.inner.heads();
	}

	async verify(kept?: readonly ChainAnchor[]): Promise<LedgerVerdict> {
		return await this.inner.verify(kept);
	}

	async trim(until: Cursor): Promise<void> {
		await this.inner.trim(until);
	}

	abstract erase(request: ErasureRequest): Promise<ErasureAnswer>;

	steps(filter?: StepFilter): AsyncIterable<StepLogEntry> {
		return this.inner.steps(filter);
	}

	async health(): Promise<StoreHealth> {
		return await this.inner.health();
	}

	async close(): Promise<void> {
		await this.inner.close();
	}
}
