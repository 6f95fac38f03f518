import type { StepLogEntry } from '../../../src/store/suppression-store';
import { STORE_KINDS } from '../harness/stores';
import { ANA, BEN, NOON, useList } from './list-run';

const GET_MANY = { resource: 'stepLog', operation: 'getMany', input: [{}] };
const HOUR = 60 * 60 * 1000;

const line = (id: string, more: Partial<StepLogEntry>): StepLogEntry => ({
	id,
	at: NOON,
	contact: ANA,
	kind: 'sequence_step',
	campaign: 'welcome',
	step: 'one',
	scope: 'list:promos',
	outcome: 'sent',
	successful: true,
	label: 'Sent',
	...more,
});

describe.each(STORE_KINDS)('Step Log: Get Many on the %s store', (kind) => {
	const list = useList(kind);
	const found = async (filters: Record<string, string>, more = {}) => {
		const parameters = { returnAll: true, filters, ...more };
		const answers = await list.answersTo({ ...GET_MANY, parameters });
		return answers.map(({ stepId }) => stepId);
	};

	beforeEach(async () => {
		const skipped = { outcome: 'skipped', successful: false, label: 'Text Unsubscribed' } as const;
		await list
			.store()
			.logSteps([
				line('first', {}),
				line('second', { at: NOON + HOUR, contact: BEN, campaign: 'news' }),
				line('third', { at: NOON + 2 * HOUR, ...skipped }),
			]);
	});

	it('gives the lines oldest first, as items', async () => {
		const [first, ...others] = await list.answersTo({
			...GET_MANY,
			parameters: { returnAll: true },
		});
		expect(others).toHaveLength(2);
		expect(first).toEqual({
			stepId: 'first',
			at: '2026-03-31T12:00:00.000Z',
			contact: ANA,
			kind: 'sequence_step',
			campaign: 'welcome',
			step: 'one',
			scope: 'list:promos',
			list: 'promos',
			outcome: 'sent',
			successful: true,
			label: 'Sent',
		});
	});

	it.each([
		['contact, however it is written', { phoneNumber: '(212) 555-0123' }, ['first', 'third']],
		['campaign', { campaign: 'news' }, ['second']],
		['outcome', { outcome: 'skipped' }, ['third']],
		['time', { since: new Date(NOON + HOUR).toISOString() }, ['second', 'third']],
		['end', { until: new Date(NOON + HOUR).toISOString() }, ['first']],
	])('filters by %s', async (_name, filters, ids) => {
		expect(await found(filters as Record<string, string>)).toEqual(ids);
	});

	it('stops at the limit', async () => {
		expect(await found({}, { returnAll: false, limit: 2 })).toEqual(['first', 'second']);
	});
});

describe('Step Log: Get Many', () => {
	const list = useList('embedded');

	it.each([
		['a number that is none', { phoneNumber: 'Ana' }, 'Phone Number in Filters'],
		['an outcome that is none', { outcome: 'lost' }, '"lost" is no outcome'],
	])('refuses %s', async (_name, filters, message) => {
		const execution = await list.run({ ...GET_MANY, parameters: { filters } });
		expect(execution.status).toBe('error');
		expect(execution.errorMessage).toContain(message);
	});
});
