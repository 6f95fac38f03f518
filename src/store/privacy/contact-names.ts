import { KEPT } from '../../consent/erasure';
import { eventIdOf, type ConsentEvent, type EventId } from '../../consent/events';
import { isContactHash, type ContactHash, type ContactRef } from '../../phone/contact-ref';
import type { E164 } from '../../phone/e164';
import { SuppressionStoreError } from '../errors';
import type { ErasureRequest } from '../suppression-store';
import { DIGEST, keyedDigest, markOf, type ContactKey, type ContactKeyMark } from './contact-key';
import type { StoredErasure } from './stored-account';

/** Kept apart from the texts that are numbers, which begin with a plus, and from the key's check. */
const NAME = 'name:';

/** The names by which a hashed account knows contacts, and what else could give them away. */
export class ContactNames {
	readonly mark: ContactKeyMark;

	constructor(private readonly key: ContactKey) {
		this.mark = markOf(key);
	}

	/**
	 * The hash of a number; a hash that this account gave out stays as it is.
	 * @throws SuppressionStoreError 'misconfigured' for a hash with another key.
	 */
	contact(contact: ContactRef): ContactHash {
		if (!isContactHash(contact)) {
			return `#${this.key.id}:${keyedDigest(this.key, contact)}` as ContactHash;
		}
		const [keyId, digest, ...more] = contact.slice(1).split(':');
		const isOwn = keyId === this.key.id && DIGEST.test(digest ?? '') && more.length === 0;
		if (!isOwn) throw hashedWithAnotherKey();
		return contact;
	}

	/**
	 * An id or a key of a text as it is stored. The id of an event is a plain hash of the number and of what the ledger
	 * shows besides, so that the number could be found from it by trying all there are.
	 */
	name(text: string): string {
		return keyedDigest(this.key, NAME + text);
	}

	/** An event as it is stored. One that came out of a hashed account of the same key is stored as it is. */
	stored(event: ConsentEvent): ConsentEvent {
		const contact = this.contact(event.contact);
		if (isContactHash(event.contact)) return event;
		return { ...event, contact, id: this.name(event.id) as EventId };
	}

	/** An event of a number as one of its hash, without anything else that could name the person. */
	nameless(event: ConsentEvent): ConsentEvent {
		return { ...this.stored(event), evidence: KEPT };
	}

	/** An erasure in names as they are stored. The contact stays as it is given. */
	erasureOf(request: ErasureRequest): StoredErasure {
		return {
			...request,
			hash: this.contact(request.contact),
			key: this.mark,
			nameless: (event) => this.nameless(event),
			sendKeyOf: (digest) => this.name(digest),
		};
	}

	/** A stored event of a contact as it was recorded; one that had an id of its own has the stored id. */
	recorded(stored: ConsentEvent, contact: E164): ConsentEvent {
		const event = { ...stored, contact };
		const id = eventIdOf(event, event.at);
		return this.name(id) === stored.id ? { ...event, id } : event;
	}
}

/** An account that leaves out a contact that it was asked about. */
export function notAnswered(): SuppressionStoreError {
	return new SuppressionStoreError(
		'damaged',
		'The suppression store did not answer for every contact',
		'Try again; if it stays, report it with the version of this package',
	);
}

function hashedWithAnotherKey(): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		'The contacts are hashed with another key than the contacts of this account',
		'Use an account with the same contact key; numbers cannot be made of hashes',
	);
}
