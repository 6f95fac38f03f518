import { NodeOperationError, type IDataObject, type INodeParameters } from 'n8n-workflow';
import { SuppressionList } from '../../nodes/SuppressionList/SuppressionList.node';
import { ANN, BEN, entries, event } from '../store/contract/fixtures';
import { useEmptyN8nFolder } from './embedded-store';
import { runNode } from './run-node';

const n8nFolder = useEmptyN8nFolder();

async function run(
	operation: string,
	parameters: INodeParameters = {},
	items: IDataObject[] = [{}],
) {
	const { outputs } = await runNode(new SuppressionList(), {
		parameters: { resource: 'list', operation, ...parameters },
		items,
	});
	return (outputs[0] ?? []).map(({ json }) => json);
}

beforeEach(async () => {
	const store = await n8nFolder.openStore();
	await store.record(
		entries(
			event('opt_out', { contact: ANN, scope: 'list:promos' }),
			event('opt_in', { contact: BEN, scope: 'list:promos' }),
		),
	);
});

test('Get Many names the lists, and counts who left and joined them', async () => {
	expect(await run('getMany')).toEqual([{ list: 'promos', left: 1, optedIn: 1 }]);
});

test('Merge brings over who left, and opt-ins only if asked', async () => {
	const names = { fromList: 'Promos ', intoList: 'Marketing' };
	const counts = {
		list: 'promos',
		newList: 'marketing',
		contacts: 2,
		left: 1,
		moved: 1,
		optIns: 0,
	};
	expect(await run('merge', { ...names, options: { dryRun: true } })).toEqual([
		{ ...counts, dryRun: true },
	]);
	expect(await run('merge', names)).toEqual([{ ...counts, dryRun: false }]);
	expect(await run('merge', { ...names, options: { takeOptIns: true } })).toEqual([
		{ ...counts, dryRun: false, moved: 0, optIns: 1 },
	]);
	expect(await run('getMany')).toEqual([
		{ list: 'marketing', left: 1, optedIn: 1 },
		{ list: 'promos', left: 1, optedIn: 1 },
	]);
});

test('Rename brings over opt-outs and opt-ins', async () => {
	const names = { fromList: '={{ $json.old }}', intoList: '={{ $json.new }}' };
	expect(await run('rename', names, [{ old: 'promos', new: 'offers' }])).toMatchObject([
		{ list: 'promos', newList: 'offers', moved: 1, optIns: 1 },
	]);
});

test.each<[INodeParameters, string]>([
	[{ fromList: 'promos', intoList: ' PROMOS' }, 'are both "promos"'],
	[{ fromList: '', intoList: 'promos' }, 'List is empty or "all"'],
	[{ fromList: 'promos', intoList: 'all' }, 'New List is empty or "all"'],
])('%j is refused', async (parameters, sentence) => {
	const error: unknown = await run('merge', parameters).then(
		() => undefined,
		(thrown: unknown) => thrown,
	);
	expect(error).toBeInstanceOf(NodeOperationError);
	expect((error as NodeOperationError).message).toContain(sentence);
});
