import type { EventSource } from '../consent/events';
import type { E164 } from '../phone/e164';

export interface OutgoingText {
	readonly to: E164;
	readonly body: string;
	readonly mediaUrls: readonly string[];
}

/** One HTTP request, described without sending it. */
export interface ProviderRequest {
	readonly method: 'POST' | 'PUT' | 'GET';
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body:
		| { readonly type: 'form'; readonly fields: readonly (readonly [string, string])[] }
		| { readonly type: 'json'; readonly value: unknown }
		| { readonly type: 'none' };
}

/** What came back. `no_connection`: nothing was sent. `no_answer`: it may have been received. */
export type ProviderAnswer =
	| {
			readonly kind: 'response';
			readonly status: number;
			readonly headers: Readonly<Record<string, string | undefined>>;
			readonly body: unknown;
	  }
	| { readonly kind: 'no_connection'; readonly message: string }
	| { readonly kind: 'no_answer'; readonly message: string };

/** Why a provider says that a number must not be texted: its user opted out there, it has another user, or none. */
export type ProviderSource = Extract<EventSource, 'provider' | 'reassigned' | 'deactivated'>;

/** What an answer means for the contact. Only `refused`, `opted_out` and `invalid_number` are sure not to have sent. */
export type Delivery =
	| { readonly outcome: 'accepted'; readonly providerMessageId?: string }
	| {
			readonly outcome: 'opted_out';
			readonly source: ProviderSource;
			readonly code: string;
			readonly message: string;
	  }
	| { readonly outcome: 'invalid_number'; readonly code: string; readonly message: string }
	| {
			readonly outcome: 'refused';
			readonly code?: string;
			readonly message: string;
			readonly retryAfterSeconds?: number;
	  }
	| { readonly outcome: 'unknown'; readonly code?: string; readonly message: string };

/** How one SMS provider is spoken to. Pure: the caller sends the request. */
export interface SmsProvider {
	readonly name: string;
	buildRequest(text: OutgoingText): ProviderRequest;
	readAnswer(answer: ProviderAnswer): Delivery;
}

/** Sends one request, once: it must not repeat it, follow redirects or throw for a status. */
export type Transport = (request: ProviderRequest) => Promise<ProviderAnswer>;

/** A provider's own reading of a reply, where it gives one (Twilio `OptOutType`). */
export type ProviderVerdict = 'opt_out' | 'opt_in' | 'help';

/** A reply as it reached the workflow, in whatever shape, before anything is canonical. */
export interface InboundText {
	readonly from: string;
	readonly to?: string;
	readonly text: string;
	readonly messageId?: string;
	/** Milliseconds since 1970. */
	readonly receivedAt?: number;
	readonly providerVerdict?: ProviderVerdict;
	readonly provider?: string;
}

/** Reads one provider's inbound payload; `undefined` means that the payload is of another shape. */
export type InboundReader = (payload: Readonly<Record<string, unknown>>) => InboundText | undefined;
