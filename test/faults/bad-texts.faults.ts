import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import {
	ACTORS,
	EVENT_SOURCES,
	EVENT_TYPES,
	eventOf,
	type EventId,
} from '../../src/consent/events';
import type { SuppressionStore } from '../../src/store/suppression-store';
import { claimRequest, collect, contact, event } from '../store/contract/fixtures';
import {
	answered,
	anyTime,
	KINDS,
	makePlaces,
	nastyText,
	somebody,
	Tally,
	tried,
	tryToRecord,
	type Places,
} from './harness/bad-input';
import { FaultTable } from './harness/fault-table';
import { isSameState } from './harness/findings';
import { library } from './harness/library';

const table = new FaultTable('bad-texts');

let places: Places;
beforeAll(async () => void (places = await makePlaces()));
afterAll(async () => await places.remove());

describe.each(KINDS)('bad texts and the %s store', (kind) => {
	let store: SuppressionStore;
	beforeEach(async () => void (store = await places.open(kind)));
	afterEach(async () => await store.close());

	it('stores an event with any list name and id whole, or not at all', async () => {
		const tally = new Tally();
		const property = fc.asyncProperty(nastyText, nastyText, nastyText, async (list, id, text) => {
			const stop = eventOf('opt_out', `list:${list}`, {
				...event('opt_out', { contact: somebody(), evidence: { text, messageId: id } }),
				id: `${id}${randomUUID()}` as EventId,
			});
			await tryToRecord(store, stop, tally);
		});
		await fc.assert(property, tried(150));
		tally.tell(table, kind, 'any characters in list names and ids');
	});

	it('keeps lists with different names apart', async () => {
		const tally = new Tally();
		const property = fc.asyncProperty(nastyText, nastyText, async (left, other) => {
			fc.pre(left !== other);
			const whose = somebody();
			const stop = event('opt_out', { contact: whose, scope: `list:${left}` });
			if (!(await answered(store.record([{ event: stop }])))) {
				tally.refused += 1;
				return;
			}
			tally.accepted += 1;
			const scope = `list:${other}` as const;
			const claim = await answered(store.claim(claimRequest({ contact: whose, scope })));
			if (claim === undefined || claim.granted) tally.present += 1;
		});
		await fc.assert(property, tried(150));
		tally.tell(table, kind, 'lists of one contact kept apart');
	});

	it('keeps texts with different keys apart, and knows each again', async () => {
		const property = fc.asyncProperty(nastyText, nastyText, async (one, other) => {
			fc.pre(one !== other);
			const whose = somebody();
			const claim = async (sendKey: string) =>
				await answered(store.claim(claimRequest({ contact: whose, sendKey })));
			const first = await claim(one);
			const second = await claim(other);
			if (first) expect([first.granted, (await claim(one))?.granted]).toEqual([true, false]);
			if (second) expect([second.granted, (await claim(other))?.granted]).toEqual([true, false]);
		});
		await fc.assert(property, tried(150));
	});

	it('stores words of ten megabytes whole, or not at all', async () => {
		const tally = new Tally();
		for (const unit of ['a', '🎉', '\n', '\0', 'é', '"']) {
			const text = unit.repeat((10 * 1024 * 1024) / unit.length);
			await tryToRecord(
				store,
				event('opt_out', { contact: somebody(), evidence: { text } }),
				tally,
			);
		}
		tally.tell(table, kind, 'words of 10 MB');
	});

	it('can always read its whole ledger after any events', async () => {
		const anyEvent = fc.record({
			id: nastyText.map((id) => `${id}${randomUUID()}` as EventId),
			contact: fc.constantFrom(contact(70_000), contact(70_001)),
			type: fc.constantFrom(...EVENT_TYPES),
			list: fc.option(nastyText),
			at: anyTime,
			recordedAt: anyTime,
			source: fc.constantFrom(...EVENT_SOURCES),
			actor: fc.constantFrom(...ACTORS),
			evidence: fc.dictionary(nastyText, nastyText, { maxKeys: 3 }),
		});
		const property = fc.asyncProperty(fc.array(anyEvent, { maxLength: 8 }), async (events) => {
			const own = await places.open(kind);
			for (const { type, list, ...occurrence } of events) {
				const scope = list === null ? 'all' : (`list:${list}` as const);
				await answered(own.record([{ event: eventOf(type, scope, occurrence) }]));
			}
			const ledger = (await collect(own.changes())).map((entry) => entry.event);
			const states = await own.check([contact(70_000), contact(70_001)]);
			for (const [whose, state] of states) {
				const expected = library.stateOf(ledger.filter((one) => one.contact === whose));
				expect(isSameState(expected, state)).toBe(true);
			}
			await own.close();
		});
		await fc.assert(property, tried(60));
	});
});
