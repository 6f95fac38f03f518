import { SuppressionStoreError } from '../errors';
import { DIGEST, KEY_ID, type ContactKeyMark } from '../privacy/contact-key';
import { damaged } from './failures';
import type { Layout } from './layout';

/** Version of the keys and values in Redis. A store of another version is not read. Docs: docs/store.md. */
export const SCHEMA_VERSION = 2;

/** What tells this store from an empty server and from any other store. */
export interface Marker {
	readonly schemaVersion: number;
	readonly storeId: string;
	readonly layout: Layout;
	/** The key that the contacts are hashed with; missing where they are numbers. */
	readonly contactKey?: ContactKeyMark;
}

export function encodeMarker({ schemaVersion, storeId, layout, contactKey }: Marker): string {
	const key = contactKey ? ` ${contactKey.id} ${contactKey.check}` : '';
	return `v${schemaVersion} ${storeId} ${layout.partitions} ${layout.buckets}${key}`;
}

/** @throws SuppressionStoreError if it is no marker, or one of a version that this program cannot read. */
export function decodeMarker(stored: string): Marker {
	const match = /^v(\d+) (\S+) (\d+) (\d+)(?: (\S+) (\S+))?$/.exec(stored);
	const version = Number(/^v(\d+) /.exec(stored)?.[1]);
	if (version > SCHEMA_VERSION) throw newerVersion();
	if (version < SCHEMA_VERSION) throw olderVersion();
	const [, , storeId, partitions, buckets, keyId, keyCheck] = match ?? [];
	const layout = { partitions: Number(partitions), buckets: Number(buckets) };
	const whole = layout.partitions > 0 && layout.buckets % layout.partitions === 0;
	if (version !== SCHEMA_VERSION || storeId === undefined || !whole) throw damaged();
	const marker = { schemaVersion: version, storeId, layout };
	return keyId === undefined ? marker : { ...marker, contactKey: keyMarkIn(keyId, keyCheck ?? '') };
}

function keyMarkIn(id: string, check: string): ContactKeyMark {
	if (!KEY_ID.test(id) || !DIGEST.test(check)) throw damaged();
	return { id, check };
}

function newerVersion(): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		'The suppression store was made by a newer version of this package',
		'Update this package everywhere it uses the store',
	);
}

function olderVersion(): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		'The suppression store was made by an older version of this package, which kept its data in another form',
		'Create a new store under another key prefix, and copy the ledger of the old one into it with the version that made it',
	);
}
