import { payloadsOf, type Payload } from './payloads';
import { readPlainMessage } from './plain-inbound';
import type { InboundReader, InboundText } from './provider';
import { readTwilioEvent, readTwilioWebhook } from './twilio-inbound';

/** Tried in this order; a new provider adds its readers before the plain one. */
const READERS: readonly InboundReader[] = [readTwilioWebhook, readTwilioEvent, readPlainMessage];

/**
 * Finds the reply in whatever reached the workflow: a provider's payload, the output of n8n's Webhook node
 * (payload under `body`), or plain fields. `undefined` if there is no sender or no text.
 */
export function readInbound(item: Payload): InboundText | undefined {
	for (const payload of payloadsOf(item)) {
		for (const read of READERS) {
			const inbound = read(payload);
			if (inbound) return inbound;
		}
	}
	return undefined;
}
