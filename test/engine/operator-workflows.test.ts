import type { IDataObject } from 'n8n-workflow';
import { completeEvent, type EventDraft } from '../../src/consent/events';
import type { E164 } from '../../src/phone/e164';
import { engine } from './harness/engine';
import type { Execution } from './harness/execution';
import {
	nodesWith,
	readWorkflow,
	within,
	type ExportedWorkflow,
} from './harness/exported-workflow';
import { N8nDatabase, N8nMain } from './harness/polling';
import { emptyStore, STORE_KINDS, type StoreUnderTest } from './harness/stores';

const ANA = '+12125550123' as E164;
const BEN = '+14155550134' as E164;
const CLEO = '+13125550103' as E164;
const NOWHERE = 'http://127.0.0.1:9';

describe.each(STORE_KINDS)('the workflows for operators with the %s store', (kind) => {
	let place: StoreUnderTest;
	beforeEach(async () => void (place = await emptyStore(kind)));
	afterEach(async () => await place.store.close());

	const credentials = () => ({ suppressionStoreApi: place.credential });
	const run = async (
		file: string,
		startNode: string,
		input: IDataObject[] = [{}],
		pinData: Record<string, IDataObject[]> = {},
	): Promise<Execution> => {
		const workflow = readWorkflow(file);
		const execution = await (
			await engine()
		).run({
			workflow,
			startNode,
			input,
			pinData,
			nodes: within(workflow, { twilioUrl: NOWHERE }),
			credentials: credentials(),
		});
		expect(execution.errorMessage).toBeUndefined();
		return execution;
	};
	/** Activates a workflow, lets something happen, and gives the executions that it started. */
	const whileActive = async (file: string, happens: () => Promise<void>): Promise<Execution[]> => {
		const exported = readWorkflow(file);
		const nodes = nodesWith(exported, within(exported, { twilioUrl: NOWHERE }));
		const workflow: ExportedWorkflow = { ...exported, nodes };
		const database = new N8nDatabase();
		const active = { workflow, trigger: 'Opt-Out Trigger', credentials: credentials() };
		const main = await N8nMain.start(database, active);
		await happens();
		await main.tick();
		expect(database.errors).toEqual([]);
		return database.executions;
	};
	const record = async (
		contact: E164,
		type: EventDraft['type'],
		more: Partial<EventDraft> = {},
	) => {
		const said = { type, contact, source: 'reply', actor: 'contact', ...more } as const;
		await place.store.record([{ event: completeEvent(said, Date.now()) }]);
	};
	const statusOf = async (contact: E164): Promise<string> => {
		for await (const listed of place.store.list()) {
			if (listed.contact === contact) return listed.standing.status;
		}
		return 'unknown';
	};

	it('crm-in-step tells the CRM of each change, with a sentence for the timeline', async () => {
		const executions = await whileActive('crm-in-step', async () => {
			await record(ANA, 'opt_out', { evidence: { text: 'stop it' } });
		});
		const sent = executions.flatMap((execution) => execution.jsonOf('Update the CRM'));
		expect(sent.map(({ jsonBody }) => JSON.parse(String(jsonBody)))).toEqual([
			{
				phone: ANA,
				mayBeTexted: false,
				change: 'opted_out',
				timeline: expect.stringMatching(/opted out/i),
				eventId: expect.any(String),
			},
		]);
	});

	it('review-queue tells the chat who waits and why', async () => {
		await record(ANA, 'hold', { evidence: { text: 'cancel it', rule: 'unclear-object' } });
		const execution = await run('review-queue', 'Every Hour');
		const texts = execution
			.jsonOf('Tell the Chat')
			.map(({ jsonBody }) => (JSON.parse(String(jsonBody)) as { text: string }).text);
		expect(texts).toEqual([expect.stringMatching(/^\+12125550123 waits since 20.*: .{10,}/)]);
	});

	it.each([
		['It was an opt-out', 'unsubscribed'],
		['It was not: text them again', 'subscribed'],
	])('review-queue takes the decision "%s" from the form', async (Decision, status) => {
		await record(ANA, 'hold', { evidence: { text: 'cancel it', rule: 'unclear-object' } });
		const decision = {
			'Phone Number': '(212) 555-0123',
			Decision,
			'Your Name': 'Kim',
			Reason: 'I called them',
		};
		await run('review-queue', 'Decide', [decision]);
		expect(await statusOf(ANA)).toBe(status);
		const events = [];
		for await (const { event } of place.store.history(ANA)) events.push(event);
		const { requestedBy, note } = events.at(-1)?.evidence ?? {};
		expect([requestedBy, note]).toEqual(['Kim', 'I called them']);
	});

	it('provider-in-step records the opt-outs that the provider knows, once', async () => {
		const page = {
			data: [
				{
					from: '+15005550006',
					to: ANA,
					keyword: 'STOP',
					created_at: '2026-04-28 12:00:38.631252+00:00',
				},
				{ from: '+15005550006', to: BEN, keyword: null, created_at: '2026-04-29 12:00:00+00:00' },
			],
		};
		const pinned = { 'Opt-Outs at Telnyx': [page] };
		await run('provider-in-step', 'Every Hour', [{}], pinned);
		await run('provider-in-step', 'Every Hour', [{}], pinned);
		expect([await statusOf(ANA), await statusOf(BEN)]).toEqual(['unsubscribed', 'unsubscribed']);
		const events = [];
		for await (const { event } of place.store.history(ANA)) events.push(event);
		expect(events).toEqual([
			expect.objectContaining({ source: 'provider', at: Date.parse('2026-04-28T12:00:38.631Z') }),
		]);
	});

	it('provider-in-step tells the provider of opt-outs that did not come from it', async () => {
		const executions = await whileActive('provider-in-step', async () => {
			await record(ANA, 'opt_out', { source: 'manual', actor: 'operator' });
			await record(BEN, 'opt_out', { source: 'provider', actor: 'provider' });
		});
		const told = executions
			.flatMap((execution) => execution.jsonOf('Tell Twilio'))
			.map(({ bodyParameters }) => JSON.stringify(bodyParameters));
		expect(told).toHaveLength(1);
		expect(told[0]).toContain(ANA);
		expect(told[0]).toMatch(/correlation_id[^,]*[0-9a-f]{32}/);
	});

	it('weekly-report mails the figures, with the page', async () => {
		await record(ANA, 'opt_out');
		await record(CLEO, 'hold');
		const execution = await run('weekly-report', 'Every Monday at 8');
		const [mail] = execution.itemsOf('Send the Report');
		expect(mail?.json.subject).toBe('Texts and opt-outs, 1 opt-outs');
		expect(mail?.json.text).toContain('1 replies wait for a person');
		expect(mail?.json.text).toContain('Every opt-out was honoured in time');
		expect(mail?.binary?.report?.mimeType).toBe('text/html');
	});
});
