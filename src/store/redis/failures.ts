import { isNativeError } from 'node:util/types';
import { SuppressionStoreError, type StoreFailure } from '../errors';

/** One way in which Redis or the connection to it fails, in the builder's words. */
interface KnownFailure {
	/** Found in the error's code and message. */
	readonly sign: RegExp;
	readonly failure: StoreFailure;
	readonly message: string;
	readonly remedy: string;
}

const CHECK_TLS =
	'Compare the TLS switch (or redis:// against rediss://) and the port with what the server offers';
const WAIT_OR_ASK = 'Try again in a moment; if it stays, ask whoever runs the Redis server';

/** The first entry whose sign is found explains an error, so the particular ones stand before the general. */
const KNOWN_FAILURES: readonly KnownFailure[] = [
	{
		sign: /NOTTHISSTORE/,
		failure: 'not_this_store',
		message: 'The Redis server does not hold the suppression store that was opened',
		remedy:
			'It may have been emptied, replaced or restarted without its data. Restore its backup; texts stay blocked until then',
	},
	{
		sign: /LOSTMARKER/,
		failure: 'not_this_store',
		message: 'The Redis server holds opt-outs, but the marker of the suppression store is gone',
		remedy:
			'Somebody deleted keys of the store. Restore the backup instead of creating a new store',
	},
	{
		sign: /LOSTKEYS/,
		failure: 'not_this_store',
		message: 'The Redis server has lost opt-outs of the suppression store',
		remedy:
			'Somebody deleted keys of the store, or the server evicted them. Restore its backup and set its maxmemory-policy to noeviction',
	},
	{
		sign: /DAMAGED|WRONGTYPE/,
		failure: 'damaged',
		message: 'What the Redis server holds under the keys of the store is not what was stored',
		remedy:
			'Another program may use the same keys: give the store a key prefix of its own, and restore the backup',
	},
	{
		sign: /WRONGPASS|invalid password|invalid username-password/i,
		failure: 'access_denied',
		message: 'Redis refused the user name or password',
		remedy: 'Correct user and password in the credential',
	},
	{
		sign: /NOAUTH|unauthenticated (?:multi)?bulk length/,
		failure: 'access_denied',
		message: 'Redis asks for a password and none was given',
		remedy: 'Enter the password (and the user, if the server has several) in the credential',
	},
	{
		sign: /NOPERM/,
		failure: 'access_denied',
		message: 'The Redis user lacks a right that the store needs',
		remedy:
			'Give the user the rights that docs/redis.md names, on the keys of the key prefix; the health of the store says which one is missing, if the server tells',
	},
	{
		sign: /DB index is out of range|invalid DB index|SELECT is not allowed/i,
		failure: 'misconfigured',
		message: 'The Redis server has no database with this number',
		remedy: 'Correct the database number; most servers have 0 to 15, a cluster has 0 alone',
	},
	{
		sign: /LOADING/,
		failure: 'not_ready',
		message: 'Redis is still loading its data',
		remedy: 'Try again when it has finished loading',
	},
	{
		sign: /READONLY/,
		failure: 'not_ready',
		message: 'This Redis server is a read-only replica',
		remedy: 'Enter the address of the primary: a replica may not know the latest opt-outs',
	},
	{
		sign: /MISCONF/,
		failure: 'not_ready',
		message: 'Redis cannot save its data and refuses changes',
		remedy: 'Look into the log of the Redis server; most often its disk is full',
	},
	{
		sign: /\bOOM\b/,
		failure: 'not_ready',
		message: 'Redis is out of memory and refuses changes',
		remedy:
			'Raise maxmemory of the Redis server, or free memory; leave maxmemory-policy at noeviction',
	},
	{
		sign: /MASTERDOWN|NOREPLICAS/,
		failure: 'not_ready',
		message: 'The Redis servers have lost touch with each other',
		remedy: WAIT_OR_ASK,
	},
	{
		sign: /TRYAGAIN/,
		failure: 'not_ready',
		message: 'The Redis Cluster is moving this part of the store to another node',
		remedy: 'Try again when the resharding has finished; texts stay blocked until then',
	},
	{
		sign: /CLUSTERDOWN/,
		failure: 'not_ready',
		message: 'The Redis Cluster is down: a part of it has no master, or its nodes lost touch',
		remedy:
			'Wait for the failover. If it stays, look at CLUSTER INFO and bring the missing nodes back',
	},
	{
		sign: /BUSY/,
		failure: 'not_ready',
		message: 'Redis is busy with a long-running script',
		remedy: WAIT_OR_ASK,
	},
	{
		sign: /MOVED|ASK |CROSSSLOT/,
		failure: 'misconfigured',
		message: 'This server is a node of a Redis Cluster',
		remedy: 'Choose Redis Cluster as the server setup in the credential',
	},
	{
		sign: /cluster support disabled|CLUSTER command is disabled/i,
		failure: 'misconfigured',
		message: 'This Redis server is not part of a cluster',
		remedy: 'Choose Single Server as the server setup in the credential',
	},
	{
		sign: /unknown command.*SENTINEL/is,
		failure: 'misconfigured',
		message: 'The server at this address is no Sentinel',
		remedy:
			'Enter the addresses of the Sentinels (port 26379 as a rule), not those of the Redis servers; or choose Single Server as the server setup',
	},
	{
		sign: /max number of clients/i,
		failure: 'not_ready',
		message: 'Redis has as many connections as it allows',
		remedy: 'Raise maxclients of the Redis server, or close other connections',
	},
	{
		sign: /unknown (sub)?command|syntax error|wrong number of arguments/i,
		failure: 'unsupported',
		message: 'The server lacks a command that the store needs',
		remedy:
			'Use Redis 6.2 or newer, or Valkey. If this is the address of a Sentinel, choose Sentinel as the server setup',
	},
	{
		sign: /ALTNAME/,
		failure: 'misconfigured',
		message: "The certificate of the Redis server is for another name than the credential's host",
		remedy:
			'Enter the host name that the certificate is made for. Nodes of a cluster and masters behind Sentinels have to announce that name themselves',
	},
	{
		sign: /CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/,
		failure: 'misconfigured',
		message: 'The certificate of the Redis server is not valid today',
		remedy: 'Renew the certificate, or correct the clock of this machine',
	},
	{
		sign: /SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|CERT_UNTRUSTED|CERT_SIGNATURE/,
		failure: 'misconfigured',
		message: 'The certificate of the Redis server was signed by nobody who is trusted here',
		remedy: "Enter the certificate of the server's own authority as CA certificate",
	},
	{
		sign: /certificate required|handshake failure|ERR_OSSL|PEM/i,
		failure: 'misconfigured',
		message: 'The TLS certificates do not fit the Redis server',
		remedy: 'Check CA certificate, client certificate and client key of the credential',
	},
	{
		sign: /EPROTO|ERR_SSL|wrong version number|packet length|Protocol error|before secure TLS/i,
		failure: 'misconfigured',
		message: 'The server does not answer as Redis does on this port',
		remedy: CHECK_TLS,
	},
	{
		sign: /ECONNREFUSED/,
		failure: 'unreachable',
		message: 'No Redis server listens at this host and port',
		remedy: 'Check host and port, and whether the Redis server runs',
	},
	{
		sign: /ENOTFOUND|EAI_AGAIN/,
		failure: 'unreachable',
		message: 'The host name of the Redis server is not known',
		remedy: 'Check the host name; inside a container, use the name of the Redis container',
	},
	{
		sign: /EHOSTUNREACH|ENETUNREACH|EHOSTDOWN/,
		failure: 'unreachable',
		message: 'The network has no way to the Redis server',
		remedy: 'Check host, network and firewall',
	},
	{
		sign: /ETIMEDOUT|timed out|Socket timeout/i,
		failure: 'timeout',
		message: 'Redis did not answer within the time limit',
		remedy: `Check that the server is not overloaded and no firewall drops the connection. ${CHECK_TLS}`,
	},
	{
		sign: /ECONNRESET|EPIPE|Connection is closed|max retries per request|isn't writeable|due to connection close/i,
		failure: 'unreachable',
		message: 'The connection to Redis broke',
		remedy: `Try again; if it stays, look into the log of the Redis server. ${CHECK_TLS}`,
	},
];

const UNKNOWN_FAILURE: Omit<KnownFailure, 'sign'> = {
	failure: 'not_ready',
	message: 'Redis answered with an error',
	remedy: 'Look into the log of the Redis server',
};

/**
 * The store's error for whatever the client threw or the server replied.
 *
 * The original is not attached: it carries the command's arguments, which are contacts' numbers and the
 * password. Its cause keeps no more than the words before anything quoted.
 */
export function storeErrorFrom(error: unknown): SuppressionStoreError {
	if (error instanceof SuppressionStoreError) return error;
	const text = signsOf(error);
	const known = KNOWN_FAILURES.find(({ sign }) => sign.test(text)) ?? UNKNOWN_FAILURE;
	return new SuppressionStoreError(known.failure, known.message, known.remedy, {
		cause: new Error(withoutArguments(text)),
	});
}

/** The error of a call whose time is up. */
export function timedOut(allowedMs: number): SuppressionStoreError {
	return storeErrorFrom(new Error(`timed out after ${allowedMs} ms`));
}

/** The error of an erasure of somebody of whom something is recorded all the time. */
export function stillBeingWritten(): SuppressionStoreError {
	return new SuppressionStoreError(
		'not_ready',
		'The person could not be erased, because something was recorded of them again and again meanwhile',
		'Stop what records it, e.g. an import, and erase them again; until then they are known by their number',
	);
}

/** The error of a call to a store that was closed. */
export function storeClosed(): SuppressionStoreError {
	return new SuppressionStoreError(
		'unreachable',
		'The connection to the suppression store was closed',
		'Open the store again',
	);
}

/** The error for a reply or stored value that has not the form it was written in. */
export function damaged(): SuppressionStoreError {
	return storeErrorFrom(new Error('DAMAGED'));
}

/** Whether waiting for a better connection is in vain, because somebody must correct a setting first. */
export function isHopeless(error: SuppressionStoreError): boolean {
	return error.failure === 'access_denied' || error.failure === 'misconfigured';
}

function signsOf(error: unknown): string {
	if (!isNativeError(error)) return String(error);
	const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
	return `${code} ${error.message}`.trim();
}

function withoutArguments(text: string): string {
	return text.replace(/(?:['"`]|with args|\+?\d{7,}).*$/s, '').trim();
}
