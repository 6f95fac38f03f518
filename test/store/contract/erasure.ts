import { isSuppressed, standingIn } from '../../../src/consent/standing';
import { stateOf } from '../../../src/consent/state';
import type { ContactRef } from '../../../src/phone/contact-ref';
import type { ChainAnchor } from '../../../src/store/chain';
import type { Cursor, SuppressionStore } from '../../../src/store/suppression-store';
import type { StoreOpener } from './database';
import {
	ANN,
	anyAccount,
	BEN,
	claimRequest,
	collect,
	contact,
	entries,
	event,
	HOUR,
	NOW,
	stepLine,
} from './fixtures';
import { hashOf, KEY } from './hashed-contacts';

const WORDS = 'Stop, this is Ann';
const PROVIDER_ID = 'SM0123456789abcdef0123456789abcdef';
const ASKED = { at: NOW, evidence: { requestedBy: 'Data protection officer' } };

const stopWithWords = (about: ContactRef = ANN) =>
	event('opt_out', {
		contact: about,
		evidence: { text: WORDS, messageId: `${PROVIDER_ID} ${about}`, note: 'by phone, too' },
	});

/** What names a person goes, what they decided stays. */
export function describeErasure(stores: StoreOpener): void {
	const open = async (account = anyAccount()) => await stores.open(account, KEY);
	const openTwo = async () => {
		const account = anyAccount();
		return [await open(account), await open(account)] as const;
	};

	describe('erase', () => {
		it('keeps suppressed who opted out, also for handles that were open before', async () => {
			const [one, other] = await openTwo();
			await one.record(entries(stopWithWords(), event('opt_in', { contact: BEN })));
			await other.check([ANN]);

			const answer = await one.erase({ contact: ANN, ...ASKED });

			expect(answer).toMatchObject({ hash: hashOf(ANN), isErased: true, ledgerEntries: 1 });
			for (const store of [one, other]) {
				expect(await statusOf(store, ANN)).toBe('unsubscribed');
				expect(await statusOf(store, BEN)).toBe('subscribed');
				expect(await store.claim(claimRequest())).toMatchObject({
					granted: false,
					because: 'standing',
				});
			}
			expect(await other.claim(claimRequest({ contact: BEN }))).toMatchObject({ granted: true });
		});

		it('refuses the claim and the record of a handle that saw the number before, and repeats them for the hash', async () => {
			const [one, other] = await openTwo();
			await other.claim(claimRequest({ sendKey: 'before' }));
			await one.record(entries(stopWithWords()));
			await one.erase({ contact: ANN, ...ASKED });
			expect(await other.claim(claimRequest())).toMatchObject({ because: 'standing' });

			const [third, fourth] = await openTwo();
			await fourth.check([ANN]);
			await third.record(entries(stopWithWords()));
			await third.erase({ contact: ANN, ...ASKED });
			const [recorded] = await fourth.record(entries(event('opt_in', { at: NOW })));
			expect(recorded).toMatchObject({ isNew: true });
			expect(recorded?.before.has('opt_out')).toBe(true);
			expect(await statusOf(third, ANN)).toBe('subscribed');
		});

		it('leaves nothing of the person in what can be read', async () => {
			const store = await open();
			await store.record(entries(stopWithWords(), event('opt_in', { at: NOW - 2 * HOUR })));
			await store.permit({ id: 'help 1', contact: ANN, until: NOW + HOUR });
			await store.logSteps([
				stepLine({ id: 'one', providerMessageId: PROVIDER_ID, executionId: 'run 7' }),
				stepLine({ id: 'two', at: NOW - HOUR, outcome: 'skipped' }),
				stepLine({ id: 'three', contact: BEN, at: NOW + 1 }),
			]);

			await store.erase({ contact: ANN, ...ASKED });

			const read = await allThatIsRead(store);
			const named = store.contactKey ? [] : [ANN, ANN.slice(1)];
			for (const word of [WORDS, PROVIDER_ID, 'run 7', 'by phone', ...named]) {
				expect(read).not.toContain(word);
			}
			const lines = await collect(store.steps());
			expect(lines.map(({ id, contact: about }) => [id, about])).toEqual([
				['two', nameOf(store, ANN)],
				['one', nameOf(store, ANN)],
				['three', BEN],
			]);
			const own = await collect(store.steps({ contact: ANN }));
			expect(own.map(({ id }) => id)).toEqual(['two', 'one']);
		});

		it('tells of itself in the ledger, without the number', async () => {
			const store = await open();
			await store.record(entries(stopWithWords()));
			await store.erase({ contact: ANN, ...ASKED });
			const erasures = (await collect(store.changes())).filter(
				({ event: { type } }) => type === 'erasure',
			);
			expect(erasures.map((entry) => entry.event)).toMatchObject([
				{ contact: nameOf(store, ANN), at: NOW, actor: 'operator', evidence: ASKED.evidence },
			]);
			expect((await collect(store.history(ANN))).at(-1)?.event.type).toBe('erasure');
		});

		it('keeps the chain whole, from anchors of before to entries of after', async () => {
			const store = await open();
			await store.record(entries(...someStops()));
			const heads = await store.heads();
			for (const n of [0, 7, 8, 9, 29]) await store.erase({ contact: contact(n), ...ASKED });
			const entriesThen = (await collect(store.ledger())).length;
			await store.record(entries(event('hold')));
			expect(await store.verify(heads)).toMatchObject({ entries: entriesThen + 1, faults: [] });
			const erased = (await collect(store.ledger())).filter((entry) => 'erased' in entry);
			expect(erased).toHaveLength(5);
		});

		it('lets the ledger be read on from any place', async () => {
			const store = await open();
			await store.record(entries(...someStops()));
			const places = (await collect(store.changes())).map(({ cursor, anchor }) => ({
				cursor,
				rest: anchorsAfter(anchor),
			}));
			for (const n of [0, 13, 29]) await store.erase({ contact: contact(n), ...ASKED });
			const whole = await collect(store.ledger());
			for (const { cursor, rest } of places) {
				const read = (await collect(store.ledger(cursor))).map(({ anchor }) => anchor);
				const ofWhole = whole.map(({ anchor }) => anchor);
				expect(read.filter(rest)).toEqual(ofWhole.filter(rest));
				expect(new Set(read.map(({ hash }) => hash)).size).toBe(read.length);
			}
			const events = await collect(store.changes());
			expect(events).toEqual(whole.filter((entry) => 'event' in entry));
		});

		it('lets the person come back by their own message, and leave again', async () => {
			const store = await open();
			await store.record(entries(stopWithWords()));
			await store.erase({ contact: ANN, ...ASKED });
			const start = event('opt_in', { at: NOW - 2 });
			expect(await store.record(entries(start))).toMatchObject([{ event: start, isNew: true }]);
			expect(await store.claim(claimRequest())).toMatchObject({ granted: true });

			const stop = event('opt_out', { at: NOW - 1 });
			const [left] = await store.record([{ event: stop, permitConfirmationUntil: NOW + HOUR }]);
			expect(left?.confirmationUntil).toBe(NOW + HOUR);
			expect(await store.claim(claimRequest({ sendKey: 'next' }))).toMatchObject({
				because: 'standing',
			});
			const confirmation = claimRequest({ sendKey: 'confirm', permission: stop.id });
			expect(await store.claim(confirmation)).toMatchObject({ granted: true });
			expect(await collect(store.list({ status: 'unsubscribed' }))).toHaveLength(1);
		});

		it('keeps what texts the person got', async () => {
			const store = await open();
			await store.claim(claimRequest({ sendKey: 'sent' }));
			await store.settle({ contact: ANN, sendKey: 'sent', at: NOW, outcome: 'sent' });
			await store.claim(claimRequest({ sendKey: 'open' }));
			await store.record(entries(event('opt_in', { evidence: { text: WORDS } })));

			const { sendMarks } = await store.erase({ contact: ANN, ...ASKED });

			expect(sendMarks).toBe(store.contactKey ? 0 : 2);
			expect(await store.claim(claimRequest({ sendKey: 'sent' }))).toMatchObject({
				because: 'already_sent',
			});
			expect(await store.claim(claimRequest({ sendKey: 'open' }))).toMatchObject({
				because: 'outcome_unknown',
			});
			expect(await store.claim(claimRequest({ sendKey: 'new' }))).toEqual({
				granted: true,
				textedBefore: true,
			});
			await store.settle({ contact: ANN, sendKey: 'open', at: NOW, outcome: 'sent' });
			expect(await store.claim(claimRequest({ sendKey: 'open' }))).toMatchObject({
				because: 'already_sent',
			});
		});

		it('keeps what counts towards frequency caps', async () => {
			const store = await open();
			const caps = [{ texts: 2, within: HOUR }];
			await store.claim(claimRequest({ sendKey: 'one', caps }));
			await store.claim(claimRequest({ sendKey: 'two', caps }));
			await store.record(entries(event('opt_in', { evidence: { text: WORDS } })));
			await store.erase({ contact: ANN, ...ASKED });
			const third = claimRequest({ sendKey: 'three', caps, at: NOW + 1 });
			expect(await store.claim(third)).toMatchObject({ because: 'frequency_cap' });
			await store.settle({ contact: ANN, sendKey: 'one', at: NOW + 1, outcome: 'not_sent' });
			expect(await store.claim(third)).toMatchObject({ granted: true });
		});

		it('changes nothing when it is repeated', async () => {
			const [one, other] = await openTwo();
			await one.record(entries(stopWithWords()));
			await one.logSteps([stepLine({ providerMessageId: PROVIDER_ID })]);
			const first = await one.erase({ contact: ANN, ...ASKED });
			const before = [await one.heads(), await allThatIsRead(one)];
			for (const store of [one, other]) {
				const again = await store.erase({ contact: ANN, at: NOW + 1 });
				expect(again).toEqual({
					hash: first.hash,
					isErased: false,
					ledgerEntries: 0,
					stepLogLines: 0,
					sendMarks: 0,
					state: first.state,
				});
			}
			expect([await one.heads(), await allThatIsRead(one)]).toEqual(before);
		});

		it('removes what came since when it is asked for again', async () => {
			const store = await open();
			await store.record(entries(stopWithWords()));
			await store.erase({ contact: ANN, ...ASKED });
			await store.record(entries(event('opt_in', { at: NOW, evidence: { text: 'Start, Ann' } })));
			const again = await store.erase({ contact: ANN, at: NOW + 1 });
			expect(again).toMatchObject({ isErased: true, ledgerEntries: 1 });
			expect(await allThatIsRead(store)).not.toContain('Start, Ann');
			expect(await statusOf(store, ANN)).toBe('subscribed');
			expect(await store.verify()).toMatchObject({ faults: [] });
		});

		it('knows again what was recorded before', async () => {
			const store = await open();
			const stop = stopWithWords();
			await store.record(entries(stop));
			await store.erase({ contact: ANN, ...ASKED });
			const heads = await store.heads();
			expect(await store.record(entries(stop))).toMatchObject([{ isNew: false }]);
			expect(await store.heads()).toEqual(heads);
			expect(await allThatIsRead(store)).not.toContain(WORDS);
		});

		it('does nothing about somebody who is not known', async () => {
			const store = await open();
			await store.record(entries(event('opt_out', { contact: BEN })));
			const heads = await store.heads();
			const answer = await store.erase({ contact: ANN, ...ASKED });
			expect(answer).toMatchObject({ isErased: false, ledgerEntries: 0 });
			expect(await store.heads()).toEqual(heads);
			expect(await collect(store.list())).toHaveLength(1);
		});

		it('keeps what only the standing knows, because the ledger was trimmed', async () => {
			const store = await open();
			await store.record(entries(stopWithWords(), event('opt_out', { scope: 'list:promos' })));
			await trimAll(store);
			const { state } = await store.erase({ contact: ANN, ...ASKED });
			expect(standingIn(state, 'all')).toMatchObject({ status: 'unsubscribed', since: NOW - HOUR });
			expect(await statusOf(store, ANN)).toBe('unsubscribed');
			await trimAll(store);
			expect(await statusOf(store, ANN)).toBe('unsubscribed');
			expect(await collect(store.ledger())).toEqual([]);
			expect(await store.verify()).toMatchObject({ entries: 0, faults: [] });
		});

		it('can be followed by trimming up to an erased entry', async () => {
			const store = await open();
			await store.record(entries(...someStops()));
			const cursors = (await collect(store.changes())).map(({ cursor }) => cursor);
			for (let n = 0; n < 30; n += 2) await store.erase({ contact: contact(n), ...ASKED });
			for (const cursor of [cursors[4], cursors[5], cursors[20]]) {
				await store.trim(cursor as Cursor);
				expect(await store.verify()).toMatchObject({ faults: [] });
			}
			for (let n = 0; n < 30; n++) {
				expect(await statusOf(store, contact(n))).toBe('unsubscribed');
			}
		});

		it('leaves others alone, however many are erased', async () => {
			const store = await open();
			await store.record(entries(...someStops()));
			for (let n = 0; n < 30; n += 3) await store.erase({ contact: contact(n), ...ASKED });
			const states = await store.check(Array.from({ length: 30 }, (_, n) => contact(n)));
			expect([...states.values()].every((state) => isSuppressed(standingIn(state, 'all')))).toBe(
				true,
			);
			expect(await collect(store.list({ status: 'unsubscribed' }))).toHaveLength(30);
			const again = someStops().map((stop) => ({ ...stop, at: NOW - 1, id: `again ${stop.id}` }));
			const recorded = await store.record(entries(...(again as ReturnType<typeof someStops>)));
			expect(recorded.every(({ isNew, before }) => isNew && before.size > 0)).toBe(true);
			expect(await store.verify()).toMatchObject({ faults: [] });
		});

		it('loses no opt-out that is recorded at the same time', async () => {
			const [one, other] = await openTwo();
			const people = Array.from({ length: 12 }, (_, n) => contact(n));
			await one.record(entries(...people.map((about) => event('opt_in', { contact: about }))));
			const stops = people.map((about) => event('opt_out', { contact: about, at: NOW }));
			await Promise.all([
				...people.map(async (about) => await one.erase({ contact: about, ...ASKED })),
				...stops.map(async (stop) => await other.record(entries(stop))),
			]);
			for (const about of people) expect(await statusOf(one, about)).toBe('unsubscribed');
			for (const about of people) await one.erase({ contact: about, at: NOW + 1 });
			for (const about of people) expect(await statusOf(other, about)).toBe('unsubscribed');
			expect(await one.verify()).toMatchObject({ faults: [] });
			if (!one.contactKey) {
				expect(await allThatIsRead(one)).not.toMatch(/\+1\d{10}/);
			}
		});

		it('gives events that lead to the same standing when they are replayed', async () => {
			const store = await open();
			if (store.contactKey) return;
			const events = [
				stopWithWords(),
				event('hold', { at: NOW - 3 }),
				event('opt_out', { scope: 'list:promos', at: NOW - 2 }),
			];
			await store.record(entries(...events));
			const { state } = await store.erase({ contact: ANN, ...ASKED });
			const replayed = stateOf((await collect(store.history(ANN))).map((entry) => entry.event));
			expect(replayed).toEqual(state);
			expect((await store.check([ANN])).get(ANN)).toEqual(state);
		});
	});
}

/** The name by which the test sees an erased contact where nobody asked about it. */
function nameOf(store: SuppressionStore, about: ContactRef): ContactRef {
	return store.contactKey ? about : hashOf(about);
}

/** Which anchors lie after one in the same chain. */
function anchorsAfter({ chain, position }: ChainAnchor): (other: ChainAnchor) => boolean {
	return (other) => other.chain === chain && other.position > position;
}

function someStops() {
	return Array.from({ length: 30 }, (_, n) => stopWithWords(contact(n)));
}

async function statusOf(store: SuppressionStore, about: ContactRef): Promise<string> {
	const state = (await store.check([about])).get(about);
	if (!state) throw new Error('The store did not answer');
	return standingIn(state, 'all').status;
}

async function allThatIsRead(store: SuppressionStore): Promise<string> {
	return JSON.stringify([
		await collect(store.changes()),
		await collect(store.ledger()),
		await collect(store.list()),
		await collect(store.steps()),
	]);
}

async function trimAll(store: SuppressionStore): Promise<void> {
	const last = (await collect(store.ledger())).at(-1);
	if (last) await store.trim(last.cursor);
}
