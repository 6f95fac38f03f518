import type { INodeCredentialTestResult } from 'n8n-workflow';

/** The owner of the n8n that is tested. */
export const OWNER = {
	email: 'owner@example.com',
	firstName: 'Test',
	lastName: 'Owner',
	password: 'Not-a-secret-1',
} as const;

/** An answer of n8n's server that says no. */
export class RestError extends Error {
	constructor(
		request: string,
		readonly status: number,
		readonly answer: string,
	) {
		super(`${request} was answered with ${status}: ${answer.slice(0, 500)}`);
	}
}

/** Speaks to n8n's server as its editor does. */
export class RestClient {
	private cookie = '';

	constructor(private readonly url: string) {}

	/** The cookie of the session, to be given to a browser. */
	get session(): string {
		return this.cookie;
	}

	/** Makes the owner's account and signs in. */
	async setUpOwner(): Promise<void> {
		await this.call('POST', '/rest/owner/setup', OWNER);
	}

	async signIn(): Promise<void> {
		const { email, password } = OWNER;
		await this.call('POST', '/rest/login', { emailOrLdapLoginId: email, email, password });
	}

	/** @returns the `data` of the answer. */
	async call<Data>(method: string, path: string, body?: object): Promise<Data> {
		const response = await fetch(this.url + path, {
			method,
			headers: {
				// n8n closes idle connections, also while it was too busy to notice that they are in use again.
				connection: 'close',
				...(body ? { 'content-type': 'application/json' } : {}),
				...(this.cookie ? { cookie: this.cookie } : {}),
			},
			...(body ? { body: JSON.stringify(body) } : {}),
		});
		const text = await response.text();
		if (!response.ok) throw new RestError(`${method} ${path}`, response.status, text);
		const [cookie] = response.headers.getSetCookie();
		if (cookie) this.cookie = cookie.split(';')[0] ?? '';
		const { data } = JSON.parse(text) as { data: Data };
		return data;
	}

	/** What the editor's button "Test" does: it sends all fields as they stand, and n8n tests those only. */
	async testCredential(credentials: {
		readonly id: string;
		readonly name: string;
		readonly type: string;
		readonly data: object;
	}): Promise<INodeCredentialTestResult> {
		return await this.call('POST', '/rest/credentials/test', { credentials });
	}
}
