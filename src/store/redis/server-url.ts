import { parseAddress, type Address } from './servers/address';

export type RedisMode = 'single' | 'sentinel' | 'cluster';

/** What a Redis URL says. */
export interface ServersFromUrl {
	/** At least one. */
	readonly addresses: readonly [Address, ...Address[]];
	readonly username?: string;
	readonly password?: string;
	readonly database: number;
	readonly tls: boolean;
	/** What stands after #: the master that Sentinels watch. */
	readonly masterName?: string;
}

export type ParsedServerUrl =
	| { readonly ok: true; readonly servers: ServersFromUrl }
	| { readonly ok: false; readonly message: string };

interface UrlForm {
	/** Without the "s" of TLS. */
	readonly schemes: readonly string[];
	readonly defaultPort: number;
	readonly hasSeveralHosts: boolean;
	readonly hasDatabase: boolean;
	readonly hasMasterName: boolean;
	readonly example: string;
}

const FORMS: Readonly<Record<RedisMode, UrlForm>> = {
	single: {
		schemes: ['redis'],
		defaultPort: 6379,
		hasSeveralHosts: false,
		hasDatabase: true,
		hasMasterName: false,
		example: 'redis://user:password@host:6379/0, or rediss:// for TLS',
	},
	sentinel: {
		schemes: ['redis-sentinel'],
		defaultPort: 26_379,
		hasSeveralHosts: true,
		hasDatabase: true,
		hasMasterName: true,
		example:
			'redis-sentinel://user:password@host1:26379,host2:26379/0#mymaster, or rediss-sentinel:// for TLS',
	},
	cluster: {
		schemes: ['redis-cluster', 'redis'],
		defaultPort: 6379,
		hasSeveralHosts: true,
		hasDatabase: false,
		hasMasterName: false,
		example: 'redis-cluster://user:password@host1:6379,host2:6379, or rediss-cluster:// for TLS',
	},
};

/** How a URL of a mode is written. */
export function exampleUrl(mode: RedisMode): string {
	return FORMS[mode].example;
}

/**
 * Reads the URL of one or several servers. The URL itself is never part of a message: it may hold a password.
 *
 * The client's own parser is not used: it takes any client setting from the query, such as a higher number
 * of retries, and so would let a URL switch off what makes writes safe.
 */
export function parseServerUrl(text: string, mode: RedisMode = 'single'): ParsedServerUrl {
	const form = FORMS[mode];
	const match = /^([a-z-]+):\/\/(?:([^@/?#]*)@)?([^@/?#]*)(\/[^?#]*)?(\?[^#]*)?(?:#(.*))?$/i.exec(
		text.trim(),
	);
	if (!match) return unusable('it is not a URL');
	const [, scheme = '', user = '', hosts = '', path = '', query = '', fragment = ''] = match;
	const tls = isTls(scheme.toLowerCase(), form.schemes);
	if (tls === undefined) return unusable(`it starts with none of ${startsOf(form)}`);
	if (hosts === '') return unusable('it names no host');
	if (query !== '' || (fragment !== '' && !form.hasMasterName)) {
		return unusable('settings after ? or # are not read');
	}
	const addresses = addressesIn(hosts, form);
	if (!addresses) return unusable('its hosts are not written as host:port');
	const database = databaseIn(path, form);
	if (database === undefined) return unusable('what follows the host is not a database number');
	const credentials = credentialsIn(user);
	const masterName = decoded(fragment);
	if (!credentials || masterName === undefined) {
		return unusable('its user or password is not percent-encoded');
	}
	return {
		ok: true,
		servers: { addresses, ...credentials, database, tls, ...(masterName && { masterName }) },
	};
}

/** `redis` or `rediss`, `redis-cluster` or `rediss-cluster`; undefined for another scheme. */
function isTls(scheme: string, schemes: readonly string[]): boolean | undefined {
	if (schemes.includes(scheme)) return false;
	return schemes.includes(scheme.replace(/^rediss/, 'redis')) ? true : undefined;
}

function startsOf({ schemes }: UrlForm): string {
	return schemes
		.flatMap((scheme) => [`${scheme}://`, `${scheme.replace(/^redis/, 'rediss')}://`])
		.join(', ');
}

function addressesIn(hosts: string, form: UrlForm): ServersFromUrl['addresses'] | undefined {
	const written = form.hasSeveralHosts ? hosts.split(',') : [hosts];
	const addresses = written.map((host) => parseAddress(host, form.defaultPort));
	const [first, ...others] = addresses;
	if (!first || others.includes(undefined)) return undefined;
	return [first, ...others.flatMap((one) => one ?? [])];
}

function databaseIn(path: string, form: UrlForm): number | undefined {
	const number = /^\/?(\d{0,5})$/.exec(path)?.[1];
	if (number === undefined) return undefined;
	return form.hasDatabase || Number(number) === 0 ? Number(number) : undefined;
}

function credentialsIn(
	text: string,
): { readonly username?: string; readonly password?: string } | undefined {
	const colon = text.indexOf(':');
	const username = decoded(colon === -1 ? text : text.slice(0, colon));
	const password = decoded(colon === -1 ? '' : text.slice(colon + 1));
	if (username === undefined || password === undefined) return undefined;
	return { username: username || undefined, password: password || undefined };
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

function unusable(message: string): ParsedServerUrl {
	return { ok: false, message };
}
