import { NODE } from '../harness/one-node';
import { STORE_KINDS } from '../harness/stores';
import { ANA, BEN, NOON, useList } from './list-run';

const GET_MANY = { resource: 'contact', operation: 'getMany', input: [{}] };
const DAY = 24 * 60 * 60 * 1000;

describe.each(STORE_KINDS)('Contact: Get Many on the %s store', (kind) => {
	const list = useList(kind);
	const found = async (filters: Record<string, string>, more = {}) => {
		const parameters = { returnAll: true, filters, ...more };
		const answers = await list.answersTo({ ...GET_MANY, parameters });
		return answers.map(({ contact }) => contact).sort();
	};

	beforeEach(async () => {
		await list.record(
			{ type: 'opt_out' },
			{ type: 'opt_out', contact: BEN, scope: 'list:promos', source: 'manual', actor: 'operator' },
		);
	});

	it('lists every contact once, with standing and the lists that they left', async () => {
		const answers = await list.answersTo({ ...GET_MANY, parameters: { returnAll: true } });
		expect(answers).toHaveLength(2);
		expect(answers).toEqual(
			expect.arrayContaining([
				{
					contact: ANA,
					mayBeTexted: false,
					standing: 'unsubscribed',
					since: '2026-03-31T12:00:00.000Z',
					source: 'reply',
					scope: 'all',
					listsLeft: [],
				},
				{ contact: BEN, mayBeTexted: true, standing: 'subscribed', listsLeft: ['promos'] },
			]),
		);
	});

	it.each([
		['the list left', { list: ' Promos ' }, [BEN]],
		['another list', { list: 'news' }, []],
		['the source', { source: 'reply' }, [ANA]],
		['the standing', { standing: 'blocked' }, []],
		['the time', { since: new Date(NOON).toISOString() }, [ANA]],
		['a later time', { since: new Date(NOON + DAY).toISOString() }, []],
	])('filters by %s', async (_name, filters, contacts) => {
		expect(await found(filters as Record<string, string>)).toEqual(contacts);
	});

	it('stops at the limit', async () => {
		expect(await found({}, { returnAll: false, limit: 1 })).toHaveLength(1);
	});
});

describe('Contact: Get Many', () => {
	const list = useList('embedded');

	it.each([
		[
			'an end before the beginning',
			{ since: '2026-03-02', until: '2026-03-01' },
			'Nothing can match',
		],
		[
			'a source of subscribed contacts',
			{ standing: 'subscribed', source: 'reply' },
			'Nothing can match',
		],
		['a standing that there is none of', { standing: 'angry' }, '"angry" is no standing'],
		['a time that is none', { since: 'soon' }, 'Since is not a usable time'],
	])('refuses %s', async (_name, filters, message) => {
		const execution = await list.run({ ...GET_MANY, parameters: { filters } });
		expect(execution.status).toBe('error');
		expect(execution.errorMessage).toContain(message);
	});

	it('says what is wrong in the item when On Error is set to continue', async () => {
		const execution = await list.run({
			...GET_MANY,
			parameters: { limit: 0 },
			settings: { onError: 'continueRegularOutput' },
		});
		expect(execution.jsonOf(NODE)).toEqual([
			expect.objectContaining({
				mayBeTexted: false,
				error: expect.stringContaining('Limit must be a whole number'),
			}),
		]);
	});
});
