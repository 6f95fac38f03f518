import { SuppressionStoreError } from '../errors';
import type { SuppressionStore } from '../suppression-store';
import type { ContactKey } from './contact-key';
import { HashedContacts } from './hashed-contacts';
import { PlainContacts } from './plain-contacts';
import type { StoredAccount } from './stored-account';

/** The keys that a store is opened with. */
export interface ContactKeys {
	/** Hashes all contacts of the account. */
	readonly contactKey?: ContactKey;
	/** Finds the people who were erased from an account of numbers. */
	readonly erasureKey?: ContactKey;
}

/** The store of an account as its users see it: by numbers, whether it stores them or their hashes. */
export function withContacts(
	inner: StoredAccount,
	{ contactKey, erasureKey }: ContactKeys,
): SuppressionStore {
	if (!contactKey) return new PlainContacts(inner, erasureKey);
	if (erasureKey) throw twoKeys();
	return new HashedContacts(inner, contactKey);
}

function twoKeys(): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		'An account with hashed contacts erases people with its contact key, and another key for that is given',
		'Leave out the erasure key',
	);
}
