import type { SuppressionStoreError } from '../../errors';
import type { Deadline } from '../deadline';
import type { Address } from './address';
import type { LinkSettings } from './link';

/** Which server answers for which keys, in one way of running Redis. */
export interface Topology {
	/** How the servers that hold the data are connected to. */
	readonly settings: LinkSettings;
	/**
	 * Milliseconds to wait for a server before asking whether another one took its place; undefined where there
	 * is no other.
	 */
	readonly patienceMs?: number;

	/** The master of a slot, as far as is known. */
	ownerOf(slot: number): Address | undefined;
	/** All masters that are known. */
	masters(): readonly Address[];
	/** Replicas that are known, for their health alone: none is ever asked about a contact. */
	replicas(): readonly Address[];
	/**
	 * Learns anew who the masters are.
	 * @throws SuppressionStoreError if nobody who knows answers, or there is none.
	 */
	refresh(deadline: Deadline): Promise<void>;
	/** Learns it anew if what is known is too old to be relied on. Never rejects: what is known stays. */
	keepFresh(deadline: Deadline): Promise<void>;
	/** Why a master cannot be reached, in the words of this way of running Redis. */
	describeFault(fault: SuppressionStoreError): SuppressionStoreError;
	/** A server said that a slot belongs to another. */
	slotMoved(slot: number, owner: Address): void;
	close(): void;
}
