import { createHash } from 'node:crypto';
import type { E164 } from '../../phone/e164';

/**
 * How an account's data is spread. Fixed when the store is created and written into its marker, because a
 * reader with another layout would look for opt-outs where they are not.
 */
export interface Layout {
	/** Parts of the account, each of which Redis Cluster may place on another node. */
	readonly partitions: number;
	/** Small hashes over all partitions; those with few contacts take a third of the memory of large ones. */
	readonly buckets: number;
}

export const DEFAULT_LAYOUT: Layout = { partitions: 16, buckets: 65_536 };

/** Where everything about one contact is. */
export interface Place {
	readonly partition: number;
	readonly bucket: number;
	/** The bucket's bit in the map of occupied buckets. */
	readonly bit: number;
	/** The number without its plus. */
	readonly digits: string;
}

/**
 * The keys of one account: `{<prefix>:<account>:<partition>}:<what>`. Redis Cluster places a key by what is
 * in the braces, so that everything about a contact is on one node and one script can change it together.
 */
export class AccountKeys {
	private readonly account: string;

	/**
	 * @param prefix without braces.
	 * @param account any text; it is percent-encoded, so that neither its colons nor its braces mean anything.
	 */
	constructor(
		private readonly prefix: string,
		account: string,
		readonly layout: Layout,
	) {
		this.account = encodeURIComponent(account);
	}

	placeOf(contact: E164): Place {
		const digits = contact.slice(1);
		const { partitions, buckets } = this.layout;
		const bucket = spread(digits) % buckets;
		const bit = 1 + Math.floor(bucket / partitions);
		return { partition: bucket % partitions, bucket, bit, digits };
	}

	/** The partition for what belongs to no contact. */
	partitionOf(id: string): number {
		return spread(id) % this.layout.partitions;
	}

	partitions(): number[] {
		return Array.from({ length: this.layout.partitions }, (_, partition) => partition);
	}

	/** The buckets of one partition, in their order. */
	bucketsOf(partition: number): number[] {
		const { partitions, buckets } = this.layout;
		return Array.from({ length: buckets / partitions }, (_, n) => n * partitions + partition);
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

	/** Stream of consent events. */
	ledger(partition: number): string {
		return this.key(partition, 'ledger');
	}

	/** Hash from digits to state. */
	standings({ partition, bucket }: Pick<Place, 'partition' | 'bucket'>): string {
		return this.key(partition, `standings:${bucket}`);
	}

	/** Hash from "digits event-id" to the event's place in the ledger. */
	events({ partition, bucket }: Place): string {
		return this.key(partition, `events:${bucket}`);
	}

	/** Set of the digits of contacts that were texted. */
	texted({ partition, bucket }: Place): string {
		return this.key(partition, `texted:${bucket}`);
	}

	/** Send-once mark of one contact and send key. */
	sendMark({ partition, digits }: Place, sendKey: string): string {
		return this.key(partition, `send:${digits}:${digestOf(sendKey)}`);
	}

	permission({ partition, digits }: Place, id: string): string {
		return this.key(partition, `permission:${digits}:${digestOf(id)}`);
	}

	/** Stream of step log lines. */
	steps(partition: number): string {
		return this.key(partition, 'steps');
	}

	/** Set of digests of the ids of the lines that were logged in one period. */
	stepIds(partition: number, period: number): string {
		return this.key(partition, `step-ids:${period}`);
	}

	private key(partition: number, name: string): string {
		return `{${this.prefix}:${this.account}:${partition}}:${name}`;
	}
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
