import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { jsonObject } from '../../src/providers/answer';
import { customHttp } from '../../src/providers/custom-http';
import type { SmsProvider } from '../../src/providers/provider';
import { twilio } from '../../src/providers/twilio';
import { choiceReader, parameterReader, textReader, trimmed, wordsOf } from '../shared/parameters';
import { authenticationOf, type Authentication } from './authentication';

/** The provider as each item sets it, and what proves to it who is asking. */
export interface ProviderReader {
	readonly authentication: Authentication;
	/** @throws RangeError with a sentence for the builder if a setting of the item cannot be used. */
	readonly providerOf: (itemIndex: number) => SmsProvider;
}

/**
 * Reads the provider's settings. The credential is read now: one that is missing later would look like an
 * unknown outcome.
 * @throws if the credential is missing or cannot be read.
 */
export async function providerReader(context: IExecuteFunctions): Promise<ProviderReader> {
	return context.getNodeParameter('provider', 0, 'twilio') === 'customHttp'
		? await customHttpReader(context)
		: await twilioReader(context);
}

async function twilioReader(context: IExecuteFunctions): Promise<ProviderReader> {
	const { accountSid } = await context.getCredentials<{ accountSid: string }>('twilioApi');
	const senderKind = choiceReader(
		context,
		'senderKind',
		'kind of sender',
		['from', 'messaging_service'],
		'from',
	);
	const from = textReader(context, 'from', 'From Number');
	const service = textReader(context, 'messagingServiceSid', 'Messaging Service SID');
	const options = parameterReader<IDataObject>(context, 'options', {});
	return {
		authentication: { by: 'n8n', credentialType: 'twilioApi' },
		providerOf: (itemIndex) =>
			twilio({
				accountSid,
				sender:
					senderKind(itemIndex) === 'from'
						? { kind: 'from', number: filled(from(itemIndex), 'From Number') }
						: {
								kind: 'messaging_service',
								sid: filled(service(itemIndex), 'Messaging Service SID'),
							},
				statusCallback: trimmed(options(itemIndex).statusCallback) || undefined,
				baseUrl: webAddress(options(itemIndex).baseUrl, 'Base URL'),
			}),
	};
}

async function customHttpReader(context: IExecuteFunctions): Promise<ProviderReader> {
	const url = textReader(context, 'url', 'URL');
	const method = choiceReader(context, 'method', 'method', ['POST', 'PUT'], 'POST');
	const format = choiceReader(context, 'bodyFormat', 'body format', ['json', 'form'], 'json');
	const headers = parameterReader<unknown>(context, 'headers', {});
	const template = parameterReader<unknown>(context, 'bodyTemplate', {});
	const messageIdPath = textReader(context, 'messageIdPath', 'Path to Message ID');
	const errorCodePath = textReader(context, 'errorCodePath', 'Path to Error Code');
	const optedOutCodes = parameterReader<unknown>(context, 'optedOutCodes', '');
	return {
		authentication: await authenticationOf(context),
		providerOf: (itemIndex) =>
			customHttp({
				url: filled(webAddress(url(itemIndex), 'URL'), 'URL'),
				method: method(itemIndex),
				headers: textValues(jsonField(headers(itemIndex), 'Headers')),
				format: format(itemIndex),
				template: jsonField(template(itemIndex), 'Body'),
				messageIdPath: messageIdPath(itemIndex) || undefined,
				errorCodePath: errorCodePath(itemIndex) || undefined,
				optedOutCodes: wordsOf(optedOutCodes(itemIndex)),
			}),
	};
}

function filled(value: string | undefined, displayName: string): string {
	if (value) return value;
	throw new RangeError(`${displayName} is empty; fill it in`);
}

function webAddress(value: unknown, displayName: string): string | undefined {
	const address = trimmed(value);
	if (address === '') return undefined;
	if (/^https?:\/\/[^/\s]/i.test(address)) return address;
	throw new RangeError(`${displayName} must start with https:// or http://`);
}

function jsonField(written: unknown, displayName: string): Record<string, unknown> {
	if (typeof written === 'string' && written.trim() === '') return {};
	const value = jsonObject(written);
	if (value && !Array.isArray(value)) return value;
	throw new RangeError(`${displayName} must be a JSON object, e.g. { "to": "{to}" }`);
}

function textValues(values: Record<string, unknown>): Record<string, string> {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
