import type { IExecuteFunctions, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';
import type { Authentication } from './authentication';
import type { ProviderAnswer, ProviderRequest, Transport } from '../../src/providers/provider';

/** Failures before anything was sent: these prove that the provider did not get the text. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'ERR_INVALID_URL',
	'ERR_INVALID_PROTOCOL',
	'ERR_INVALID_CHAR',
	'CERT_HAS_EXPIRED',
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'SELF_SIGNED_CERT_IN_CHAIN',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
	'UNABLE_TO_GET_ISSUER_CERT',
	'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
	'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** These prove it only if they ended the attempt to connect: they can also break a connection that is in use. */
const MAY_BREAK_A_CONNECTION: ReadonlySet<string> = new Set(['EHOSTUNREACH', 'ENETUNREACH']);

/** Sends a provider's requests with n8n's own HTTP client: once, without following redirects. */
export function httpTransport(
	context: IExecuteFunctions,
	authentication: Authentication,
	timeoutMs: number,
): Transport {
	return async (request) => {
		if (context.getExecutionCancelSignal()?.aborted) return stopped();
		const options = requestOptions(request, timeoutMs);
		try {
			const response = await send(context, options, authentication);
			return readResponse(response);
		} catch (error) {
			return withoutAnswer(error);
		}
	};
}

async function send(
	context: IExecuteFunctions,
	options: IHttpRequestOptions,
	authentication: Authentication,
): Promise<IN8nHttpFullResponse> {
	const { helpers } = context;
	switch (authentication.by) {
		case 'nothing':
			return await helpers.httpRequest(options);
		case 'n8n':
			return await helpers.httpRequestWithAuthentication.call(
				context,
				authentication.credentialType,
				options,
			);
		case 'basic': {
			const { user: username, password } = authentication;
			return await helpers.httpRequest({ ...options, auth: { username, password } });
		}
		case 'header': {
			const headers = { ...options.headers, [authentication.name]: authentication.value };
			return await helpers.httpRequest({ ...options, headers });
		}
		case 'query':
			return await helpers.httpRequest({
				...options,
				qs: { [authentication.name]: authentication.value },
			});
	}
}

/** n8n's client would refuse the request in a way that does not tell whether it was sent. */
function stopped(): ProviderAnswer {
	return { kind: 'no_connection', message: 'The execution was stopped before this text was sent' };
}

function requestOptions(request: ProviderRequest, timeoutMs: number): IHttpRequestOptions {
	const options: IHttpRequestOptions = {
		method: request.method,
		url: request.url,
		headers: { ...request.headers },
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		timeout: timeoutMs,
	};
	switch (request.body.type) {
		case 'form':
			options.headers = {
				...options.headers,
				'Content-Type': 'application/x-www-form-urlencoded',
			};
			options.body = new URLSearchParams(
				request.body.fields.map(([name, value]): [string, string] => [name, value]),
			).toString();
			return options;
		case 'json':
			options.json = true;
			options.body = request.body.value as IHttpRequestOptions['body'];
			return options;
		case 'none':
			return options;
	}
}

function readResponse(response: IN8nHttpFullResponse): ProviderAnswer {
	const headers = Object.fromEntries(
		Object.entries(response.headers).map(([name, value]) => [
			name.toLowerCase(),
			value === undefined ? undefined : String(value),
		]),
	);
	return { kind: 'response', status: response.statusCode, headers, body: response.body };
}

function withoutAnswer(error: unknown): ProviderAnswer {
	const failure = failureOf(error);
	const code = failure?.code;
	return failure && neverConnected(failure)
		? {
				kind: 'no_connection',
				message: `The provider could not be reached (${code}), so nothing was sent; check the address and the network`,
			}
		: {
				kind: 'no_answer',
				message: 'The connection to the provider ended without an answer',
			};
}

interface NetworkFailure {
	readonly code: string;
	readonly syscall?: unknown;
}

function neverConnected({ code, syscall }: NetworkFailure): boolean {
	return NEVER_CONNECTED.has(code) || (MAY_BREAK_A_CONNECTION.has(code) && syscall === 'connect');
}

/** n8n wraps the error of its HTTP client; the code is on one of the causes. */
function failureOf(error: unknown): NetworkFailure | undefined {
	for (
		let current = error, depth = 0;
		depth < 5 && typeof current === 'object' && current;
		depth++
	) {
		if ('code' in current && typeof current.code === 'string') {
			return { code: current.code, syscall: 'syscall' in current ? current.syscall : undefined };
		}
		current = 'cause' in current ? current.cause : undefined;
	}
	return undefined;
}
