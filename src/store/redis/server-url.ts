/** What a Redis URL says. */
export interface ServerFromUrl {
	readonly host: string;
	readonly port: number;
	readonly username?: string;
	readonly password?: string;
	readonly database: number;
	readonly tls: boolean;
}

export type ParsedServerUrl =
	| { readonly ok: true; readonly server: ServerFromUrl }
	| { readonly ok: false; readonly message: string };

/**
 * Reads `redis://` and `rediss://` URLs. The URL itself is never part of a message: it may hold a password.
 *
 * The client's own parser is not used: it takes any client setting from the query, such as a higher number
 * of retries, and so would let a URL switch off what makes writes safe.
 */
export function parseServerUrl(text: string): ParsedServerUrl {
	const url = urlIn(text.trim());
	if (!url) return unusable('it is not a URL');
	if (url.protocol !== 'redis:' && url.protocol !== 'rediss:') {
		return unusable('it starts with neither redis:// nor rediss://');
	}
	if (url.hostname === '') return unusable('it names no host');
	if (url.search !== '' || url.hash !== '') return unusable('settings after ? or # are not read');
	const database = /^\/?(\d{0,5})$/.exec(url.pathname)?.[1];
	if (database === undefined) return unusable('what follows the host is not a database number');
	const username = decoded(url.username);
	const password = decoded(url.password);
	if (!username || !password) return unusable('its user or password is not percent-encoded');
	return {
		ok: true,
		server: {
			// An IPv6 address stands in brackets in a URL, and without them everywhere else.
			host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
			port: url.port === '' ? 6379 : Number(url.port),
			username: username.text || undefined,
			password: password.text || undefined,
			database: Number(database),
			tls: url.protocol === 'rediss:',
		},
	};
}

function urlIn(text: string): URL | undefined {
	return URL.canParse(text) ? new URL(text) : undefined;
}

function decoded(text: string): { readonly text: string } | undefined {
	try {
		return { text: decodeURIComponent(text) };
	} catch {
		return undefined;
	}
}

function unusable(message: string): ParsedServerUrl {
	return { ok: false, message };
}
