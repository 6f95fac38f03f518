import { createHash } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';
import { TEST_ACCOUNT } from './twilio-stand-in';

/** A text from a contact to the business. */
export interface InboundMessage {
	readonly from: string;
	readonly to: string;
	readonly text: string;
	/** Milliseconds since 1970. Only the Twilio Trigger's event says when. */
	readonly at: number;
	/** Twilio's own verdict, with Advanced Opt-Out switched on. */
	readonly optOutType?: 'STOP' | 'START' | 'HELP';
}

/** What n8n's Webhook node gives for Twilio's message webhook. */
export function asWebhookItem(message: InboundMessage): IDataObject {
	const sid = messageSid(message);
	return {
		headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
		params: {},
		query: {},
		body: {
			ToCountry: 'US',
			SmsMessageSid: sid,
			NumMedia: '0',
			SmsSid: sid,
			SmsStatus: 'received',
			Body: message.text,
			To: message.to,
			NumSegments: '1',
			MessageSid: sid,
			AccountSid: TEST_ACCOUNT.accountSid,
			From: message.from,
			ApiVersion: '2010-04-01',
			...(message.optOutType ? { OptOutType: message.optOutType } : {}),
		},
		webhookUrl: 'https://n8n.example.com/webhook/sms-reply',
		executionMode: 'production',
	};
}

/** What n8n's Twilio Trigger gives: a CloudEvent of Twilio Event Streams. */
export function asTriggerItem(message: InboundMessage): IDataObject {
	const time = new Date(message.at).toISOString();
	const { accountSid } = TEST_ACCOUNT;
	const sid = messageSid(message);
	return {
		specversion: '1.0',
		type: 'com.twilio.messaging.inbound-message.received',
		source: `/2010-04-01/Accounts/${accountSid}/Messages/${sid}.json`,
		id: `EZ${sid.slice(2)}`,
		dataschema: 'https://events-schemas.twilio.com/Messaging.InboundMessageV1/1',
		datacontenttype: 'application/json',
		time,
		data: {
			numMedia: 0,
			timestamp: time,
			accountSid,
			to: message.to,
			numSegments: 1,
			messageSid: sid,
			eventName: 'com.twilio.messaging.inbound-message.received',
			body: message.text,
			from: message.from,
		},
	};
}

/** The same message delivered twice has the same SID. */
function messageSid({ from, text, at }: InboundMessage): string {
	const hash = createHash('sha256').update(`${from}\n${text}\n${at}`).digest('hex');
	return `SM${hash.slice(0, 32)}`;
}
