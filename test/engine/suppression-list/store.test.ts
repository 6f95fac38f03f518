import { NODE } from '../harness/one-node';
import { STORE_KINDS } from '../harness/stores';
import { ANA, useList } from './list-run';

describe.each(STORE_KINDS)('Store: Health of the %s store', (kind) => {
	const list = useList(kind);

	it('is one item with what the store says, and what to do about each warning', async () => {
		const [answer, ...more] = await list.answersTo({
			resource: 'store',
			operation: 'health',
			input: [{}, {}],
		});
		const { warnings, ...about } = await list.store().health();
		expect(more).toEqual([]);
		expect(answer).toEqual({ healthy: warnings.length === 0, ...about, warnings });
	});
});

describe('an operation that there is none of', () => {
	const list = useList('embedded');

	it.each([
		['contact', 'forget', '"forget" is no operation of Contact'],
		['people', 'get', '"people" is no resource'],
	])('%s %s is refused by name', async (resource, operation, message) => {
		const execution = await list.run({ resource, operation, input: [{ phone: ANA }] });
		expect(execution.status).toBe('error');
		expect(execution.errorMessage).toContain(message);
	});

	it('leaves the item with the reason when On Error is set to continue', async () => {
		const execution = await list.run({
			resource: 'contact',
			operation: 'forget',
			input: [{ phone: ANA }],
			settings: { onError: 'continueRegularOutput' },
		});
		expect(execution.jsonOf(NODE)).toEqual([
			{ phone: ANA, error: expect.stringContaining('no operation') },
		]);
	});
});
