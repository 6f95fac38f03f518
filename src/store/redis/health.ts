import type { StoreHealth } from '../suppression-store';
import type { RedisAccount } from './account';
import { storeErrorFrom } from './failures';
import { findRisks } from './health/survey';
import { encodeMarker } from './marker';

/**
 * Reads all markers, and asks every server that holds the store or a copy of it about itself: all masters,
 * and the replicas that could take their place. See `SuppressionStore.health`.
 *
 * @param now milliseconds since 1970, to compare the servers' clocks with.
 */
export async function readHealth(account: RedisAccount, now = Date.now()): Promise<StoreHealth> {
	const { keys, marker, connection } = account;
	const deadline = connection.deadline();
	const markers = keys
		.partitions()
		.map((partition) => ({ command: 'GET', args: [keys.marker(partition)] }));
	const stored = await connection.run(markers, deadline);
	if (stored.some((one) => one !== encodeMarker(marker))) {
		throw storeErrorFrom(new Error('NOTTHISSTORE'));
	}
	return {
		kind: 'redis',
		account: account.name,
		storeId: marker.storeId,
		schemaVersion: marker.schemaVersion,
		warnings: await findRisks(connection, keys.marker(0), now, deadline),
	};
}
