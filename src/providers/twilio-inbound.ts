import { readTime } from './event-time';
import type { InboundReader, ProviderVerdict } from './provider';

const OPT_OUT_TYPES: Readonly<Record<string, ProviderVerdict>> = {
	STOP: 'opt_out',
	START: 'opt_in',
	HELP: 'help',
};

/**
 * Twilio's message webhook (form fields `From`, `To`, `Body`, `MessageSid`). `OptOutType` is there only with
 * Advanced Opt-Out switched on; its absence means nothing.
 *
 * @see https://www.twilio.com/docs/messaging/guides/webhook-request
 */
export const readTwilioWebhook: InboundReader = (payload) => {
	const { From, To, Body, MessageSid, SmsSid, OptOutType } = payload;
	if (typeof From !== 'string' || typeof Body !== 'string') return undefined;
	return {
		from: From,
		to: textOrUndefined(To),
		text: Body,
		messageId: textOrUndefined(MessageSid) ?? textOrUndefined(SmsSid),
		providerVerdict: verdictOf(OptOutType),
		provider: 'Twilio',
	};
};

/**
 * Twilio Event Streams, as n8n's Twilio Trigger passes them on: a CloudEvent whose `data` has lower-case names.
 *
 * @see https://www.twilio.com/docs/events/event-types/messaging/inbound-message
 */
export const readTwilioEvent: InboundReader = (payload) => {
	const data = payload.data;
	if (typeof data !== 'object' || data === null) return undefined;
	const { from, to, body, messageSid, timestamp, optOutType, OptOutType } = data as Record<
		string,
		unknown
	>;
	if (typeof from !== 'string' || typeof body !== 'string') return undefined;
	return {
		from,
		to: textOrUndefined(to),
		text: body,
		messageId: textOrUndefined(messageSid),
		receivedAt: readTime(timestamp) ?? readTime(payload.time),
		providerVerdict: verdictOf(OptOutType) ?? verdictOf(optOutType),
		provider: 'Twilio',
	};
};

function verdictOf(optOutType: unknown): ProviderVerdict | undefined {
	return typeof optOutType === 'string' ? OPT_OUT_TYPES[optOutType.toUpperCase()] : undefined;
}

function textOrUndefined(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
