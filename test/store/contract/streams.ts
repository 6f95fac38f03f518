import { EVENT_SOURCES } from '../../../src/consent/events';
import type { E164 } from '../../../src/phone/e164';
import type { Cursor, LedgerEntry, SuppressionStore } from '../../../src/store/suppression-store';
import type { StoreOpener } from './database';
import { ANN, BEN, collect, contact, DAY, entries, event, HOUR, NOW } from './fixtures';

/** More than any store reads in one step. */
const MANY = 2100;

export function describeStreams(stores: StoreOpener): void {
	describe('history', () => {
		it('is empty for a contact without events', async () => {
			const store = await stores.open();
			expect(await collect(store.history(ANN))).toEqual([]);
		});

		it("gives one contact's events in the order of recording, whatever their times", async () => {
			const [one, other] = await stores.openTwo();
			const events = [
				event('opt_out', { at: NOW - HOUR }),
				event('opt_in', { at: NOW - DAY }),
				event('block', { at: NOW - HOUR, source: 'manual', actor: 'operator' }),
				event('opt_out', { at: NOW - 2 * DAY, scope: 'list:promos' }),
			];
			for (const [n, stored] of events.entries()) {
				const handle = n % 2 === 0 ? one : other;
				await handle.record(entries(stored, event('hold', { contact: BEN })));
			}
			expect((await collect(one.history(ANN))).map((entry) => entry.event)).toEqual(events);
		});

		it.each(EVENT_SOURCES)(
			'gives back an event with the source %s exactly as it was recorded',
			async (source) => {
				const store = await stores.open();
				const stored = event('opt_out', {
					source,
					actor: 'provider',
					scope: 'list:été 🎉',
					evidence: {
						messageId: 'SM 1:{}',
						text: 'STOP 🛑 „arrêt“ Ünïcödé\n\ttwo lines \u0000 \u200d "quoted" \\ \'single\' \ud83d',
						textHash: 'ab'.repeat(32),
						note: '{"json": [1, null]}',
						requestedBy: 'someone@example.com',
						rule: 'keyword',
						keyword: 'stop',
					},
				});
				await store.record(entries(stored));
				expect((await collect(store.history(ANN))).map((entry) => entry.event)).toEqual([stored]);
			},
		);

		it('gives back an event without evidence', async () => {
			const store = await stores.open();
			const stored = { ...event('opt_out'), evidence: {} };
			await store.record(entries(stored));
			expect((await collect(store.history(ANN))).map((entry) => entry.event)).toEqual([stored]);
		});
	});

	describe('changes', () => {
		it('gives every event of the account once, those of one contact in order', async () => {
			const store = await stores.open();
			const events = Array.from({ length: MANY }, (_, n) =>
				event('opt_out', { contact: contact(n % 7), at: NOW - n }),
			);
			await store.record(entries(...events));
			expectSameLedger(await collect(store.changes()), events);
		});

		it('goes on after a cursor, on another handle, without loss or repeat', async () => {
			const [one, other] = await stores.openTwo();
			const events = Array.from({ length: 30 }, (_, n) =>
				event('opt_out', { contact: contact(n % 4) }),
			);
			await one.record(entries(...events));

			const read: LedgerEntry[] = [];
			for (let steps = 0; steps < 10; steps += 1) {
				read.push(...(await take(steps % 2 ? one : other, 3, read.at(-1)?.cursor)));
			}

			expectSameLedger(read, events);
			expect(await take(one, 1, read.at(-1)?.cursor)).toEqual([]);
		});

		it('loses and repeats nothing while others record', async () => {
			const [reader, writer] = await stores.openTwo();
			const events = Array.from({ length: 60 }, (_, n) =>
				event('opt_out', { contact: contact(n % 5) }),
			);
			const writing = recordOneByOne(writer, events);

			const read: LedgerEntry[] = [];
			for (let round = 0; round < 5; round += 1) {
				for await (const entry of reader.changes(read.at(-1)?.cursor)) read.push(entry);
			}
			await writing;
			for await (const entry of reader.changes(read.at(-1)?.cursor)) read.push(entry);

			expectSameLedger(read, events);
		});

		it('refuses a cursor that no store gave', async () => {
			const store = await stores.open();
			await expect(collect(store.changes('not a cursor' as Cursor))).rejects.toMatchObject({
				name: 'SuppressionStoreError',
				failure: 'misconfigured',
			});
		});
	});

	describe('list', () => {
		it('gives every contact with events once', async () => {
			const store = await stores.open();
			const contacts = Array.from({ length: MANY }, (_, n) => contact(n));
			await store.record(entries(...contacts.map((one) => event('opt_out', { contact: one }))));
			const listed = await collect(store.list());
			expect(listed.map((one) => one.contact).sort()).toEqual(contacts.sort());
		});

		it('leaves out contacts that were only texted', async () => {
			const store = await stores.open();
			const request = { contact: ANN, sendKey: 'welcome', at: NOW };
			await store.claim({ ...request, scope: 'all', keepUntil: NOW + DAY });
			await store.settle({ ...request, outcome: 'sent' });
			expect(await collect(store.list())).toEqual([]);
		});

		it('says the standing for all texts and the lists left', async () => {
			const store = await stores.open();
			await store.record(
				entries(
					event('opt_out', { scope: 'list:reminders' }),
					event('opt_out', { scope: 'list:promos' }),
					event('hold', { at: NOW - DAY, source: 'manual' }),
				),
			);
			expect(await collect(store.list())).toEqual([
				{
					cursor: expect.any(String),
					contact: ANN,
					standing: { status: 'held', since: NOW - DAY, source: 'manual' },
					listsLeft: ['list:promos', 'list:reminders'],
				},
			]);
		});

		describe('with a status', () => {
			const contacts = {
				unsubscribed: contact(10),
				backAgain: contact(11),
				leftAList: contact(12),
				held: contact(13),
				blocked: contact(14),
			};
			async function storeWithAll(): Promise<SuppressionStore> {
				const store = await stores.open();
				await store.record(
					entries(
						event('opt_out', { contact: contacts.unsubscribed }),
						event('opt_out', { contact: contacts.backAgain, at: NOW - DAY }),
						event('opt_in', { contact: contacts.backAgain }),
						event('opt_out', { contact: contacts.leftAList, scope: 'list:promos' }),
						event('hold', { contact: contacts.held }),
						event('block', { contact: contacts.blocked }),
					),
				);
				return store;
			}

			it.each([
				['unsubscribed', [contacts.unsubscribed, contacts.leftAList]],
				['subscribed', [contacts.backAgain, contacts.leftAList]],
				['held', [contacts.held]],
				['blocked', [contacts.blocked]],
			] as const)('%s gives only those', async (status, expected: readonly E164[]) => {
				const store = await storeWithAll();
				const listed = await collect(store.list({ status }));
				expect(listed.map((one) => one.contact).sort()).toEqual([...expected].sort());
			});
		});
	});
}

async function take(
	store: SuppressionStore,
	count: number,
	after?: Cursor,
): Promise<LedgerEntry[]> {
	const taken: LedgerEntry[] = [];
	for await (const entry of store.changes(after)) {
		taken.push(entry);
		if (taken.length === count) break;
	}
	return taken;
}

async function recordOneByOne(store: SuppressionStore, events: readonly LedgerEntry['event'][]) {
	for (const one of events) await store.record(entries(one));
}

/** Between contacts no order is promised. */
function expectSameLedger(read: readonly LedgerEntry[], events: readonly LedgerEntry['event'][]) {
	expect(read).toHaveLength(events.length);
	expect(byContact(read.map((entry) => entry.event))).toEqual(byContact(events));
}

function byContact(events: readonly LedgerEntry['event'][]): LedgerEntry['event'][] {
	return [...events].sort((a, b) => (a.contact < b.contact ? -1 : a.contact > b.contact ? 1 : 0));
}
