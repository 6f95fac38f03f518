import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import { droppedConnection, rateLimited } from '../twilio/behaviour';
import { startRedisServer, type RedisServer } from '../redis-server/redis-server';
import { TwilioStandIn } from '../twilio/twilio-stand-in';
import { expectNoneLost, inputsBehind } from './harness/accounting';
import { engine } from './harness/engine';
import type { Execution } from './harness/execution';
import { NODE, oneNode } from './harness/one-node';
import { closeStoresOfPack, loadLibrary } from './harness/pack';
import { contacts, sending, TWILIO_CREDENTIAL } from './harness/sending';
import { emptyStore, STORE_KINDS, type StoreUnderTest } from './harness/stores';

const CONTACTS = contacts(12);
const [FIRST = '', SECOND = ''] = CONTACTS.map(({ phone }) => phone);
const LAST = CONTACTS.at(-1)?.phone ?? '';

interface HowToRun {
	readonly input?: readonly IDataObject[];
	readonly settings?: Partial<INode>;
	readonly signal?: AbortSignal;
}

describe.each(STORE_KINDS)('many texts and the %s store', (kind) => {
	let twilio: TwilioStandIn;
	let place: StoreUnderTest;
	beforeAll(async () => void (twilio = await TwilioStandIn.start()));
	beforeEach(async () => {
		place = await emptyStore(kind);
		twilio.reset();
	});
	afterEach(async () => await place.store.close());
	afterAll(async () => await twilio.stop());

	const credentials = () => ({
		suppressionStoreApi: place.credential,
		twilioApi: TWILIO_CREDENTIAL,
	});
	const broadcast = async (
		more: INodeParameters & { options?: INodeParameters } = {},
		{ settings, ...how }: HowToRun = {},
	): Promise<Execution> =>
		await (
			await engine()
		).run({
			workflow: oneNode(
				'sendIfSubscribed',
				sending(twilio, { messageKind: 'broadcast', ...more }),
				settings,
			),
			input: CONTACTS,
			credentials: credentials(),
			...how,
		});
	const optOut = async (phone: string): Promise<void> => {
		const execution = await (
			await engine()
		).run({
			workflow: oneNode('markOptedOut', { operation: 'optOut' }),
			input: [{ phone }],
			credentials: credentials(),
		});
		expect(execution.jsonOf(NODE)).toEqual([
			expect.objectContaining({ consent: expect.objectContaining({ recorded: true }) }),
		]);
	};
	const requestsPerContact = () => CONTACTS.map(({ phone }) => twilio.requestsTo(phone).length);
	const label = (execution: Execution, phone: string) =>
		execution
			.allItemsOf(NODE)
			.filter(({ json }) => json.phone === phone)
			.map(({ json }) => (json.text as IDataObject).label);

	it('an opt-out recorded after the batch has started stops the item whose turn comes later', async () => {
		let recorded: Promise<void> | undefined;
		twilio.onRequest = async () => await (recorded ??= optOut(LAST));
		const execution = await broadcast({ options: { parallelRequests: 2 } });
		expect(label(execution, LAST)).toEqual(['Unsubscribed from Text']);
		expect(twilio.requestsTo(LAST)).toEqual([]);
		expect(execution.itemsOf(NODE, 'Sent')).toHaveLength(CONTACTS.length - 1);
		expectNoneLost(execution, NODE, CONTACTS.length);
	});

	it('an opt-out recorded while the text is on its way stops the next text, not the batch', async () => {
		twilio.onRequest = async ({ to }) => {
			if (to === SECOND) await optOut(SECOND);
		};
		const during = await broadcast();
		expect(label(during, SECOND)).toEqual(['Sent']);
		twilio.reset();
		await broadcast({ campaign: 'next' });
		expect(twilio.requestsTo(SECOND)).toEqual([]);
	});

	it('running the same broadcast twice sends nothing twice', async () => {
		await broadcast();
		const again = await broadcast();
		expect(again.itemsOf(NODE, 'Sent')).toEqual([]);
		for (const { json } of again.itemsOf(NODE, 'Skipped')) {
			expect(json.text).toMatchObject({ label: 'Already Sent', successful: true });
		}
		expect(requestsPerContact()).toEqual(CONTACTS.map(() => 1));
	});

	it('two executions of the same broadcast at the same time text each contact once', async () => {
		const both = await Promise.all([broadcast(), broadcast()]);
		expect(requestsPerContact()).toEqual(CONTACTS.map(() => 1));
		const sent = both.flatMap((execution) => execution.itemsOf(NODE, 'Sent'));
		expect(sent.map(({ json }) => json.phone).sort()).toEqual(
			CONTACTS.map(({ phone }) => phone).sort(),
		);
		for (const execution of both) expectNoneLost(execution, NODE, CONTACTS.length);
	});

	it('a contact who is in the list twice gets one text', async () => {
		const execution = await broadcast({}, { input: [{ phone: FIRST }, { phone: `tel:${FIRST}` }] });
		expect(inputsBehind(execution.itemsOf(NODE, 'Sent'))).toEqual([0]);
		expect(execution.jsonOf(NODE, 'Skipped')).toEqual([
			expect.objectContaining({ text: expect.objectContaining({ label: 'Already Sent' }) }),
		]);
		expect(twilio.requestsTo(FIRST)).toHaveLength(1);
	});

	it.each(['sequence_step', 'broadcast', 'one_to_one'])(
		'n8n trying the node again texts nobody twice: %s',
		async (messageKind) => {
			// n8n takes a first item with a field "error" for a failure of the node.
			const input = [{ phone: FIRST, error: 'from an earlier node' }, { phone: SECOND }];
			const settings = { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 };
			const execution = await broadcast({ messageKind }, { input, settings });
			expectNoneLost(execution, NODE, 2);
			expect(label(execution, FIRST)).toEqual(['Already Sent']);
			expect(requestsPerContact().slice(0, 2)).toEqual([1, 1]);
		},
	);

	it('a text whose answer never came reads Outcome Unknown the next time, and is not sent again', async () => {
		twilio.answer(SECOND, droppedConnection);
		await broadcast();
		twilio.reset();
		const again = await broadcast();
		expect(label(again, SECOND)).toEqual(['Outcome Unknown']);
		expect(twilio.requests).toEqual([]);
	});

	it('a text that Twilio refused may be tried again', async () => {
		twilio.otherwise = rateLimited(1);
		const refused = await broadcast();
		expect(refused.itemsOf(NODE, 'Sent')).toEqual([]);
		twilio.reset();
		const again = await broadcast();
		expect(again.itemsOf(NODE, 'Sent')).toHaveLength(CONTACTS.length);
	});

	it('an execution that is stopped starts no further request, and what it did not try can be sent later', async () => {
		const stopButton = new AbortController();
		twilio.onRequest = () => stopButton.abort();
		const stopped = await broadcast(
			{ options: { parallelRequests: 1 } },
			{ signal: stopButton.signal },
		);
		expect(stopped.status).toBe('canceled');
		expect(twilio.requests).toHaveLength(1);

		twilio.reset();
		const later = await broadcast();
		expect(label(later, FIRST)).toEqual(['Outcome Unknown']);
		expect(later.itemsOf(NODE, 'Sent')).toHaveLength(CONTACTS.length - 1);
	});
});

describe('a Redis server that goes down in the middle of a broadcast', () => {
	let server: RedisServer;
	let twilio: TwilioStandIn;
	beforeAll(async () => {
		server = await startRedisServer();
		twilio = await TwilioStandIn.start();
	});
	afterAll(async () => {
		await closeStoresOfPack();
		await twilio.stop();
		await server.stop();
	});

	it('ends the texting, and nobody is texted twice once it is back', async () => {
		const settings = { url: server.url, account: 'default', keyPrefix: 'down' };
		const { openSuppressionStore } = loadLibrary();
		const created = await openSuppressionStore({
			kind: 'redis',
			...settings,
			createIfMissing: true,
		});
		await created.close();
		const credential = { storeType: 'redis', connectBy: 'url', timeoutSeconds: 0.5, ...settings };
		const broadcast = async () =>
			await (
				await engine()
			).run({
				workflow: oneNode(
					'sendIfSubscribed',
					sending(twilio, { options: { parallelRequests: 1 } }),
					{ onError: 'continueRegularOutput' },
				),
				input: CONTACTS,
				credentials: { suppressionStoreApi: credential, twilioApi: TWILIO_CREDENTIAL },
			});

		twilio.onRequest = ({ to }) => {
			if (to === SECOND) server.kill('SIGKILL');
		};
		const interrupted = await broadcast();
		expect(twilio.requests.map(({ to }) => to)).toEqual([FIRST, SECOND]);
		expect(inputsBehind(interrupted.itemsOf(NODE, 'Sent'))).toEqual([0, 1]);
		expectNoneLost(interrupted, NODE, CONTACTS.length);

		await server.restart();
		const again = await broadcast();
		expect(inputsBehind(again.itemsOf(NODE, 'Sent'))).toEqual(
			CONTACTS.map((_, index) => index).slice(2),
		);
		expect(twilio.requestsTo(FIRST)).toHaveLength(1);
		expect(twilio.requestsTo(SECOND)).toHaveLength(1);
		expect(again.jsonOf(NODE, 'Skipped')).toEqual([
			expect.objectContaining({ text: expect.objectContaining({ label: 'Already Sent' }) }),
			expect.objectContaining({ text: expect.objectContaining({ label: 'Outcome Unknown' }) }),
		]);
	});
});
