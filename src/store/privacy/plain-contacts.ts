import type { ConsentState } from '../../consent/state';
import type { ContactRef } from '../../phone/contact-ref';
import { SuppressionStoreError } from '../errors';
import type { ClaimAnswer, ClaimRequest, RecordedEvent, RecordEntry } from '../suppression-store';
import { StoreAround } from './store-around';

/**
 * An account whose contacts are stored as numbers. It refuses hashes of other accounts: nobody would find them by their
 * numbers, so that people who opted out would pass for subscribed.
 */
export class PlainContacts extends StoreAround {
	override async check(
		contacts: readonly ContactRef[],
	): Promise<ReadonlyMap<ContactRef, ConsentState>> {
		for (const contact of contacts) refuseHash(contact);
		return await this.inner.check(contacts);
	}

	override async record(entries: readonly RecordEntry[]): Promise<RecordedEvent[]> {
		for (const { event } of entries) refuseHash(event.contact);
		return await this.inner.record(entries);
	}

	override async claim(request: ClaimRequest): Promise<ClaimAnswer> {
		refuseHash(request.contact);
		return await this.inner.claim(request);
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
