import type { ConsentState } from '../../consent/state';
import { isContactHash, type ContactHash, type ContactRef } from '../../phone/contact-ref';
import {
	requireClaimable,
	requireLoggable,
	requirePermission,
	requireRecordable,
	requireSettlement,
} from '../acceptable-entry';
import { SuppressionStoreError } from '../errors';
import type {
	ClaimAnswer,
	ClaimRequest,
	LedgerEntry,
	Permission,
	RecordedEvent,
	RecordEntry,
	Settlement,
	StepFilter,
	StepLogEntry,
	SuppressionStore,
} from '../suppression-store';
import type { ContactKey, ContactKeyMark } from './contact-key';
import { ContactNames } from './contact-names';
import { StoreAround } from './store-around';

/**
 * An account whose contacts are stored as hashes alone. Whoever asks about a number is answered with that number; what
 * gives out contacts that nobody asked about (`changes`, `list`, `steps`) gives their hashes, which can be asked about
 * and recorded in their turn. What cannot be stored as it is must be refused before it is hashed, which would hide it.
 */
export class HashedContacts extends StoreAround {
	readonly contactKey: ContactKeyMark;
	readonly #names: ContactNames;

	/** @param inner the account, of which is known that its contacts are hashed with this key. */
	constructor(inner: SuppressionStore, key: ContactKey) {
		super(inner);
		this.#names = new ContactNames(key);
		this.contactKey = this.#names.mark;
	}

	override async check(
		contacts: readonly ContactRef[],
	): Promise<ReadonlyMap<ContactRef, ConsentState>> {
		const hashes = new Map<ContactRef, ContactHash>();
		for (const contact of contacts) hashes.set(contact, this.#names.contact(contact));
		const states = await this.inner.check([...hashes.values()]);
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
		const recorded = await this.inner.record(
			entries.map((entry) => ({ ...entry, event: this.#names.stored(entry.event) })),
		);
		return entries.map(({ event }, index) => {
			const answer = recorded[index];
			if (!answer) throw notAnswered();
			return { ...answer, event };
		});
	}

	override async permit(permission: Permission): Promise<void> {
		requirePermission(permission);
		const contact = this.#names.contact(permission.contact);
		await this.inner.permit({ ...permission, contact, id: this.#names.name(permission.id) });
	}

	override async claim(request: ClaimRequest): Promise<ClaimAnswer> {
		requireClaimable(request);
		const { permission } = request;
		return await this.inner.claim({
			...request,
			contact: this.#names.contact(request.contact),
			sendKey: this.#names.name(request.sendKey),
			...(permission !== undefined && { permission: this.#names.name(permission) }),
		});
	}

	override async settle(settlement: Settlement): Promise<void> {
		requireSettlement(settlement);
		const contact = this.#names.contact(settlement.contact);
		const sendKey = this.#names.name(settlement.sendKey);
		await this.inner.settle({ ...settlement, contact, sendKey });
	}

	override async logSteps(entries: readonly StepLogEntry[]): Promise<void> {
		requireLoggable(entries);
		await this.inner.logSteps(entries.map((entry) => this.#hashed(entry)));
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

	#hashed<About extends { readonly contact?: ContactRef }>(about: About): About {
		if (about.contact === undefined) return about;
		return { ...about, contact: this.#names.contact(about.contact) };
	}
}

function notAnswered(): SuppressionStoreError {
	return new SuppressionStoreError(
		'damaged',
		'The suppression store did not answer for every contact',
		'Try again; if it stays, report it with the version of this package',
	);
}
