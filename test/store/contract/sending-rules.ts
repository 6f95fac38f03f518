import type { Scope } from '../../../src/consent/scope';
import type { ClaimRequest, SuppressionStore } from '../../../src/store/suppression-store';
import type { StoreOpener } from './database';
import { BEN, claimRequest, DAY, entries, event, HOUR, MINUTE, NOW } from './fixtures';

const PROMOS: Scope = 'list:promos';
const CAP = { texts: 2, within: DAY };

let lastKey = 0;

/** A claim of a text that no other claim is about. */
function claimOfAnother(request: Partial<ClaimRequest> = {}): ClaimRequest {
	const at = request.at ?? NOW;
	return claimRequest({
		sendKey: `text ${++lastKey}`,
		keepUntil: at + DAY,
		caps: [CAP],
		...request,
	});
}

/** Claims another text, and says what became of it. */
async function text(
	store: SuppressionStore,
	outcome: 'sent' | 'unknown' | 'not_sent' | 'never settled' = 'sent',
	request: Partial<ClaimRequest> = {},
): Promise<void> {
	const claim = claimOfAnother(request);
	expect(await store.claim(claim)).toMatchObject({ granted: true });
	if (outcome === 'never settled') return;
	await store.settle({ ...claim, at: claim.at + 1, outcome });
}

export function describeSendingRules(stores: StoreOpener): void {
	describe('claim with a frequency cap', () => {
		it('refuses one text more than the cap, until the first one counts no more', async () => {
			const store = await stores.open();
			await text(store, 'sent', { at: NOW });
			await text(store, 'sent', { at: NOW + HOUR });
			const refusal = { granted: false, because: 'frequency_cap', retryAt: NOW + DAY };
			expect(await store.claim(claimOfAnother({ at: NOW + 2 * HOUR }))).toEqual(refusal);
			expect(await store.claim(claimOfAnother({ at: NOW + DAY - 1 }))).toEqual(refusal);
			await text(store, 'sent', { at: NOW + DAY });
			expect(await store.claim(claimOfAnother({ at: NOW + DAY }))).toEqual({
				...refusal,
				retryAt: NOW + DAY + HOUR,
			});
		});

		it.each(['unknown', 'never settled'] as const)(
			'counts a text whose outcome is %s',
			async (outcome) => {
				const store = await stores.open();
				await text(store, outcome);
				await text(store, outcome);
				expect(await store.claim(claimOfAnother())).toMatchObject({ because: 'frequency_cap' });
			},
		);

		it('does not count a text that was given back', async () => {
			const store = await stores.open();
			await text(store, 'not_sent');
			await text(store, 'not_sent');
			await text(store);
			await text(store);
			expect(await store.claim(claimOfAnother())).toMatchObject({ because: 'frequency_cap' });
		});

		it('counts a text again that was given back and claimed again', async () => {
			const store = await stores.open();
			const again = claimOfAnother();
			await store.claim(again);
			await store.settle({ ...again, outcome: 'not_sent' });
			await store.claim({ ...again, at: NOW + 1 });
			await text(store);
			expect(await store.claim(claimOfAnother())).toMatchObject({ because: 'frequency_cap' });
		});

		it('counts both times a text that was claimed again when its mark was over', async () => {
			const store = await stores.open();
			const claim = claimOfAnother({ keepUntil: NOW + MINUTE });
			await store.claim(claim);
			await store.claim({ ...claim, at: NOW + HOUR, keepUntil: NOW + 2 * HOUR });
			await store.settle({ ...claim, at: NOW + HOUR, outcome: 'not_sent' });
			await text(store, 'sent', { at: NOW + HOUR });
			const refused = await store.claim(claimOfAnother({ at: NOW + 2 * HOUR }));
			expect(refused).toMatchObject({ because: 'frequency_cap', retryAt: NOW + DAY });
		});

		it('counts no refused text', async () => {
			const store = await stores.open();
			await text(store);
			await text(store);
			for (let n = 0; n < 3; n++) await store.claim(claimOfAnother({ at: NOW + HOUR }));
			expect(await store.claim(claimOfAnother({ at: NOW + DAY }))).toMatchObject({ granted: true });
		});

		it('holds for one contact and one list', async () => {
			const store = await stores.open();
			await text(store, 'sent', { scope: PROMOS });
			await text(store, 'sent', { scope: PROMOS });
			expect(await store.claim(claimOfAnother({ scope: PROMOS }))).toMatchObject({
				because: 'frequency_cap',
			});
			await text(store, 'sent', { scope: 'all' });
			await text(store, 'sent', { scope: 'list:promos 2' });
			await text(store, 'sent', { scope: PROMOS, contact: BEN });
		});

		it('must be allowed by every cap, and says when the last of them allows it', async () => {
			const store = await stores.open();
			const caps = [CAP, { texts: 1, within: HOUR }];
			await text(store, 'sent', { caps });
			const second = claimOfAnother({ caps, at: NOW + MINUTE });
			expect(await store.claim(second)).toMatchObject({ retryAt: NOW + HOUR });
			await text(store, 'sent', { caps, at: NOW + HOUR });
			const third = claimOfAnother({ caps, at: NOW + HOUR + MINUTE });
			expect(await store.claim(third)).toMatchObject({ retryAt: NOW + DAY });
		});

		it('counts no text that was claimed without one, and refuses none', async () => {
			const store = await stores.open();
			for (let n = 0; n < 3; n++) await text(store, 'sent', { caps: [] });
			await text(store);
			await text(store);
			await text(store, 'sent', { caps: [] });
		});

		it('names the mark of a text that the contact has, and the standing of who may get none', async () => {
			const store = await stores.open();
			const first = claimOfAnother({ caps: [{ texts: 1, within: DAY }] });
			await store.claim(first);
			expect(await store.claim(first)).toMatchObject({ because: 'outcome_unknown' });
			await store.record(entries(event('opt_out')));
			expect(await store.claim(claimOfAnother())).toMatchObject({ because: 'standing' });
		});

		it('grants as many of 40 texts at the same time as it allows', async () => {
			const handles = await stores.openTwo();
			const caps = [{ texts: 3, within: DAY }];
			const answers = await Promise.all(
				Array.from({ length: 20 }, () =>
					handles.map((handle) => handle.claim(claimOfAnother({ caps }))),
				).flat(),
			);
			expect(answers.filter(({ granted }) => granted)).toHaveLength(3);
			expect(answers.filter((answer) => !answer.granted)).toEqual(
				Array.from({ length: 37 }, () => ({
					granted: false,
					because: 'frequency_cap',
					retryAt: NOW + DAY,
				})),
			);
		});

		it.each([
			[{ texts: 0, within: DAY }],
			[{ texts: 1.5, within: DAY }],
			[{ texts: 1, within: NaN }],
			[{ texts: 1, within: 1e300 }],
		])('is refused as a mistake: %j', async (cap) => {
			const store = await stores.open();
			await expect(store.claim(claimOfAnother({ caps: [CAP, cap] }))).rejects.toMatchObject({
				failure: 'misconfigured',
				message: expect.stringContaining('caps') as string,
			});
		});
	});

	describe('claim of a text that needs an opt-in', () => {
		const needy = (request: Partial<ClaimRequest> = {}) =>
			claimRequest({ requireOptIn: true, ...request });

		it.each<[string, Parameters<typeof event>[], Scope, boolean]>([
			['nothing', [], 'all', false],
			['an opt-in', [['opt_in']], 'all', true],
			['an opt-in to all, for a list', [['opt_in']], PROMOS, true],
			['an opt-in to the list', [['opt_in', { scope: PROMOS }]], PROMOS, true],
			['an opt-in to the list, for all', [['opt_in', { scope: PROMOS }]], 'all', false],
			['an opt-in to another list', [['opt_in', { scope: 'list:news' }]], PROMOS, false],
			['an imported opt-in', [['opt_in', { source: 'import', actor: 'operator' }]], 'all', true],
			['the end of a hold', [['hold'], ['release', { at: NOW }]], 'all', false],
			[
				'an opt-in to the list after leaving it',
				[
					['opt_out', { scope: PROMOS }],
					['opt_in', { scope: PROMOS, at: NOW }],
				],
				PROMOS,
				true,
			],
		])('after %s', async (_, events, scope, granted) => {
			const store = await stores.open();
			await store.record(entries(...events.map((one) => event(...one))));
			expect(await store.claim(needy({ scope }))).toEqual(
				granted
					? { granted: true, textedBefore: false }
					: { granted: false, because: 'no_consent' },
			);
		});

		it('names the standing of a contact who opted out after it', async () => {
			const store = await stores.open();
			await store.record(entries(event('opt_in'), event('opt_out', { at: NOW })));
			expect(await store.claim(needy())).toMatchObject({ because: 'standing' });
		});

		it('is granted by a later opt-in than the opt-out, and not by an earlier one alone', async () => {
			const store = await stores.open();
			await store.record(entries(event('opt_in', { scope: PROMOS, at: NOW - DAY })));
			await store.record(entries(event('opt_out', { scope: PROMOS })));
			await store.record(entries(event('opt_in', { scope: 'list:news', at: NOW })));
			expect(await store.claim(needy({ scope: 'list:news' }))).toMatchObject({ granted: true });
			expect(await store.claim(needy({ scope: 'all' }))).toMatchObject({ because: 'no_consent' });
		});

		it('leaves no mark when it is refused', async () => {
			const store = await stores.open();
			await store.claim(needy());
			expect(await store.claim(claimRequest())).toMatchObject({ granted: true });
		});
	});
}
