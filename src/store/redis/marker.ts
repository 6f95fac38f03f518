import { SuppressionStoreError } from '../errors';
import { DIGEST, KEY_ID, type ContactKeyMark } from '../privacy/contact-key';
import { damaged } from './failures';
import type { Layout } from './layout';

/** Version of the keys and values in Redis. A store of another version is not read. Docs: docs/store.md. */
export const SCHEMA_VERSION = 2;
/** The version of an account from which people were erased, which program versions before would read wrongly. */
const ERASED_VERSION = 3;

/** What tells this store from an empty server and from any other store. */
export interface Marker {
	readonly schemaVersion: number;
	readonly storeId: string;
	readonly layout: Layout;
	/** The key that the contacts are hashed with; missing where they are numbers. */
	readonly contactKey?: ContactKeyMark;
	readonly erased?: ErasedPeople;
}

/** That people were erased from the account. */
export interface ErasedPeople {
	/** The key of the hashes by which they are known. */
	readonly key: ContactKeyMark;
	/** How often one was erased from this partition: whoever took a person for a number before is refused after. */
	readonly count: number;
}

export function encodeMarker({
	schemaVersion,
	storeId,
	layout,
	contactKey,
	erased,
}: Marker): string {
	const key = contactKey ? ` ${contactKey.id} ${contactKey.check}` : '';
	const people = erased ? ` erased ${erased.key.id} ${erased.key.check} ${erased.count}` : '';
	return `v${schemaVersion} ${storeId} ${layout.partitions} ${layout.buckets}${key}${people}`;
}

/** The marker of a partition after one more person was erased from it, or, with `by` 0, before the first one is. */
export function markerAfterErasure(marker: Marker, key: ContactKeyMark, by: 0 | 1): Marker {
	const count = (marker.erased?.count ?? 0) + by;
	return { ...marker, schemaVersion: ERASED_VERSION, erased: { key, count } };
}

/** What the markers of all partitions have in common. */
export function identityOf(marker: Marker): string {
	const { erased: _, ...others } = marker;
	return encodeMarker({ ...others, schemaVersion: SCHEMA_VERSION });
}

/** @throws SuppressionStoreError if it is no marker, or one of a version that this program cannot read. */
export function decodeMarker(stored: string): Marker {
	const [first = '', second, ...more] = stored.split(' erased ');
	const match = /^v(\d+) (\S+) (\d+) (\d+)(?: (\S+) (\S+))?$/.exec(first);
	const version = Number(/^v(\d+) /.exec(stored)?.[1]);
	if (version > ERASED_VERSION) throw newerVersion();
	if (version < SCHEMA_VERSION) throw olderVersion();
	const [, , storeId, partitions, buckets, keyId, keyCheck] = match ?? [];
	const layout = { partitions: Number(partitions), buckets: Number(buckets) };
	const whole = layout.partitions > 0 && layout.buckets % layout.partitions === 0;
	const isOfVersion = version === (second === undefined ? SCHEMA_VERSION : ERASED_VERSION);
	if (!isOfVersion || storeId === undefined || !whole || more.length > 0) throw damaged();
	return {
		schemaVersion: version,
		storeId,
		layout,
		...(keyId !== undefined && { contactKey: keyMarkIn(keyId, keyCheck ?? '') }),
		...(second !== undefined && { erased: erasedIn(second) }),
	};
}

function erasedIn(stored: string): ErasedPeople {
	const [, id = '', check = '', count] = /^(\S+) (\S+) (\d{1,15})$/.exec(stored) ?? [];
	if (count === undefined) throw damaged();
	return { key: keyMarkIn(id, check), count: Number(count) };
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
