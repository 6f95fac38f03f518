import { SuppressionStoreError } from '../errors';
import { parseServerUrl } from './server-url';

/** Where the server is and how to get in, either as a URL or field by field, and whose contacts are meant. */
export interface RedisStoreOptions {
	readonly kind: 'redis';
	/** `redis://[user:password@]host[:port][/database]`, or `rediss://` for TLS. Replaces the fields from `host` to `database`. */
	readonly url?: string;
	/** Default `localhost`. */
	readonly host?: string;
	/** Default 6379. */
	readonly port?: number;
	readonly username?: string;
	readonly password?: string;
	/** Default 0. */
	readonly database?: number;
	/** `true` trusts the certificate authorities that Node.js trusts. */
	readonly tls?: boolean | TlsOptions;
	/** First part of every key. Default `sms-opt-out`. An ACL user needs the key pattern `{<keyPrefix>*`. */
	readonly keyPrefix?: string;
	/** Brand whose contacts these are. Default `default`. */
	readonly account?: string;
	/** Milliseconds in which each call answers or rejects. Default 2000. */
	readonly timeoutMs?: number;
	/** Days for which lines of the step log are kept. Default 400. */
	readonly stepLogDays?: number;
	/** Whether to create the account's store where there is none. Default `false`: an empty server must not pass for "nobody opted out". */
	readonly createIfMissing?: boolean;
}

export interface TlsOptions {
	/** Certificates of the authorities to trust, PEM. */
	readonly ca?: string;
	/** Certificate and private key of this client, PEM. */
	readonly cert?: string;
	readonly key?: string;
	/** Whether to refuse a certificate that no trusted authority signed. Default `true`. */
	readonly rejectUnauthorized?: boolean;
}

/** How the server is reached; Sentinel and Cluster are further modes. */
export type RedisServers = SingleServer;

export interface SingleServer {
	readonly mode: 'single';
	readonly host: string;
	readonly port: number;
	readonly username?: string;
	readonly password?: string;
	readonly database: number;
	readonly tls?: TlsOptions;
}

/** Options that are complete and can work as far as one can tell without connecting. */
export interface CheckedRedisOptions {
	readonly servers: RedisServers;
	readonly keyPrefix: string;
	readonly account: string;
	readonly timeoutMs: number;
	readonly stepLogDays: number;
	readonly createIfMissing: boolean;
}

const LONGEST_NAME = 200;
const LONGEST_TIMEOUT_MS = 600_000;

/**
 * Completes options with their defaults.
 * @throws SuppressionStoreError 'misconfigured' for the first setting that cannot work.
 */
export function checkRedisOptions(options: RedisStoreOptions): CheckedRedisOptions {
	return {
		servers: singleServer(options),
		keyPrefix: checkedPrefix(options.keyPrefix ?? 'sms-opt-out'),
		account: checkedAccount(options.account ?? 'default'),
		timeoutMs: whole('time limit', options.timeoutMs ?? 2000, 1, LONGEST_TIMEOUT_MS),
		stepLogDays: whole(
			'number of days to keep the step log',
			options.stepLogDays ?? 400,
			1,
			36_500,
		),
		createIfMissing: options.createIfMissing ?? false,
	};
}

function singleServer(options: RedisStoreOptions): SingleServer {
	const place = options.url === undefined ? fieldsOf(options) : urlOf(options, options.url);
	const { tls: wantsTls, ...server } = place;
	const tls = typeof options.tls === 'object' ? checkedTls(options.tls) : {};
	return { mode: 'single', ...server, ...(wantsTls || options.tls ? { tls } : {}) };
}

type Place = Omit<SingleServer, 'mode' | 'tls'> & { readonly tls: boolean };

function fieldsOf(options: RedisStoreOptions): Place {
	const host = options.host ?? 'localhost';
	if (host.trim() === '' || /[\s/@]/.test(host)) {
		throw misconfigured(
			'The Redis host is not a host name',
			'Enter the name or address alone, e.g. redis.example.com, without "redis://" and port',
		);
	}
	return {
		host,
		port: whole('Redis port', options.port ?? 6379, 1, 65_535),
		username: options.username,
		password: options.password,
		database: whole('Redis database', options.database ?? 0, 0, 65_535),
		tls: false,
	};
}

function urlOf(options: RedisStoreOptions, url: string): Place {
	const { host, port, username, password, database } = options;
	if ([host, port, username, password, database].some((field) => field !== undefined)) {
		throw misconfigured(
			'The Redis server is given twice: by URL and by fields',
			'Use either the URL or the fields host, port, user, password and database',
		);
	}
	const parsed = parseServerUrl(url);
	if (!parsed.ok) {
		throw misconfigured(
			`The Redis URL cannot be used: ${parsed.message}`,
			'Write it as redis://user:password@host:6379/0, or rediss:// for TLS; percent-encode special characters of the password',
		);
	}
	return parsed.server;
}

function checkedTls(tls: TlsOptions): TlsOptions {
	for (const [name, pem] of [
		['CA certificate', tls.ca],
		['client certificate', tls.cert],
		['client key', tls.key],
	] as const) {
		if (pem !== undefined && !pem.includes('-----BEGIN ')) {
			throw misconfigured(
				`The ${name} is not in PEM form`,
				'Paste the whole text of the file, from "-----BEGIN" to the line with "-----END"',
			);
		}
	}
	if ((tls.cert === undefined) !== (tls.key === undefined)) {
		throw misconfigured(
			'The client certificate and its key are not both given',
			'Enter both, or neither if the server asks for no client certificate',
		);
	}
	return tls;
}

/** Braces would move the part of the key by which Redis Cluster places it. */
function checkedPrefix(prefix: string): string {
	if (/^[\w.:-]{1,64}$/.test(prefix)) return prefix;
	throw misconfigured(
		'The key prefix cannot be used',
		'Use 1 to 64 letters, digits, dots, colons, dashes and underscores',
	);
}

function checkedAccount(account: string): string {
	if (account !== '' && account.length <= LONGEST_NAME && !/\p{Surrogate}/u.test(account))
		return account;
	throw misconfigured(
		'The account name cannot be used',
		`Use 1 to ${LONGEST_NAME} characters of any script`,
	);
}

function whole(name: string, value: number, least: number, most: number): number {
	if (Number.isInteger(value) && value >= least && value <= most) return value;
	throw misconfigured(
		`The ${name} cannot be used`,
		`Enter a whole number from ${least} to ${most}`,
	);
}

function misconfigured(message: string, remedy: string): SuppressionStoreError {
	return new SuppressionStoreError('misconfigured', message, remedy);
}
