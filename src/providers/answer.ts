import type { Delivery, ProviderAnswer } from './provider';

/** An answer that came, whatever its status. */
export type ProviderResponse = Extract<ProviderAnswer, { kind: 'response' }>;

/**
 * Reads what every provider has in common, and leaves answers with a body of its own to `readResponse`.
 *
 * An answer that never came, a redirect and a server-side failure (5xx) are `unknown`: the text may have been
 * accepted, and a second attempt could text the contact twice.
 */
export function readCommonAnswer(
	answer: ProviderAnswer,
	readResponse: (response: ProviderResponse) => Delivery,
): Delivery {
	switch (answer.kind) {
		case 'no_connection':
			return { outcome: 'refused', message: answer.message };
		case 'no_answer':
			return { outcome: 'unknown', message: answer.message };
		case 'response':
			return isInconclusive(answer.status)
				? { outcome: 'unknown', code: String(answer.status), message: inconclusive(answer.status) }
				: readResponse(answer);
	}
}

/** Seconds to wait according to a `Retry-After` header in seconds (RFC 9110, 10.2.3); dates are not used by SMS providers. */
export function retryAfterSeconds(response: ProviderResponse): number | undefined {
	const seconds = Number(response.headers['retry-after']);
	return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

/** The body as an object, whether it came parsed or as JSON text; `undefined` if it is neither. */
export function jsonObject(body: unknown): Record<string, unknown> | undefined {
	const value = typeof body === 'string' ? parseOrUndefined(body) : body;
	return isObject(value) ? value : undefined;
}

/** The value at a dotted path such as `data.message.id` or `messages.0.id`. */
export function valueAt(value: unknown, path: string): unknown {
	return path
		.split('.')
		.filter((key) => key !== '')
		.reduce<unknown>(
			(current, key) =>
				isObject(current) && Object.hasOwn(current, key) ? current[key] : undefined,
			value,
		);
}

function isInconclusive(status: number): boolean {
	return status >= 500 || status < 200 || (status >= 300 && status < 400);
}

function inconclusive(status: number): string {
	return `The provider answered with status ${status}, which does not say whether it accepted the text`;
}

function parseOrUndefined(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (notJson) {
		if (notJson instanceof SyntaxError) return undefined;
		throw notJson;
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
