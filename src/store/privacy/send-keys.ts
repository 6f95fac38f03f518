import { createHash } from 'node:crypto';

/** A send key of any length and content as 22 characters: 132 bits, base64url. Part of the stored form. */
export function digestOfSendKey(sendKey: string): string {
	return createHash('sha256').update(sendKey).digest('base64url').slice(0, 22);
}
