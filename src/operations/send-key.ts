import { createHash } from 'node:crypto';
import type { MessageKind } from '../consent/gate';

/** What makes two texts the same text for one contact. */
export type TextIdentity =
	/** A step of a sequence or a broadcast: the same wherever and whenever it runs. */
	| { readonly campaign: string; readonly step: string }
	/** The answer to one message of the contact. */
	| { readonly answerTo: string }
	/** One item of one execution, for texts that may be sent again later. */
	| {
			readonly execution: string;
			readonly node: string;
			readonly run: number;
			readonly item: number;
	  };

/** A key for the store's send-once mark: the same identity gives the same key; 132 bits, base64url. */
export function sendKeyOf(kind: MessageKind, identity: TextIdentity): string {
	const content = JSON.stringify([kind, ...Object.entries(identity).flat()]);
	return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
