import type { ConsentEvent } from '../../consent/events';
import { isSuppressed, standingIn } from '../../consent/standing';
import { EMPTY_STATE, mergeStates, type ConsentState } from '../../consent/state';
import { isContactHash, type ContactRef } from '../../phone/contact-ref';
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
	Permission,
	RecordedEvent,
	RecordEntry,
	Settlement,
	StepLogEntry,
} from '../suppression-store';
import { notAnswered, type ContactNames } from './contact-names';
import type { ContactsOfAccount } from './contacts-of-account';
import { digestOfSendKey } from './send-keys';
import type { StoredAccount } from './stored-account';

/** A contact as the account knows it. */
interface KnownContact {
	/** The name under which it is stored. */
	readonly name: ContactRef;
	/** All that is stored of it, whatever the name. */
	readonly state: ConsentState;
}

/**
 * An account of numbers in which people were erased: these are stored by their hashes, all others by their numbers.
 *
 * A number that has a standing of its own is stored by number: erasing it takes that standing away last, in the step
 * that makes every other handle ask again. Both have one only until then, or where a ledger was copied into the account
 * from one in which the person was erased; then both count.
 */
export class NumbersAndErased implements ContactsOfAccount {
	constructor(
		private readonly account: StoredAccount,
		private readonly names: ContactNames,
	) {}

	async check(contacts: readonly ContactRef[]): Promise<ReadonlyMap<ContactRef, ConsentState>> {
		const known = await this.known(contacts);
		return new Map([...known].map(([contact, { state }]) => [contact, state]));
	}

	async nameOf(contact: ContactRef): Promise<ContactRef> {
		return nameIn(await this.known([contact]), contact);
	}

	async record(entries: readonly RecordEntry[]): Promise<RecordedEvent[]> {
		requireRecordable(entries);
		const known = await this.known(entries.map(({ event }) => event.contact));
		const recorded = await this.account.record(
			entries.map((entry) => ({ ...entry, event: this.stored(entry.event, known) })),
		);
		return entries.map(({ event }, index) => {
			const answer = recorded[index];
			if (!answer) throw notAnswered();
			return { ...answer, event };
		});
	}

	async permit(permission: Permission): Promise<void> {
		requirePermission(permission);
		const contact = await this.nameOf(permission.contact);
		await this.account.permit({ ...permission, contact, id: this.idOf(permission.id, contact) });
	}

	async claim(request: ClaimRequest): Promise<ClaimAnswer> {
		requireClaimable(request);
		const { permission, scope, sendKey } = request;
		const known = await this.known([request.contact]);
		const contact = nameIn(known, request.contact);
		const standing = standingIn(known.get(request.contact)?.state ?? EMPTY_STATE, scope);
		if (permission === undefined && isSuppressed(standing)) {
			return { granted: false, because: 'standing', standing };
		}
		return await this.account.claim({
			...request,
			contact,
			sendKey: this.sendKeyOf(sendKey, contact),
			...(permission !== undefined && { permission: this.idOf(permission, contact) }),
		});
	}

	async settle(settlement: Settlement): Promise<void> {
		requireSettlement(settlement);
		const contact = await this.nameOf(settlement.contact);
		const sendKey = this.sendKeyOf(settlement.sendKey, contact);
		await this.account.settle({ ...settlement, contact, sendKey });
	}

	async logSteps(lines: readonly StepLogEntry[]): Promise<void> {
		requireLoggable(lines);
		const known = await this.known(lines.flatMap(({ contact }) => contact ?? []));
		await this.account.logSteps(
			lines.map((line) =>
				line.contact === undefined ? line : { ...line, contact: nameIn(known, line.contact) },
			),
		);
	}

	private async known(contacts: readonly ContactRef[]): Promise<Map<ContactRef, KnownContact>> {
		const hashes = new Map(contacts.map((contact) => [contact, this.names.contact(contact)]));
		const states = await this.account.check([...hashes.keys(), ...hashes.values()]);
		const known = new Map<ContactRef, KnownContact>();
		for (const [contact, hash] of hashes) {
			const [own, erased] = [states.get(contact), states.get(hash)];
			if (!own || !erased) throw notAnswered();
			const isErased = own.size === 0 && erased.size > 0;
			known.set(contact, { name: isErased ? hash : contact, state: mergeStates(own, erased) });
		}
		return known;
	}

	private stored(event: ConsentEvent, known: ReadonlyMap<ContactRef, KnownContact>): ConsentEvent {
		return isContactHash(nameIn(known, event.contact)) ? this.names.stored(event) : event;
	}

	private idOf(id: string, contact: ContactRef): string {
		return isContactHash(contact) ? this.names.name(id) : id;
	}

	private sendKeyOf(sendKey: string, contact: ContactRef): string {
		return isContactHash(contact) ? this.names.name(digestOfSendKey(sendKey)) : sendKey;
	}
}

function nameIn(known: ReadonlyMap<ContactRef, KnownContact>, contact: ContactRef): ContactRef {
	const found = known.get(contact);
	if (!found) throw notAnswered();
	return found.name;
}
