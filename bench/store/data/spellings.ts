import type { E164 } from '../../../src/phone/e164';

/** Ways in which people and contact lists write North American numbers. */
const NORTH_AMERICAN: readonly ((digits: string) => string)[] = [
	(d) => `(${d.slice(0, 3)}) ${d.slice(3, 6)}-${d.slice(6)}`,
	(d) => `${d.slice(0, 3)}-${d.slice(3, 6)}-${d.slice(6)}`,
	(d) => `${d.slice(0, 3)}.${d.slice(3, 6)}.${d.slice(6)}`,
	(d) => `1${d}`,
	(d) => `+1 ${d.slice(0, 3)} ${d.slice(3, 6)} ${d.slice(6)}`,
];

/** A number as the nth line of a contact list may have it. */
export function asWritten(contact: E164, n: number): string {
	const spell = NORTH_AMERICAN[n % NORTH_AMERICAN.length];
	if (spell && contact.startsWith('+1')) return spell(contact.slice(2));
	return `${contact.slice(0, 3)} ${contact.slice(3, 6)} ${contact.slice(6)}`;
}
