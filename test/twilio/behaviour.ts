import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { RecordedRequest } from './twilio-stand-in';

/** How the stand-in answers one request. */
export type Behaviour = (
	request: RecordedRequest,
	response: ServerResponse,
) => Promise<void> | void;

/** 201 with the message resource, as Twilio answers for a text that it has queued. */
export const accepted: Behaviour = (request, response) => {
	json(response, 201, messageResource(request));
};

/** 400 with code 21610: the contact replied STOP to this sender, and Twilio keeps its own list. */
export const optedOutAtTwilio = refused(400, 21610, 'Attempt to send to unsubscribed recipient');

/** 400 with code 21211: no number that Twilio could send to. */
export const invalidNumber = refused(400, 21211, "The 'To' number is not a valid phone number");

/** 429 with code 20429 and the seconds to wait. */
export function rateLimited(retryAfterSeconds: number): Behaviour {
	return (request, response) => {
		response.setHeader('Retry-After', String(retryAfterSeconds));
		return refused(429, 20429, 'Too Many Requests')(request, response);
	};
}

/** 500 without anything that says whether the text was accepted. */
export const serverError = refused(500, 20500, 'Internal Server Error');

/** The connection breaks before any answer, after Twilio has read the request. */
export const droppedConnection: Behaviour = (_request, response) => {
	response.destroy();
};

/** 201 with a body that is no JSON. */
export const garbage: Behaviour = (_request, response) => {
	response.writeHead(201, { 'Content-Type': 'text/html' }).end('<html><body>?</body>');
};

/** Never answers; the connection ends when the caller or the stand-in ends it. */
export const silence: Behaviour = () => {};

/** Twilio's error document for a status and code. */
export function refused(status: number, code: number, message: string): Behaviour {
	return (_request, response) => {
		const more_info = `https://www.twilio.com/docs/errors/${code}`;
		json(response, status, { code, message, more_info, status });
	};
}

function messageResource({ accountSid, fields }: RecordedRequest) {
	const sid = `SM${randomUUID().replaceAll('-', '')}`;
	const path = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}`;
	return {
		account_sid: accountSid,
		api_version: '2010-04-01',
		body: fields.Body ?? '',
		date_created: new Date().toUTCString(),
		date_sent: null,
		date_updated: new Date().toUTCString(),
		direction: 'outbound-api',
		error_code: null,
		error_message: null,
		from: fields.From ?? null,
		messaging_service_sid: fields.MessagingServiceSid ?? null,
		num_media: '0',
		num_segments: '1',
		price: null,
		price_unit: 'USD',
		sid,
		status: 'queued',
		subresource_uris: { media: `${path}/Media.json` },
		to: fields.To ?? '',
		uri: `${path}.json`,
	};
}

function json(response: ServerResponse, status: number, body: object): void {
	response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
