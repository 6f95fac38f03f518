import type { ContactHash, ContactRef } from '../phone/contact-ref';
import { parsePhone, type PhoneOptions, type UnusableNumberReason } from '../phone/e164';

export type RowContact =
	| { readonly ok: true; readonly contact: ContactRef }
	| {
			readonly ok: false;
			readonly reason: UnusableNumberReason | 'another_key';
			readonly message: string;
	  };

const CONTACT_HASH = /^#([^:\s]+):[\w-]{22}$/;

/** Whom a cell names: by number, or by the hash that an export of an account with hashed contacts has instead. */
export function readContact(
	cell: string,
	{ phone, contactKeyId }: { readonly phone: PhoneOptions; readonly contactKeyId?: string },
): RowContact {
	const [, keyId] = CONTACT_HASH.exec(cell) ?? [];
	if (keyId === undefined) {
		const parsed = parsePhone(cell, phone);
		return parsed.ok ? { ok: true, contact: parsed.e164 } : parsed;
	}
	if (keyId === contactKeyId) return { ok: true, contact: cell as ContactHash };
	return {
		ok: false,
		reason: 'another_key',
		message: `The contact is known by its hash with the key "${keyId}" alone, and this account does not use that key`,
	};
}
