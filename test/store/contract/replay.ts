import fc from 'fast-check';
import {
	completeEvent,
	EVENT_SOURCES,
	type ConsentEvent,
	EVENT_TYPES,
} from '../../../src/consent/events';
import type { Scope } from '../../../src/consent/scope';
import { EMPTY_STATE, stateOf } from '../../../src/consent/state';
import type { RecordedEvent, SuppressionStore } from '../../../src/store/suppression-store';
import type { StoreOpener } from './database';
import { ANN, BEN, CLEO, collect, entries, NOW, SECOND } from './fixtures';

const CONTACTS = [ANN, BEN, CLEO];
const SCOPES: readonly Scope[] = [
	'all',
	'list:promos',
	'list:a,b:c',
	'list:100% {🎉}',
	'list:\u00e9 e\u0301',
];
/** Few times, so that many events meet at the same one. */
const TIMES = [Date.UTC(2001, 0, 1), NOW - 2 * SECOND, NOW - SECOND, NOW - SECOND + 1, NOW];

interface Delivery {
	readonly event: ConsentEvent;
	readonly toSecondHandle: boolean;
}

const eventContent = fc.record({
	type: fc.constantFrom(...EVENT_TYPES),
	contact: fc.constantFrom(...CONTACTS),
	scope: fc.constantFrom(...SCOPES),
	at: fc.constantFrom(...TIMES),
	source: fc.constantFrom(...EVENT_SOURCES),
	actor: fc.constantFrom('contact' as const, 'operator' as const, 'provider' as const),
	text: fc.string({ unit: 'binary', maxLength: 12 }),
});

const someEvents: fc.Arbitrary<ConsentEvent[]> = fc
	.array(eventContent, { minLength: 1, maxLength: 25 })
	.map((contents) =>
		contents.map(({ text, ...draft }, n) =>
			completeEvent({ ...draft, evidence: { messageId: `SM${n}`, text } }, NOW),
		),
	);

/** Every event at least once, some again, in any order, to one handle or the other, in batches of any size. */
const someDeliveries: fc.Arbitrary<{ events: ConsentEvent[]; batches: Delivery[][] }> =
	someEvents.chain((events) =>
		fc
			.tuple(
				fc.array(fc.constantFrom(...events), { maxLength: 10 }),
				fc.infiniteStream(fc.integer({ min: 0, max: 1_000_000 })),
				fc.infiniteStream(fc.integer({ min: 1, max: 6 })),
			)
			.map(([again, ranks, sizes]) => ({
				events,
				batches: inBatches(shuffled([...events, ...again], ranks), sizes),
			})),
	);

export function describeReplay(stores: StoreOpener): void {
	describe('events in any order, repeated, over two handles', () => {
		it('make the state of the pure reducer, and the ledger holds each once', async () => {
			await fc.assert(
				fc.asyncProperty(someDeliveries, async ({ events, batches }) => {
					const handles = await stores.openTwo();
					const recorded = await deliver(handles, batches);

					expect(recorded.filter((one) => one.isNew)).toHaveLength(events.length);
					await expectStatesOf(handles[1], events);
					await expectLedgerOf(handles[0], events);
					await Promise.all(handles.map((handle) => handle.close()));
				}),
				{ numRuns: 60 },
			);
		});

		it('make the same state when both handles record at the same time', async () => {
			await fc.assert(
				fc.asyncProperty(someDeliveries, async ({ events, batches }) => {
					const handles = await stores.openTwo();
					await Promise.all(batches.map(async (batch) => await deliver(handles, [batch])));

					await expectStatesOf(handles[0], events);
					await expectLedgerOf(handles[1], events);
					await Promise.all(handles.map((handle) => handle.close()));
				}),
				{ numRuns: 30 },
			);
		});
	});
}

async function deliver(
	[one, other]: [SuppressionStore, SuppressionStore],
	batches: readonly Delivery[][],
): Promise<RecordedEvent[]> {
	const recorded: RecordedEvent[] = [];
	for (const batch of batches) {
		const handle = batch[0]?.toSecondHandle ? other : one;
		recorded.push(...(await handle.record(entries(...batch.map((delivery) => delivery.event)))));
	}
	return recorded;
}

async function expectStatesOf(store: SuppressionStore, events: readonly ConsentEvent[]) {
	const states = await store.check(CONTACTS);
	for (const one of CONTACTS) {
		const expected = stateOf(events.filter((event) => event.contact === one));
		expect(states.get(one)).toEqual(expected);
		const ledger = await collect(store.history(one));
		expect(stateOf(ledger.map((entry) => entry.event))).toEqual(states.get(one) ?? EMPTY_STATE);
	}
}

async function expectLedgerOf(store: SuppressionStore, events: readonly ConsentEvent[]) {
	const ledger = await collect(store.changes());
	const stored = ledger.map((entry) => entry.event);
	expect(byId(stored)).toEqual(byId(events));
	expect(new Set(ledger.map((entry) => entry.cursor)).size).toBe(ledger.length);
}

function byId(events: readonly ConsentEvent[]): ConsentEvent[] {
	return [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function shuffled(events: readonly ConsentEvent[], ranks: Iterator<number>): ConsentEvent[] {
	return events
		.map((event) => ({ event, rank: Number(ranks.next().value) }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ event }) => event);
}

function inBatches(events: readonly ConsentEvent[], sizes: Iterator<number>): Delivery[][] {
	const batches: Delivery[][] = [];
	let start = 0;
	while (start < events.length) {
		const size = Number(sizes.next().value);
		const toSecondHandle = size % 2 === 0;
		const batch = events.slice(start, start + size);
		batches.push(batch.map((event) => ({ event, toSecondHandle })));
		start += size;
	}
	return batches;
}
