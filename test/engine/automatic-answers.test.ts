import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { completeEvent, type ConsentEventType } from '../../src/consent/events';
import { BUSINESS_TEXT_MESSAGING } from '../../src/consent/presets/business-text-messaging';
import { parsePhone } from '../../src/phone/e164';
import { TwilioStandIn } from '../twilio/twilio-stand-in';
import { engine } from './harness/engine';
import { NODE, oneNode, type PackNode } from './harness/one-node';
import { sending, TWILIO_CREDENTIAL } from './harness/sending';
import { emptyStore, type StoreUnderTest } from './harness/stores';

/** What a keyword is answered, from the reply to the provider, without a field filled in on the way. */
let twilio: TwilioStandIn;
let place: StoreUnderTest;

beforeAll(async () => void (twilio = await TwilioStandIn.start()));
beforeEach(async () => {
	place = await emptyStore('embedded');
	twilio.reset();
});
afterEach(async () => await place.store.close());
afterAll(async () => await twilio.stop());

const ANN = '+12125550101';
const SENDER = '+12125550190';
const policy = 'business-text-messaging';

async function run(node: PackNode, parameters: INodeParameters, input: readonly IDataObject[]) {
	return await (
		await engine()
	).run({
		workflow: oneNode(node, parameters),
		input,
		credentials: { suppressionStoreApi: place.credential, twilioApi: TWILIO_CREDENTIAL },
	});
}

let messages = 0;
const message = (Body: string): IDataObject => ({
	From: ANN,
	To: SENDER,
	Body,
	MessageSid: `SM${(messages += 1)}`,
});

async function classify(text: string, parameters: INodeParameters = { policy }) {
	return await run('classifyReply', parameters, [message(text)]);
}

/** Reads, records and answers a text that leaves something; gives the item after recording. */
async function leaveBy(text: string, parameters?: INodeParameters): Promise<IDataObject> {
	const left = (await classify(text, parameters)).jsonOf(NODE, 'Opt Out');
	const [recorded] = (await run('markOptedOut', {}, left)).jsonOf(NODE);
	if (!recorded) throw new RangeError('The text was not read as an opt-out');
	await send({ messageKind: 'confirmation' }, recorded);
	return recorded;
}

async function send(parameters: INodeParameters, item: IDataObject) {
	return await run('sendIfSubscribed', sending(twilio, { message: '', ...parameters }), [item]);
}

async function store(...types: ConsentEventType[]) {
	const phone = parsePhone(ANN);
	if (!phone.ok) throw new RangeError(phone.message);
	const draft = { contact: phone.e164, source: 'manual', actor: 'operator' } as const;
	const events = types.map((type) => completeEvent({ ...draft, type }, Date.now()));
	await place.store.record(events.map((event) => ({ event })));
}

const answers = () => twilio.requests.map(({ to, body }) => [to, body]);

test('OPTOUT is answered with the text of its list, which the contact then gets no texts of', async () => {
	const recorded = await leaveBy('optout');
	const [list] = BUSINESS_TEXT_MESSAGING.keywords.lists;
	expect(answers()).toEqual([[ANN, list?.answer]]);

	await send({ messageKind: 'confirmation' }, recorded);
	await send({ messageKind: 'broadcast', list: 'Marketing', message: 'Sale' }, { phone: ANN });
	expect(answers()).toHaveLength(1);
	await send({ messageKind: 'one_to_one', message: 'Your table is ready' }, { phone: ANN });
	expect(answers()).toHaveLength(2);
});

test('a list keyword of the node is answered with its own text', async () => {
	const answer = 'No more promotions from us. Reply STOP to leave everything.';
	const values = [{ keyword: 'stop promos', list: 'Promotions', answer }];
	await leaveBy('Stop promos', { options: { listKeywords: { values } } });
	expect(answers()).toEqual([[ANN, answer]]);
});

test('a list keyword without an answer gets a sentence that names the list', async () => {
	const values = [{ keyword: 'stop promos', list: 'Promotions', answer: '' }];
	await leaveBy('Stop promos', { options: { listKeywords: { values } } });
	expect(answers()).toEqual([[ANN, expect.stringContaining('You left "promotions"')]]);
});

test('HELP is answered with the help text, also to who opted out', async () => {
	await store('opt_out');
	const [asked] = (await classify('HELP')).jsonOf(NODE, 'Help');
	await send({ messageKind: 'help_reply' }, asked ?? {});
	expect(answers()).toEqual([[ANN, BUSINESS_TEXT_MESSAGING.helpText]]);
});

test.each(['HELP', 'are you open?', 'START'])(
	'%s of a blocked contact is not acted on, and the item says so',
	async (text) => {
		await store('block');
		const execution = await classify(text);
		const [other] = execution.jsonOf(NODE, 'Other');
		expect(other?.reply).toMatchObject({
			verdict: 'none',
			blocked: true,
			rule: 'blocked-contact',
			explanation: expect.stringContaining('unblock them first'),
		});
		expect(other?.reply).not.toHaveProperty('helpText');
	},
);

test('STOP of a blocked contact is recorded, and not confirmed', async () => {
	await store('block');
	const recorded = await leaveBy('STOP');
	expect(recorded.consent).toMatchObject({
		recorded: true,
		confirmation: { allowed: false, reason: 'blocked' },
	});
	expect(answers()).toEqual([]);
});
