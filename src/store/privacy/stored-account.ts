import type { ConsentEvent } from '../../consent/events';
import type { ContactHash, ContactRef } from '../../phone/contact-ref';
import type { ErasureAnswer, ErasureRequest, SuppressionStore } from '../suppression-store';
import type { ContactKeyMark } from './contact-key';

/**
 * An account as its kind of store keeps it: contacts by the names under which they are stored, be they numbers or hashes.
 *
 * What depends on who was erased (`check`, `record`, `permit`, `claim`, `settle`, `logSteps`) is refused as
 * `not_this_store` once a person was erased since this handle was made: then `renewed` gives another one.
 */
export interface StoredAccount
	extends Omit<SuppressionStore, 'contactKey' | 'erasureKey' | 'erase'> {
	/** The key of the hashes by which erased people are known; missing while nobody was erased. */
	readonly erasedKey?: ContactKeyMark | undefined;
	/** The account as it is now, on the same connection; missing if nobody was erased since this handle was made. */
	renewed(): Promise<StoredAccount | undefined>;
	/** Notes that contacts may be known by hashes with this key from now on. Other handles are refused until renewed. */
	admitErased(key: ContactKeyMark): Promise<void>;
	erase(erasure: StoredErasure): Promise<ErasureAnswer>;
}

/** One erasure, in names as they are stored. */
export interface StoredErasure extends ErasureRequest {
	/** What the contact is known by afterwards: the contact itself where it is known by its hash already. */
	readonly hash: ContactHash;
	readonly key: ContactKeyMark;
	/** An event of the number as one of the hash, without anything that could name the person. */
	readonly nameless: (event: ConsentEvent) => ConsentEvent;
	/** The send key of the hash for one of the number, which is given as its digest. */
	readonly sendKeyOf: (digest: string) => string;
}

/** Whether the contact is stored by a number, so that more than evidence has to go. */
export function isByNumber({ contact, hash }: StoredErasure): boolean {
	const stored: ContactRef = hash;
	return contact !== stored;
}
