import type { INodeExecutionData } from 'n8n-workflow';
import { engine } from '../harness/engine';
import type { Execution } from '../harness/execution';
import { readWorkflow, within } from '../harness/exported-workflow';
import { emptyStore, STORE_KINDS, type StoreUnderTest } from '../harness/stores';
import { NODE } from '../harness/one-node';
import { ANA, BEN, useList } from './list-run';

const IMPORT = { resource: 'contact', operation: 'import' };

describe.each(STORE_KINDS)('Contact: Import on the %s store', (kind) => {
	const list = useList(kind);
	const statuses = async () => {
		const found: Record<string, string> = {};
		for await (const { contact, standing } of list.store().list()) found[contact] = standing.status;
		return found;
	};
	const input = [{ phone: '(212) 555-0123' }, { phone: '+1 415 555 0134' }, { phone: 'nobody' }];

	it('records what the items say, and reports each row', async () => {
		const [report] = await list.answersTo({ ...IMPORT, input });
		expect(report).toMatchObject({ dryRun: false, rows: 3, added: 2, rejected: 1 });
		expect(await statuses()).toEqual({ [ANA]: 'unsubscribed', [BEN]: 'unsubscribed' });
	});

	it('changes nothing when the same is imported again', async () => {
		await list.answersTo({ ...IMPORT, input });
		const heads = await list.store().heads();
		const [report] = await list.answersTo({ ...IMPORT, input });
		expect(report).toMatchObject({ added: 0, alreadyThere: 2, rejected: 1 });
		expect(await list.store().heads()).toEqual(heads);
	});

	it('only counts in a dry run', async () => {
		const [report] = await list.answersTo({ ...IMPORT, input, parameters: { dryRun: true } });
		expect(report).toMatchObject({ dryRun: true, added: 2, rejected: 1 });
		expect(await statuses()).toEqual({});
	});

	it('gives the rejected rows back as a file', async () => {
		const execution = await list.run({ ...IMPORT, input });
		const binary = execution.itemsOf(NODE)[0]?.binary ?? {};
		const files = Object.values(binary).map(({ data }) => Buffer.from(data, 'base64').toString());
		expect(files).toEqual([expect.stringContaining('nobody')]);
	});
});

describe.each(STORE_KINDS)('the workflow import-a-list with the %s store', (kind) => {
	let place: StoreUnderTest;
	beforeEach(async () => void (place = await emptyStore(kind)));
	afterEach(async () => await place.store.close());

	it('reads the CSV file of the form', async () => {
		const csv = '\ufeffName;Mobile\r\n"Kim; the first";+1 212 555 0123\r\nLee;2125550\r\n';
		const file = { data: Buffer.from(csv).toString('base64'), mimeType: 'text/csv' };
		const workflow = readWorkflow('import-a-list');
		const upload: INodeExecutionData = { json: {}, binary: { List: file } };
		const execution: Execution = await (
			await engine()
		).run({
			workflow: { ...workflow, pinData: { 'Upload a List': [upload] } },
			startNode: 'Upload a List',
			nodes: within(workflow, { twilioUrl: 'http://127.0.0.1:9' }),
			credentials: { suppressionStoreApi: place.credential },
		});
		expect(execution.errorMessage).toBeUndefined();
		expect(execution.jsonOf('Look at the Result')).toEqual([
			expect.objectContaining({ rows: 2, added: 1, rejected: 1, delimiter: ';' }),
		]);
	});
});
