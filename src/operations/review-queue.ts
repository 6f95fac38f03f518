import type { ConsentEvent, EventSource } from '../consent/events';
import type { ListScope } from '../consent/scope';
import type { ContactRef } from '../phone/contact-ref';
import type { SuppressionStore } from '../store/suppression-store';

/** A contact to whom no texts go until a person has decided what their reply meant. */
export interface HeldContact {
	readonly contact: ContactRef;
	/** Event time of the hold, milliseconds since 1970. */
	readonly since: number;
	readonly source: EventSource;
	/** The hold with its evidence; missing where the ledger no longer has it. */
	readonly hold?: ConsentEvent;
	readonly listsLeft: readonly ListScope[];
}

/**
 * Who is held for review, those who wait longest first.
 *
 * Goes through the standings of the whole account, some hundreds at a time, and holds those of held contacts alone; the
 * ledger is only read for the contacts that are answered.
 *
 * @param limit how many to answer.
 * @throws SuppressionStoreError if the store does not answer.
 */
export async function* reviewQueue(
	store: SuppressionStore,
	limit = Infinity,
): AsyncGenerator<HeldContact> {
	const waiting = await waitingContacts(store);
	for (const held of waiting.slice(0, limit)) {
		const hold = await holdOf(store, held);
		yield { ...held, ...(hold && { hold }) };
	}
}

/** The hold of a time, also where it has just been ended: two persons may decide at the same moment. */
export async function holdOf(
	store: SuppressionStore,
	{ contact, since }: Pick<HeldContact, 'contact' | 'since'>,
): Promise<ConsentEvent | undefined> {
	let found: ConsentEvent | undefined;
	for await (const { event } of store.history(contact)) {
		if (event.type === 'hold' && event.at === since) found = event;
	}
	return found;
}

async function waitingContacts(store: SuppressionStore): Promise<HeldContact[]> {
	const waiting: HeldContact[] = [];
	for await (const { contact, standing, listsLeft } of store.list({ status: 'held' })) {
		if (standing.status !== 'held') continue;
		waiting.push({ contact, since: standing.since, source: standing.source, listsLeft });
	}
	return waiting.sort((a, b) => a.since - b.since || (a.contact < b.contact ? -1 : 1));
}
