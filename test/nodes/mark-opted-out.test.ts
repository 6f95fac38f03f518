import { NodeOperationError, type IDataObject } from 'n8n-workflow';
import { ClassifyReply } from '../../nodes/ClassifyReply/ClassifyReply.node';
import { MarkOptedOut } from '../../nodes/MarkOptedOut/MarkOptedOut.node';
import { storeOptions } from '../../nodes/shared/store-credential';
import type { ConsentEvent } from '../../src/consent/events';
import { withSharedStore } from '../../src/store/shared-stores';
import { useEmptyN8nFolder } from './embedded-store';
import { runNode, type NodeResult, type NodeRun } from './run-node';

const ANA = '+12125550123';
const BEN = '+14155550134';
const MINUTE = 60_000;

const node = new MarkOptedOut();
const n8nFolder = useEmptyN8nFolder();

async function mark(run: NodeRun): Promise<NodeResult> {
	return await runNode(node, run);
}

/** The `consent` of each item. */
async function consentsOf(run: NodeRun): Promise<IDataObject[]> {
	const { outputs } = await mark(run);
	return (outputs[0] ?? []).map(({ json }) => json.consent as IDataObject);
}

async function consentOf(run: NodeRun): Promise<IDataObject> {
	const [only, second] = await consentsOf(run);
	if (!only || second) throw new RangeError('There is not exactly one answer');
	return only;
}

/** What the node throws with On Error set to stop. */
async function errorOf(run: NodeRun): Promise<NodeOperationError> {
	const error: unknown = await mark(run).then(
		() => undefined,
		(thrown: unknown) => thrown,
	);
	if (error instanceof NodeOperationError) return error;
	throw new RangeError('The node did not throw an error of n8n');
}

async function ledger(): Promise<ConsentEvent[]> {
	const store = await n8nFolder.openStore();
	const events: ConsentEvent[] = [];
	for await (const { event } of store.changes()) events.push(event);
	return events;
}

async function onlyEvent(): Promise<ConsentEvent> {
	const [only, second] = await ledger();
	if (!only || second) throw new RangeError('There is not exactly one event');
	return only;
}

/** An item as Classify Reply makes it of a text, without asking the store. */
async function classified(
	text: string,
	message: IDataObject = {},
	parameters: NodeRun['parameters'] = {},
): Promise<IDataObject> {
	const { outputs } = await runNode(new ClassifyReply(), {
		parameters: { readStanding: false, ...parameters },
		items: [{ From: ANA, To: '+14155550100', Body: text, MessageSid: 'SM0001', ...message }],
	});
	const [item] = outputs.flat();
	if (!item) throw new RangeError('The reply was lost');
	return item.json;
}

describe('what Classify Reply passes on', () => {
	test('is recorded without any field filled in', async () => {
		const consent = await consentOf({ items: [await classified('STOP')] });
		expect(consent).toMatchObject({
			recorded: true,
			outcome: 'recorded',
			operation: 'optOut',
			contact: ANA,
			scope: 'all',
			isNew: true,
			changed: true,
			before: { standing: 'subscribed' },
			after: { standing: 'unsubscribed', source: 'reply', scope: 'all' },
			listsLeft: [],
		});
		expect(await onlyEvent()).toMatchObject({
			id: consent.eventId,
			type: 'opt_out',
			contact: ANA,
			source: 'reply',
			actor: 'contact',
			evidence: { messageId: 'SM0001', text: 'STOP', rule: 'keyword', keyword: 'stop' },
		});
	});

	test('has the time of the message, also of a Twilio Trigger', async () => {
		const data = { from: ANA, to: '12345', body: 'STOP', messageSid: 'SM1' };
		const { outputs } = await runNode(new ClassifyReply(), {
			items: [{ data: { ...data, timestamp: '2026-03-02T10:11:12.000Z' } }],
		});
		const items = outputs.flat().map(({ json }) => json);
		const consent = await consentOf({ items });
		expect(consent.after).toMatchObject({ since: '2026-03-02T10:11:12.000Z' });
		expect(consent.confirmation).toMatchObject({ allowed: false, reason: 'too_late' });
	});

	test('counts once however often it is delivered', async () => {
		const item = await classified('STOP');
		await mark({ items: [item] });
		expect(await consentOf({ items: [item] })).toMatchObject({ isNew: false, changed: false });
		expect(await ledger()).toHaveLength(1);
	});

	test('leaves the list that the reply is about', async () => {
		const item = await classified(
			'NOADS',
			{},
			{
				options: { listKeywords: { values: [{ keyword: 'noads', list: 'promos' }] } },
			},
		);
		expect(await consentOf({ items: [item] })).toMatchObject({
			scope: 'list:promos',
			list: 'promos',
			listsLeft: ['promos'],
			after: { standing: 'unsubscribed', scope: 'list:promos' },
		});
	});

	test('leaves the list that the builder names instead', async () => {
		const items = [await classified('STOP')];
		const consent = await consentOf({ parameters: { list: 'Reminders' }, items });
		expect(consent.scope).toBe('list:reminders');
	});

	test('says nothing about another number that the builder names', async () => {
		const items = [await classified('STOP')];
		await mark({ parameters: { phoneNumber: BEN }, items });
		const event = await onlyEvent();
		expect(event).toMatchObject({ contact: BEN, source: 'manual', actor: 'operator' });
		expect(event.evidence).toEqual({});
	});

	test('says why there is no number', async () => {
		const items = [await classified('STOP', { From: 'BANK' })];
		expect((await errorOf({ items })).message).toBe('"BANK" is not a phone number');
	});
});

describe('confirmations', () => {
	test('may follow an opt-out for five minutes', async () => {
		const { confirmation, eventId, eventTime } = await consentOf({
			items: [await classified('STOP')],
		});
		expect(confirmation).toEqual({
			allowed: true,
			text: expect.stringContaining('You are unsubscribed'),
			permission: eventId,
			validUntil: new Date(Date.parse(String(eventTime)) + 5 * MINUTE).toISOString(),
		});
	});

	test.each<[string, NodeRun['parameters'], IDataObject, string]>([
		['the provider has answered', {}, { OptOutType: 'STOP' }, 'provider_answered'],
		['switched off', { options: { sendConfirmation: false } }, {}, 'switched_off'],
		['manual', { source: 'manual' }, {}, 'not_from_the_contact'],
		['no opt-out', { operation: 'hold' }, {}, 'not_an_opt_out'],
	])('do not follow if %s', async (_, parameters, message, reason) => {
		const items = [await classified('STOP', message)];
		const { confirmation } = await consentOf({ parameters, items });
		expect(confirmation).toEqual({ allowed: false, reason, message: expect.any(String) });
	});

	test.each([
		['standard', '+14155550100', 'Bye!'],
		['salesmsg', '12345', 'Bye!'],
		[
			'salesmsg',
			'+14155550100',
			'You are unsubscribed and will receive no more texts from us. Reply START to subscribe again.',
		],
	])('have the words that %s allows for %s', async (policy, To, text) => {
		const items = [await classified('STOP', { To }, { policy })];
		const parameters = { options: { confirmationText: 'Bye!' } };
		expect((await consentOf({ parameters, items })).confirmation).toMatchObject({ text });
	});
});

describe('opting in', () => {
	const optIn = { operation: 'optIn' };

	async function optedOut(): Promise<void> {
		await mark({
			parameters: { options: { eventTime: '2026-01-05T09:00:00Z' } },
			items: [{ phone: ANA }],
		});
	}

	test("is the contact's own if their reply asks for it", async () => {
		await optedOut();
		const items = [await classified('START')];
		expect(await consentOf({ parameters: optIn, items })).toMatchObject({
			recorded: true,
			changed: true,
			before: { standing: 'unsubscribed', since: '2026-01-05T09:00:00.000Z', source: 'manual' },
			after: { standing: 'subscribed' },
		});
	});

	test.each<[string, NodeRun['parameters'], () => Promise<IDataObject>]>([
		['there is no reply', {}, async () => ({ phone: ANA })],
		['a reply is only claimed', { source: 'reply' }, async () => ({ phone: ANA })],
		['the reply does not ask for it', {}, async () => await classified('thanks!')],
		[
			'the reply is somebody else’s',
			{ phoneNumber: ANA, source: 'reply' },
			async () => await classified('START', { From: BEN }),
		],
		['the number is wrong', { source: 'wrong_number' }, async () => await classified('START')],
		['the provider reports it', { source: 'provider' }, async () => await classified('START')],
	])('is refused if %s', async (_, parameters, item) => {
		await optedOut();
		const items = [await item()];
		expect(await consentOf({ parameters: { ...optIn, ...parameters }, items })).toEqual({
			recorded: false,
			outcome: 'refused',
			operation: 'optIn',
			contact: ANA,
			scope: 'all',
			reason: 'only_the_contact',
			message: expect.stringContaining('Only the contact can lift their own opt-out'),
			standing: 'unsubscribed',
		});
		expect(await ledger()).toHaveLength(1);
	});

	test('to everything is refused if the reply is about one list', async () => {
		await optedOut();
		const item = await classified('START');
		const reply = { ...(item.reply as IDataObject), scope: 'list:promos' };
		const run = { parameters: { ...optIn, list: 'all' }, items: [{ ...item, reply }] };
		expect(await consentOf(run)).toMatchObject({ reason: 'only_the_contact' });
	});

	test('by an operator is recorded if the builder says so', async () => {
		await optedOut();
		const options = { operatorMayOptIn: true, requestedBy: 'front desk', note: 'signed form' };
		const run = { parameters: { ...optIn, options }, items: [{ phone: ANA }] };
		expect(await consentOf(run)).toMatchObject({ recorded: true });
		expect((await ledger())[1]).toMatchObject({
			actor: 'operator',
			evidence: { requestedBy: 'front desk', note: 'signed form' },
		});
	});

	test('by an operator follows the policy of the reply, unless the builder names one', async () => {
		await optedOut();
		const item = await classified('STOP', {}, { policy: 'business-text-messaging' });
		const parameters = { ...optIn, source: 'manual' };
		const strict = { ...parameters, options: { policy: 'standard' } };
		expect(await consentOf({ parameters: strict, items: [item] })).toMatchObject({
			recorded: false,
		});
		expect(await consentOf({ parameters, items: [item] })).toMatchObject({ recorded: true });
	});
});

describe('decisions of a person', () => {
	test('a release ends the hold that the same reply began', async () => {
		const items = [await classified('is this spam', { MessageSid: 'SM2' })];
		const held = await consentOf({ parameters: { operation: 'hold' }, items });
		expect(held.after).toMatchObject({ standing: 'held', source: 'reply' });
		const released = await consentOf({ parameters: { operation: 'release' }, items });
		expect(released).toMatchObject({ changed: true, after: { standing: 'subscribed' } });
		expect((await ledger())[1]).toMatchObject({ source: 'manual', actor: 'operator' });
	});

	test('a contact can be blocked again with the same reply', async () => {
		const items = [await classified('no')];
		const standings: unknown[] = [];
		for (const operation of ['block', 'unblock', 'block']) {
			const { after } = await consentOf({ parameters: { operation }, items });
			standings.push((after as IDataObject).standing);
			await nextMillisecond();
		}
		expect(standings).toEqual(['blocked', 'subscribed', 'blocked']);
	});

	test('they concern the whole contact, whatever list is filled in', async () => {
		const parameters = { operation: 'block', list: 'promos' };
		expect(await consentOf({ parameters, items: [{ phone: ANA }] })).toMatchObject({
			scope: 'all',
		});
	});
});

describe('the source', () => {
	test.each([
		['automatic', 'manual', 'operator'],
		['manual', 'manual', 'operator'],
		['import', 'import', 'operator'],
		['complaint', 'complaint', 'operator'],
		['provider', 'provider', 'provider'],
		['reply', 'reply', 'contact'],
		['wrong_number', 'wrong_number', 'operator'],
		['reassigned', 'reassigned', 'provider'],
		['deactivated', 'deactivated', 'provider'],
	])('%s without a reply is recorded as %s by the %s', async (chosen, source, actor) => {
		await mark({ parameters: { source: chosen }, items: [{ phone: ANA }] });
		expect(await onlyEvent()).toMatchObject({ source, actor });
	});

	test('a wrong number that was texted comes from who has the number', async () => {
		const parameters = { source: 'wrong_number' };
		await mark({ parameters, items: [await classified('wrong number')] });
		expect(await onlyEvent()).toMatchObject({ source: 'wrong_number', actor: 'contact' });
	});
});

describe("a provider's report about a number", () => {
	const callback = { MessageSid: 'SM1', ErrorCode: '30005', To: ANA, From: BEN };

	test('is recorded for the contact, with where it came from', async () => {
		const items = [{ headers: {}, body: callback }];
		expect(await consentOf({ items })).toMatchObject({ recorded: true, contact: ANA });
		expect(await onlyEvent()).toMatchObject({
			type: 'opt_out',
			contact: ANA,
			source: 'deactivated',
			actor: 'provider',
			evidence: { messageId: 'SM1', note: 'Twilio reported 30005' },
		});
	});

	test('says nothing about another number that the builder filled in', async () => {
		const parameters = { phoneNumber: '+13105550145' };
		await mark({ parameters, items: [{ body: callback }] });
		expect(await onlyEvent()).toMatchObject({ contact: '+13105550145', source: 'manual' });
	});

	test('of a phone that is switched off records nothing', async () => {
		const items = [{ ...callback, ErrorCode: '30003' }];
		expect((await errorOf({ items })).message).toContain('sender and a recipient');
		expect(await ledger()).toEqual([]);
	});
});

describe('evidence', () => {
	const evidenceWith = async (run: Omit<NodeRun, 'items'>) => {
		await mark({ ...run, items: [await classified('STOP')] });
		return (await onlyEvent()).evidence;
	};

	test('can be given by fields, item by item', async () => {
		const options = {
			messageId: '={{ $json.sid }}',
			message: '={{ $json.words }}',
			note: 'by phone',
			requestedBy: '={{ $json.agent }}',
			eventTime: '2026-01-05T09:00:00',
		};
		await mark({
			parameters: { options },
			items: [{ phone: ANA, sid: 7, words: 'leave me alone', agent: 'Ana' }],
		});
		expect(await onlyEvent()).toMatchObject({
			at: Date.parse('2026-01-05T14:00:00Z'),
			evidence: {
				messageId: '7',
				text: 'leave me alone',
				note: 'by phone',
				requestedBy: 'Ana',
			},
		});
	});

	test('can leave out the words', async () => {
		const evidence = await evidenceWith({ parameters: { options: { messageText: 'none' } } });
		expect(evidence).toEqual({ messageId: 'SM0001', rule: 'keyword' });
	});

	test('can be a keyed hash of the words', async () => {
		await mark({
			parameters: { options: { messageText: 'hash' } },
			credential: { storeType: 'embedded', hashKey: 'a secret' },
			items: [await classified('STOP')],
		});
		expect((await onlyEvent()).evidence).toEqual({
			messageId: 'SM0001',
			rule: 'keyword',
			// printf STOP | openssl dgst -sha256 -hmac 'a secret'
			textHash: '3af164abad3972da48c1bef3f83c29e4bb068124fec810200e088f1f40ce70cd',
		});
	});

	test('is not recorded in clear if the key is missing', async () => {
		const items = [await classified('STOP')];
		const error = await errorOf({ parameters: { options: { messageText: 'hash' } }, items });
		expect(error.message).toMatch(/^There is no key for the hash of the message; fill in Hash Key/);
		expect(await ledger()).toEqual([]);
	});
});

describe('the number', () => {
	test.each<[string, IDataObject]>([
		['a usual field', { Mobile: '(212) 555-0123' }],
		['a field of its own beside those of a message', { phone: ANA, from: BEN, to: BEN }],
		['what another node found', { from: BEN, to: ANA, suppression: { contact: ANA } }],
		['a message with one usable number', { from: 'ACME', to: ANA }],
	])('is taken from %s', async (_, item) => {
		expect(await consentOf({ items: [item] })).toMatchObject({ recorded: true, contact: ANA });
	});
});

describe('many items', () => {
	test('are recorded in one write', async () => {
		await withSharedStore(storeOptions({}), async (store) => {
			const record = jest.spyOn(store, 'record');
			const items = Array.from({ length: 30 }, (_, row) => ({ phone: `+121255501${row + 10}` }));
			const consents = await consentsOf({ items });
			expect(consents.map(({ contact }) => contact)).toEqual(items.map(({ phone }) => phone));
			expect(record.mock.calls.map(([entries]) => entries.length)).toEqual([30]);
		});
	});

	test('are not kept from being recorded by one that cannot be used', async () => {
		const { outputs } = await mark({ items: [{ phone: ANA }, { phone: '12' }, { phone: BEN }] });
		expect(outputs[0]).toMatchObject([
			{ json: { consent: { recorded: true } }, pairedItem: { item: 0 } },
			{
				json: { phone: '12', consent: { recorded: false, outcome: 'invalid' } },
				pairedItem: { item: 1 },
			},
			{ json: { consent: { recorded: true } }, pairedItem: { item: 2 } },
		]);
		expect((await ledger()).map(({ contact }) => contact)).toEqual([ANA, BEN]);
	});

	test('may fall under different policies', async () => {
		const options = { operatorMayOptIn: '={{ $json.signed }}' };
		const items = [
			{ phone: ANA, signed: true },
			{ phone: BEN, signed: false },
		];
		expect(await consentsOf({ parameters: { operation: 'optIn', options }, items })).toMatchObject([
			{ recorded: true, contact: ANA },
			{ recorded: false, contact: BEN },
		]);
	});

	test('are answered on the first output as a tool', async () => {
		const { outputs } = await mark({ items: [{ phone: ANA }], asTool: true });
		expect(outputs).toMatchObject([[{ json: { consent: { recorded: true, contact: ANA } } }]]);
	});
});

describe('a store that does not answer', () => {
	beforeEach(async () => await n8nFolder.breakStore());

	test('stops the workflow, so that the provider delivers again', async () => {
		const error = await errorOf({ items: [{ phone: ANA }] });
		expect(error.message).not.toBe('');
		expect(error.description).toEqual(expect.any(String));
	});

	test('loses no item if the workflow is to continue', async () => {
		const { outputs } = await mark({
			items: [{ phone: ANA }, { phone: BEN }],
			onError: 'continueErrorOutput',
		});
		const json = { error: expect.any(String) };
		expect(outputs).toEqual([[0, 1].map((item) => ({ json, pairedItem: { item } }))]);
	});
});

describe('bad input', () => {
	const longName = 'x'.repeat(65);

	test.each<[string, NodeRun['parameters'], IDataObject, RegExp]>([
		['no number', {}, {}, /^There is no phone number in this item/],
		['a bad number', { phoneNumber: '12' }, {}, /too few or too many digits/],
		['a bad operation', { operation: 'erase' }, { phone: ANA }, /^"erase" is no operation/],
		['a bad source', { source: '={{ "rumour" }}' }, { phone: ANA }, /^"rumour" is no source/],
		['a bad list', { list: longName }, { phone: ANA }, /^The list name is longer than 64/],
		[
			'a bad country',
			{ options: { defaultCountry: 'ZZ' } },
			{ phone: ANA },
			/^"ZZ" is no country code/,
		],
		[
			'a bad time',
			{ options: { eventTime: 'soon' } },
			{ phone: ANA },
			/^Event Time is not a usable time/,
		],
		['a bad policy', { options: { policy: 'lax' } }, { phone: ANA }, /^"lax" is no policy/],
		[
			'a bad way to store the message',
			{ options: { messageText: 'rot13' } },
			{ phone: ANA },
			/^Store Message As must be full, hash or none/,
		],
		[
			'a message that nobody has classified',
			{},
			{ From: ANA, To: BEN, Body: 'STOP' },
			/^This item has a sender and a recipient, and either may be the contact/,
		],
		[
			'a message that could not be read',
			{},
			{ to: BEN, reply: { verdict: 'review' } },
			/^The reply of this item has no sender/,
		],
		[
			'a damaged reply',
			{},
			{ reply: { contact: ANA, scope: 'some' } },
			/^The scope in "reply" is neither "all" nor a list/,
		],
	])(
		'%s is reported with the item, and nothing is recorded',
		async (_, parameters, item, message) => {
			const error = await errorOf({ parameters, items: [item] });
			expect(error.message).toMatch(message);
			expect(error.context.itemIndex).toBe(0);
			expect(await ledger()).toEqual([]);
		},
	);
});

/** Events at the same millisecond are ordered by what protects the contact, not by arrival. */
async function nextMillisecond(): Promise<void> {
	const start = Date.now();
	while (Date.now() === start) await new Promise((resolve) => setImmediate(resolve));
}
