import Redis from 'ioredis';
import type { Access, Address } from './servers/address';

const LONGEST_RECONNECT_DELAY_MS = 1000;

/**
 * A client of one server, with every setting of it that decides about safety and why it is as it is.
 *
 * A client with its default settings repeats a write whose reply was lost and sends later what has timed
 * out. Neither may happen here: a repeated or late write can come after a newer word of the contact. The
 * scripts bear repeating; that the client does not do it on its own keeps a rejection close to the truth.
 *
 * The client's own Sentinel and Cluster modes are not used. Its Cluster keeps a queue for each node and
 * sends again what was on a broken connection, whatever the settings of the nodes say (`retryDelayOnFailover`),
 * and asks any node at all to WAIT. Its Sentinel mode, without a ready check, takes a replica for the master.
 * Which server is asked is decided in `servers/`, with one such client for each server.
 */
export function createClient(address: Address, access: Access, timeoutMs: number): Redis {
	const { host, port, certifiedName } = address;
	const { username, password, database, tls } = access;
	return new Redis({
		...{ host, port, username, password, db: database },
		...(tls && { tls: { ...tls, ...(certifiedName && { servername: certifiedName }) } }),

		// The connection is made and its failure reported where a call can wait for it.
		lazyConnect: true,

		// What cannot be sent now is refused now, not sent later.
		enableOfflineQueue: false,
		// What was sent and not answered is refused when the connection breaks. The second setting alone would
		// leave its promise pending for ever (ioredis#2193); the first empties the queue at the first loss.
		maxRetriesPerRequest: 0,
		autoResendUnfulfilledCommands: false,
		// An error of the server is an answer: repeating a command because of it is the store's decision.
		reconnectOnError: null,

		// Backstops of the limit that each call has as a whole. The socket's comes last, so that a call is
		// reported as late before the connection is given up; it keeps a late command off a link that revives.
		connectTimeout: timeoutMs,
		commandTimeout: timeoutMs,
		socketTimeout: timeoutMs + 250,
		// Finds links that were cut without a word.
		keepAlive: 10_000,
		// How long a closed link may linger before it is torn down.
		disconnectTimeout: 100,

		// Goes on in the background for ever, and often enough that a call's own limit sees an attempt.
		retryStrategy: (attempt) => Math.min(50 * 2 ** (attempt - 1), longestDelay(timeoutMs)),

		// A server that is loading answers each command with LOADING, which says more than an endless wait.
		enableReadyCheck: false,
		// One call's failure must not become another's: the store puts together what goes out together.
		enableAutoPipelining: false,
		// Never asks a cluster's replica to answer for its master: it may not know the latest opt-outs.
		readOnly: false,
		// Nothing of RESP3 is used, and proxies in front of Redis often lack it.
		protocol: 2,
		disableClientInfo: true,
		connectionName: 'sms-opt-out',
	});
}

function longestDelay(timeoutMs: number): number {
	return Math.max(50, Math.min(LONGEST_RECONNECT_DELAY_MS, timeoutMs / 2));
}
