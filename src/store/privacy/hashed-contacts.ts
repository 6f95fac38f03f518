import type { ConsentState } from '../../consent/state';
import { isContactHash, type ContactHash, type ContactRef } from '../../phone/contact-ref';
import {
	requireClaimable,
	requireLoggable,
	requirePermission,
	requireRecordable,
	requireSettlement,
} from '../acceptable-entry';
import type {
	ClaimAnswer,
	ClaimRequest,
	ErasureAnswer,
	ErasureRequest,
	LedgerEntry,
	Permission,
	RecordedEvent,
	RecordEntry,
	Settlement,
	StepFilter,
	StepLogEntry,
} from '../suppression-store';
import type { ContactKey, ContactKeyMark } from './contact-key';
import { ContactNames, notAnswered } from './contact-names';
import { CurrentAccount } from './current-account';
import { StoreAround } from './store-around';
import type { StoredAccount } from './stored-account';

/**
 * An account whose contacts are stored as hashes alone. Whoever asks about a number is answered with that number; what
 * gives out contacts that nobody asked about (`changes`, `list`, `steps`) gives their hashes, which can be asked about
 * and recorded in their turn. What cannot be stored as it is must be refused before it is hashed, which would hide it.
 */
export class HashedContacts extends StoreAround<StoredAccount> {
	readonly contactKey: ContactKeyMark;
	readonly #names: ContactNames;
	readonly #current: CurrentAccount;

	/** @param inner the account, of which is known that its contacts are hashed with this key. */
	constructor(inner: StoredAccount, key: ContactKey) {
		super(inner);
		this.#current = new CurrentAccount(inner);
		this.#names = new ContactNames(key);
		this.contactKey = this.#names.mark;
	}

	override async check(
		contacts: readonly ContactRef[],
	): Promise<ReadonlyMap<ContactRef, ConsentState>> {
		const hashes = new Map<ContactRef, ContactHash>();
		for (const contact of contacts) hashes.set(contact, this.#names.contact(contact));
		const stored = [...hashes.values()];
		const states = await this.#current.ask(async (account) => await account.check(stored));
		const answer = new Map<ContactRef, ConsentState>();
		for (const [contact, hash] of hashes) {
			const state = states.get(hash);
			if (!state) throw notAnswered();
			answer.set(contact, state);
		}
		return answer;
	}

	override async record(entries: readonly RecordEntry[]): Promise<RecordedEvent[]> {
		requireRecordable(entries);
		const stored = entries.map((entry) => ({ ...entry, event: this.#names.stored(entry.event) }));
		const recorded = await this.#current.ask(async (account) => await account.record(stored));
		return entries.map(({ event }, index) => {
			const answer = recorded[index];
			if (!answer) throw notAnswered();
			return { ...answer, event };
		});
	}

	override async permit(permission: Permission): Promise<void> {
		requirePermission(permission);
		const contact = this.#names.contact(permission.contact);
		const stored = { ...permission, contact, id: this.#names.name(permission.id) };
		await this.#current.ask(async (account) => await account.permit(stored));
	}

	override async claim(request: ClaimRequest): Promise<ClaimAnswer> {
		requireClaimable(request);
		const { permission } = request;
		const stored = {
			...request,
			contact: this.#names.contact(request.contact),
			sendKey: this.#names.name(request.sendKey),
			...(permission !== undefined && { permission: this.#names.name(permission) }),
		};
		return await this.#current.ask(async (account) => await account.claim(stored));
	}

	override async settle(settlement: Settlement): Promise<void> {
		requireSettlement(settlement);
		const contact = this.#names.contact(settlement.contact);
		const sendKey = this.#names.name(settlement.sendKey);
		const stored = { ...settlement, contact, sendKey };
		await this.#current.ask(async (account) => await account.settle(stored));
	}

	override async logSteps(entries: readonly StepLogEntry[]): Promise<void> {
		requireLoggable(entries);
		const stored = entries.map((entry) => this.#hashed(entry));
		await this.#current.ask(async (account) => await account.logSteps(stored));
	}

	/** The anchors are those of the stored events, which have the hash in place of the number. */
	override async *history(contact: ContactRef): AsyncGenerator<LedgerEntry> {
		for await (const entry of this.inner.history(this.#names.contact(contact))) {
			if (isContactHash(contact)) yield entry;
			else yield { ...entry, event: this.#names.recorded(entry.event, contact) };
		}
	}

	override async *steps(filter: StepFilter = {}): AsyncGenerator<StepLogEntry> {
		yield* this.inner.steps(this.#hashed(filter));
	}

	/** The contact is known by its hash already: what goes is evidence, and what leads to the person elsewhere. */
	override async erase(request: ErasureRequest): Promise<ErasureAnswer> {
		const erasure = this.#names.erasureOf(request);
		return await this.#current.ask(
			async (account) => await account.erase({ ...erasure, contact: erasure.hash }),
		);
	}

	#hashed<About extends { readonly contact?: ContactRef }>(about: About): About {
		if (about.contact === undefined) return about;
		return { ...about, contact: this.#names.contact(about.contact) };
	}
}
