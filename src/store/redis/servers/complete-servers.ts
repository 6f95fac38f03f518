import type {
	ClusterOptions,
	ClusterServers,
	RedisServers,
	RedisStoreOptions,
	SentinelOptions,
	SentinelServers,
	SingleServer,
	SingleServerOptions,
} from '../options';
import { exampleUrl, parseServerUrl, type RedisMode, type ServersFromUrl } from '../server-url';
import { isHostName, type Access, type Address } from './address';
import { checkedTls } from './checked-tls';
import { misconfigured, whole } from './misconfigured';

const MOST_DATABASES = 65_535;

/**
 * How the servers are reached, from a URL or field by field.
 * @throws SuppressionStoreError 'misconfigured' for the first setting that cannot work.
 */
export function completeServers(options: RedisStoreOptions): RedisServers {
	switch (options.mode) {
		case undefined:
		case 'single':
			return singleServer(options);
		case 'sentinel':
			return sentinelServers(options);
		case 'cluster':
			return clusterServers(options);
		default:
			throw unknownMode(options);
	}
}

function singleServer(options: SingleServerOptions): SingleServer {
	const { url, host, port, username, password, database } = options;
	if (url === undefined) {
		const address = checkedAddress({ host: host ?? 'localhost', port: port ?? 6379 });
		return { mode: 'single', ...address, ...accessOf(options, database) };
	}
	const servers = fromUrl(url, 'single', [host, port, username, password, database]);
	const [address] = servers.addresses;
	return { mode: 'single', ...address, ...accessOfUrl(servers, options) };
}

function sentinelServers(options: SentinelOptions): SentinelServers {
	const { url, sentinels, username, password, database, masterName } = options;
	if (url === undefined) {
		return sentinelsWith(options, sentinels ?? [], masterName, accessOf(options, database));
	}
	const given = [sentinels, username, password, database, masterName];
	const servers = fromUrl(url, 'sentinel', given);
	const access = accessOfUrl(servers, options);
	return sentinelsWith(options, servers.addresses, servers.masterName, access);
}

function sentinelsWith(
	options: SentinelOptions,
	sentinels: readonly Address[],
	masterName: string | undefined,
	access: Access,
): SentinelServers {
	const hasTls = options.sentinelTls ?? access.tls !== undefined;
	const tls = typeof options.tls === 'object' ? checkedTls(options.tls) : {};
	return {
		mode: 'sentinel',
		sentinels: checkedAddresses(
			sentinels,
			'No Sentinel is given',
			'Enter the addresses of the Sentinels, e.g. sentinel1:26379, sentinel2:26379',
		),
		masterName: checkedMasterName(masterName ?? 'mymaster'),
		sentinelAccess: {
			username: options.sentinelUsername,
			password: options.sentinelPassword,
			database: 0,
			...(hasTls && { tls }),
		},
		access,
	};
}

function clusterServers(options: ClusterOptions): ClusterServers {
	const { url, nodes, username, password } = options;
	if (url !== undefined) {
		const servers = fromUrl(url, 'cluster', [nodes, username, password]);
		return { mode: 'cluster', nodes: servers.addresses, access: accessOfUrl(servers, options) };
	}
	return {
		mode: 'cluster',
		nodes: checkedAddresses(
			nodes ?? [],
			'No node of the Redis Cluster is given',
			'Enter the addresses of some of its nodes, e.g. redis1:6379, redis2:6379',
		),
		access: accessOf(options, 0),
	};
}

function fromUrl(url: string, mode: RedisMode, fields: readonly unknown[]): ServersFromUrl {
	if (fields.some((field) => field !== undefined)) {
		throw misconfigured(
			'The Redis server is given twice: by URL and by fields',
			'Use either the URL or the fields for addresses, user, password and database',
		);
	}
	const parsed = parseServerUrl(url, mode);
	if (parsed.ok) return parsed.servers;
	throw misconfigured(
		`The Redis URL cannot be used: ${parsed.message}`,
		`Write it as ${exampleUrl(mode)}; percent-encode special characters of the password`,
	);
}

function accessOf(options: RedisStoreOptions, database = 0): Access {
	const { username, password } = options;
	return {
		username,
		password,
		database: whole('Redis database', database, 0, MOST_DATABASES),
		...tlsOf(options, false),
	};
}

function accessOfUrl(servers: ServersFromUrl, options: RedisStoreOptions): Access {
	const { username, password, database, tls } = servers;
	return { username, password, database, ...tlsOf(options, tls) };
}

function tlsOf({ tls }: RedisStoreOptions, isWanted: boolean): Pick<Access, 'tls'> {
	if (typeof tls === 'object') return { tls: checkedTls(tls) };
	return isWanted || tls ? { tls: {} } : {};
}

function checkedAddresses(
	addresses: readonly Address[],
	message: string,
	remedy: string,
): readonly Address[] {
	if (addresses.length === 0) throw misconfigured(message, remedy);
	return addresses.map(checkedAddress);
}

function checkedAddress({ host, port }: Address): Address {
	if (!isHostName(host)) {
		throw misconfigured(
			'The Redis host is not a host name',
			'Enter the name or address alone, e.g. redis.example.com, without "redis://" and port',
		);
	}
	return { host, port: whole('Redis port', port, 1, 65_535) };
}

function checkedMasterName(name: string): string {
	if (/^[^\s]{1,200}$/.test(name)) return name;
	throw misconfigured(
		'The master name cannot be used',
		'Enter the name that stands after "sentinel monitor" in the configuration of the Sentinels',
	);
}

/** Reached only by callers without types. */
function unknownMode({ mode }: { readonly mode?: unknown }): Error {
	return misconfigured(
		`"${String(mode)}" is no way of running Redis`,
		'Use single, sentinel or cluster',
	);
}
