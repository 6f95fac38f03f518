import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { SuppressionStoreError } from '../../src/store/errors';
import type {
	Address,
	Durability,
	RedisStoreOptions,
	TlsOptions,
} from '../../src/store/redis/options';
import { parseAddress } from '../../src/store/redis/servers/address';
import { choiceOf, notAChoice, secretOf, textOf } from './credential-fields';

type Settings = ICredentialDataDecryptedObject;

/**
 * Reads the credential's fields for Redis. Only those that the chosen setup shows count: what was typed into
 * another one before is not used.
 *
 * @throws SuppressionStoreError 'misconfigured' for a choice or an address that is none.
 */
export function redisOptions(settings: Settings): RedisStoreOptions {
	const mode = choiceOf('Server Setup', settings.redisMode, ['single', 'sentinel', 'cluster']);
	const isByUrl = choiceOf('Connect By', settings.connectBy, ['fields', 'url']) === 'url';
	const common = {
		kind: 'redis',
		keyPrefix: textOf(settings.keyPrefix),
		...durabilityOf(settings),
		...(isByUrl
			? { url: textOf(settings.url) ?? '', ...certificates(settings) }
			: access(settings)),
	} as const;
	switch (mode) {
		case 'single':
			return { ...common, ...(isByUrl ? {} : { ...oneServer(settings), ...database(settings) }) };
		case 'sentinel':
			return {
				...common,
				mode,
				...sentinelAccess(settings),
				...(isByUrl ? {} : { ...watchedMaster(settings), ...database(settings) }),
			};
		case 'cluster':
			return {
				...common,
				mode,
				...(isByUrl ? {} : { nodes: addresses('Nodes', settings.clusterNodes, 6379) }),
			};
	}
}

function oneServer(settings: Settings) {
	return { host: textOf(settings.host), port: Number(settings.port ?? 6379) };
}

function database(settings: Settings) {
	return { database: Number(settings.database ?? 0) };
}

function access(settings: Settings) {
	if (!['boolean', 'undefined'].includes(typeof settings.tls)) {
		throw notAChoice('Use TLS', settings.tls);
	}
	const { tls = true } = certificates(settings);
	return {
		username: textOf(settings.username),
		password: secretOf(settings.password),
		...(settings.tls === true ? { tls } : {}),
	};
}

function watchedMaster(settings: Settings) {
	return {
		sentinels: addresses('Sentinels', settings.sentinels, 26_379),
		masterName: textOf(settings.masterName),
	};
}

function sentinelAccess(settings: Settings) {
	const usesTls = choiceOf('Sentinels Use TLS', settings.sentinelTls, ['same', 'yes', 'no']);
	return {
		sentinelUsername: textOf(settings.sentinelUsername),
		sentinelPassword: secretOf(settings.sentinelPassword),
		...(usesTls === 'same' ? {} : { sentinelTls: usesTls === 'yes' }),
	};
}

/** What the credential says about certificates, if it says anything. */
function certificates(settings: Settings): { readonly tls?: TlsOptions } {
	const ca = textOf(settings.ca);
	const cert = textOf(settings.clientCertificate);
	const key = textOf(settings.clientKey);
	if (!ca && !cert && !key) return {};
	return { tls: { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) } };
}

function durabilityOf(settings: Settings): { readonly durability?: Durability } {
	const level = choiceOf('An Opt-Out Counts as Stored When', settings.durability, [
		'acknowledged',
		'replicas',
		'disk',
	]);
	switch (level) {
		case 'acknowledged':
			return {};
		case 'replicas':
			return { durability: { level, replicas: Number(settings.replicas ?? 1) } };
		case 'disk':
			return { durability: { level } };
	}
}

/** Addresses separated by commas, spaces or line ends. */
function addresses(field: string, written: unknown, defaultPort: number): Address[] {
	const words = (textOf(written) ?? '').split(/[\s,;]+/).filter((word) => word !== '');
	return words.map((word) => {
		const address = parseAddress(word, defaultPort);
		if (address) return address;
		throw new SuppressionStoreError(
			'misconfigured',
			`"${word}" in the field ${field} is not an address`,
			`Write host names with their ports, separated by commas, e.g. redis1:${defaultPort}, redis2:${defaultPort}`,
		);
	});
}
