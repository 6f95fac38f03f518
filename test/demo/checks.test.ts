import { judgeTraffic, wrongLabels } from '../../demo/checks';
import { readContacts } from '../../demo/contacts';
import { Outcome } from '../../demo/scenario';
import { chapterOf, ROUNDS } from '../../demo/story';
import { completeEvent, type ConsentEventType } from '../../src/consent/events';
import { STANDARD } from '../../src/consent/presets/standard';
import type { E164 } from '../../src/phone/e164';
import { emptyStore, type StoreUnderTest } from '../engine/harness/stores';
import type { RecordedRequest } from '../twilio/twilio-stand-in';

const ADA = '+12125550101' as E164;
const NOON = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;

let place: StoreUnderTest;
beforeEach(async () => void (place = await emptyStore('embedded')));
afterEach(async () => await place.store.close());

async function record(type: ConsentEventType, at: number): Promise<void> {
	const draft = { type, contact: ADA, at, source: 'reply', actor: 'contact' } as const;
	await place.store.record([{ event: completeEvent(draft, at) }]);
}

function text(at: number, body = 'Hello'): RecordedRequest {
	return {
		at,
		to: ADA,
		body,
		method: 'POST',
		path: '',
		headers: {},
		accountSid: '',
		fields: {},
		rawBody: '',
	};
}

const judge = async (...requests: RecordedRequest[]) =>
	await judgeTraffic(requests, { ...place, description: '' });

describe("the demo's check of what Twilio received", () => {
	it('finds a text that started after the opt-out', async () => {
		await record('opt_out', NOON);
		const late = text(NOON + MINUTE);
		expect((await judge(text(NOON - MINUTE), late)).toSuppressed).toEqual([late]);
	});

	it('allows one confirmation of each opt-out', async () => {
		await record('opt_out', NOON);
		const confirmation = text(NOON + 1, STANDARD.confirmation.text);
		const second = text(NOON + 2, STANDARD.confirmation.text);
		expect(await judge(confirmation, second)).toEqual({
			texts: 2,
			confirmations: 1,
			toSuppressed: [second],
		});
	});

	it('allows texts to a contact who came back', async () => {
		await record('opt_out', NOON);
		await record('opt_in', NOON + MINUTE);
		expect((await judge(text(NOON + 2 * MINUTE))).toSuppressed).toEqual([]);
	});
});

describe("the demo's check of the labels", () => {
	const asInTheStory = (): Outcome => {
		const outcome = new Outcome();
		for (const { name } of readContacts()) {
			const { labels } = chapterOf(name);
			outcome.labels.set(name, new Map(ROUNDS.map((round, index) => [round, labels[index] ?? ''])));
		}
		return outcome;
	};

	it('has nothing to say when all are as the story tells', () => {
		expect(wrongLabels(readContacts(), asInTheStory())).toEqual([]);
	});

	it('names the contact and the round of a label that is not', () => {
		const outcome = asInTheStory();
		outcome.labels.get('Ada')?.set('Step 2', 'Sent');
		expect(wrongLabels(readContacts(), outcome)).toEqual([
			'Ada, Step 2: expected "Text Unsubscribed", got "Sent"',
		]);
	});

	it('notices a contact of whom nothing was heard', () => {
		const outcome = asInTheStory();
		outcome.labels.delete('Tess');
		expect(wrongLabels(readContacts(), outcome)).toHaveLength(ROUNDS.length);
	});
});

it('the contact list of the demo has twenty rows, one contact twice and one unusable number', () => {
	const contacts = readContacts();
	expect(contacts).toHaveLength(20);
	expect(contacts.filter(({ name }) => chapterOf(name).labels[0] === 'Already Sent')).toHaveLength(
		1,
	);
	expect(
		contacts.filter(({ name }) => chapterOf(name).labels[0] === 'Invalid Number'),
	).toHaveLength(1);
});
