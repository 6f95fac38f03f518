import { createHash } from 'node:crypto';
import type { ContactRef } from '../../phone/contact-ref';

/**
 * How an account's data is spread. Fixed when the store is created and written into its marker, because a
 * reader with another layout would look for opt-outs where they are not.
 */
export interface Layout {
	/** Parts of the account, each of which Redis Cluster may place on another node. */
	readonly partitions: number;
	/** Small hashes over all partitions; Redis keeps one in its compact form up to 512 contacts. */
	readonly buckets: number;
}

export const DEFAULT_LAYOUT: Layout = { partitions: 16, buckets: 65_536 };

/** A bucket is searched from its start: with more contacts in it the search begins to count, with fewer its key does. */
const CONTACTS_PER_BUCKET = 64;
const MOST_BUCKETS_PER_PARTITION = 65_536;

/**
 * The layout for a number of contacts: the default one up to 4 million; beyond, buckets are doubled until they are small
 * enough to be searched, and partitions until each is small enough to be moved between the nodes of a cluster.
 *
 * A store with more contacts than it was laid out for works too. Up to six times as many, its checks get slower; beyond,
 * buckets pass the 512 contacts up to which Redis keeps them compact, and take three times the memory.
 */
export function layoutFor(expectedContacts: number): Layout {
	let { partitions, buckets } = DEFAULT_LAYOUT;
	while (expectedContacts > buckets * CONTACTS_PER_BUCKET) buckets *= 2;
	while (buckets > partitions * MOST_BUCKETS_PER_PARTITION) partitions *= 2;
	return { partitions, buckets };
}

/** Where everything about one contact is. */
export interface Place {
	readonly partition: number;
	/** Number of the bucket in its partition. */
	readonly bucket: number;
	/** The contact as the buckets name it. See {@link fieldOf}. */
	readonly field: string;
}

/** The bucket's bit in the map of occupied buckets; bit 0 is that of the map itself. */
export function bitOf(bucket: number): number {
	return bucket + 1;
}

/**
 * A contact as the buckets name it: a number without its plus, because Redis keeps digits in 10 bytes, where it needs a
 * byte for each character of a text. Anything else stays as it is; it must not begin with a digit.
 */
export function fieldOf(contact: ContactRef): string {
	return contact.startsWith('+') ? contact.slice(1) : contact;
}

/** The contact of a field. */
export function contactOf(field: string): ContactRef {
	return (/^\d/.test(field) ? `+${field}` : field) as ContactRef;
}

/**
 * The keys of one account: `{<prefix>:<account>:<partition>}:<what>`. Redis Cluster places a key by what is
 * in the braces, so that everything about a contact is on one node and one script can change it together.
 *
 * Buckets have one letter: with default prefix and account their keys have 30 characters, the most that Redis keeps in
 * 32 bytes.
 */
export class AccountKeys {
	private readonly tags: readonly string[];

	/**
	 * @param prefix without braces.
	 * @param account any text; it is percent-encoded, so that neither its colons nor its braces mean anything.
	 */
	constructor(
		prefix: string,
		account: string,
		readonly layout: Layout,
	) {
		const name = encodeURIComponent(account);
		this.tags = Array.from({ length: layout.partitions }, (_, n) => `{${prefix}:${name}:${n}}`);
	}

	placeOf(contact: ContactRef): Place {
		const field = fieldOf(contact);
		const { partitions, buckets } = this.layout;
		const bucket = spread(field) % buckets;
		return { partition: bucket % partitions, bucket: Math.floor(bucket / partitions), field };
	}

	/** The partition for what belongs to no contact. */
	partitionOf(id: string): number {
		return spread(id) % this.layout.partitions;
	}

	partitions(): number[] {
		return Array.from({ length: this.layout.partitions }, (_, partition) => partition);
	}

	bucketsPerPartition(): number {
		return this.layout.buckets / this.layout.partitions;
	}

	/** Schema version, id and layout of the store. */
	marker(partition: number): string {
		return this.key(partition, 'marker');
	}

	/** A key that never exists. */
	probe(partition: number): string {
		return this.key(partition, 'probe');
	}

	/** Bitmap of the standings buckets that were ever written. */
	occupied(partition: number): string {
		return this.key(partition, 'occupied');
	}

	/** Where the chain of the ledger ends, and where its trimmed part ended. */
	head(partition: number): string {
		return this.key(partition, 'head');
	}

	/** Name of the writer whose turn it is to append to the ledger, while several want to. */
	turn(partition: number): string {
		return this.key(partition, 'turn');
	}

	/** Stream of consent events. */
	ledger(partition: number): string {
		return this.key(partition, 'ledger');
	}

	/** Hash from contact to state. */
	standings({ partition, bucket }: Pick<Place, 'partition' | 'bucket'>): string {
		return this.key(partition, `s${bucket}`);
	}

	/** Hash from the digest of contact and event id to the event's position in the ledger. */
	events({ partition, bucket }: Pick<Place, 'partition' | 'bucket'>): string {
		return this.key(partition, `e${bucket}`);
	}

	/** Set of the contacts that were texted. */
	texted({ partition, bucket }: Pick<Place, 'partition' | 'bucket'>): string {
		return this.key(partition, `t${bucket}`);
	}

	/** Send-once mark of one contact and send key. */
	sendMark({ partition, field }: Place, sendKey: string): string {
		return this.key(partition, `send:${field}:${digestOf(sendKey)}`);
	}

	/** Hash of the texts to one contact that count towards frequency caps. */
	counted({ partition, field }: Place): string {
		return this.key(partition, `counted:${field}:texts`);
	}

	permission({ partition, field }: Place, id: string): string {
		return this.key(partition, `permission:${field}:${digestOf(id)}`);
	}

	/** Stream of step log lines. */
	steps(partition: number): string {
		return this.key(partition, 'steps');
	}

	/** Hash from position to what is left of the ledger entries of erased people. */
	erasedEntries(partition: number): string {
		return this.key(partition, 'erased');
	}

	/** Sorted set of the step log lines of erased people, by time. */
	erasedSteps(partition: number): string {
		return this.key(partition, 'erased-steps');
	}

	/** Pattern, as SCAN takes it, of the keys that name a contact. */
	patternOfContact({ partition, field }: Place): string {
		return `${escapedPattern(this.tags[partition] ?? '')}:*:${escapedPattern(field)}:*`;
	}

	/** The digest of the send key in the key of a send-once mark of the contact; missing for another key. */
	sendKeyDigestIn(place: Place, key: string): string | undefined {
		const start = this.key(place.partition, `send:${place.field}:`);
		return key.startsWith(start) ? key.slice(start.length) : undefined;
	}

	/** Set of digests of the ids of the lines that were logged in one period. */
	stepIds(partition: number, period: number): string {
		return this.key(partition, `step-ids:${period}`);
	}

	private key(partition: number, name: string): string {
		return `${this.tags[partition] ?? ''}:${name}`;
	}
}

function escapedPattern(text: string): string {
	return text.replace(/[\\*?[\]^-]/g, '\\$&');
}

/** The key of the id that all accounts under a prefix share. */
export function storeIdKey(prefix: string): string {
	return `{${prefix}}:store-id`;
}

/** A text of any length and content as 22 characters that mean nothing to Redis. 132 bits, base64url. */
export function digestOf(text: string): string {
	return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/**
 * The name of an event in the index of its bucket: 63 bits of a digest in decimal, which Redis keeps in 10 bytes. Of a
 * bucket's 500 events two have the same name with a probability of 1 in 10^13.
 */
export function eventFieldOf({ field }: Place, eventId: string): string {
	const digest = createHash('sha256').update(`${field}\n${eventId}`).digest();
	return BigInt.asUintN(63, digest.readBigUInt64BE()).toString();
}

/**
 * FNV-1a with the finishing steps of MurmurHash3, 32 bits: fast, and spreads numbers that differ in their
 * last digits alone. Part of the stored form: never change it.
 */
function spread(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
