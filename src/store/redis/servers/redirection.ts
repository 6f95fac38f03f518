import { isNativeError } from 'node:util/types';
import type { Address } from './address';

/**
 * What to do about a call that a server answered by saying that it has not carried it out. Anything else, a
 * lost reply above all, leaves open whether it was carried out: such a call is never repeated here.
 */
export type Redirection =
	/** The key's slot is another server's for good. An empty host stands for that of the server that answered. */
	| { readonly kind: 'moved'; readonly to?: Address }
	/** The slot is being moved, and this key has gone already. */
	| { readonly kind: 'ask'; readonly to?: Address }
	/** The client has not sent it: the connection was just about to break. */
	| { readonly kind: 'not sent' }
	/** The server does not know the script; it is to be sent in full. */
	| { readonly kind: 'send script' }
	/** This server is no master any more. */
	| { readonly kind: 'find master' }
	/** The same server may answer soon: its slot is being moved, or its cluster has no majority. */
	| { readonly kind: 'wait' };

/** Redis 6.2 tells of a script's failure in a sentence around the error. */
const NO_MASTER = /^READONLY|^ERR Error running script.*-READONLY/s;

/** What the client says, word by word, before it has written anything. Never of a part of a pipeline. */
const NOT_SENT = "Stream isn't writeable and enableOfflineQueue options is false";

/** Reads an error; undefined if it is an answer to keep. */
export function redirectionOf(error: unknown): Redirection | undefined {
	if (!isNativeError(error)) return undefined;
	if (error.message === NOT_SENT) return { kind: 'not sent' };
	const [sign, , place = ''] = error.message.split(' ');
	switch (sign) {
		case 'MOVED':
			return { kind: 'moved', to: targetIn(place) };
		case 'ASK':
			return { kind: 'ask', to: targetIn(place) };
		case 'NOSCRIPT':
			return { kind: 'send script' };
		case 'TRYAGAIN':
		case 'CLUSTERDOWN':
			return { kind: 'wait' };
		default:
			return NO_MASTER.test(error.message) ? { kind: 'find master' } : undefined;
	}
}

/** `host:port`, where an IPv6 address has no brackets and an empty host means the server that says this. */
function targetIn(place: string): Address | undefined {
	const colon = place.lastIndexOf(':');
	const port = Number(place.slice(colon + 1));
	return colon === -1 || !port ? undefined : { host: place.slice(0, colon), port };
}
