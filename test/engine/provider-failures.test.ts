import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';
import type { E164 } from '../../src/phone/e164';
import {
	droppedConnection,
	garbage,
	invalidNumber,
	optedOutAtTwilio,
	rateLimited,
	serverError,
	silence,
	type Behaviour,
} from '../twilio/behaviour';
import { TEST_ACCOUNT, TwilioStandIn } from '../twilio/twilio-stand-in';
import { expectNoneLost, inputsBehind, ON_ERROR, type OnError } from './harness/accounting';
import { engine } from './harness/engine';
import type { Execution } from './harness/execution';
import { NODE, oneNode } from './harness/one-node';
import { contacts, sending, TWILIO_CREDENTIAL } from './harness/sending';
import { emptyStore, STORE_KINDS, type StoreUnderTest } from './harness/stores';

interface Failure {
	readonly answer: Behaviour;
	readonly text: IDataObject;
	/** Whether it is an error for n8n, not a contact who is skipped as intended. */
	readonly isError?: boolean;
}

const FAILURES: Readonly<Record<string, Failure>> = {
	'code 21610, opted out at Twilio': {
		answer: optedOutAtTwilio,
		text: { outcome: 'skipped', successful: false, label: 'Text Unsubscribed', code: '21610' },
	},
	'code 21211, no such number': {
		answer: invalidNumber,
		text: { outcome: 'skipped', successful: false, label: 'Invalid Number', code: '21211' },
	},
	'429, too many requests': {
		answer: rateLimited(17),
		text: { outcome: 'failed', label: 'Not Sent', code: '20429', retryAfterSeconds: 17 },
		isError: true,
	},
	'500, its own failure': {
		answer: serverError,
		text: { outcome: 'skipped', successful: false, label: 'Outcome Unknown' },
	},
	'no answer within the time limit': {
		answer: silence,
		text: { outcome: 'skipped', successful: false, label: 'Outcome Unknown' },
	},
	'a broken connection': {
		answer: droppedConnection,
		text: { outcome: 'skipped', successful: false, label: 'Outcome Unknown' },
	},
	'garbage in place of a message': {
		answer: garbage,
		text: { outcome: 'skipped', successful: false, label: 'Outcome Unknown' },
	},
};

const CASES = Object.keys(FAILURES).flatMap((failure) =>
	ON_ERROR.map((onError): [string, OnError] => [failure, onError]),
);

const CONTACTS = contacts(3);
const FAILING = CONTACTS[1]?.phone ?? '';

let twilio: TwilioStandIn;
let place: StoreUnderTest;
beforeAll(async () => void (twilio = await TwilioStandIn.start()));
beforeEach(async () => {
	place = await emptyStore('embedded');
	twilio.reset();
});
afterEach(async () => await place.store.close());
afterAll(async () => await twilio.stop());

async function send(
	onError: OnError,
	twilioApi: ICredentialDataDecryptedObject = TWILIO_CREDENTIAL,
): Promise<Execution> {
	const parameters = sending(twilio, { options: { answerTimeoutSeconds: 0.2 } });
	return await (
		await engine()
	).run({
		workflow: oneNode('sendIfSubscribed', parameters, { onError }),
		input: CONTACTS,
		credentials: { suppressionStoreApi: place.credential, twilioApi },
	});
}

function failureOf(name: string): Failure {
	const failure = FAILURES[name];
	if (!failure) throw new RangeError(name);
	return failure;
}

describe.each(CASES)('Twilio answers one of three texts with %s, On Error %s', (name, onError) => {
	const { answer, text, isError = false } = failureOf(name);

	it('sends the two others, and keeps this one off Sent', async () => {
		twilio.answer(FAILING, answer);
		const execution = await send(onError);
		expect(execution.status).toBe('success');
		expect(inputsBehind(execution.itemsOf(NODE, 'Sent'))).toEqual([0, 2]);
		expectNoneLost(execution, NODE, 3);
	});

	it('asks Twilio once', async () => {
		twilio.answer(FAILING, answer);
		await send(onError);
		expect(twilio.requestsTo(FAILING)).toHaveLength(1);
	});

	it('says what became of it, and of whom', async () => {
		twilio.answer(FAILING, answer);
		const execution = await send(onError);
		if (isError && onError === 'continueErrorOutput') {
			expect(execution.jsonOf(NODE, 'Error')).toEqual([
				{ ...CONTACTS[1], error: expect.stringContaining('Too Many Requests') },
			]);
		} else {
			expect(execution.jsonOf(NODE, 'Skipped')).toEqual([
				{ ...CONTACTS[1], text: expect.objectContaining({ ...text, contact: FAILING }) },
			]);
		}
	});
});

describe.each(ON_ERROR)('Twilio does not accept the credential, On Error %s', (onError) => {
	it('sends nothing, and every item says so', async () => {
		const execution = await send(onError, { ...TWILIO_CREDENTIAL, authToken: 'wrong' });
		expect(execution.itemsOf(NODE, 'Sent')).toEqual([]);
		expectNoneLost(execution, NODE, 3);
	});
});

describe('a Twilio credential with an API key', () => {
	it('is accepted like one with the auth token', async () => {
		const { accountSid, apiKey } = TEST_ACCOUNT;
		const execution = await send('stopWorkflow', {
			authType: 'apiKey',
			accountSid,
			apiKeySid: apiKey.sid,
			apiKeySecret: apiKey.secret,
		});
		expect(execution.itemsOf(NODE, 'Sent')).toHaveLength(CONTACTS.length);
	});
});

describe.each(ON_ERROR)('the Twilio credential was deleted, On Error %s', (onError) => {
	it('sends nothing and claims nothing', async () => {
		const execution = await (
			await engine()
		).run({
			workflow: oneNode('sendIfSubscribed', sending(twilio), { onError }),
			input: CONTACTS,
			credentials: { suppressionStoreApi: place.credential },
		});
		expect(execution.itemsOf(NODE, 'Sent')).toEqual([]);
		if (onError === 'stopWorkflow') expect(execution.status).toBe('error');
		else expectNoneLost(execution, NODE, 3);
		const marks = await place.store.check(CONTACTS.map(({ phone }) => phone as E164));
		expect([...marks.values()].every((state) => state.size === 0)).toBe(true);
	});
});

describe.each(STORE_KINDS)('an opt-out that only Twilio knew of, in the %s store', (kind) => {
	it('is in the ledger afterwards, and the next text is not even tried', async () => {
		const { credential, store } = await emptyStore(kind);
		twilio.answer(FAILING, optedOutAtTwilio);
		const run = async (step: string) =>
			await (
				await engine()
			).run({
				workflow: oneNode('sendIfSubscribed', sending(twilio, { step })),
				input: CONTACTS,
				credentials: { suppressionStoreApi: credential, twilioApi: TWILIO_CREDENTIAL },
			});
		await run('day 1');
		const events = [];
		for await (const { event } of store.history(FAILING as E164)) events.push(event);
		expect(events).toEqual([
			expect.objectContaining({ type: 'opt_out', source: 'provider', actor: 'provider' }),
		]);
		await run('day 2');
		expect(twilio.requestsTo(FAILING)).toHaveLength(1);
		await store.close();
	});
});
