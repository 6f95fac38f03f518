import type { ConsentState } from '../../consent/state';
import type { ContactRef } from '../../phone/contact-ref';
import { SuppressionStoreError } from '../errors';
import type {
	ClaimAnswer,
	ClaimRequest,
	Permission,
	RecordedEvent,
	RecordEntry,
	Settlement,
	StepLogEntry,
} from '../suppression-store';
import type { ContactsOfAccount } from './contacts-of-account';
import type { StoredAccount } from './stored-account';

/**
 * An account of numbers in which nobody was erased. It refuses hashes of other accounts: nobody would find them by their
 * numbers, so that people who opted out would pass for subscribed.
 */
export class NumbersAlone implements ContactsOfAccount {
	constructor(private readonly account: StoredAccount) {}

	async check(contacts: readonly ContactRef[]): Promise<ReadonlyMap<ContactRef, ConsentState>> {
		for (const contact of contacts) refuseHash(contact);
		return await this.account.check(contacts);
	}

	/** Asks the account, so that a person who was erased by another process is not taken for a number. */
	async nameOf(contact: ContactRef): Promise<ContactRef> {
		await this.check([contact]);
		return contact;
	}

	async record(entries: readonly RecordEntry[]): Promise<RecordedEvent[]> {
		for (const { event } of entries) refuseHash(event.contact);
		return await this.account.record(entries);
	}

	async permit(permission: Permission): Promise<void> {
		await this.account.permit(permission);
	}

	async claim(request: ClaimRequest): Promise<ClaimAnswer> {
		refuseHash(request.contact);
		return await this.account.claim(request);
	}

	async settle(settlement: Settlement): Promise<void> {
		await this.account.settle(settlement);
	}

	async logSteps(lines: readonly StepLogEntry[]): Promise<void> {
		await this.account.logSteps(lines);
	}
}

/** What is no contact at all is for the account itself to refuse. */
function refuseHash(contact: unknown): void {
	if (typeof contact !== 'string' || !contact.startsWith('#')) return;
	throw new SuppressionStoreError(
		'misconfigured',
		'The contacts of this account are stored as numbers, and this contact is known by its hash alone',
		'Use an account with the same contact key; numbers cannot be made of hashes',
	);
}
