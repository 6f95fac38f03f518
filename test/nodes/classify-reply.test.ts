import { NodeHelpers, NodeOperationError, type IDataObject } from 'n8n-workflow';
import { ClassifyReply } from '../../nodes/ClassifyReply/ClassifyReply.node';
import { storeOptions } from '../../nodes/shared/store-credential';
import { completeEvent, type ConsentEventType } from '../../src/consent/events';
import type { E164 } from '../../src/phone/e164';
import { SuppressionStoreError } from '../../src/store/errors';
import { withSharedStore } from '../../src/store/shared-stores';
import { useEmptyN8nFolder } from './embedded-store';
import { runNode, workflowOf, type NodeResult, type NodeRun } from './run-node';

const ANA = '+12125550123' as E164;
const BEN = '+14155550134' as E164;
const OUTPUTS = ['Opt Out', 'Opt In', 'Help', 'Review', 'Other'];

const node = new ClassifyReply();
const n8nFolder = useEmptyN8nFolder();

async function classify(run: NodeRun): Promise<NodeResult> {
	return await runNode(node, run);
}

/** The `reply` of each item, under the name of the output it left on. */
async function repliesTo(run: NodeRun): Promise<{ output?: string; reply: IDataObject }[]> {
	const { outputs } = await classify(run);
	return outputs.flatMap((items, index) =>
		items.map(({ json }) => ({ output: OUTPUTS[index], reply: json.reply as IDataObject })),
	);
}

async function replyTo(run: NodeRun): Promise<IDataObject> {
	const [only, second] = await repliesTo(run);
	if (!only || second) throw new RangeError('There is not exactly one reply');
	return only.reply;
}

async function outputOf(text: string, parameters: NodeRun['parameters'] = {}): Promise<unknown> {
	const [only] = await repliesTo({ parameters, items: [{ from: ANA, text }] });
	return only?.output;
}

/** What the node throws with On Error set to stop. */
async function errorOf(run: NodeRun): Promise<NodeOperationError> {
	const error: unknown = await classify(run).then(
		() => undefined,
		(thrown: unknown) => thrown,
	);
	if (error instanceof NodeOperationError) return error;
	throw new RangeError('The node did not throw an error of n8n');
}

async function standAs(contact: E164, type: ConsentEventType): Promise<void> {
	const store = await n8nFolder.openStore();
	const event = completeEvent({ type, contact, source: 'manual', actor: 'operator' }, Date.now());
	await store.record([{ event }]);
}

describe('outputs', () => {
	const outputsWith = (parameters: NodeRun['parameters']) => {
		const workflow = workflowOf(node, { parameters });
		const instance = workflow.getNode('Classify Reply');
		if (!instance) throw new RangeError('The workflow has no such node');
		return NodeHelpers.getNodeOutputs(workflow, instance, node.description).map((output) =>
			typeof output === 'string' ? output : output.displayName,
		);
	};

	test('there is one for each verdict', () => {
		expect(outputsWith({})).toEqual(OUTPUTS);
	});

	test('there is a single one if the builder wants that', () => {
		expect(outputsWith({ options: { oneOutput: true } })).toEqual(['Replies']);
	});

	test.each([
		['STOP', 'Opt Out'],
		['START', 'Opt In'],
		['HELP', 'Help'],
		['see you at 5', 'Other'],
	])('"%s" leaves on %s', async (text, output) => {
		expect(await outputOf(text)).toBe(output);
	});

	test('every item keeps its fields and names the item it came from', async () => {
		const texts = ['thanks!', 'STOP', 'HELP', 'STOP'];
		const { outputs } = await classify({
			items: texts.map((text, row) => ({ from: ANA, text, row })),
		});
		const items = outputs.flat();
		expect(items.map(({ json, pairedItem }) => [json.row, pairedItem])).toEqual(
			[1, 3, 2, 0].map((row) => [row, { item: row }]),
		);
	});

	test('all items leave on the single output in their order', async () => {
		const { outputs } = await classify({
			parameters: { options: { oneOutput: true } },
			items: [
				{ from: ANA, text: 'thanks!' },
				{ from: ANA, text: 'STOP' },
			],
			onError: 'continueRegularOutput',
		});
		const verdicts = outputs.map((items) =>
			items.map(({ json }) => (json.reply as IDataObject).verdict),
		);
		expect(verdicts).toEqual([['none', 'opt_out']]);
	});

	test('an AI agent gets the verdict on the first output', async () => {
		const { outputs } = await classify({ items: [{ from: ANA, text: 'thanks!' }], asTool: true });
		expect(outputs).toHaveLength(1);
		expect(outputs[0]?.[0]?.json.reply).toMatchObject({ verdict: 'none', contact: ANA });
	});
});

describe('messages found automatically', () => {
	const expected = {
		verdict: 'opt_out',
		contact: ANA,
		accountNumber: '+14155550100',
		messageId: 'SM0001',
		text: 'STOP',
		provider: 'Twilio',
	};
	const webhook = {
		From: ANA,
		To: '+14155550100',
		Body: 'STOP',
		MessageSid: 'SM0001',
	};

	test("the fields of Twilio's webhook", async () => {
		expect(await replyTo({ items: [webhook] })).toMatchObject(expected);
	});

	test("Twilio's webhook as n8n's Webhook node passes it on", async () => {
		const items = [{ headers: {}, params: {}, query: {}, body: webhook }];
		expect(await replyTo({ items })).toMatchObject(expected);
	});

	test("the event of n8n's Twilio Trigger, with its time", async () => {
		const items = [
			{
				specversion: '1.0',
				type: 'com.twilio.messaging.inbound-message.received',
				data: {
					from: ANA,
					to: '+14155550100',
					body: 'STOP',
					messageSid: 'SM0001',
					timestamp: '2026-03-02T10:11:12.000Z',
				},
			},
		];
		expect(await replyTo({ items })).toMatchObject({
			...expected,
			receivedAt: '2026-03-02T10:11:12.000Z',
		});
	});

	test('plain fields, a number as people write it and a short code', async () => {
		const items = [{ from: '(212) 555-0123', to: '12345', text: 'STOP', messageId: 'm-1' }];
		expect(await replyTo({ items })).toMatchObject({
			contact: ANA,
			accountNumber: '12345',
			messageId: 'm-1',
		});
	});

	test("the provider's own verdict is passed on", async () => {
		const reply = await replyTo({ items: [{ ...webhook, Body: 'Arret!', OptOutType: 'STOP' }] });
		expect(reply).toMatchObject({ verdict: 'opt_out', providerVerdict: 'opt_out' });
	});

	test('a picture without words is a message', async () => {
		expect(await replyTo({ items: [{ ...webhook, Body: '' }] })).toMatchObject({
			verdict: 'none',
			text: '',
		});
	});

	test('without a time of its own, or with one that cannot be, a message was received now', async () => {
		const before = Date.now();
		const replies = await repliesTo({
			items: [
				webhook,
				{ from: ANA, text: 'STOP', receivedAt: '2099-01-01T00:00:00Z' },
				{ from: ANA, text: 'STOP', receivedAt: -1e20 },
			],
		});
		const times = replies.map(({ reply }) => Date.parse(String(reply.receivedAt)));
		expect(times.filter((time) => time >= before && time <= Date.now())).toHaveLength(3);
	});
});

describe('messages given by fields', () => {
	const fields = {
		messageSource: 'fields',
		text: '={{ $json.sms.words }}',
		from: '={{ $json.sms.sender }}',
		to: '={{ $json.sms.number }}',
		messageId: '={{ $json.sms.id }}',
		receivedAt: '={{ $json.sms.at }}',
	};
	const sms = { words: 'stop', sender: 2125550123, number: 54321, id: 77, at: '' };

	test('are read item by item', async () => {
		const items = [{ sms }, { sms: { ...sms, sender: BEN, words: 'thanks!' } }];
		const replies = await repliesTo({ parameters: fields, items });
		expect(replies).toMatchObject([
			{
				output: 'Opt Out',
				reply: { contact: ANA, accountNumber: '54321', messageId: '77', text: 'stop' },
			},
			{ output: 'Other', reply: { contact: BEN, text: 'thanks!' } },
		]);
	});

	test.each([
		['2026-03-02T10:11:12Z', '2026-03-02T10:11:12.000Z'],
		['2026-03-02T10:11:12', '2026-03-02T15:11:12.000Z'],
		['2026-03-02 10:11:12', '2026-03-02T15:11:12.000Z'],
		['1772446272', '2026-03-02T10:11:12.000Z'],
		[1772446272000, '2026-03-02T10:11:12.000Z'],
	])('the time %s, in the time zone of the workflow if it names none', async (at, receivedAt) => {
		const items = [{ sms: { ...sms, at } }];
		expect(await replyTo({ parameters: fields, items })).toMatchObject({ receivedAt });
	});

	test('have usual names by default', async () => {
		const items = [{ from: ANA, to: '12345', text: 'STOP', messageId: 'm-1' }];
		const reply = await replyTo({ parameters: { messageSource: 'fields' }, items });
		expect(reply).toMatchObject({
			verdict: 'opt_out',
			contact: ANA,
			accountNumber: '12345',
			messageId: 'm-1',
		});
	});

	test.each([
		['text that is missing', { words: undefined }, /^Text is empty for this item/],
		['text that is an object', { words: { a: 1 } }, /^Text is not a text but of type object/],
		['sender that is missing', { sender: null }, /^From is empty for this item/],
		['sender that is empty', { sender: ' ' }, /no text message with a sender/],
		['sender that is a list', { sender: [ANA] }, /^From is not a text but a list/],
		['number of ours that is an object', { number: {} }, /^To is not a text/],
		['message id that is a list', { id: [] }, /^Message ID is not a text/],
		['time that is none', { at: 'yesterday' }, /^Received At is not a usable time/],
		['time before texts existed', { at: '1970-01-02' }, /^Received At is not a usable time/],
	])('a %s is reported with the item', async (_, wrong, message) => {
		const items = [{ sms }, { sms: { ...sms, ...wrong } }];
		const { outputs } = await classify({ parameters: fields, items });
		const [item] = outputs[3] ?? [];
		expect(item?.json.reply).toMatchObject({ explanation: expect.stringMatching(message) });
		expect(item?.pairedItem).toEqual({ item: 1 });
		expect(outputs[0]).toHaveLength(1);
	});

	test('a text that was left empty is reported', async () => {
		const error = await errorOf({ parameters: { ...fields, text: '' }, items: [{ sms }] });
		expect(error.message).toMatch(/^Text is empty/);
	});
});

describe('items that cannot be read', () => {
	const items = [{}, { from: ANA, text: 'STOP' }, { text: 'STOP' }];

	test('stop the workflow if there is no other', async () => {
		const error = await errorOf({ items: [{}] });
		expect(error.message).toMatch(/^There is no text message with a sender in this item; /);
		expect(error.context.itemIndex).toBe(0);
	});

	test('go to a person if the workflow is to continue', async () => {
		const { outputs } = await classify({ items: [{}], onError: 'continueErrorOutput' });
		expect(outputs.map((output) => output.length)).toEqual([0, 0, 0, 1, 0]);
	});

	test('go to a person and leave the others alone', async () => {
		const { outputs } = await classify({ items });
		expect(outputs.map((output) => output.length)).toEqual([1, 0, 0, 2, 0]);
		expect(outputs[3]).toMatchObject([
			{
				json: { reply: { verdict: 'review', rule: 'unreadable', contactStanding: 'unknown' } },
				pairedItem: { item: 0 },
			},
			{ json: { text: 'STOP' }, pairedItem: { item: 2 } },
		]);
	});

	test('a sender who cannot be a contact keeps the verdict', async () => {
		const [only] = await repliesTo({ items: [{ from: 'BANK', text: 'STOP' }] });
		expect(only).toMatchObject({
			output: 'Opt Out',
			reply: { numberProblem: '"BANK" is not a phone number', contactStanding: 'unknown' },
		});
		expect(only?.reply).not.toHaveProperty('contact');
	});
});

describe('the standing of the contact', () => {
	test('a bare YES opts in only a suppressed contact', async () => {
		await standAs(ANA, 'opt_out');
		const replies = await repliesTo({
			items: [
				{ from: ANA, text: 'YES' },
				{ from: BEN, text: 'YES' },
			],
		});
		expect(replies).toMatchObject([
			{ output: 'Opt In', reply: { contact: ANA, contactStanding: 'unsubscribed' } },
			{ output: 'Other', reply: { contact: BEN, contactStanding: 'subscribed' } },
		]);
	});

	test('the message of a blocked contact keeps its verdict', async () => {
		await standAs(ANA, 'block');
		expect(await replyTo({ items: [{ from: ANA, text: 'STOP' }] })).toMatchObject({
			verdict: 'opt_out',
			contactStanding: 'blocked',
		});
	});

	test('the store is asked once for all items', async () => {
		await withSharedStore(storeOptions({}), async (store) => {
			const check = jest.spyOn(store, 'check');
			await repliesTo({ items: [ANA, BEN, ANA].map((from) => ({ from, text: 'YES' })) });
			expect(check.mock.calls).toEqual([[[ANA, BEN]]]);
		});
	});

	test('an opt-out does not wait for a store that cannot be read', async () => {
		await n8nFolder.breakStore();
		const { outputs, hints } = await classify({
			items: [
				{ from: ANA, text: 'STOP' },
				{ from: BEN, text: 'YES' },
			],
		});
		expect(outputs[0]?.[0]?.json.reply).toMatchObject({ contactStanding: 'unknown' });
		expect(outputs[4]?.[0]?.json.reply).toMatchObject({ contact: BEN, verdict: 'none' });
		expect(hints).toEqual([
			expect.objectContaining({
				type: 'warning',
				message: expect.stringContaining('Opt-outs were recognised'),
			}),
		]);
	});

	test('the store is left alone if the builder wants that', async () => {
		await n8nFolder.breakStore();
		const { outputs, hints } = await classify({
			parameters: { readStanding: false },
			items: [{ from: ANA, text: 'YES' }],
		});
		expect(outputs[4]?.[0]?.json.reply).toMatchObject({ contactStanding: 'unknown' });
		expect(hints).toEqual([]);
	});
});

describe('a request for help', () => {
	const items = [{ from: ANA, text: 'HELP', messageId: 'SM/0001\n' }];
	test('has the words of the answer', async () => {
		const reply = await replyTo({ items });
		expect(reply.helpText).toMatch(/^Reply STOP to receive no more texts/);
		expect(reply).not.toHaveProperty('permission');
	});

	test('of an unsubscribed contact may be answered', async () => {
		await standAs(ANA, 'opt_out');
		const { permission } = await replyTo({ items });
		const store = await n8nFolder.openStore();
		const claim = { contact: ANA, scope: 'all' as const, sendKey: 'help reply', at: Date.now() };
		const keepUntil = Date.now() + 60_000;
		expect(await store.claim({ ...claim, keepUntil })).toMatchObject({ because: 'standing' });
		expect(
			await store.claim({ ...claim, keepUntil, permission: String(permission) }),
		).toMatchObject({ granted: true });
	});

	test('may be answered for five minutes', async () => {
		await standAs(ANA, 'opt_out');
		const receivedAt = Date.now() - 60_000;
		await withSharedStore(storeOptions({}), async (store) => {
			const permit = jest.spyOn(store, 'permit');
			await replyTo({ items: [{ from: ANA, text: 'HELP', receivedAt }] });
			expect(permit.mock.calls).toEqual([
				[expect.objectContaining({ contact: ANA, until: receivedAt + 300_000 })],
			]);
		});
	});

	test('that is delivered twice has one permission', async () => {
		await standAs(ANA, 'opt_out');
		const first = await replyTo({ items });
		const again = await replyTo({ items });
		expect(first.permission).toMatch(/^help:[\w-]{22}$/);
		expect(again.permission).toBe(first.permission);
	});

	test('of a blocked contact is not answered', async () => {
		await standAs(ANA, 'block');
		expect(await replyTo({ items })).not.toHaveProperty('permission');
	});

	test('is no failure if the permission cannot be stored', async () => {
		await standAs(ANA, 'opt_out');
		await withSharedStore(storeOptions({}), async (store) => {
			const failure = new SuppressionStoreError('timeout', 'No answer', 'Try again');
			jest.spyOn(store, 'permit').mockRejectedValue(failure);
			const { outputs, hints } = await classify({ items });
			expect(outputs[2]?.[0]?.json.reply).not.toHaveProperty('permission');
			expect(hints[0]?.message).toMatch(/will get no help reply\. No answer\. Try again$/);
		});
	});
});

describe('the policy', () => {
	const withOptions = (options: IDataObject) => ({ options }) as NodeRun['parameters'];

	test('is named on the reply', async () => {
		const parameters = { policy: 'salesmate' };
		const reply = await replyTo({ parameters, items: [{ from: ANA, text: 'STOP' }] });
		expect(reply.policy).toBe('salesmate');
	});

	test('keywords can be added to each verdict', async () => {
		const parameters = withOptions({
			addOptOutKeywords: 'begone; vanish',
			addOptInKeywords: 'encore',
			addHelpKeywords: 'aid, huh',
		});
		const texts = ['Vanish', 'ENCORE!', 'huh'];
		const outputs = texts.map(async (text) => await outputOf(text, parameters));
		expect(await Promise.all(outputs)).toEqual(['Opt Out', 'Opt In', 'Help']);
	});

	test('keywords can be removed, but not STOP', async () => {
		const parameters = { policy: 'salesmate', options: { removeKeywords: 'start, STOP' } };
		expect(await outputOf('START', parameters)).toBe('Other');
		expect(await outputOf('STOP', parameters)).toBe('Opt Out');
	});

	test('a list keyword leaves its list', async () => {
		const parameters = withOptions({
			listKeywords: { values: [{ keyword: 'noads', list: ' Promos ' }] },
		});
		expect(await replyTo({ parameters, items: [{ from: ANA, text: 'NOADS' }] })).toMatchObject({
			verdict: 'opt_out',
			scope: 'list:promos',
			list: 'promos',
		});
	});

	test('typos can be switched off', async () => {
		expect(await outputOf('unsubscrbe')).toBe('Opt Out');
		expect(await outputOf('unsubscrbe', withOptions({ typos: false, plainLanguage: false }))).toBe(
			'Other',
		);
	});

	test('numbers are read in the country that the builder names', async () => {
		const parameters = withOptions({ defaultCountry: 'gb' });
		const reply = await replyTo({ parameters, items: [{ from: '07700 900123', text: 'STOP' }] });
		expect(reply.contact).toBe('+447700900123');
	});

	test.each<[string, NodeRun['parameters'], RegExp]>([
		['policy', { policy: '={{ "lax" }}' }, /^"lax" is no policy; choose one from the list/],
		['country', { options: { defaultCountry: 'ZZ' } }, /^"ZZ" is no country code/],
		['language', { options: { languages: ['en', 'xx'] } }, /^"xx" is not among the languages/],
		[
			'list keyword',
			{ options: { listKeywords: { values: [{ keyword: 'noads', list: '' }] } } },
			/^The list keyword "noads" has no list/,
		],
	])('a wrong %s is reported', async (_, parameters, message) => {
		const error = await errorOf({ parameters, items: [{ from: ANA, text: 'STOP' }] });
		expect(error.message).toMatch(message);
	});
});
