import { completeEvent, type EventDraft } from '../../src/consent/events';
import type { E164 } from '../../src/phone/e164';
import { summarise } from '../../src/report/summarise';
import type { StepLogEntry } from '../../src/store/suppression-store';
import { useEmbeddedStore } from '../operations/embedded-store';

const ADA = '+12125550101' as E164;
const BEN = '+12135550102' as E164;
const CLEO = '+13125550103' as E164;
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** A Monday, noon in New York. */
const MONDAY = Date.parse('2026-03-02T17:00:00Z');
const MARCH = {
	from: Date.parse('2026-03-01T05:00:00Z'),
	to: Date.parse('2026-04-01T04:00:00Z'),
	timezone: 'America/New_York',
};

describe('the summary of an account', () => {
	const store = useEmbeddedStore();
	let lines = 0;

	const record = async (contact: E164, type: EventDraft['type'], at: number, more = {}) => {
		const { recordedAt = at, ...draft } = more as Partial<EventDraft> & { recordedAt?: number };
		const said = { type, contact, at, source: 'reply', actor: 'contact', ...draft } as const;
		await store().record([{ event: completeEvent(said, recordedAt) }]);
	};
	const step = async (contact: E164, at: number, more: Partial<StepLogEntry> = {}) => {
		await store().logSteps([
			{
				id: `line-${++lines}`,
				at,
				contact,
				kind: 'broadcast',
				campaign: 'spring',
				step: 'one',
				scope: 'all',
				outcome: 'sent',
				successful: true,
				label: 'Sent',
				...more,
			},
		]);
	};
	const skipped = {
		outcome: 'skipped',
		successful: false,
		label: 'Unsubscribed from Text',
	} as const;

	it('counts who is suppressed now, by standing, source and list', async () => {
		await record(ADA, 'opt_out', MONDAY - 400 * DAY);
		await record(ADA, 'opt_out', MONDAY, { scope: 'list:promos' });
		await record(BEN, 'hold', MONDAY);
		await record(CLEO, 'block', MONDAY, { source: 'manual', actor: 'operator' });
		const { suppressed, pendingReviews } = await summarise(store(), MARCH);
		expect(suppressed).toEqual({
			total: 3,
			unsubscribed: 1,
			held: 1,
			blocked: 1,
			bySource: [
				{ name: 'reply', count: 2 },
				{ name: 'manual', count: 1 },
			],
			byList: [{ name: 'promos', count: 1 }],
		});
		expect(pendingReviews).toEqual({ count: 1, oldestSince: MONDAY });
	});

	it('counts texts and opt-outs by the days of the time zone', async () => {
		const lateOnMonday = Date.parse('2026-03-03T04:30:00Z');
		await step(ADA, lateOnMonday);
		await step(BEN, lateOnMonday, { kind: 'confirmation' });
		await record(ADA, 'opt_out', lateOnMonday + HOUR);
		await record(CLEO, 'opt_in', lateOnMonday);
		const { days, optOuts, optIns } = await summarise(store(), MARCH);
		expect(days).toHaveLength(31);
		expect(days[1]).toEqual({ day: '2026-03-02', texts: 1, optOuts: 0, optIns: 1 });
		expect(days[2]).toEqual({ day: '2026-03-03', texts: 0, optOuts: 1, optIns: 0 });
		expect({ optOuts, optIns }).toEqual({ optOuts: 1, optIns: 1 });
	});

	it('names each day once, also where the clocks change', async () => {
		const { days } = await summarise(store(), MARCH);
		expect(new Set(days.map(({ day }) => day)).size).toBe(31);
		expect(days.map(({ day }) => day)).toEqual([...days.map(({ day }) => day)].sort());
	});

	it('leaves out what happened before and after the period', async () => {
		await step(ADA, MARCH.from - 1);
		await step(ADA, MARCH.from);
		await record(ADA, 'opt_out', MARCH.from - 1);
		await record(BEN, 'opt_out', MARCH.to);
		const summary = await summarise(store(), MARCH);
		expect(summary.texts.sent).toBe(1);
		expect(summary.optOuts).toBe(0);
	});

	it('puts an opt-out down to the campaign of the last text within a week before it', async () => {
		await step(ADA, MONDAY, { campaign: 'spring' });
		await step(ADA, MONDAY + HOUR, { campaign: 'news' });
		await record(ADA, 'opt_out', MONDAY + 2 * HOUR);
		await step(BEN, MONDAY, { campaign: 'spring' });
		await record(BEN, 'opt_out', MONDAY + 8 * DAY);
		await step(CLEO, MONDAY, { campaign: 'spring' });
		const { campaigns } = await summarise(store(), MARCH);
		expect(campaigns).toEqual([
			{ campaign: 'news', texts: 1, optOuts: 1, optOutRate: 1 },
			{ campaign: 'spring', texts: 3, optOuts: 0, optOutRate: 0 },
		]);
	});

	it('puts an opt-out at the beginning of the period down to a text before it', async () => {
		await step(ADA, MARCH.from - DAY, { campaign: 'february' });
		await record(ADA, 'opt_out', MARCH.from + HOUR);
		const { campaigns } = await summarise(store(), MARCH);
		expect(campaigns).toEqual([{ campaign: 'february', texts: 0, optOuts: 1, optOutRate: 0 }]);
	});

	it('counts skips by label', async () => {
		await step(ADA, MONDAY, skipped);
		await step(BEN, MONDAY, skipped);
		await step(CLEO, MONDAY, { ...skipped, label: 'Invalid Number' });
		const { skipsByLabel, texts } = await summarise(store(), MARCH);
		expect(texts).toEqual({ sent: 0, skipped: 3, failed: 0, deferred: 0 });
		expect(skipsByLabel).toEqual([
			{ name: 'Unsubscribed from Text', count: 2 },
			{ name: 'Invalid Number', count: 1 },
		]);
	});

	it('says how long replies waited, and leaves out opt-outs that came by other ways', async () => {
		await record(ADA, 'opt_out', MONDAY, { recordedAt: MONDAY + 500 });
		await record(BEN, 'opt_out', MONDAY, { recordedAt: MONDAY + 4000 });
		await record(CLEO, 'opt_out', MONDAY, { recordedAt: MONDAY + DAY, source: 'import' });
		const { timeToSuppression } = await summarise(store(), MARCH);
		expect(timeToSuppression).toEqual({ count: 2, p50: 0.5, p95: 4, max: 4 });
	});

	describe('the deadline', () => {
		const kept = { recordedTooLate: 0, textsAfterLimit: 0, textsAfterRecorded: 0, isKept: true };

		it('is kept by texts before an opt-out, and after the contact came back', async () => {
			await step(ADA, MONDAY);
			await record(ADA, 'opt_out', MONDAY + HOUR);
			await record(ADA, 'opt_in', MONDAY + 2 * HOUR);
			await step(ADA, MONDAY + 3 * HOUR);
			await record(ADA, 'opt_out', MONDAY + 4 * HOUR);
			await step(ADA, MONDAY + 5 * HOUR, skipped);
			expect((await summarise(store(), MARCH)).deadline).toMatchObject(kept);
		});

		it('is missed by a text after the opt-out was recorded', async () => {
			await record(ADA, 'opt_out', MONDAY);
			await step(ADA, MONDAY + HOUR);
			expect((await summarise(store(), MARCH)).deadline).toMatchObject({
				textsAfterRecorded: 1,
				textsAfterLimit: 0,
				isKept: false,
			});
		});

		it('is not missed by a text whose answer came after an opt-out that came meanwhile', async () => {
			await record(ADA, 'opt_out', MONDAY);
			await step(ADA, MONDAY + 1000);
			expect((await summarise(store(), MARCH)).deadline).toMatchObject(kept);
		});

		it('is missed by a text after ten business days, and by an opt-out recorded as late', async () => {
			await step(ADA, MONDAY + 14 * DAY);
			await step(BEN, MONDAY + 15 * DAY);
			for (const contact of [ADA, BEN]) {
				await record(contact, 'opt_out', MONDAY, { recordedAt: MONDAY + 20 * DAY });
			}
			expect((await summarise(store(), MARCH)).deadline).toEqual({
				businessDays: 10,
				recordedTooLate: 2,
				textsAfterLimit: 1,
				textsAfterRecorded: 0,
				isKept: false,
			});
		});

		it('knows that a text of another list is no violation', async () => {
			await record(ADA, 'opt_out', MONDAY, { scope: 'list:promos' });
			await step(ADA, MONDAY + HOUR, { scope: 'list:reminders' });
			expect((await summarise(store(), MARCH)).deadline).toMatchObject(kept);
			await step(ADA, MONDAY + HOUR, { scope: 'list:promos' });
			expect((await summarise(store(), MARCH)).deadline).toMatchObject({ textsAfterRecorded: 1 });
		});
	});

	it.each([
		['ends before it begins', { from: MONDAY, to: MONDAY }, /must end after it begins/],
		['is longer than 400 days', { from: MONDAY - 500 * DAY, to: MONDAY }, /400 days at most/],
		['names no time zone', { timezone: 'Mars/Olympus' }, /Mars\/Olympus/],
	])('refuses a period that %s', async (_name, wrong, message) => {
		await expect(summarise(store(), { ...MARCH, ...wrong })).rejects.toThrow(message);
	});
});
