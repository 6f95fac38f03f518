import type { SuppressionStore } from '../suppression-store';
import type { ContactKey } from './contact-key';
import { HashedContacts } from './hashed-contacts';
import { PlainContacts } from './plain-contacts';

/** The store of an account as its users see it: by numbers, whether it stores them or their hashes. */
export function withContacts(
	inner: SuppressionStore,
	key: ContactKey | undefined,
): SuppressionStore {
	return key ? new HashedContacts(inner, key) : new PlainContacts(inner);
}
