import { readTime } from './event-time';
import type { InboundReader } from './provider';

const FROM_NAMES = ['from', 'From', 'sender', 'phone', 'contact'];
const TO_NAMES = ['to', 'To', 'recipient'];
const TEXT_NAMES = ['text', 'body', 'message', 'content'];
/** Not `id`: rows of a CRM have one that stays the same, and a second STOP would pass for the first. */
const ID_NAMES = ['messageId', 'message_id', 'messageSid', 'MessageSid'];
const TIME_NAMES = ['receivedAt', 'received_at', 'timestamp'];

/** Any payload with the sender and the text under their usual names, at the top or under `body`. */
export const readPlainMessage: InboundReader = (payload) => {
	const from = firstText(payload, FROM_NAMES);
	const text = firstText(payload, TEXT_NAMES);
	if (from === undefined || text === undefined) return undefined;
	return {
		from,
		text,
		to: firstText(payload, TO_NAMES),
		messageId: firstText(payload, ID_NAMES),
		receivedAt: readTime(
			TIME_NAMES.map((name) => payload[name]).find((value) => value !== undefined),
		),
	};
};

function firstText(
	payload: Readonly<Record<string, unknown>>,
	names: readonly string[],
): string | undefined {
	for (const name of names) {
		const value = payload[name];
		if (typeof value === 'string') return value;
		if (typeof value === 'number') return String(value);
	}
	return undefined;
}
