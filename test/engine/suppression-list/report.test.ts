import type { StepLogEntry } from '../../../src/store/suppression-store';
import { NODE } from '../harness/one-node';
import { STORE_KINDS } from '../harness/stores';
import { ANA, BEN, NOON, useList } from './list-run';

const SUMMARY = { resource: 'report', operation: 'summary', input: [{}] };
const MARCH = { from: '2026-03-01T00:00:00Z', to: '2026-04-02T00:00:00Z' };
const HOUR = 60 * 60 * 1000;

const text = (id: string, contact: typeof ANA, more: Partial<StepLogEntry>): StepLogEntry => ({
	id,
	at: NOON - HOUR,
	contact,
	kind: 'broadcast',
	campaign: 'spring',
	step: 'one',
	scope: 'all',
	outcome: 'sent',
	successful: true,
	label: 'Sent',
	...more,
});

describe.each(STORE_KINDS)('Report: Summary of the %s store', (kind) => {
	const list = useList(kind);

	it('is one item with the figures of the period', async () => {
		await list.store().logSteps([
			text('1', ANA, {}),
			text('2', BEN, {}),
			text('3', ANA, {
				at: NOON + HOUR,
				outcome: 'skipped',
				successful: false,
				label: 'Unsubscribed from Text',
			}),
		]);
		await list.record({ type: 'opt_out' }, { type: 'hold', contact: BEN });
		const answers = await list.answersTo({ ...SUMMARY, parameters: MARCH });
		expect(answers).toEqual([
			expect.objectContaining({
				from: '2026-03-01T00:00:00.000Z',
				to: '2026-04-02T00:00:00.000Z',
				optOuts: 1,
				texts: { sent: 2, skipped: 1, failed: 0, deferred: 0 },
				skipsByLabel: [{ name: 'Unsubscribed from Text', count: 1 }],
				campaigns: [{ campaign: 'spring', texts: 2, optOuts: 1, optOutRate: 0.5 }],
				timeToSuppression: { count: 1, p50: 60, p95: 60, max: 60 },
				pendingReviews: { count: 1, oldestSince: '2026-03-31T12:00:00.000Z' },
				deadline: expect.objectContaining({ isKept: true }),
			}),
		]);
	});
});

describe('Report: Summary', () => {
	const list = useList('embedded');

	it('covers the last thirty days where no period is given', async () => {
		const [answer] = await list.answersTo(SUMMARY);
		const days = Date.parse(String(answer?.to)) - Date.parse(String(answer?.from));
		expect(days).toBe(30 * 24 * HOUR);
	});

	it('adds a page that opens in a browser', async () => {
		await list.record({ type: 'opt_out' });
		const execution = await list.run({ ...SUMMARY, parameters: { ...MARCH, makePage: true } });
		const [item] = execution.itemsOf(NODE);
		expect(item?.binary?.data).toMatchObject({
			mimeType: 'text/html',
			fileName: 'opt-out-report-2026-04-02.html',
		});
		const page = Buffer.from(item?.binary?.data?.data ?? '', 'base64').toString();
		expect(page).toMatch(/^<!doctype html>/);
		expect(page).toContain('<svg aria-hidden="true"');
		expect(page).not.toContain(ANA);
	});

	it.each([
		['an end before the beginning', { from: MARCH.to, to: MARCH.from }, 'must end after it begins'],
		['a time that is none', { from: 'yesterday-ish' }, 'From is not a usable time'],
		['no name for the page', { makePage: true, binaryField: ' ' }, 'Put Output File in Field'],
	])('refuses %s', async (_name, parameters, message) => {
		const execution = await list.run({ ...SUMMARY, parameters: { ...MARCH, ...parameters } });
		expect(execution.status).toBe('error');
		expect(execution.errorMessage).toContain(message);
	});
});
