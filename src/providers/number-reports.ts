import { readTime } from './event-time';
import { objectIn, payloadsOf, type Payload } from './payloads';
import type { ProviderSource } from './provider';
import { TWILIO_CODES } from './twilio-codes';

/** What a provider reports about a number by itself, without a reply of the contact. */
export interface NumberReport {
	/** The contact's number as the provider writes it. */
	readonly number: string;
	readonly source: ProviderSource;
	/** When it was found out, milliseconds since 1970. */
	readonly at?: number;
	/** Names the report, so that it counts once when it is delivered twice. */
	readonly id?: string;
	/** What an auditor should know of it. */
	readonly note: string;
}

type ReportReader = (payload: Payload) => NumberReport | undefined;

/** Tried in this order; a new provider adds its readers. */
const READERS: readonly ReportReader[] = [
	readTwilioStatusCallback,
	readTwilioMessageEvent,
	readTwilioReassignedNumber,
];

/**
 * Finds the report in whatever reached the workflow. `undefined` if the item says nothing for which its number must not
 * be texted any more, such as the report of a text that was delivered or that failed for another reason.
 */
export function readNumberReport(item: Payload): NumberReport | undefined {
	for (const payload of payloadsOf(item)) {
		for (const read of READERS) {
			const report = read(payload);
			if (report) return report;
		}
	}
	return undefined;
}

/** @see https://www.twilio.com/docs/messaging/guides/track-outbound-message-status */
function readTwilioStatusCallback(payload: Payload): NumberReport | undefined {
	return failedText(payload.ErrorCode, payload.To, payload.MessageSid);
}

/** @see https://www.twilio.com/docs/events/event-types/messaging/message */
function readTwilioMessageEvent(payload: Payload): NumberReport | undefined {
	const { errorCode, to, messageSid, timestamp } = objectIn(payload.data) ?? {};
	const report = failedText(errorCode, to, messageSid);
	return report && { ...report, at: readTime(timestamp) ?? readTime(payload.time) };
}

function failedText(code: unknown, to: unknown, messageId: unknown): NumberReport | undefined {
	const meaning = TWILIO_CODES.get(String(code));
	if (typeof to !== 'string' || meaning?.outcome !== 'opted_out') return undefined;
	return {
		number: to,
		source: meaning.source,
		id: textOrUndefined(messageId),
		note: `Twilio reported ${String(code)}`,
	};
}

/** @see https://www.twilio.com/docs/events/event-types/messaging/compliance-toolkit */
function readTwilioReassignedNumber(payload: Payload): NumberReport | undefined {
	const { to_number, is_reassigned, timestamp, event_id } = objectIn(payload.data) ?? {};
	const isReport = payload.type === 'com.twilio.messaging.reassigned-number.detected';
	if (!isReport || is_reassigned !== true || typeof to_number !== 'string') return undefined;
	return {
		number: to_number,
		source: 'reassigned',
		at: readTime(timestamp),
		id: textOrUndefined(event_id),
		note: 'Twilio found that the number was reassigned',
	};
}

function textOrUndefined(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
