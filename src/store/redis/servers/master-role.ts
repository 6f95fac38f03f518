import { SuppressionStoreError } from '../../errors';
import type { Link } from './link';

/**
 * Makes sure that a new connection leads to a master. A Sentinel may name a server that has just become a
 * replica, or is not promoted yet. HELLO tells the role and needs no right that a client lacks; where a proxy
 * refuses it the scripts find out, because a replica refuses each of them.
 *
 * @throws SuppressionStoreError 'not_ready' if it is a replica.
 */
export async function requireMaster(link: Link): Promise<void> {
	const [hello] = await link.send([{ call: { command: 'HELLO', args: [2] } }]);
	if (!hello?.ok || !Array.isArray(hello.reply)) return;
	const words = hello.reply.map(String);
	if (words[words.indexOf('role') + 1] !== 'replica') return;
	throw new SuppressionStoreError(
		'not_ready',
		'The server that the Sentinels name as master is a replica',
		'A failover is going on: try again in a moment. If it stays, look into the log of the Sentinels',
	);
}
