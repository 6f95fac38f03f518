import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { jsonObject } from '../../src/providers/answer';
import { customHttp } from '../../src/providers/custom-http';
import type { SmsProvider } from '../../src/providers/provider';
import { twilio } from '../../src/providers/twilio';
import { wordsOf } from '../shared/parameters';
import { HTTP_CREDENTIALS } from './custom-http-fields';
import type { Authentication } from './http-transport';

/** The provider, and what proves to it who is asking. */
export interface ProviderChoice {
	readonly provider: SmsProvider;
	readonly authentication: Authentication;
}

/**
 * The provider that the node is set to. Its settings are the same for all items.
 * @throws if a setting is missing or cannot be read, before anything is sent.
 */
export async function providerOf(context: IExecuteFunctions): Promise<ProviderChoice> {
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	return context.getNodeParameter('provider', 0) === 'twilio'
		? await twilioOf(context, options)
		: await customHttpOf(context);
}

async function twilioOf(context: IExecuteFunctions, options: IDataObject): Promise<ProviderChoice> {
	const { accountSid } = await context.getCredentials<{ accountSid: string }>('twilioApi');
	const provider = twilio({
		accountSid,
		sender: senderOf(context),
		statusCallback: optional(options.statusCallback),
		baseUrl: optional(options.baseUrl),
	});
	return { provider, authentication: { by: 'n8n', credentialType: 'twilioApi' } };
}

function senderOf(context: IExecuteFunctions): Parameters<typeof twilio>[0]['sender'] {
	if (context.getNodeParameter('senderKind', 0) === 'messaging_service') {
		const sid = required(
			context,
			'messagingServiceSid',
			'Fill in the SID of the Messaging Service',
		);
		return { kind: 'messaging_service', sid };
	}
	const number = required(context, 'from', 'Fill in the number that the texts come from');
	return { kind: 'from', number };
}

async function customHttpOf(context: IExecuteFunctions): Promise<ProviderChoice> {
	const url = required(context, 'url', 'Fill in the URL of the provider');
	if (!/^https?:\/\/[^/]/i.test(url)) {
		throw new RangeError('The URL of the provider must start with https:// or http://');
	}
	const provider = customHttp({
		url,
		method: context.getNodeParameter('method', 0, 'POST') as 'POST' | 'PUT',
		headers: textValues(jsonParameter(context, 'headers')),
		format: context.getNodeParameter('bodyFormat', 0, 'json') as 'json' | 'form',
		template: jsonParameter(context, 'bodyTemplate'),
		messageIdPath: optional(context.getNodeParameter('messageIdPath', 0, '')),
		errorCodePath: optional(context.getNodeParameter('errorCodePath', 0, '')),
		optedOutCodes: wordsOf(context.getNodeParameter('optedOutCodes', 0, '')),
	});
	return { provider, authentication: await authenticationOf(context) };
}

/** Read before anything is sent: a credential that is missing later would look like an unknown outcome. */
async function authenticationOf(context: IExecuteFunctions): Promise<Authentication> {
	const chosen = context.getNodeParameter('authentication', 0, 'none');
	switch (chosen) {
		case 'basicAuth': {
			const { user, password } = await context.getCredentials(HTTP_CREDENTIALS.basicAuth);
			return { by: 'basic', user: String(user), password: String(password) };
		}
		case 'headerAuth': {
			const { name, value } = await context.getCredentials(HTTP_CREDENTIALS.headerAuth);
			return { by: 'header', name: String(name), value: String(value) };
		}
		case 'queryAuth': {
			const { name, value } = await context.getCredentials(HTTP_CREDENTIALS.queryAuth);
			return { by: 'query', name: String(name), value: String(value) };
		}
		default:
			return { by: 'nothing' };
	}
}

function required(context: IExecuteFunctions, name: string, message: string): string {
	const value = optional(context.getNodeParameter(name, 0, ''));
	if (value === undefined) throw new RangeError(message);
	return value;
}

function optional(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

const DISPLAY_NAMES = { headers: 'Headers', bodyTemplate: 'Body' } as const;

function jsonParameter(
	context: IExecuteFunctions,
	name: keyof typeof DISPLAY_NAMES,
): Record<string, unknown> {
	const written = context.getNodeParameter(name, 0, {});
	if (typeof written === 'string' && written.trim() === '') return {};
	const value = jsonObject(written);
	if (value && !Array.isArray(value)) return value;
	throw new RangeError(`${DISPLAY_NAMES[name]} must be a JSON object, e.g. { "to": "{to}" }`);
}

function textValues(values: Record<string, unknown>): Record<string, string> {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
