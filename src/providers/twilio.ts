import { jsonObject, readCommonAnswer, retryAfterSeconds, type ProviderResponse } from './answer';
import type { Delivery, OutgoingText, ProviderRequest, SmsProvider } from './provider';
import { TWILIO_CODES } from './twilio-codes';

export interface TwilioSettings {
	readonly accountSid: string;
	readonly sender:
		| { readonly kind: 'from'; readonly number: string }
		| { readonly kind: 'messaging_service'; readonly sid: string };
	readonly statusCallback?: string;
	/** For other regions, e.g. `https://api.dublin.ie1.twilio.com`. Default `https://api.twilio.com`. */
	readonly baseUrl?: string;
}

const DEFAULT_BASE_URL = 'https://api.twilio.com';

/**
 * Twilio's Messages resource: a form POST, 201 with a `sid` when the text is queued, otherwise a JSON error
 * with a `code`. The caller adds basic authentication.
 *
 * @see https://www.twilio.com/docs/messaging/api/message-resource
 */
export function twilio(settings: TwilioSettings): SmsProvider {
	return {
		name: 'Twilio',
		buildRequest: (text) => buildRequest(settings, text),
		readAnswer: (answer) => readCommonAnswer(answer, readResponse),
	};
}

function buildRequest(settings: TwilioSettings, text: OutgoingText): ProviderRequest {
	const base = (settings.baseUrl ?? DEFAULT_BASE_URL).replace(/\/+$/, '');
	const account = encodeURIComponent(settings.accountSid);
	const fields: [string, string][] = [['To', text.to], senderField(settings), ['Body', text.body]];
	if (settings.statusCallback) fields.push(['StatusCallback', settings.statusCallback]);
	for (const url of text.mediaUrls) fields.push(['MediaUrl', url]);
	return {
		method: 'POST',
		url: `${base}/2010-04-01/Accounts/${account}/Messages.json`,
		headers: {},
		body: { type: 'form', fields },
	};
}

function senderField(settings: TwilioSettings): [string, string] {
	return settings.sender.kind === 'from'
		? ['From', settings.sender.number]
		: ['MessagingServiceSid', settings.sender.sid];
}

function readResponse(response: ProviderResponse): Delivery {
	const body = jsonObject(response.body);
	if (response.status < 300) {
		return typeof body?.sid === 'string'
			? { outcome: 'accepted', providerMessageId: body.sid }
			: {
					outcome: 'unknown',
					message: 'The answer has no message SID, so it may not come from Twilio',
				};
	}
	const code = body?.code === undefined ? String(response.status) : String(body.code);
	const message = typeof body?.message === 'string' ? body.message : `Status ${response.status}`;
	const meaning = TWILIO_CODES.get(code);
	return meaning
		? { ...meaning, code, message }
		: { outcome: 'refused', code, message, retryAfterSeconds: retryAfterSeconds(response) };
}
