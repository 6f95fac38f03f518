import type { ConsentEvent, EventId } from '../../../src/consent/events';
import type { E164 } from '../../../src/phone/e164';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import { EMPTY_STATE } from '../../../src/consent/state';
import type { StoreOpener } from './database';
import { ANN, BEN, claimRequest, collect, entries, event, HOUR, NOW, stepLine } from './fixtures';

const BAD_TIMES = [NaN, Infinity, -Infinity, -1, 0.5, 8.64e15 + 1, 1e300];
/** Half a character, which UTF-8 cannot hold. */
const HALF = '\ud83d';

type Change = Omit<Partial<ConsentEvent>, 'type' | 'scope'>;

const BAD_EVENTS: readonly (readonly [field: string, change: Change])[] = [
	...BAD_TIMES.map((at) => ['at', { at }] as const),
	...BAD_TIMES.map((recordedAt) => ['recordedAt', { recordedAt }] as const),
	...['', HALF, `a${HALF}`, 'a\nb', '\0'].map((id) => ['id', { id: id as EventId }] as const),
	...['', '+', '12025550100', '+1 202', '+123456', `+1202555010${HALF}`, 'a\nb'].map(
		(contact) => ['contact', { contact: contact as E164 }] as const,
	),
	['source', { source: 'rumour' as 'reply' }],
	['actor', { actor: 'nobody' as 'contact' }],
	['evidence', { evidence: { text: 1 } as object }],
	['evidence', { evidence: { 'a b': '1' } as object }],
];

export function describeAcceptableEntries(stores: StoreOpener): void {
	describe('what cannot be stored as it is', () => {
		it.each(BAD_EVENTS)('is refused whole: an event with the %s of %o', async (field, change) => {
			const bad: ConsentEvent = { ...event('opt_out', { contact: BEN }), ...change };
			await expectRefusedWhole(await stores.open(), bad, field);
		});

		it.each(['', HALF, 'a\nb'])('is refused whole: an event with the list %j', async (list) => {
			const bad = event('opt_out', { contact: BEN, scope: `list:${list}` });
			await expectRefusedWhole(await stores.open(), bad, 'scope');
		});

		it('is refused whole: an event of a type that is none, or of one list that cannot be', async () => {
			const store = await stores.open();
			const stop = event('opt_out', { contact: BEN });
			await expectRefusedWhole(store, { ...stop, type: 'stop' as 'opt_out' }, 'type');
			const block = { ...event('block', { contact: BEN }), scope: 'list:promos' as 'all' };
			await expectRefusedWhole(store, block, 'scope');
		});

		it.each(BAD_TIMES)('is refused whole: an event that permits until %d', async (until) => {
			const store = await stores.open();
			const recording = store.record([{ event: event('opt_out'), permitConfirmationUntil: until }]);
			await expect(recording).rejects.toMatchObject(refusalOf('permitConfirmationUntil'));
			expect(await collect(store.changes())).toEqual([]);
		});

		it.each(BAD_TIMES)(
			'is refused: a claim, permission, settlement or line with the time %d',
			async (time) => {
				const store = await stores.open();
				const id = 'help 1';
				await expect(store.claim(claimRequest({ at: time }))).rejects.toMatchObject(
					refusalOf('at'),
				);
				await expect(store.claim(claimRequest({ keepUntil: time }))).rejects.toMatchObject(
					refusalOf('keepUntil'),
				);
				await expect(store.permit({ id, contact: ANN, until: time })).rejects.toMatchObject(
					refusalOf('until'),
				);
				expect(await store.claim(claimRequest())).toMatchObject({ granted: true });
				const settling = store.settle({ ...claimRequest(), at: time, outcome: 'not_sent' });
				await expect(settling).rejects.toMatchObject(refusalOf('at'));
				expect(await store.claim(claimRequest())).toMatchObject({ because: 'outcome_unknown' });
				await expect(store.logSteps([stepLine(), stepLine({ at: time })])).rejects.toMatchObject(
					refusalOf('at'),
				);
				expect(await collect(store.steps())).toEqual([]);
			},
		);

		it.each(['', HALF])('is refused: a claim or permission with the key %j', async (key) => {
			const store = await stores.open();
			await expect(store.claim(claimRequest({ sendKey: key }))).rejects.toMatchObject(
				refusalOf('sendKey'),
			);
			await expect(store.claim(claimRequest({ permission: key }))).rejects.toMatchObject(
				refusalOf('permission'),
			);
			const permitting = store.permit({ id: key, contact: ANN, until: NOW + HOUR });
			await expect(permitting).rejects.toMatchObject(refusalOf('id'));
		});

		it('is not the words of a contact: evidence keeps halves of characters exactly', async () => {
			const store = await stores.open();
			const stop = event('opt_out', { evidence: { messageId: HALF, text: `STOP ${HALF}\0\n` } });
			await store.record(entries(stop));
			expect((await collect(store.changes())).map((entry) => entry.event)).toEqual([stop]);
			expect((await store.verify()).faults).toEqual([]);
		});
	});

	it('an id names an event of one contact: another contact may have an event of the same id', async () => {
		const store = await stores.open();
		const ofAnn = event('opt_out', { contact: ANN });
		const ofBen = { ...event('opt_out', { contact: BEN }), id: ofAnn.id };
		await store.record(entries(ofAnn));
		const recorded = await store.record(entries(ofBen, ofBen));
		expect(recorded.map(({ isNew }) => isNew)).toEqual([true, false]);
		expect((await collect(store.history(BEN))).map((entry) => entry.event)).toEqual([ofBen]);
		expect((await store.check([BEN])).get(BEN)?.size).toBe(1);
	});
}

/** Among others that are right: nothing of the call is stored. */
async function expectRefusedWhole(store: SuppressionStore, bad: ConsentEvent, field: string) {
	const recording = store.record(entries(event('opt_out'), bad, event('block')));
	await expect(recording).rejects.toMatchObject(refusalOf(field));
	expect(await collect(store.changes())).toEqual([]);
	expect((await store.check([ANN])).get(ANN)).toEqual(EMPTY_STATE);
}

function refusalOf(field: string): object {
	return {
		name: 'SuppressionStoreError',
		failure: 'misconfigured',
		message: expect.stringContaining(`its ${field},`) as string,
		remedy: expect.stringContaining(field) as string,
	};
}
