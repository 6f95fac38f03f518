import {
	jsonObject,
	readCommonAnswer,
	retryAfterSeconds,
	valueAt,
	type ProviderResponse,
} from './answer';
import type { Delivery, OutgoingText, ProviderRequest, SmsProvider } from './provider';

export interface CustomHttpSettings {
	readonly method: 'POST' | 'PUT';
	/** May hold `{to}`, `{body}` and `{media}`; they are inserted percent-encoded. */
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	/**
	 * The request body with placeholders `{to}`, `{body}` and `{media}` in its values. Values are replaced
	 * whole, after parsing, so that a quote in a text can never change the structure.
	 */
	readonly template: Readonly<Record<string, unknown>>;
	readonly format: 'json' | 'form';
	/** Dotted path to the message id in a JSON answer, e.g. `data.id`. */
	readonly messageIdPath?: string;
	/** Dotted path to the error code in a JSON answer, e.g. `errors.0.code`. */
	readonly errorCodePath?: string;
	/** Values at `errorCodePath` (or HTTP statuses) that mean that the contact opted out at the provider. */
	readonly optedOutCodes: readonly string[];
}

/** Any provider that takes one JSON or form request for one text. */
export function customHttp(settings: CustomHttpSettings): SmsProvider {
	return {
		name: 'Custom HTTP',
		buildRequest: (text) => buildRequest(settings, text),
		readAnswer: (answer) =>
			readCommonAnswer(answer, (response) => readResponse(settings, response)),
	};
}

function buildRequest(settings: CustomHttpSettings, text: OutgoingText): ProviderRequest {
	const filled = fill(settings.template, text) as Record<string, unknown>;
	return {
		method: settings.method,
		url: replacePlaceholders(settings.url, text, encodeURIComponent),
		headers: settings.headers,
		body:
			settings.format === 'json'
				? { type: 'json', value: filled }
				: { type: 'form', fields: Object.entries(filled).flatMap(formFields) },
	};
}

function fill(value: unknown, text: OutgoingText): unknown {
	if (value === '{media}') return [...text.mediaUrls];
	if (typeof value === 'string') return replacePlaceholders(value, text, (insert) => insert);
	if (Array.isArray(value)) return value.map((element) => fill(element, text));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, text)]));
}

function replacePlaceholders(
	template: string,
	text: OutgoingText,
	escape: (insert: string) => string,
): string {
	const values: Record<string, string> = {
		to: text.to,
		body: text.body,
		media: text.mediaUrls.join(','),
	};
	return template.replace(/\{(to|body|media)\}/g, (_, name: string) => escape(values[name] ?? ''));
}

function formFields([key, value]: [string, unknown]): [string, string][] {
	if (Array.isArray(value)) return value.map((element) => [key, String(element)]);
	return [[key, typeof value === 'object' ? JSON.stringify(value) : String(value)]];
}

function readResponse(settings: CustomHttpSettings, response: ProviderResponse): Delivery {
	const body = jsonObject(response.body) ?? (Array.isArray(response.body) ? response.body : {});
	const code = codeOf(settings, body, response.status);
	if (settings.optedOutCodes.includes(code)) {
		return {
			outcome: 'opted_out',
			source: 'provider',
			code,
			message: 'The provider reports that the contact opted out',
		};
	}
	if (response.status >= 300) {
		const message = `The provider refused the text with status ${response.status}`;
		return { outcome: 'refused', code, message, retryAfterSeconds: retryAfterSeconds(response) };
	}
	if (settings.messageIdPath === undefined) return { outcome: 'accepted' };
	const id = valueAt(body, settings.messageIdPath);
	return typeof id === 'string' || typeof id === 'number'
		? { outcome: 'accepted', providerMessageId: String(id) }
		: { outcome: 'unknown', message: 'The answer has no message ID at the path that is set' };
}

function codeOf(settings: CustomHttpSettings, body: unknown, status: number): string {
	const code = settings.errorCodePath ? valueAt(body, settings.errorCodePath) : undefined;
	return typeof code === 'string' || typeof code === 'number' ? String(code) : String(status);
}
