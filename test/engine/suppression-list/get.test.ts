import { inputsBehind, ON_ERROR } from '../harness/accounting';
import { FailingStores } from '../harness/failing-stores';
import { NODE } from '../harness/one-node';
import { STORE_KINDS } from '../harness/stores';
import { ANA, BEN, useList } from './list-run';

const GET = { resource: 'contact', operation: 'get' };

describe.each(STORE_KINDS)('Contact: Get on the %s store', (kind) => {
	const list = useList(kind);

	it('answers for every item whether the contact may be texted, since when and why', async () => {
		const evidence = { text: 'Stop!', keyword: 'STOP', rule: 'keyword', messageId: 'SM1' };
		await list.record(
			{ type: 'opt_out', evidence },
			{ type: 'opt_out', scope: 'list:promos', source: 'manual', actor: 'operator' },
		);
		const execution = await list.run({ ...GET, input: [{ phone: ANA }, { phone: BEN }] });
		expect(inputsBehind(execution.itemsOf(NODE))).toEqual([0, 1]);
		const since = '2026-03-31T12:00:00.000Z';
		expect(execution.jsonOf(NODE)).toEqual([
			{
				contact: ANA,
				mayBeTexted: false,
				standing: 'unsubscribed',
				since,
				source: 'reply',
				scope: 'all',
				decidedBy: expect.objectContaining({
					type: 'opt_out',
					actor: 'contact',
					at: since,
					...evidence,
				}),
				lists: [
					expect.objectContaining({ list: 'promos', standing: 'unsubscribed', scope: 'all' }),
				],
				eventCount: 2,
				lastEvents: [
					expect.objectContaining({ type: 'opt_out', scope: 'all' }),
					expect.objectContaining({ type: 'opt_out', list: 'promos', actor: 'operator' }),
				],
			},
			{
				contact: BEN,
				mayBeTexted: true,
				standing: 'subscribed',
				lists: [],
				eventCount: 0,
				lastEvents: [],
			},
		]);
	});
});

describe('Contact: Get', () => {
	const list = useList('embedded');

	it.each(ON_ERROR)(
		'answers for the others when one item has no number, On Error %s',
		async (onError) => {
			const input = [{ phone: ANA }, { name: 'nobody' }, { phone: BEN }];
			const execution = await list.run({ ...GET, input, settings: { onError } });
			expect(execution.status).toBe('success');
			const items = execution.allItemsOf(NODE);
			expect(items).toHaveLength(3);
			expect(items.filter(({ json }) => json.mayBeTexted === true)).toHaveLength(2);
			const failed = items.find(({ json }) => json.error !== undefined);
			expect(failed?.json.error).toMatch(/no phone number/);
		},
	);

	it('stops the workflow when no item has a number', async () => {
		const execution = await list.run({ ...GET, input: [{}] });
		expect(execution.status).toBe('error');
		expect(execution.errorMessage).toMatch(/no phone number/);
	});

	it('refuses an impossible number of events', async () => {
		const parameters = { options: { lastEvents: 1000 } };
		const execution = await list.run({ ...GET, parameters, input: [{ phone: ANA }] });
		expect(execution.errorMessage).toMatch(/from 0 to 100/);
	});
});

describe('Contact: Get when the store does not answer', () => {
	const list = useList('embedded');
	let failing: FailingStores;
	beforeAll(async () => void (failing = await FailingStores.start()));
	afterAll(async () => await failing.stop());

	it('says for every item that nothing is known, and never that it may be texted', async () => {
		const credential = await failing.credential('a Redis server that hangs');
		const execution = await list.run({
			...GET,
			input: [{ phone: ANA }, { phone: BEN }],
			settings: { onError: 'continueRegularOutput' },
			credential,
		});
		expect(execution.jsonOf(NODE)).toMatchObject([
			{
				phone: ANA,
				mayBeTexted: false,
				standing: 'unknown',
				error: expect.stringMatching(/answer|store/),
			},
			{
				phone: BEN,
				mayBeTexted: false,
				standing: 'unknown',
				error: expect.stringMatching(/answer|store/),
			},
		]);
	});
});
