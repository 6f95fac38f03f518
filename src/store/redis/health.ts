import type { StoreHealth } from '../suppression-store';
import type { RedisAccount } from './account';
import { storeErrorFrom } from './failures';
import { findRisks } from './health/survey';
import { decodeMarker, identityOf } from './marker';
import { asText } from './replies';

/**
 * Reads all markers, and asks every server that holds the store or a copy of it about itself: all masters,
 * and the replicas that could take their place. See `SuppressionStore.health`.
 *
 * @param now milliseconds since 1970, to compare the servers' clocks with.
 */
export async function readHealth(account: RedisAccount, now = Date.now()): Promise<StoreHealth> {
	const { keys, connection } = account;
	const [marker] = account.markers;
	const deadline = connection.deadline();
	const markers = keys
		.partitions()
		.map((partition) => ({ command: 'GET', args: [keys.marker(partition)] }));
	const stored = await connection.run(markers, deadline);
	const identity = identityOf(marker);
	const isOwn = (one: unknown) =>
		one !== null && identityOf(decodeMarker(asText(one))) === identity;
	if (!stored.every(isOwn)) throw storeErrorFrom(new Error('NOTTHISSTORE'));
	return {
		kind: 'redis',
		account: account.name,
		storeId: marker.storeId,
		schemaVersion: marker.schemaVersion,
		warnings: await findRisks(connection, keys.marker(0), now, deadline),
	};
}
