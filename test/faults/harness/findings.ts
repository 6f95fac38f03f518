import type { ConsentEvent } from '../../../src/consent/events';
import type { ContactRef } from '../../../src/phone/contact-ref';
import type { StoreOptions } from '../../../src/store/open-store';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import { DAY } from '../../store/contract/fixtures';
import type { Acknowledged, Happenings } from './happenings';
import { library } from './library';

const PATIENT_MS = 30_000;
const CONTACTS_PER_CHECK = 1000;
const CLAIMS_AT_ONCE = 200;

/** What a store that was opened afterwards says about everything that happened. */
export interface Findings {
	readonly acknowledged: number;
	/** Acknowledged opt-outs that are in the ledger and whose contact is suppressed. */
	readonly present: number;
	/** Texts granted after an acknowledged opt-out, during the fault and afterwards. */
	readonly letThrough: number;
	readonly doubleTexts: number;
	/** Events that the ledger has more than once. */
	readonly repeatedInLedger: number;
	/** Chains of the ledger that are not as they were written. */
	readonly brokenChains: number;
	/** Contacts whose standing is not what their events in the ledger make. */
	readonly standingsUnlikeLedger: number;
}

/** Opens the store anew and asks for everything that was acknowledged, then tries to text those contacts. */
export async function findingsIn(options: StoreOptions, happenings: Happenings): Promise<Findings> {
	const store = await library.openSuppressionStore({
		...options,
		timeoutMs: PATIENT_MS,
		...(options.kind === 'redis' && { createIfMissing: false }),
	});
	try {
		return await findingsOf(store, happenings);
	} finally {
		await store.close();
	}
}

async function findingsOf(store: SuppressionStore, happenings: Happenings): Promise<Findings> {
	const { acknowledged } = happenings;
	const contacts = [...new Set(acknowledged.map(({ contact }) => contact))];
	const ledger = await ledgerOf(store);
	const states = new Map(
		(
			await inParts(contacts, CONTACTS_PER_CHECK, async (part) => [...(await store.check(part))])
		).flat(),
	);
	const isSuppressed = (contact: ContactRef) => {
		const state = states.get(contact);
		return state !== undefined && library.isSuppressed(library.standingIn(state, 'all'));
	};
	const isPresent = ({ contact, eventId }: Acknowledged) =>
		ledger.times.has(eventId) && isSuppressed(contact);
	return {
		acknowledged: acknowledged.length,
		present: acknowledged.filter(isPresent).length,
		letThrough: happenings.letThrough().length + (await claimsGranted(store, contacts)),
		doubleTexts: happenings.doubles().length,
		repeatedInLedger: [...ledger.times.values()].filter((times) => times > 1).length,
		brokenChains: (await store.verify()).faults.length,
		standingsUnlikeLedger: contacts.filter((contact) => {
			const expected = library.stateOf(ledger.events.get(contact) ?? []);
			return !isSameState(expected, states.get(contact));
		}).length,
	};
}

interface Ledger {
	/** How often each event is in the ledger. */
	readonly times: ReadonlyMap<string, number>;
	readonly events: ReadonlyMap<ContactRef, ConsentEvent[]>;
}

async function ledgerOf(store: SuppressionStore): Promise<Ledger> {
	const times = new Map<string, number>();
	const events = new Map<ContactRef, ConsentEvent[]>();
	for await (const { event } of store.changes()) {
		times.set(event.id, (times.get(event.id) ?? 0) + 1);
		const ofContact = events.get(event.contact) ?? [];
		events.set(event.contact, [...ofContact, event]);
	}
	return { times, events };
}

/** How many of these contacts could be texted now. */
async function claimsGranted(
	store: SuppressionStore,
	contacts: readonly ContactRef[],
): Promise<number> {
	const at = Date.now();
	const text = { scope: 'all', sendKey: 'after the fault', at, keepUntil: at + DAY } as const;
	const answers = await inParts(
		contacts,
		CLAIMS_AT_ONCE,
		async (part) =>
			await Promise.all(part.map(async (contact) => await store.claim({ ...text, contact }))),
	);
	return answers.flat().filter(({ granted }) => granted).length;
}

export function isSameState(
	one: ReadonlyMap<string, { at: number; source: string }>,
	other: ReadonlyMap<string, { at: number; source: string }> | undefined,
): boolean {
	if (other?.size !== one.size) return false;
	return [...one].every(([register, mark]) => {
		const found = other.get(register);
		return found?.at === mark.at && found.source === mark.source;
	});
}

async function inParts<T, R>(
	all: readonly T[],
	size: number,
	work: (part: readonly T[]) => Promise<R>,
): Promise<R[]> {
	const results: R[] = [];
	for (let start = 0; start < all.length; start += size) {
		results.push(await work(all.slice(start, start + size)));
	}
	return results;
}
