import type { ContactRef } from '../../../src/phone/contact-ref';
import { contactAt } from '../data/contacts';

const MODULUS = 2 ** 48;

/** Adds a contact to the fingerprint of a set, which says whether two exports are of the same contacts in any order. */
export function fingerprintOf(contact: ContactRef, fingerprint: number): number {
	let hash = 0x811c9dc5;
	for (let i = 1; i < contact.length; i++) {
		hash = Math.imul(hash ^ contact.charCodeAt(i), 0x01000193);
	}
	return together(fingerprint, hash >>> 0);
}

/** The fingerprint of two sets that have nothing in common. */
export function together(one: number, other: number): number {
	return (one + other) % MODULUS;
}

/** The fingerprint of the first contacts. */
export function fingerprintOfFirst(contacts: number): number {
	let fingerprint = 0;
	for (let n = 0; n < contacts; n++) fingerprint = fingerprintOf(contactAt(n), fingerprint);
	return fingerprint;
}
