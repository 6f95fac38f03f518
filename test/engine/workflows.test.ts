import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { STANDARD } from '../../src/consent/presets/standard';
import { asTriggerItem, asWebhookItem, type InboundMessage } from '../twilio/inbound';
import { TwilioStandIn } from '../twilio/twilio-stand-in';
import { inputsBehind } from './harness/accounting';
import { engine } from './harness/engine';
import type { Execution } from './harness/execution';
import {
	combined,
	readWorkflow,
	within,
	workflowNames,
	type NodeOverrides,
} from './harness/exported-workflow';
import { userFolder } from './harness/n8n-folder';
import { contacts, TWILIO_CREDENTIAL } from './harness/sending';
import { emptyStore, STORE_KINDS, type StoreUnderTest } from './harness/stores';

const CONTACTS = contacts(3);
const [ADA = '', BEN = '', CLEO = ''] = CONTACTS.map(({ phone }) => phone);
const OUR_NUMBER = '+15005550006';

describe.each(STORE_KINDS)('the workflow files with the %s store', (kind) => {
	let twilio: TwilioStandIn;
	let place: StoreUnderTest;
	beforeAll(async () => void (twilio = await TwilioStandIn.start()));
	beforeEach(async () => {
		place = await emptyStore(kind);
		twilio.reset();
	});
	afterEach(async () => await place.store.close());
	afterAll(async () => await twilio.stop());

	const run = async (
		file: string,
		more: { nodes?: NodeOverrides; startNode?: string; input?: IDataObject[] } = {},
	): Promise<Execution> => {
		const workflow = readWorkflow(file);
		const execution = await (
			await engine()
		).run({
			workflow,
			pinData: file === 'inbound-replies' ? {} : { 'Your Contacts': CONTACTS },
			credentials: { suppressionStoreApi: place.credential, twilioApi: TWILIO_CREDENTIAL },
			...more,
			nodes: combined(within(workflow, { twilioUrl: twilio.url }), more.nodes ?? {}),
		});
		expect(execution.errorMessage).toBeUndefined();
		return execution;
	};
	const message = (from: string, text: string, more: Partial<InboundMessage> = {}) => ({
		from,
		to: OUR_NUMBER,
		text,
		at: Date.now(),
		...more,
	});
	const byWebhook = async (received: InboundMessage) =>
		await run('inbound-replies', { startNode: 'Webhook', input: [asWebhookItem(received)] });
	const byTrigger = async (received: InboundMessage) =>
		await run('inbound-replies', {
			startNode: 'Twilio Trigger',
			input: [asTriggerItem(received)],
			nodes: { 'Twilio Trigger': { disabled: false } },
		});
	const standingOf = async (phone: string): Promise<string | undefined> => {
		for await (const { contact, standing } of place.store.list()) {
			if (contact === phone) return standing.status;
		}
		return undefined;
	};

	describe('inbound-replies', () => {
		it.each([
			['the Webhook', byWebhook],
			['the Twilio Trigger', byTrigger],
		])('records an opt-out that comes by %s, and confirms it', async (_name, receive) => {
			const execution = await receive(message(ADA, 'Stop!!'));
			expect(await standingOf(ADA)).toBe('unsubscribed');
			expect(execution.jsonOf('Confirm Opt-Out', 'Sent')).toHaveLength(1);
			expect(twilio.requests).toEqual([
				expect.objectContaining({ to: ADA, body: STANDARD.confirmation.text }),
			]);
		});

		it('confirms once, however often STOP comes and whoever delivers it twice', async () => {
			const first = message(ADA, 'STOP');
			await byWebhook(first);
			await byWebhook(first);
			await byWebhook(message(ADA, 'stop it now'));
			expect(twilio.requestsTo(ADA)).toHaveLength(1);
		});

		it('leaves the confirmation to Twilio when Twilio has answered', async () => {
			const execution = await byWebhook(message(ADA, 'STOP', { optOutType: 'STOP' }));
			expect(await standingOf(ADA)).toBe('unsubscribed');
			expect(execution.itemsOf('Confirm Opt-Out', 'Sent')).toEqual([]);
			expect(twilio.requests).toEqual([]);
		});

		it('lets a contact come back', async () => {
			await byWebhook(message(ADA, 'STOP', { at: Date.now() - 1000 }));
			await byTrigger(message(ADA, 'START', { at: Date.now() + 1000 }));
			expect(await standingOf(ADA)).toBe('subscribed');
		});

		it('takes YES for an opt-in only from a suppressed contact', async () => {
			const subscribed = await byWebhook(message(BEN, 'YES'));
			expect(subscribed.reached('Continue Your Conversation')).toBe(true);
			await byWebhook(message(ADA, 'STOP'));
			const suppressed = await byTrigger(message(ADA, 'YES', { at: Date.now() + 1000 }));
			expect(suppressed.reached('Record Opt-In')).toBe(true);
		});

		it('answers HELP, also to a suppressed contact, and once', async () => {
			await byWebhook(message(ADA, 'STOP'));
			const help = message(ADA, 'HELP');
			await byWebhook(help);
			await byWebhook(help);
			const helpTexts = twilio.requestsTo(ADA).filter(({ body }) => body === STANDARD.helpText);
			expect(helpTexts).toHaveLength(1);
			expect(await standingOf(ADA)).toBe('unsubscribed');
		});

		it('holds a doubtful reply', async () => {
			const execution = await byWebhook(message(ADA, 'STOP 12345'));
			expect(execution.reached('Hold for Review')).toBe(true);
			expect(await standingOf(ADA)).toBe('held');
			expect(twilio.requests).toEqual([]);
		});

		it('passes an ordinary message on, and nothing else', async () => {
			const execution = await byWebhook(message(ADA, 'I will stop by at 5'));
			expect(execution.jsonOf('Continue Your Conversation')).toHaveLength(1);
			expect(execution.reached('Record Opt-Out')).toBe(false);
			expect(await standingOf(ADA)).toBeUndefined();
			expect(twilio.requests).toEqual([]);
		});
	});

	describe('drip-sequence', () => {
		const labels = (execution: Execution, node: string) =>
			execution.allItemsOf(node).map(({ json }) => (json.text as IDataObject).label);

		it('skips who opted out between two steps, and resumes with who came back', async () => {
			const first = await run('drip-sequence');
			expect(first.status).toBe('waiting');
			expect(labels(first, 'Send Step 1')).toEqual(['Sent', 'Sent', 'Sent']);

			await byWebhook(message(ADA, 'STOP'));
			await byWebhook(message(BEN, 'STOP'));
			const second = await first.resume();
			expect(second.jsonOf('Send Step 2', 'Skipped')).toEqual(
				[ADA, BEN].map((contact) =>
					expect.objectContaining({
						text: expect.objectContaining({
							contact,
							outcome: 'skipped',
							successful: false,
							label: 'Text Unsubscribed',
						}),
					}),
				),
			);

			await byTrigger(message(BEN, 'START', { at: Date.now() + 1000 }));
			const third = await second.resume();
			expect(third.status).toBe('success');
			expect(third.jsonOf('Check Suppression', 'Suppressed')).toEqual([
				expect.objectContaining({
					phone: ADA,
					suppression: expect.objectContaining({ label: 'Text Unsubscribed' }),
				}),
			]);
			expect(third.jsonOf('Send Step 3', 'Sent').map(({ phone }) => phone)).toEqual([BEN, CLEO]);
			expect(third.jsonOf('Not Texted')).toHaveLength(1);
		});

		it('writes every attempt into the step log', async () => {
			await byWebhook(message(ADA, 'STOP'));
			await run('drip-sequence');
			const lines = [];
			for await (const line of place.store.steps({ campaign: 'welcome' })) lines.push(line);
			expect(lines.map(({ contact, step, label }) => [contact, step, label]).sort()).toEqual(
				[
					[ADA, 'step 1', 'Text Unsubscribed'],
					[BEN, 'step 1', 'Sent'],
					[CLEO, 'step 1', 'Sent'],
				].sort(),
			);
		});
	});

	describe('scheduled-broadcast', () => {
		it('skips who opted out, and says so in the words of a broadcast', async () => {
			await byWebhook(message(BEN, 'UNSUBSCRIBE'));
			twilio.reset();
			const execution = await run('scheduled-broadcast');
			expect(inputsBehind(execution.itemsOf('Send Broadcast', 'Sent'))).toEqual([0, 2]);
			expect(execution.jsonOf('Not Sent')).toEqual([
				expect.objectContaining({
					phone: BEN,
					text: expect.objectContaining({ successful: false, label: 'Unsubscribed from Text' }),
				}),
			]);
			expect(twilio.requests.map(({ to }) => to).sort()).toEqual([ADA, CLEO].sort());
		});

		it('fills in the name and adds how to opt out to the first text only', async () => {
			const broadcast = async (campaign: string) => {
				twilio.reset();
				await run('scheduled-broadcast', {
					nodes: { 'Send Broadcast': { parameters: { campaign } } },
				});
				return twilio.requestsTo(ADA)[0]?.body;
			};
			const first = await broadcast('first');
			expect(first).toMatch(/^Hi Contact 0, .*\nReply STOP to opt out\.$/s);
			expect(await broadcast('second')).toBe(first?.replace('\nReply STOP to opt out.', ''));
		});
	});
});

describe('the workflow files without a Suppression Store credential', () => {
	let twilio: TwilioStandIn;
	beforeAll(async () => void (twilio = await TwilioStandIn.start()));
	afterAll(async () => await twilio.stop());

	const run = async (file: string, startNode: string, input: IDataObject[]) => {
		const workflow = readWorkflow(file);
		return await (
			await engine()
		).run({
			workflow,
			startNode,
			input,
			pinData: file === 'inbound-replies' ? {} : { 'Your Contacts': CONTACTS },
			nodes: within(workflow, { twilioUrl: twilio.url, storeCredential: false }),
			credentials: { twilioApi: TWILIO_CREDENTIAL },
		});
	};

	it("share one list in n8n's own folder", async () => {
		const stop = asWebhookItem({ from: ADA, to: OUR_NUMBER, text: 'STOP', at: Date.now() });
		await run('inbound-replies', 'Webhook', [stop]);
		const broadcast = await run('scheduled-broadcast', 'Every Tuesday at 10', [{}]);
		expect(inputsBehind(broadcast.itemsOf('Send Broadcast', 'Skipped'))).toEqual([0]);
		expect(inputsBehind(broadcast.itemsOf('Send Broadcast', 'Sent'))).toEqual([1, 2]);
		expect(existsSync(join(userFolder, '.n8n', 'sms-opt-out', 'suppressions.sqlite'))).toBe(true);
	});
});

describe('the workflow files', () => {
	const FILES = workflowNames();

	it.each(FILES)('%s explains itself on the canvas', (file) => {
		const notes = readWorkflow(file).nodes.filter(({ type }) => type.endsWith('.stickyNote'));
		expect(notes.length).toBeGreaterThan(1);
		expect(String(notes[0]?.parameters.content)).toMatch(/^## /);
	});

	it.each(FILES)('%s connects nodes that are there', (file) => {
		const { nodes, connections } = readWorkflow(file);
		const names = new Set(nodes.map(({ name }) => name));
		const ends = Object.values(connections).flatMap(({ main = [] }) =>
			main.flatMap((targets) => (targets ?? []).map(({ node }) => node)),
		);
		expect([...Object.keys(connections), ...ends].filter((name) => !names.has(name))).toEqual([]);
		expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
	});

	it('inbound-replies tries again to record what could not be recorded', () => {
		const recording = readWorkflow('inbound-replies').nodes.filter(({ type }) =>
			type.endsWith('.markOptedOut'),
		);
		expect(recording.map(({ retryOnFail }) => retryOnFail)).toEqual([true, true, true]);
	});

	it.each(FILES)('%s sets only parameters that the nodes have', async (file) => {
		const { pack } = await engine();
		for (const { type, parameters, typeVersion } of readWorkflow(file).nodes) {
			const name = type.replace('n8n-nodes-sms-opt-out.', '');
			if (!(name in pack.known.nodes)) continue;
			const { description } = pack.getNode(name).type;
			const known = 'properties' in description ? description.properties : [];
			// n8n itself adds this one to nodes that poll.
			const added = 'polling' in description ? ['pollTimes'] : [];
			const names = known.map((property) => (property as { name: string }).name);
			expect([...names, ...added]).toEqual(expect.arrayContaining(Object.keys(parameters)));
			expect(description).toMatchObject({ version: typeVersion });
		}
	});
});
