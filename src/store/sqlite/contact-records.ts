import { hash as digestOf } from 'node:crypto';
import type { ConsentEvent } from '../../consent/events';
import { EMPTY_STATE, type ConsentState } from '../../consent/state';
import type { ContactRef } from '../../phone/contact-ref';
import { contactIn, optionalBytesIn } from './rows';
import { standingRows, stateIn, storedState } from './standings';
import type { Sql } from './transaction';

/** Only the events of one contact are told apart by their digests: 64 bits are far more than enough. */
const DIGEST_BYTES = 8;

/** What the store knows of a contact, while a transaction works on it. */
interface ContactRecord {
	state: ConsentState;
	/** Digest and position of the first event; missing if there is none yet. */
	first?: { readonly digest: Buffer; readonly position?: number };
	isChanged: boolean;
}

/** The contacts of one transaction: read together, changed in memory, written together. */
export class ContactRecords {
	readonly #records = new Map<ContactRef, ContactRecord>();

	constructor(
		private readonly sql: Sql,
		private readonly accountId: number,
		contacts: readonly ContactRef[],
	) {
		for (const contact of contacts) {
			this.#records.set(contact, { state: EMPTY_STATE, isChanged: false });
		}
		for (const row of standingRows(sql, accountId, [...this.#records.keys()])) {
			const digest = optionalBytesIn(row, 'first_event');
			this.#records.set(contactIn(row), {
				state: stateIn(row),
				...(digest && { first: { digest } }),
				isChanged: false,
			});
		}
	}

	stateOf(contact: ContactRef): ConsentState {
		return this.#record(contact).state;
	}

	setState(contact: ContactRef, state: ConsentState): void {
		const record = this.#record(contact);
		if (record.state === state) return;
		record.state = state;
		record.isChanged = true;
	}

	/** Enters an event as recorded at a position; answers whether it was not known. */
	enter({ id, contact }: ConsentEvent, position: number): boolean {
		const digest = digestOf('sha256', id, 'buffer').subarray(0, DIGEST_BYTES);
		const record = this.#record(contact);
		if (!record.first) {
			record.first = { digest, position };
			record.isChanged = true;
			return true;
		}
		if (record.first.digest.equals(digest)) return false;
		return this.sql(ENTER_LATER_EVENT).run(this.accountId, contact, digest, position).changes !== 0;
	}

	/** Writes what was changed. */
	write(): void {
		const write = this.sql(WRITE_RECORD);
		for (const [contact, { state, first, isChanged }] of this.#records) {
			if (!isChanged) continue;
			const { digest = null, position = null } = first ?? {};
			write.run(this.accountId, contact, storedState(state), digest, position);
		}
	}

	#record(contact: ContactRef): ContactRecord {
		const record = this.#records.get(contact);
		if (!record) throw new RangeError('The contact is not one of this transaction');
		return record;
	}
}

const ENTER_LATER_EVENT = `
	INSERT INTO later_events (account_id, contact, event, position) VALUES (?, ?, ?, ?)
	ON CONFLICT DO NOTHING
`;

/** The first event stays the first one. */
const WRITE_RECORD = `
	INSERT INTO standings (account_id, contact, state, first_event, first_position) VALUES (?, ?, ?, ?, ?)
	ON CONFLICT DO UPDATE SET
		state = excluded.state,
		first_position = iif(first_event IS NULL, excluded.first_position, first_position),
		first_event = coalesce(first_event, excluded.first_event)
`;
