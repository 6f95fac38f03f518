import type { ConsentEvent } from '../../../src/consent/events';
import type { ContactHash, ContactRef } from '../../../src/phone/contact-ref';
import { markOf, type ContactKey } from '../../../src/store/privacy/contact-key';
import { ContactNames } from '../../../src/store/privacy/contact-names';
import { StoreAround } from '../../../src/store/privacy/store-around';
import type {
	ChangesOptions,
	ContactFilter,
	ContactStanding,
	Cursor,
	ErasedEntry,
	ErasureAnswer,
	ErasureRequest,
	LedgerEntry,
	RecordedEvent,
	RecordEntry,
	StepFilter,
	StepLogEntry,
	SuppressionStore,
} from '../../../src/store/suppression-store';
import type { MakeStore, TestDatabase } from './database';

export const KEY: ContactKey = { id: '2026-a', secret: 'a secret for tests, longer than 32 bytes' };

/** A database of accounts with hashed contacts, seen by somebody who knows every number that was given to it. */
export function hashed(makeStore: MakeStore): MakeStore {
	return async (): Promise<TestDatabase> => {
		const database = await makeStore();
		const known = new KnownNames(KEY);
		return {
			open: async ({ erasureKey: _, ...options } = {}) =>
				new SeenWithNumbers(await database.open({ ...options, contactKey: KEY }), known),
			destroy: database.destroy,
		};
	};
}

/** Hashes and stored ids by what they were made of. */
class KnownNames {
	readonly #names: ContactNames;
	readonly #contacts = new Map<ContactRef, ContactRef>();
	readonly #ids = new Map<string, ConsentEvent['id']>();

	constructor(key: ContactKey) {
		this.#names = new ContactNames(key);
	}

	noteContact(contact: ContactRef | undefined): void {
		if (contact !== undefined) this.#contacts.set(this.#names.contact(contact), contact);
	}

	noteEvent({ contact, id }: ConsentEvent): void {
		this.noteContact(contact);
		this.#ids.set(this.#names.name(id), id);
	}

	contactOf(hash: ContactRef): ContactRef {
		const contact = this.#contacts.get(hash);
		if (!contact) throw new Error('The store gave out a contact that is no hash of a known one');
		return contact;
	}

	eventOf(stored: ConsentEvent): ConsentEvent {
		const contact = this.contactOf(stored.contact);
		return { ...stored, contact, id: this.#ids.get(stored.id) ?? stored.id };
	}
}

/** Shows the numbers of hashes where the store gives out hashes. */
class SeenWithNumbers extends StoreAround {
	readonly contactKey = markOf(KEY);

	constructor(
		inner: SuppressionStore,
		private readonly known: KnownNames,
	) {
		super(inner);
	}

	override async record(entries: readonly RecordEntry[]): Promise<RecordedEvent[]> {
		for (const { event } of entries) this.known.noteEvent(event);
		return await this.inner.record(entries);
	}

	override async logSteps(entries: readonly StepLogEntry[]): Promise<void> {
		for (const { contact } of entries) this.known.noteContact(contact);
		await this.inner.logSteps(entries);
	}

	override async erase(request: ErasureRequest): Promise<ErasureAnswer> {
		this.known.noteContact(request.contact);
		return await this.inner.erase(request);
	}

	override async *history(contact: ContactRef): AsyncGenerator<LedgerEntry> {
		for await (const entry of this.inner.history(contact)) {
			if (entry.event.contact !== contact) throw new Error('The history is not that of the number');
			yield { ...entry, event: this.known.eventOf({ ...entry.event, contact: hashOf(contact) }) };
		}
	}

	override async *changes(after?: Cursor, options?: ChangesOptions): AsyncGenerator<LedgerEntry> {
		for await (const entry of this.inner.changes(after, options)) {
			yield { ...entry, event: this.known.eventOf(entry.event) };
		}
	}

	override async *ledger(after?: Cursor): AsyncGenerator<LedgerEntry | ErasedEntry> {
		for await (const entry of this.inner.ledger(after)) {
			yield 'erased' in entry ? entry : { ...entry, event: this.known.eventOf(entry.event) };
		}
	}

	override async *list(filter?: ContactFilter, after?: Cursor): AsyncGenerator<ContactStanding> {
		for await (const listed of this.inner.list(filter, after)) {
			yield { ...listed, contact: this.known.contactOf(listed.contact) };
		}
	}

	override async *steps(filter?: StepFilter): AsyncGenerator<StepLogEntry> {
		for await (const line of this.inner.steps(filter)) {
			const { contact } = line;
			yield contact === undefined ? line : { ...line, contact: this.known.contactOf(contact) };
		}
	}
}

/** The hash that the key of the tests makes of a number. */
export function hashOf(contact: ContactRef): ContactHash {
	return new ContactNames(KEY).contact(contact);
}
