import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { accepted, refused, type Behaviour } from './behaviour';

/** One request for a text, as it reached the stand-in. */
export interface RecordedRequest {
	/** When its first byte was read, milliseconds since 1970. */
	readonly at: number;
	readonly method: string;
	readonly path: string;
	readonly headers: IncomingHttpHeaders;
	readonly accountSid: string;
	/** The form fields; of repeated ones, such as `MediaUrl`, the last. */
	readonly fields: Readonly<Record<string, string>>;
	/** The body as it was sent. */
	readonly rawBody: string;
	/** Whom the text is for. */
	readonly to: string;
	readonly body: string;
}

export interface TwilioAccount {
	readonly accountSid: string;
	readonly authToken: string;
	/** A second way to authenticate, with an API key. */
	readonly apiKey?: { readonly sid: string; readonly secret: string };
}

export const TEST_ACCOUNT = {
	accountSid: `AC${'0123456789abcdef'.repeat(2)}`,
	authToken: 'a-token-of-the-tests',
	apiKey: { sid: `SK${'fedcba9876543210'.repeat(2)}`, secret: 'a-secret-of-the-tests' },
} satisfies TwilioAccount;

/**
 * A real HTTP server on loopback that speaks Twilio's Messages API: form POST, basic authentication, JSON
 * answers. It sends nothing; it records every request and answers as it is told, by number or for all.
 *
 * @see https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource
 */
export class TwilioStandIn {
	/** Every authenticated request, in the order of arrival. */
	readonly requests: RecordedRequest[] = [];
	/** Awaited after a request is recorded and before it is answered: holds answers, or lets something happen meanwhile. */
	onRequest: (request: RecordedRequest) => Promise<void> | void = () => {};
	/** How requests are answered whose number has no behaviour of its own. */
	otherwise: Behaviour = accepted;

	private readonly failures: unknown[] = [];
	private readonly byNumber = new Map<string, Behaviour>();
	private readonly server = createServer((request, response) => {
		this.handle(request, response).catch((error: unknown) => {
			this.failures.push(error);
			response.destroy();
		});
	});

	private constructor(private readonly account: TwilioAccount) {}

	/** Starts a stand-in on a free port. */
	static async start(account: TwilioAccount = TEST_ACCOUNT): Promise<TwilioStandIn> {
		const twilio = new TwilioStandIn(account);
		twilio.server.listen(0, '127.0.0.1');
		await once(twilio.server, 'listening');
		return twilio;
	}

	/** Address to use in place of `https://api.twilio.com`. */
	get url(): string {
		const { port } = this.server.address() as AddressInfo;
		return `http://127.0.0.1:${port}`;
	}

	/** Sets how every request for one number is answered. */
	answer(number: string, behaviour: Behaviour): void {
		this.byNumber.set(number, behaviour);
	}

	/** The requests for one number, oldest first. */
	requestsTo(number: string): RecordedRequest[] {
		return this.requests.filter(({ to }) => to === number);
	}

	/** Forgets what was recorded and how to answer. */
	reset(): void {
		this.requests.length = 0;
		this.byNumber.clear();
		this.onRequest = () => {};
		this.otherwise = accepted;
	}

	/**
	 * Ends all connections and the server.
	 * @throws what an `onRequest` or a behaviour of the test threw meanwhile.
	 */
	async stop(): Promise<void> {
		const closed = once(this.server, 'close');
		this.server.close();
		this.server.closeAllConnections();
		await closed;
		const [failure] = this.failures;
		if (failure !== undefined) throw failure;
	}

	private async handle(
		request: IncomingMessage,
		response: Parameters<Behaviour>[1],
	): Promise<void> {
		const at = Date.now();
		const record = await read(request, at);
		const refusal = this.refusalOf(record);
		if (refusal) return await refusal(record, response);
		this.requests.push(record);
		await this.onRequest(record);
		await (this.byNumber.get(record.to) ?? this.otherwise)(record, response);
	}

	/** What Twilio answers before it looks at the text. */
	private refusalOf({ method, path, headers, accountSid }: RecordedRequest): Behaviour | undefined {
		if (accountSid === '')
			return refused(404, 20404, `The requested resource ${path} was not found`);
		if (method !== 'POST') return refused(405, 20004, 'Method not allowed');
		if (!this.isAuthentic(headers.authorization, accountSid)) {
			return refused(401, 20003, 'Authenticate');
		}
		const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
		return isForm ? undefined : refused(400, 21604, "A 'To' phone number is required.");
	}

	private isAuthentic(authorization: string | undefined, accountSid: string): boolean {
		const { accountSid: ours, authToken, apiKey } = this.account;
		const allowed = [basic(ours, authToken), ...(apiKey ? [basic(apiKey.sid, apiKey.secret)] : [])];
		return accountSid === ours && authorization !== undefined && allowed.includes(authorization);
	}
}

const MESSAGES_PATH = /^\/2010-04-01\/Accounts\/([^/?]+)\/Messages\.json$/;

async function read(request: IncomingMessage, at: number): Promise<RecordedRequest> {
	const { method = '', url: path = '', headers } = request;
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const rawBody = Buffer.concat(chunks).toString('utf8');
	const fields = Object.fromEntries(new URLSearchParams(rawBody));
	return {
		at,
		method,
		path,
		headers,
		accountSid: MESSAGES_PATH.exec(path)?.[1] ?? '',
		fields,
		rawBody,
		to: fields.To ?? '',
		body: fields.Body ?? '',
	};
}

function basic(user: string, password: string): string {
	return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
