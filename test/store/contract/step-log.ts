import type { StepFilter, StepLogEntry } from '../../../src/store/suppression-store';
import type { StoreOpener } from './database';
import { ANN, BEN, collect, HOUR, NOW, stepLine } from './fixtures';

export function describeStepLog(stores: StoreOpener): void {
	describe('step log', () => {
		it('gives back each line exactly, oldest first', async () => {
			const store = await stores.open();
			const full = stepLine({
				at: NOW - HOUR,
				campaign: 'Été {1}: 100% 🎉\n',
				step: 'a:b',
				scope: 'list:été 🎉',
				outcome: 'failed',
				successful: false,
				label: 'Not Sent',
				code: '21211',
				providerMessageId: 'SM1',
				executionId: '42',
			});
			const { contact: _, ...anonymous } = stepLine({
				label: 'Invalid Number',
				outcome: 'skipped',
			});
			await store.logSteps([full]);
			await store.logSteps([anonymous]);
			expect(await collect(store.steps())).toStrictEqual([full, anonymous]);
		});

		it('keeps a line once that is logged again, alone, in a batch or at the same time', async () => {
			const [one, other] = await stores.openTwo();
			const line = stepLine();
			await Promise.all([one.logSteps([line, line]), other.logSteps([line])]);
			await one.logSteps([{ ...line, label: 'Not Sent' }]);
			expect(await collect(one.steps())).toEqual([line]);
		});

		it('takes an empty batch', async () => {
			const store = await stores.open();
			await store.logSteps([]);
			expect(await collect(store.steps())).toEqual([]);
		});

		it('gives all of many lines', async () => {
			const store = await stores.open();
			const lines = Array.from({ length: 2100 }, (_, n) => stepLine({ at: NOW - 2100 + n }));
			await store.logSteps(lines);
			expect((await collect(store.steps())).map((line) => line.id)).toEqual(
				lines.map((line) => line.id),
			);
		});

		const first = stepLine({ at: NOW - 3 * HOUR });
		const second = stepLine({
			at: NOW - 2 * HOUR,
			contact: BEN,
			campaign: 'Promo',
			outcome: 'skipped',
		});
		const third = stepLine({ at: NOW - HOUR, contact: BEN, outcome: 'failed' });
		it.each<[string, StepFilter, StepLogEntry[]]>([
			['a contact', { contact: BEN }, [second, third]],
			['a campaign', { campaign: 'Welcome' }, [first, third]],
			['an outcome', { outcome: 'skipped' }, [second]],
			['a time from, inclusive', { from: NOW - 2 * HOUR }, [second, third]],
			['a time to, exclusive', { to: NOW - HOUR }, [first, second]],
			['both times', { from: NOW - 3 * HOUR + 1, to: NOW - HOUR }, [second]],
			['all at once', { contact: BEN, campaign: 'Welcome', outcome: 'failed', from: 0 }, [third]],
			['nothing that is there', { contact: ANN, campaign: 'Promo' }, []],
		])('filters by %s', async (_, filter, expected) => {
			const store = await stores.open();
			await store.logSteps([first, second, third]);
			expect(await collect(store.steps(filter))).toEqual(expected);
		});
	});
}
