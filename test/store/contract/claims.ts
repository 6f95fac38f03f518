import type { Scope } from '../../../src/consent/scope';
import type { Standing } from '../../../src/consent/standing';
import type {
	ClaimRequest,
	Settlement,
	SuppressionStore,
} from '../../../src/store/suppression-store';
import type { StoreOpener } from './database';
import { ANN, BEN, claimRequest, DAY, entries, event, HOUR, MINUTE, NOW } from './fixtures';

const GRANTED = { granted: true, textedBefore: false };

async function claimAndSettle(
	store: SuppressionStore,
	outcome: Settlement['outcome'],
	request: ClaimRequest = claimRequest(),
	at = request.at,
): Promise<void> {
	await store.claim(request);
	await store.settle({ contact: request.contact, sendKey: request.sendKey, at, outcome });
}

export function describeClaims(stores: StoreOpener): void {
	describe('claim and standing', () => {
		it('grants a text to a contact without events', async () => {
			const store = await stores.open();
			expect(await store.claim(claimRequest())).toEqual(GRANTED);
		});

		const since = NOW - HOUR;
		const LEFT_PROMOS: Standing = {
			status: 'unsubscribed',
			scope: 'list:promos',
			since,
			source: 'reply',
		};
		const LEFT_ALL: Standing = { ...LEFT_PROMOS, scope: 'all' };
		it.each<[string, Parameters<typeof event>, Scope, Standing]>([
			['all texts after leaving all', ['opt_out'], 'all', LEFT_ALL],
			['a list after leaving all', ['opt_out'], 'list:promos', LEFT_ALL],
			['the list that was left', ['opt_out', { scope: 'list:promos' }], 'list:promos', LEFT_PROMOS],
			['a contact on hold', ['hold'], 'all', { status: 'held', since, source: 'reply' }],
			['a blocked contact', ['block'], 'all', { status: 'blocked', since, source: 'reply' }],
		])('refuses %s', async (_, [type, draft], scope, standing) => {
			const store = await stores.open();
			await store.record(entries(event(type, draft)));
			expect(await store.claim(claimRequest({ scope }))).toEqual({
				granted: false,
				because: 'standing',
				standing,
			});
		});

		it.each<Scope>(['all', 'list:reminders', 'list:promos '])(
			'grants %s after leaving the list promos',
			async (scope) => {
				const store = await stores.open();
				await store.record(entries(event('opt_out', { scope: 'list:promos' })));
				expect(await store.claim(claimRequest({ scope }))).toEqual(GRANTED);
			},
		);

		it('grants again after the contact came back', async () => {
			const store = await stores.open();
			await store.record(entries(event('opt_out')));
			await store.claim(claimRequest());
			await store.record(entries(event('opt_in', { at: NOW })));
			expect(await store.claim(claimRequest())).toEqual(GRANTED);
		});

		it('refuses by an opt-out that another handle has just recorded', async () => {
			const [sender, receiver] = await stores.openTwo();
			await sender.check([ANN]);
			await receiver.record(entries(event('opt_out')));
			expect(await sender.claim(claimRequest())).toMatchObject({ because: 'standing' });
		});

		it('names the standing of a contact who has the text already', async () => {
			const store = await stores.open();
			await claimAndSettle(store, 'sent');
			await store.record(entries(event('opt_out')));
			expect(await store.claim(claimRequest())).toMatchObject({ because: 'standing' });
		});
	});

	describe('claim and send-once marks', () => {
		it('refuses what was sent, and says when', async () => {
			const store = await stores.open();
			await claimAndSettle(store, 'sent', claimRequest(), NOW + MINUTE);
			expect(await store.claim(claimRequest({ at: NOW + HOUR }))).toEqual({
				granted: false,
				because: 'already_sent',
				at: NOW + MINUTE,
			});
		});

		it('refuses what was claimed and never settled as outcome unknown', async () => {
			const store = await stores.open();
			await store.claim(claimRequest());
			expect(await store.claim(claimRequest({ at: NOW + HOUR }))).toEqual({
				granted: false,
				because: 'outcome_unknown',
				at: NOW,
			});
		});

		it('refuses what was settled as unknown', async () => {
			const store = await stores.open();
			await claimAndSettle(store, 'unknown', claimRequest(), NOW + MINUTE);
			expect(await store.claim(claimRequest({ at: NOW + HOUR }))).toEqual({
				granted: false,
				because: 'outcome_unknown',
				at: NOW + MINUTE,
			});
		});

		it('grants again what was not sent', async () => {
			const store = await stores.open();
			await claimAndSettle(store, 'not_sent');
			expect(await store.claim(claimRequest())).toEqual(GRANTED);
		});

		it('takes a later word that an unknown text was sent', async () => {
			const store = await stores.open();
			await claimAndSettle(store, 'unknown');
			await store.settle({ ...claimRequest(), at: NOW + MINUTE, outcome: 'sent' });
			expect(await store.claim(claimRequest())).toEqual({
				granted: false,
				because: 'already_sent',
				at: NOW + MINUTE,
			});
		});

		it.each(['not_sent', 'unknown'] as const)(
			'keeps what was sent when %s is said later',
			async (outcome) => {
				const store = await stores.open();
				await claimAndSettle(store, 'sent');
				await store.settle({ ...claimRequest(), at: NOW + MINUTE, outcome });
				expect(await store.claim(claimRequest())).toMatchObject({
					because: 'already_sent',
					at: NOW,
				});
			},
		);

		it('grants another text to the contact and the same text to another', async () => {
			const store = await stores.open();
			await store.claim(claimRequest());
			for (const request of [
				{ sendKey: 'welcome/step 2' },
				{ sendKey: 'welcome/step 1 ' },
				{ sendKey: 'WELCOME/STEP 1' },
				{ sendKey: 'welcome:{step} 1\n🎉%' },
				{ contact: BEN },
			]) {
				expect(await store.claim(claimRequest(request))).toEqual(GRANTED);
			}
		});

		it('keeps the mark whatever the scope of the second attempt', async () => {
			const store = await stores.open();
			await store.claim(claimRequest());
			expect(await store.claim(claimRequest({ scope: 'list:promos' }))).toMatchObject({
				because: 'outcome_unknown',
			});
		});

		it.each(['sent', 'unknown'] as const)(
			'keeps the mark of a text settled as %s until its time, and not longer',
			async (outcome) => {
				const store = await stores.open();
				await claimAndSettle(store, outcome);
				const request = (at: number) => claimRequest({ at, keepUntil: at + DAY });
				expect(await store.claim(request(NOW + DAY))).toMatchObject({ granted: false });
				expect(await store.claim(request(NOW + DAY + 1))).toMatchObject({ granted: true });
				expect(await store.claim(request(NOW + DAY + 2))).toMatchObject({ granted: false });
			},
		);

		it('settles nothing that was not claimed', async () => {
			const store = await stores.open();
			await store.settle({ ...claimRequest(), outcome: 'unknown' });
			expect(await store.claim(claimRequest())).toEqual(GRANTED);
		});

		it('grants one of 50 claims of the same text at the same time', async () => {
			const handles = await stores.openTwo();
			const answers = await Promise.all(
				Array.from({ length: 25 }, () =>
					handles.map((handle) => handle.claim(claimRequest())),
				).flat(),
			);
			expect(answers.filter((answer) => answer.granted)).toEqual([GRANTED]);
			const refused = answers.filter((answer) => !answer.granted);
			expect(refused).toEqual(
				Array.from({ length: 49 }, () => ({ granted: false, because: 'outcome_unknown', at: NOW })),
			);
		});
	});

	describe('texted before', () => {
		const second = claimRequest({ sendKey: 'welcome/step 2', scope: 'list:promos' });

		it('is so after a text was sent, also when its mark is no longer kept', async () => {
			const store = await stores.open();
			await claimAndSettle(store, 'sent');
			expect(await store.claim(second)).toEqual({ granted: true, textedBefore: true });
			const later = claimRequest({ at: NOW + 2 * DAY, keepUntil: NOW + 3 * DAY });
			expect(await store.claim(later)).toEqual({ granted: true, textedBefore: true });
		});

		it('is not so after a text that was not sent, or was sent to another contact', async () => {
			const store = await stores.open();
			await claimAndSettle(store, 'not_sent');
			await claimAndSettle(store, 'sent', claimRequest({ contact: BEN }));
			expect(await store.claim(second)).toEqual(GRANTED);
		});
	});
}
