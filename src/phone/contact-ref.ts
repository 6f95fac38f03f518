import type { E164 } from './e164';

/**
 * A contact of an account that keeps no numbers: `#<key id>:<22 characters>`. Equal for the same number and key; nobody
 * without the key can tell which number it is.
 */
export type ContactHash = `#${string}` & { readonly __brand: 'ContactHash' };

/** A contact as a store names it: by number, or by hash where the account's contacts are hashed. */
export type ContactRef = E164 | ContactHash;

/** A number begins with a plus, a hash with `#`. */
export function isContactHash(contact: ContactRef): contact is ContactHash {
	return contact.startsWith('#');
}
