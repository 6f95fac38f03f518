import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { ConsentEvent } from '../../src/consent/events';
import type { E164 } from '../../src/phone/e164';
import { TwilioStandIn } from '../twilio/twilio-stand-in';
import { engine } from './harness/engine';
import type { Execution } from './harness/execution';
import { NODE, oneNode } from './harness/one-node';
import { sending, TWILIO_CREDENTIAL } from './harness/sending';
import { emptyStore, STORE_KINDS, type StoreUnderTest } from './harness/stores';

const ANA = '+12125550123' as E164;
const BEN = '+14155550134' as E164;
const CARL = '+13055550145' as E164;
const OURS = '+15005550006';
const MINUTE = 60_000;
const START = Date.now() - 600 * MINUTE;

describe.each(STORE_KINDS)('the review queue on the %s store', (kind) => {
	let twilio: TwilioStandIn;
	let place: StoreUnderTest;
	let received: number;
	beforeAll(async () => void (twilio = await TwilioStandIn.start()));
	beforeEach(async () => {
		place = await emptyStore(kind);
		twilio.reset();
		received = 0;
	});
	afterEach(async () => await place.store.close());
	afterAll(async () => await twilio.stop());

	const run = async (
		workflow: ReturnType<typeof oneNode>,
		input: readonly IDataObject[],
	): Promise<Execution> =>
		await (
			await engine()
		).run({
			workflow,
			input,
			credentials: { suppressionStoreApi: place.credential, twilioApi: TWILIO_CREDENTIAL },
		});
	const mark = async (
		parameters: INodeParameters,
		input: readonly IDataObject[] = [{}],
	): Promise<IDataObject[]> => (await run(oneNode('markOptedOut', parameters), input)).jsonOf(NODE);
	const queue = async (parameters: INodeParameters = {}): Promise<IDataObject[]> =>
		(await mark({ operation: 'getReviewQueue', ...parameters })).map(
			({ review }) => review as IDataObject,
		);
	const decide = async (
		operation: 'confirm' | 'release',
		input: readonly IDataObject[],
	): Promise<IDataObject[]> =>
		(await mark({ operation, decidedBy: 'ana@example.com', reason: 'read it' }, input)).map(
			({ consent }) => consent as IDataObject,
		);

	/** A doubtful reply comes in, is read by Classify Reply and put on hold by Mark Opted-Out. */
	const holdReply = async (from: E164, text: string): Promise<void> => {
		received += 1;
		const execution = await run(oneNode('classifyReply', {}), [
			{
				data: {
					from,
					to: OURS,
					body: text,
					messageSid: `SM${received}`,
					timestamp: new Date(START + received * MINUTE).toISOString(),
				},
			},
		]);
		const reviewed = execution.jsonOf(NODE, 'Review');
		expect(reviewed).toHaveLength(1);
		await mark({ operation: 'hold' }, reviewed);
	};
	const sendTo = async (phone: E164, step: string): Promise<string[]> => {
		const workflow = oneNode('sendIfSubscribed', sending(twilio, { step }));
		return (await run(workflow, [{ phone }]))
			.allItemsOf(NODE)
			.map(({ json }) => (json.text as { label: string }).label);
	};
	const ledgerOf = async (contact: E164): Promise<ConsentEvent[]> => {
		const events: ConsentEvent[] = [];
		for await (const { event } of place.store.history(contact)) events.push(event);
		return events;
	};

	it('lists who is held and why, those who wait longest first', async () => {
		await holdReply(BEN, 'please cancel it');
		await holdReply(ANA, 'too many texts');
		await mark({ operation: 'hold', options: { note: 'asked by phone' } }, [{ phone: CARL }]);
		await mark({ operation: 'optOut' }, [{ phone: '+12125550199' }]);

		const listed = await queue();
		expect(listed.map(({ contact }) => contact)).toEqual([BEN, ANA, CARL]);
		expect(listed[0]).toMatchObject({
			heldSince: new Date(START + MINUTE).toISOString(),
			message: 'please cancel it',
			messageId: 'SM1',
			source: 'reply',
			explanation: 'The whole reply is a keyword: “cancel it”.',
			listsLeft: [],
		});
		expect(listed[2]).toMatchObject({
			note: 'asked by phone',
			source: 'manual',
			explanation: 'A person on your side put the contact on hold.',
		});
		expect((await queue({ limit: 2 })).map(({ contact }) => contact)).toEqual([BEN, ANA]);
		expect(await queue({ returnAll: true })).toHaveLength(3);
	});

	it('lists once, however many items come in, and nothing where nobody is held', async () => {
		expect(await queue()).toEqual([]);
		await holdReply(ANA, 'please cancel it');
		const items = await mark({ operation: 'getReviewQueue' }, [{}, {}, {}]);
		expect(items).toHaveLength(1);
	});

	it('pauses texts until a person releases the contact', async () => {
		await holdReply(ANA, 'please cancel it');
		expect(await sendTo(ANA, 'day 1')).toEqual(['Awaiting Review']);
		expect(twilio.requests).toEqual([]);

		const [answer] = await decide('release', await mark({ operation: 'getReviewQueue' }));
		expect(answer).toMatchObject({
			recorded: true,
			changed: true,
			operation: 'release',
			contact: ANA,
			before: { standing: 'held' },
			after: { standing: 'subscribed' },
			decidedBy: 'ana@example.com',
			reason: 'read it',
		});
		expect(await queue()).toEqual([]);
		expect(await sendTo(ANA, 'day 2')).toEqual(['Sent']);
		expect((await ledgerOf(ANA)).at(-1)).toMatchObject({
			type: 'release',
			actor: 'operator',
			source: 'manual',
			evidence: { messageId: 'SM1', requestedBy: 'ana@example.com', note: 'read it' },
		});
	});

	it('stops texts for good when a person confirms the opt-out, with the message as evidence', async () => {
		await holdReply(ANA, 'please cancel it');
		const [answer] = await decide('confirm', [{ phone: ANA }]);
		expect(answer).toMatchObject({
			recorded: true,
			changed: true,
			operation: 'confirm',
			after: { standing: 'unsubscribed', source: 'reply' },
			confirmation: { allowed: false, reason: 'too_late' },
		});
		expect(await sendTo(ANA, 'day 1')).toEqual(['Text Unsubscribed']);
		expect(twilio.requests).toEqual([]);
		expect((await ledgerOf(ANA)).at(-1)).toMatchObject({
			type: 'opt_out',
			at: START + MINUTE,
			actor: 'contact',
			source: 'reply',
			evidence: {
				messageId: 'SM1',
				text: 'please cancel it',
				requestedBy: 'ana@example.com',
				note: 'read it',
			},
		});
	});

	it("confirms a person's own hold as that person's decision", async () => {
		await mark({ operation: 'hold', options: { note: 'asked by phone' } }, [{ phone: CARL }]);
		await decide('confirm', [{ phone: CARL }]);
		expect((await ledgerOf(CARL)).at(-1)).toMatchObject({
			type: 'opt_out',
			actor: 'operator',
			source: 'manual',
		});
	});

	it('decides many at once, each on its own', async () => {
		await holdReply(ANA, 'please cancel it');
		await holdReply(BEN, 'please cancel it');
		const answers = await decide('release', [
			{ phone: ANA },
			{ phone: 'no number' },
			{ phone: CARL },
			{ phone: BEN },
		]);
		expect(answers.map(({ outcome }) => outcome)).toEqual([
			'recorded',
			'invalid',
			'not_held',
			'recorded',
		]);
		expect(await queue()).toEqual([]);
	});

	it.each(['release', 'confirm'] as const)(
		'%s changes nothing for who is not held',
		async (what) => {
			await mark({ operation: 'optOut' }, [{ phone: ANA }]);
			const before = await ledgerOf(ANA);
			const [subscribed, unsubscribed] = await decide(what, [{ phone: BEN }, { phone: ANA }]);
			expect(subscribed).toMatchObject({
				recorded: false,
				outcome: 'not_held',
				standing: 'subscribed',
				message: expect.stringContaining('Nothing was changed'),
			});
			expect(unsubscribed).toMatchObject({ outcome: 'not_held', standing: 'unsubscribed' });
			expect(await ledgerOf(BEN)).toEqual([]);
			expect(await ledgerOf(ANA)).toEqual(before);
		},
	);

	it.each(['release', 'confirm'] as const)('%s twice is recorded once', async (what) => {
		await holdReply(ANA, 'please cancel it');
		const [first, second] = await decide(what, [{ phone: ANA }, { phone: ANA }]);
		expect(first).toMatchObject({ outcome: 'recorded', isNew: true });
		expect(second).toMatchObject({ outcome: 'not_held' });
		const [third] = await decide(what, [{ phone: ANA }]);
		expect(third).toMatchObject({ outcome: 'not_held' });
		expect(await ledgerOf(ANA)).toHaveLength(2);
	});

	it('two persons who release at the same moment record one decision', async () => {
		await holdReply(ANA, 'please cancel it');
		await Promise.all([1, 2, 3].map(async () => await decide('release', [{ phone: ANA }])));
		expect((await ledgerOf(ANA)).map(({ type }) => type)).toEqual(['hold', 'release']);
	});

	it('an opt-out that came meanwhile stands', async () => {
		await holdReply(ANA, 'please cancel it');
		const listed = await mark({ operation: 'getReviewQueue' });
		await mark({ operation: 'optOut' }, [{ phone: ANA }]);
		const [answer] = await decide('release', listed);
		expect(answer).toMatchObject({ outcome: 'not_held', standing: 'unsubscribed' });
		expect(await sendTo(ANA, 'day 1')).toEqual(['Text Unsubscribed']);
	});

	it('a doubtful reply that came meanwhile is not released unseen', async () => {
		await holdReply(ANA, 'please cancel it');
		const listed = await mark({ operation: 'getReviewQueue' });
		await holdReply(ANA, 'is this spam');
		const [answer] = await decide('release', listed);
		expect(answer).toMatchObject({ outcome: 'another_hold', standing: 'held' });
		expect(await sendTo(ANA, 'day 1')).toEqual(['Awaiting Review']);

		const [again] = await decide('release', await mark({ operation: 'getReviewQueue' }));
		expect(again).toMatchObject({ outcome: 'recorded', after: { standing: 'subscribed' } });
	});

	it.each([0, -1, 'many'])('refuses the limit %s', async (limit) => {
		const execution = await run(oneNode('markOptedOut', { operation: 'getReviewQueue', limit }), [
			{},
		]);
		expect(execution.errorMessage).toContain('Limit must be a whole number');
	});
});
