import { checkedContactKey, type ContactKey } from '../privacy/contact-key';
import type { Durability } from './durability/durability';
import type { Access, Address, TlsOptions } from './servers/address';
import { completeServers } from './servers/complete-servers';
import { misconfigured, whole } from './servers/misconfigured';

export type { Durability } from './durability/durability';
export type { Access, Address, TlsOptions } from './servers/address';

/** Where the servers are and how to get in, and whose contacts are meant. */
export type RedisStoreOptions = SingleServerOptions | SentinelOptions | ClusterOptions;

interface CommonOptions {
	readonly kind: 'redis';
	/** ACL user of the servers that hold the data. */
	readonly username?: string;
	readonly password?: string;
	/** `true` trusts the certificate authorities that Node.js trusts. */
	readonly tls?: boolean | TlsOptions;
	/** First part of every key. Default `sms-opt-out`. `docs/redis.md` has the rights that an ACL user needs. */
	readonly keyPrefix?: string;
	/** Brand whose contacts these are. Default `default`. */
	readonly account?: string;
	/** Milliseconds in which each call answers or rejects. Default 2000. */
	readonly timeoutMs?: number;
	/** Days for which lines of the step log are kept. Default 400. */
	readonly stepLogDays?: number;
	/**
	 * How many contacts a store that is created is laid out for; it cannot be changed later. Default 4 million. With up to
	 * six times as many, checks get slower; beyond, the store takes more memory.
	 */
	readonly expectedContacts?: number;
	/** Whether to create the account's store where there is none. Default `false`: an empty server must not pass for "nobody opted out". */
	readonly createIfMissing?: boolean;
	/** Store contacts as hashes with this key, not as numbers; fixed when the account is created. See `docs/privacy.md`. */
	readonly contactKey?: ContactKey;
	/** Finds people who were erased from an account of numbers, and is needed to erase one. See `docs/privacy.md`. */
	readonly erasureKey?: ContactKey;
	/** When a write counts as done. Default: acknowledged by the master. */
	readonly durability?: Durability;
}

/** One Redis or Valkey server, or a managed service that looks like one. */
export interface SingleServerOptions extends CommonOptions {
	readonly mode?: 'single';
	/** `redis://[user:password@]host[:port][/database]`, or `rediss://` for TLS. Replaces host, port, user, password and database. */
	readonly url?: string;
	/** Default `localhost`. */
	readonly host?: string;
	/** Default 6379. */
	readonly port?: number;
	/** Default 0. */
	readonly database?: number;
}

/** A master that Sentinels watch over; its replicas are never asked about a contact. */
export interface SentinelOptions extends CommonOptions {
	readonly mode: 'sentinel';
	/** `redis-sentinel://[user:password@]host[:port][,host[:port]…][/database]#master`, or `rediss-sentinel://` for TLS everywhere. Replaces sentinels, master name, user, password and database. */
	readonly url?: string;
	readonly sentinels?: readonly Address[];
	/** The name that the Sentinels have for the master. Default `mymaster`. */
	readonly masterName?: string;
	/** User and password of the Sentinels themselves, if they ask for any. */
	readonly sentinelUsername?: string;
	readonly sentinelPassword?: string;
	/** Whether the Sentinels speak TLS. Default: as the servers do. */
	readonly sentinelTls?: boolean;
	/** Default 0. */
	readonly database?: number;
}

/** A Redis Cluster. */
export interface ClusterOptions extends CommonOptions {
	readonly mode: 'cluster';
	/** `redis-cluster://[user:password@]host[:port][,host[:port]…]`, or `rediss-cluster://` for TLS. Replaces nodes, user and password. */
	readonly url?: string;
	/** Some of the nodes; the others are learnt from them. */
	readonly nodes?: readonly Address[];
}

/** How the servers are reached, complete. */
export type RedisServers = SingleServer | SentinelServers | ClusterServers;

export interface SingleServer extends Access {
	readonly mode: 'single';
	readonly host: string;
	readonly port: number;
}

export interface SentinelServers {
	readonly mode: 'sentinel';
	readonly sentinels: readonly Address[];
	readonly masterName: string;
	readonly sentinelAccess: Access;
	readonly access: Access;
}

export interface ClusterServers {
	readonly mode: 'cluster';
	readonly nodes: readonly Address[];
	readonly access: Access;
}

/** Options that are complete and can work as far as one can tell without connecting. */
export interface CheckedRedisOptions {
	readonly servers: RedisServers;
	readonly durability: Durability;
	readonly keyPrefix: string;
	readonly account: string;
	readonly timeoutMs: number;
	readonly stepLogDays: number;
	readonly expectedContacts: number;
	readonly createIfMissing: boolean;
	readonly contactKey?: ContactKey;
	readonly erasureKey?: ContactKey;
}

const LONGEST_NAME = 200;
const LONGEST_TIMEOUT_MS = 600_000;
const MOST_REPLICAS = 100;
const MOST_CONTACTS = 5_000_000_000;

/**
 * Completes options with their defaults.
 * @throws SuppressionStoreError 'misconfigured' for the first setting that cannot work.
 */
export function checkRedisOptions(options: RedisStoreOptions): CheckedRedisOptions {
	return {
		servers: completeServers(options),
		durability: checkedDurability(options.durability ?? { level: 'acknowledged' }),
		keyPrefix: checkedPrefix(options.keyPrefix ?? 'sms-opt-out'),
		account: checkedAccount(options.account ?? 'default'),
		timeoutMs: whole('time limit', options.timeoutMs ?? 2000, 1, LONGEST_TIMEOUT_MS),
		stepLogDays: whole(
			'number of days to keep the step log',
			options.stepLogDays ?? 400,
			1,
			36_500,
		),
		expectedContacts: whole(
			'number of contacts expected',
			options.expectedContacts ?? 4_000_000,
			1,
			MOST_CONTACTS,
		),
		createIfMissing: options.createIfMissing ?? false,
		...(options.contactKey && { contactKey: checkedContactKey(options.contactKey) }),
		...(options.erasureKey && { erasureKey: checkedContactKey(options.erasureKey) }),
	};
}

function checkedDurability(durability: Durability): Durability {
	if (durability.level === 'replicas') {
		whole('number of replicas', durability.replicas, 1, MOST_REPLICAS);
	}
	return durability;
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
