import { SuppressionStoreError } from '../errors';
import { damaged } from './failures';
import type { Layout } from './layout';

/** Version of the keys and values in Redis. A store of another version is not read. */
export const SCHEMA_VERSION = 1;

/** What tells this store from an empty server and from any other store. */
export interface Marker {
	readonly schemaVersion: number;
	readonly storeId: string;
	readonly layout: Layout;
}

export function encodeMarker({ schemaVersion, storeId, layout }: Marker): string {
	return `v${schemaVersion} ${storeId} ${layout.partitions} ${layout.buckets}`;
}

/** @throws SuppressionStoreError if it is no marker, or one of a version that this program cannot read. */
export function decodeMarker(stored: string): Marker {
	const match = /^v(\d+) (\S+) (\d+) (\d+)$/.exec(stored);
	const version = Number(/^v(\d+) /.exec(stored)?.[1]);
	if (version > SCHEMA_VERSION) throw newerVersion();
	const [, , storeId, partitions, buckets] = match ?? [];
	const layout = { partitions: Number(partitions), buckets: Number(buckets) };
	const whole = layout.partitions > 0 && layout.buckets % layout.partitions === 0;
	if (version !== SCHEMA_VERSION || storeId === undefined || !whole) throw damaged();
	return { schemaVersion: version, storeId, layout };
}

function newerVersion(): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		'The suppression store was made by a newer version of this package',
		'Update this package everywhere it uses the store',
	);
}
