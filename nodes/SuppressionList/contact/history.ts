import type { IDataObject } from 'n8n-workflow';
import { listOf } from '../../../src/consent/scope';
import { isSuppressed, listsLeft, standingIn } from '../../../src/consent/standing';
import { EMPTY_STATE } from '../../../src/consent/state';
import { eventEntry } from '../../../src/operations/timeline-entry';
import type { E164 } from '../../../src/phone/e164';
import type { LedgerEntry, SuppressionStore } from '../../../src/store/suppression-store';
import { shownStanding } from '../../shared/shown-standing';
import type { Operation } from '../operation';
import { contactFields, contactReader } from './contact-of-item';
import { shownEvent } from './shown-contact';

export const history: Operation = {
	option: {
		name: 'History',
		value: 'history',
		action: 'Get the history of a contact',
		description: 'Read everything that was recorded about a contact, as evidence',
	},
	fields: [...contactFields()],
	failed: { mayBeTexted: false, standing: 'unknown' },
	prepare: (context) => {
		const readContact = contactReader(context);
		return {
			each: 'item',
			execute: async (store, itemIndex) => [
				{ json: await evidenceOf(store, readContact(itemIndex)) },
			],
		};
	},
};

async function evidenceOf(store: SuppressionStore, contact: E164): Promise<IDataObject> {
	const entries: LedgerEntry[] = [];
	for await (const entry of store.history(contact)) entries.push(entry);
	const state = (await store.check([contact])).get(contact) ?? EMPTY_STATE;
	const standing = standingIn(state, 'all');
	return {
		contact,
		mayBeTexted: !isSuppressed(standing),
		...shownStanding(standing),
		listsLeft: listsLeft(state).map((scope) => listOf(scope) ?? scope),
		summary: entries.map(({ event }) => eventEntry(event)),
		events: entries.map(shownEntry),
	};
}

/** An event with its place in the ledger's chain, by which it can be shown that nobody altered it. */
function shownEntry({ event, anchor }: LedgerEntry): IDataObject {
	return { ...shownEvent(event), chain: { ...anchor } };
}
