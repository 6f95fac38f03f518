import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';
import { TwilioStandIn } from '../twilio/twilio-stand-in';
import { expectNoneLost } from './harness/accounting';
import { engine } from './harness/engine';
import type { Execution } from './harness/execution';
import { inARow, NODE, oneNode, packNode, type PackNode } from './harness/one-node';
import { contacts, sending, TWILIO_CREDENTIAL } from './harness/sending';
import { emptyStore, STORE_KINDS, type StoreUnderTest } from './harness/stores';

/** A number of a country without a law of ours: only the clock of the given time zone counts. */
const BRITON = '+447911123456';
const [ANN, BEN] = contacts(2).map(({ phone }) => phone);
const DAY = 24 * 60 * 60 * 1000;

/** A time zone in which it is this hour of the day now. */
function zoneAt(hour: number): string {
	const ahead = ((hour - new Date().getUTCHours() + 36) % 24) - 12;
	// In these names the sign says how far Greenwich is ahead.
	return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

type Parameters = INodeParameters & { options?: INodeParameters };
interface Run {
	readonly input: readonly IDataObject[];
	readonly credential?: ICredentialDataDecryptedObject;
}

describe.each(STORE_KINDS)('sending rules with the %s store', (kind) => {
	let twilio: TwilioStandIn;
	let place: StoreUnderTest;
	beforeAll(async () => void (twilio = await TwilioStandIn.start()));
	beforeEach(async () => {
		place = await emptyStore(kind);
		twilio.reset();
	});
	afterEach(async () => await place.store.close());
	afterAll(async () => await twilio.stop());

	async function run(
		workflow: ReturnType<typeof oneNode>,
		{ input, credential = {} }: Run,
	): Promise<Execution> {
		return await (
			await engine()
		).run({
			workflow,
			input,
			credentials: {
				suppressionStoreApi: { ...place.credential, ...credential },
				twilioApi: TWILIO_CREDENTIAL,
			},
		});
	}
	const runNode = async (node: PackNode, parameters: INodeParameters, about: Run) =>
		await run(oneNode(node, parameters), about);
	const send = async (
		sendingRules: INodeParameters,
		about: Run,
		parameters: Parameters = {},
	): Promise<Execution> =>
		await runNode('sendIfSubscribed', sending(twilio, { sendingRules, ...parameters }), about);
	const textsOf = (execution: Execution, output: 'Sent' | 'Skipped') =>
		execution.jsonOf(NODE, output).map(({ text }) => text as IDataObject);
	const optIn = async (phone: string) =>
		await runNode(
			'markOptedOut',
			{ operation: 'optIn', options: { operatorMayOptIn: true } },
			{ input: [{ phone }] },
		);

	describe('quiet hours', () => {
		const rules = { quietHours: 'campaigns', timeZone: '={{ $json.zone }}' };
		const atNight = () => ({ phone: BRITON, zone: zoneAt(3) });
		const atNoon = () => ({ phone: '+447911123457', zone: zoneAt(12) });

		it('let texts out by day, and defer them at night with the time to try again', async () => {
			const input = [atNight(), atNoon()];
			const execution = await send(rules, { input });
			expect(twilio.requests.map(({ to }) => to)).toEqual([atNoon().phone]);
			expectNoneLost(execution, NODE, input.length);
			const [text] = textsOf(execution, 'Skipped');
			expect(text).toMatchObject({
				outcome: 'deferred',
				successful: false,
				label: 'Quiet Hours',
				contact: BRITON,
			});
			const wait = Date.parse(String(text?.retryAt)) - Date.now();
			expect(wait).toBeGreaterThan(3 * 60 * 60 * 1000);
			expect(wait).toBeLessThan(6 * 60 * 60 * 1000);
		});

		it('leave the step to be sent later, and a line in the step log', async () => {
			await send(rules, { input: [atNight()] });
			const later = await send(rules, { input: [{ ...atNight(), zone: zoneAt(12) }] });
			expect(textsOf(later, 'Sent')).toMatchObject([{ label: 'Sent' }]);
			const lines = [];
			for await (const { outcome, label } of place.store.steps()) lines.push([outcome, label]);
			expect(lines).toEqual([
				['deferred', 'Quiet Hours'],
				['sent', 'Sent'],
			]);
		});

		it('let who opted out not wait for the morning', async () => {
			await runNode('markOptedOut', { operation: 'optOut' }, { input: [{ phone: BRITON }] });
			const execution = await send(rules, { input: [atNight()] });
			expect(textsOf(execution, 'Skipped')).toMatchObject([
				{ outcome: 'skipped', label: 'Text Unsubscribed' },
			]);
		});

		it.each([
			['campaigns', 'Sent'],
			['all', 'Skipped'],
		] as const)('with %s, a one-to-one text leaves on %s at night', async (quietHours, output) => {
			const about = { input: [atNight()] };
			const parameters = { messageKind: 'one_to_one' };
			const execution = await send({ ...rules, quietHours }, about, parameters);
			expect(textsOf(execution, output)).toHaveLength(1);
		});
	});

	it('never hold back the confirmation of an opt-out', async () => {
		const rules = {
			quietHours: 'all',
			timeZone: zoneAt(3),
			capTexts: 1,
			requireOptIn: true,
		};
		await send({ capTexts: 1 }, { input: [{ phone: BRITON }] });
		twilio.reset();
		const parameters = sending(twilio, {
			messageKind: 'confirmation',
			message: '',
			sendingRules: rules,
		});
		const workflow = inARow(
			packNode('Classify', 'classifyReply', {}),
			packNode('Record', 'markOptedOut', { operation: 'optOut' }),
			packNode(NODE, 'sendIfSubscribed', parameters),
		);
		const execution = await run(workflow, {
			input: [{ From: BRITON, To: '+15005550006', Body: 'STOP', MessageSid: 'SM1' }],
			credential: { requireOptIn: true, capTexts: 1, capDays: 30 },
		});
		expect(textsOf(execution, 'Sent')).toMatchObject([{ label: 'Sent', contact: BRITON }]);
		expect(twilio.requests).toHaveLength(1);
	});

	it('never hold back the answer to a request for help', async () => {
		await runNode('markOptedOut', { operation: 'optOut' }, { input: [{ phone: BRITON }] });
		const help = { From: BRITON, To: '+15005550006', Body: 'HELP', MessageSid: 'SM2' };
		const classified = await runNode('classifyReply', {}, { input: [help] });
		const rules = { quietHours: 'all', timeZone: zoneAt(3), capTexts: 1, requireOptIn: true };
		const about = { input: classified.jsonOf(NODE, 'Help'), credential: { requireOptIn: true } };
		const parameters = { messageKind: 'help_reply', message: '' };
		const execution = await send(rules, about, parameters);
		expect(textsOf(execution, 'Sent')).toMatchObject([{ label: 'Sent', contact: BRITON }]);
		const again = await send(rules, about, parameters);
		expect(textsOf(again, 'Skipped')).toMatchObject([{ label: 'Already Sent' }]);
	});

	describe('a frequency cap', () => {
		const cap = { capTexts: 2, capDays: 30 };
		const step = { step: '={{ $json.step }}', list: '={{ $json.list }}' };
		const texts = (count: number, list = 'promos') =>
			Array.from({ length: count }, (_, n) => ({ phone: ANN, step: `${list} ${n}`, list }));

		it('lets so many texts of a list to a contact out, and says when the next may follow', async () => {
			const input = [...texts(3), ...texts(2, 'news'), { ...texts(1)[0], phone: BEN }];
			const execution = await send(cap, { input }, step);
			expect(textsOf(execution, 'Sent')).toHaveLength(5);
			const [text] = textsOf(execution, 'Skipped');
			expect(text).toMatchObject({ outcome: 'deferred', label: 'Frequency Cap', contact: ANN });
			const wait = Date.parse(String(text?.retryAt)) - Date.now();
			expect(wait).toBeGreaterThan(29 * DAY);
			expect(wait).toBeLessThanOrEqual(30 * DAY);
			expect(twilio.requestsTo(String(ANN))).toHaveLength(4);
			expectNoneLost(execution, NODE, input.length);
		});

		it('of the account counts the texts of every node, and a node can only add to it', async () => {
			const credential = { capTexts: 2, capDays: 30 };
			await send({}, { input: texts(2), credential }, step);
			const input = [{ ...texts(1)[0], step: 'another' }];
			for (const rules of [{}, { capTexts: 50 }]) {
				const execution = await send(rules, { input, credential }, step);
				expect(textsOf(execution, 'Skipped')).toMatchObject([{ label: 'Frequency Cap' }]);
			}
			const stricter = { capTexts: 1, capDays: 30 };
			const others = texts(2).map((text) => ({ ...text, phone: BEN }));
			const execution = await send(stricter, { input: others, credential }, step);
			expect(textsOf(execution, 'Sent')).toHaveLength(1);
		});
	});

	describe('an opt-in that the account demands', () => {
		const credential = { requireOptIn: true };

		it.each(['sequence_step', 'broadcast'])(
			'is asked for before a %s, whatever the node says',
			async (messageKind) => {
				await optIn(String(BEN));
				const about = { input: [{ phone: ANN }, { phone: BEN }], credential };
				const execution = await send({ requireOptIn: false }, about, { messageKind });
				expect(textsOf(execution, 'Skipped')).toMatchObject([
					{ outcome: 'skipped', successful: false, label: 'No Consent', contact: ANN },
				]);
				expect(twilio.requests.map(({ to }) => to)).toEqual([BEN]);
			},
		);

		it('is not asked for before a one-to-one text', async () => {
			const about = { input: [{ phone: ANN }], credential };
			const execution = await send({}, about, { messageKind: 'one_to_one' });
			expect(textsOf(execution, 'Sent')).toHaveLength(1);
		});

		it('is obeyed by Check Suppression, with its label', async () => {
			await optIn(String(BEN));
			const about = { input: [{ phone: ANN }, { phone: BEN }], credential };
			const execution = await runNode('checkSuppression', {}, about);
			expect(execution.jsonOf(NODE, 'Subscribed').map(({ phone }) => phone)).toEqual([BEN]);
			expect(execution.jsonOf(NODE, 'Suppressed')).toMatchObject([
				{ phone: ANN, suppression: { mayBeTexted: false, label: 'No Consent' } },
			]);
		});

		it('can be demanded by one node alone', async () => {
			const about = { input: [{ phone: ANN }] };
			const sent = await send({ requireOptIn: true }, about);
			expect(textsOf(sent, 'Skipped')).toMatchObject([{ label: 'No Consent' }]);
			const checked = await runNode('checkSuppression', { options: { requireOptIn: true } }, about);
			expect(checked.jsonOf(NODE, 'Suppressed')).toHaveLength(1);
		});
	});
});

describe('rules that cannot be meant', () => {
	let twilio: TwilioStandIn;
	let place: StoreUnderTest;
	beforeAll(async () => {
		twilio = await TwilioStandIn.start();
		place = await emptyStore('embedded');
	});
	afterAll(async () => {
		await place.store.close();
		await twilio.stop();
	});

	const send = async (
		sendingRules: INodeParameters,
		credential: ICredentialDataDecryptedObject = {},
	) =>
		await (
			await engine()
		).run({
			workflow: oneNode('sendIfSubscribed', sending(twilio, { sendingRules })),
			input: [{ phone: ANN }],
			credentials: {
				suppressionStoreApi: { ...place.credential, ...credential },
				twilioApi: TWILIO_CREDENTIAL,
			},
		});

	it.each<[string, INodeParameters, string]>([
		['a choice that is none', { quietHours: 'on' }, 'Quiet Hours must be one of'],
		['hours by am and pm', { quietHours: 'campaigns', hours: '8am-9pm' }, 'are no hours'],
		['a night', { quietHours: 'campaigns', hours: '21:00-08:00' }, 'are no hours'],
		[
			'a zone by its English name',
			{ quietHours: 'campaigns', timeZone: 'Eastern Time' },
			'is no time zone',
		],
		['a state that is none', { quietHours: 'campaigns', state: 'Ontario' }, 'is no state'],
		['hours without quiet hours', { hours: '09:00-18:00' }, 'there is no Quiet Hours rule'],
		['a state without quiet hours', { state: 'FL' }, 'there is no Quiet Hours rule'],
		['a cap of no texts', { capTexts: 0 }, 'must be a whole number of texts'],
		['a cap of words', { capTexts: 'three' }, 'must be a whole number of texts'],
		['an endless window', { capTexts: 3, capDays: 9999 }, 'in a window of up to'],
		['a window without a cap', { capDays: 30 }, 'there is no Frequency Cap'],
		['a switch that is a word', { requireOptIn: 'yes' }, 'must be on or off'],
	])('%s sends nothing and says so', async (_, rules, message) => {
		const execution = await send(rules);
		expect(execution.status).toBe('error');
		expect(`${execution.errorMessage} ${execution.errorDescription}`).toContain(message);
		expect(twilio.requests).toEqual([]);
	});

	it.each<[string, ICredentialDataDecryptedObject, string]>([
		['a switch that is a word', { requireOptIn: 'yes' }, 'Require Opt-In'],
		['a cap of part of a text', { capTexts: 1.5 }, 'frequency cap'],
		['a negative cap', { capTexts: -1 }, 'frequency cap'],
	])('%s in the credential sends nothing and says so', async (_, credential, message) => {
		const execution = await send({}, credential);
		expect(execution.status).toBe('error');
		expect(`${execution.errorMessage} ${execution.errorDescription}`).toContain(message);
		expect(twilio.requests).toEqual([]);
	});

	it('provinces of other countries are passed over', async () => {
		const zone = zoneAt(12);
		const execution = await (
			await engine()
		).run({
			workflow: oneNode(
				'sendIfSubscribed',
				sending(twilio, {
					sendingRules: { quietHours: 'campaigns', state: 'Kent', timeZone: zone },
				}),
			),
			input: [{ phone: BRITON }],
			credentials: { suppressionStoreApi: place.credential, twilioApi: TWILIO_CREDENTIAL },
		});
		expect(execution.jsonOf(NODE, 'Sent')).toHaveLength(1);
	});
});
