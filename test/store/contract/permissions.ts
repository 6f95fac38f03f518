import type { ConsentEvent } from '../../../src/consent/events';
import type { RecordEntry, SuppressionStore } from '../../../src/store/suppression-store';
import type { StoreOpener } from './database';
import { ANN, BEN, claimRequest, DAY, entries, event, HOUR, MINUTE, NOW } from './fixtures';

const UNTIL = NOW + HOUR;

function withConfirmation(stop: ConsentEvent): RecordEntry[] {
	return [{ event: stop, permitConfirmationUntil: UNTIL }];
}

async function confirmationOf(
	store: SuppressionStore,
	stop: ConsentEvent,
): Promise<number | undefined> {
	const [recorded] = await store.record(withConfirmation(stop));
	return recorded?.confirmationUntil;
}

export function describePermissions(stores: StoreOpener): void {
	describe('permission to confirm an opt-out', () => {
		it('comes with the opt-out that suppresses the contact', async () => {
			const store = await stores.open();
			const stop = event('opt_out');
			expect(await confirmationOf(store, stop)).toBe(UNTIL);
			expect(await store.claim(claimRequest({ permission: stop.id }))).toMatchObject({
				granted: true,
			});
		});

		it('comes with leaving a list, in that list only', async () => {
			const store = await stores.open();
			await store.record(entries(event('opt_out', { scope: 'list:reminders' })));
			expect(await confirmationOf(store, event('opt_out', { scope: 'list:promos' }))).toBe(UNTIL);
			expect(
				await confirmationOf(store, event('opt_out', { scope: 'list:promos', at: NOW })),
			).toBeUndefined();
			expect(await confirmationOf(store, event('opt_out'))).toBe(UNTIL);
		});

		it('comes again after the contact came back', async () => {
			const store = await stores.open();
			await store.record(withConfirmation(event('opt_out', { at: NOW - 3 * HOUR })));
			await store.record(entries(event('opt_in', { at: NOW - 2 * HOUR })));
			expect(await confirmationOf(store, event('opt_out', { at: NOW - HOUR }))).toBe(UNTIL);
		});

		it('comes once when two opt-outs are in one batch', async () => {
			const store = await stores.open();
			const recorded = await store.record([
				...withConfirmation(event('opt_out')),
				...withConfirmation(event('opt_out', { at: NOW })),
			]);
			expect(recorded.map((one) => one.confirmationUntil)).toEqual([UNTIL, undefined]);
		});

		it('does not come unless it was asked for', async () => {
			const store = await stores.open();
			const stop = event('opt_out');
			const [recorded] = await store.record(entries(stop));
			expect(recorded?.confirmationUntil).toBeUndefined();
			expect(await store.claim(claimRequest({ permission: stop.id }))).toEqual({
				granted: false,
				because: 'no_permission',
			});
		});

		it('does not come with a second STOP, nor with the same one again', async () => {
			const store = await stores.open();
			const stop = event('opt_out');
			await store.record(entries(stop));
			const second = event('opt_out', { at: NOW });
			expect(await confirmationOf(store, second)).toBeUndefined();
			expect(await confirmationOf(store, stop)).toBeUndefined();
			expect(await store.claim(claimRequest({ permission: second.id }))).toMatchObject({
				because: 'no_permission',
			});
		});

		it('does not come with leaving a list after leaving all', async () => {
			const store = await stores.open();
			await store.record(entries(event('opt_out')));
			const leaving = event('opt_out', { scope: 'list:promos' });
			expect(await confirmationOf(store, leaving)).toBeUndefined();
		});

		it('does not come when the contact was held or blocked', async () => {
			const store = await stores.open();
			await store.record(entries(event('hold'), event('block', { contact: BEN })));
			expect(await confirmationOf(store, event('opt_out'))).toBeUndefined();
			expect(await confirmationOf(store, event('opt_out', { contact: BEN }))).toBeUndefined();
		});

		it('does not come with an opt-out that is older than the START it arrives after', async () => {
			const store = await stores.open();
			await store.record(entries(event('opt_in', { at: NOW - HOUR })));
			expect(await confirmationOf(store, event('opt_out', { at: NOW - DAY }))).toBeUndefined();
		});

		it.each(['opt_in', 'hold', 'release', 'block', 'unblock'] as const)(
			'does not come with %s',
			async (type) => {
				const store = await stores.open();
				expect(await confirmationOf(store, event(type))).toBeUndefined();
			},
		);
	});

	describe('a claim with a permission', () => {
		const PERMISSION = { id: 'help/SM 1', contact: ANN, until: UNTIL };
		const help = claimRequest({ permission: PERMISSION.id, sendKey: PERMISSION.id });

		it('passes an opt-out, from all texts or from the list', async () => {
			const store = await stores.open();
			await store.record(
				entries(event('opt_out'), event('opt_out', { contact: BEN, scope: 'list:promos' })),
			);
			await store.permit(PERMISSION);
			await store.permit({ ...PERMISSION, contact: BEN });
			expect(await store.claim(help)).toEqual({ granted: true, textedBefore: false });
			expect(await store.claim({ ...help, contact: BEN, scope: 'list:promos' })).toEqual({
				granted: true,
				textedBefore: false,
			});
		});

		it('passes a hold', async () => {
			const store = await stores.open();
			await store.record(entries(event('hold')));
			await store.permit(PERMISSION);
			expect(await store.claim(help)).toMatchObject({ granted: true });
		});

		it('never passes a block', async () => {
			const store = await stores.open();
			await store.permit(PERMISSION);
			await store.record(entries(event('opt_out'), event('block')));
			expect(await store.claim(help)).toMatchObject({
				granted: false,
				because: 'standing',
				standing: { status: 'blocked' },
			});
		});

		it('is granted for a subscribed contact too', async () => {
			const store = await stores.open();
			await store.permit(PERMISSION);
			expect(await store.claim(help)).toEqual({ granted: true, textedBefore: false });
		});

		it('serves once, through its send key', async () => {
			const store = await stores.open();
			await store.record(entries(event('opt_out')));
			await store.permit(PERMISSION);
			await store.claim(help);
			await store.settle({ contact: ANN, sendKey: help.sendKey, at: NOW, outcome: 'sent' });
			await store.permit(PERMISSION);
			expect(await store.claim(help)).toEqual({
				granted: false,
				because: 'already_sent',
				at: NOW,
			});
		});

		it('reads "already sent" also after the permission has expired', async () => {
			const store = await stores.open();
			await store.record(entries(event('opt_out')));
			await store.permit(PERMISSION);
			await store.claim({ ...help, keepUntil: UNTIL + HOUR });
			await store.settle({ contact: ANN, sendKey: help.sendKey, at: NOW, outcome: 'sent' });
			expect(await store.claim({ ...help, at: UNTIL + 1 })).toMatchObject({
				because: 'already_sent',
			});
		});

		it('is refused to a contact who came back, where it is only for the suppressed', async () => {
			const store = await stores.open();
			await store.record(entries(event('opt_out')));
			await store.permit(PERMISSION);
			await store.record(entries(event('opt_in', { at: NOW })));
			expect(await store.claim({ ...help, onlyWhileSuppressed: true })).toEqual({
				granted: false,
				because: 'no_permission',
			});
			expect(await store.claim(help)).toMatchObject({ granted: true });
		});

		it('is granted to a suppressed contact, where it is only for the suppressed', async () => {
			const store = await stores.open();
			await store.record(entries(event('opt_out')));
			await store.permit(PERMISSION);
			expect(await store.claim({ ...help, onlyWhileSuppressed: true })).toMatchObject({
				granted: true,
			});
		});

		it('is refused once the permission has expired, also when it is given again', async () => {
			const store = await stores.open();
			await store.record(entries(event('opt_out')));
			await store.permit(PERMISSION);
			await store.permit({ ...PERMISSION, until: UNTIL + HOUR });
			const late = { ...help, at: UNTIL + 1 };
			expect(await store.claim(late)).toEqual({ granted: false, because: 'no_permission' });
			expect(await store.claim({ ...help, at: UNTIL })).toMatchObject({ granted: true });
		});

		it('is refused with a permission that is unknown or of another contact', async () => {
			const store = await stores.open();
			await store.permit({ ...PERMISSION, contact: BEN });
			await store.record(entries(event('opt_out')));
			expect(await store.claim(help)).toEqual({ granted: false, because: 'no_permission' });
		});

		it('leaves other texts suppressed', async () => {
			const store = await stores.open();
			const stop = event('opt_out', { at: NOW - MINUTE });
			await store.record(withConfirmation(stop));
			await store.claim(claimRequest({ permission: stop.id, sendKey: stop.id }));
			expect(await store.claim(claimRequest())).toMatchObject({
				granted: false,
				because: 'standing',
				standing: { status: 'unsubscribed', since: NOW - MINUTE },
			});
		});
	});
}
