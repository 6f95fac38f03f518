import type { ConsentState } from '../../consent/state';
import { isContactHash, type ContactRef } from '../../phone/contact-ref';
import { SuppressionStoreError } from '../errors';
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
import {
	erasedWithAnotherKey,
	isSameKey,
	type ContactKey,
	type ContactKeyMark,
} from './contact-key';
import { ContactNames } from './contact-names';
import type { ContactsOfAccount } from './contacts-of-account';
import { CurrentAccount } from './current-account';
import { NumbersAlone } from './numbers-alone';
import { NumbersAndErased } from './numbers-and-erased';
import { StoreAround } from './store-around';
import type { StoredAccount, StoredErasure } from './stored-account';

/** An account whose contacts are stored as numbers, but for those who were erased. */
export class PlainContacts extends StoreAround<StoredAccount> {
	readonly erasureKey: ContactKeyMark | undefined;
	private readonly current: CurrentAccount;
	private readonly names: ContactNames | undefined;

	/**
	 * @param key finds erased people.
	 * @throws SuppressionStoreError 'misconfigured' if people were erased with another key: they could not be found.
	 */
	constructor(inner: StoredAccount, key: ContactKey | undefined) {
		super(inner);
		this.current = new CurrentAccount(inner);
		this.names = key && new ContactNames(key);
		this.erasureKey = this.names?.mark;
		this.contactsOf(inner);
	}

	override async check(
		contacts: readonly ContactRef[],
	): Promise<ReadonlyMap<ContactRef, ConsentState>> {
		await this.admitHashes(contacts);
		return await this.ask(async (account) => await account.check(contacts));
	}

	override async record(entries: readonly RecordEntry[]): Promise<RecordedEvent[]> {
		await this.admitHashes(entries.map(({ event }) => event.contact));
		return await this.ask(async (account) => await account.record(entries));
	}

	override async permit(permission: Permission): Promise<void> {
		await this.ask(async (account) => await account.permit(permission));
	}

	override async claim(request: ClaimRequest): Promise<ClaimAnswer> {
		return await this.ask(async (account) => await account.claim(request));
	}

	override async settle(settlement: Settlement): Promise<void> {
		await this.ask(async (account) => await account.settle(settlement));
	}

	override async logSteps(entries: readonly StepLogEntry[]): Promise<void> {
		await this.ask(async (account) => await account.logSteps(entries));
	}

	/** What was erased has the hash in its anchors, and the number here. */
	override async *history(contact: ContactRef): AsyncGenerator<LedgerEntry> {
		const name = await this.ask(async (account) => await account.nameOf(contact));
		for await (const entry of this.inner.history(name)) {
			if (isContactHash(contact) || !isContactHash(name) || !this.names) yield entry;
			else yield { ...entry, event: this.names.recorded(entry.event, contact) };
		}
	}

	override async *steps(filter: StepFilter = {}): AsyncGenerator<StepLogEntry> {
		const { contact } = filter;
		if (contact === undefined) return yield* this.inner.steps(filter);
		const name = await this.ask(async (account) => await account.nameOf(contact));
		yield* this.inner.steps({ ...filter, contact: name });
	}

	override async erase(request: ErasureRequest): Promise<ErasureAnswer> {
		const names = this.names;
		if (!names) throw keyIsMissing();
		const byNumber = names.erasureOf(request);
		const first = await this.eraseStored(byNumber, names);
		if (first.isErased) return first;
		return await this.eraseStored({ ...byNumber, contact: byNumber.hash }, names);
	}

	private async eraseStored(erasure: StoredErasure, names: ContactNames): Promise<ErasureAnswer> {
		return await this.current.ask(async (account) => {
			if (account.erasedKey) requireKey(account.erasedKey, names);
			return await account.erase(erasure);
		});
	}

	private async ask<T>(question: (account: ContactsOfAccount) => Promise<T>): Promise<T> {
		return await this.current.ask(async (account) => await question(this.contactsOf(account)));
	}

	/** Hashes with this key come from an account in which the people were erased: so they are here, too, from now on. */
	private async admitHashes(contacts: readonly ContactRef[]): Promise<void> {
		const names = this.names;
		const hash = names && contacts.find(isContactHash);
		if (!names || !hash) return;
		names.contact(hash);
		await this.current.ask(async (account) => {
			if (!account.erasedKey) await account.admitErased(names.mark);
		});
		await this.current.renew();
	}

	private contactsOf(account: StoredAccount): ContactsOfAccount {
		if (!account.erasedKey) return new NumbersAlone(account);
		return new NumbersAndErased(account, requireKey(account.erasedKey, this.names));
	}
}

function requireKey(key: ContactKeyMark, given: ContactNames | undefined): ContactNames {
	if (given && isSameKey(key, given.mark)) return given;
	throw erasedWithAnotherKey(key, given?.mark);
}

function keyIsMissing(): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		'Nobody can be erased without a contact key: it is what an erased contact who opted out is found by again',
		'Enter a Contact Key with its ID in the credential, and keep it in a second place; docs/privacy.md says how to make one',
	);
}
