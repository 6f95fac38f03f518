import { completeEvent, type EventDraft } from '../../src/consent/events';
import { describeContact } from '../../src/operations/describe-contact';
import { CONTACT, NOON } from '../consent/events-of-contact';
import { useEmbeddedStore } from './embedded-store';

const store = useEmbeddedStore();

async function record(
	...drafts: (Pick<EventDraft, 'type'> & Partial<EventDraft>)[]
): Promise<void> {
	const events = drafts.map((draft) =>
		completeEvent({ contact: CONTACT, source: 'reply', actor: 'contact', ...draft }, NOON + 9000),
	);
	await store().record(events.map((event) => ({ event })));
}
const describeIt = (lastEvents = 5) => describeContact(store(), CONTACT, { lastEvents });

test('an opt-out is explained by the event that decided it, with its evidence', async () => {
	const evidence = { text: 'stop it', keyword: 'STOP', rule: 'keyword' };
	await record({ type: 'opt_out', at: NOON, evidence });
	expect(await describeIt()).toMatchObject({
		overall: {
			scope: 'all',
			standing: { status: 'unsubscribed', scope: 'all', since: NOON, source: 'reply' },
			decidedBy: { type: 'opt_out', at: NOON, actor: 'contact', evidence },
		},
		lists: [],
		eventCount: 1,
	});
});

test('each list that was named has a standing and a reason of its own', async () => {
	await record(
		{ type: 'opt_out', scope: 'list:promos', at: NOON },
		{ type: 'opt_out', scope: 'list:news', at: NOON },
		{ type: 'opt_in', scope: 'list:news', at: NOON + 1 },
	);
	const { overall, lists } = await describeIt();
	expect(overall).toEqual({ scope: 'all', standing: { status: 'subscribed' } });
	expect(lists).toMatchObject([
		{
			scope: 'list:news',
			standing: { status: 'subscribed' },
			decidedBy: { type: 'opt_in', at: NOON + 1 },
		},
		{
			scope: 'list:promos',
			standing: { status: 'unsubscribed', scope: 'list:promos' },
			decidedBy: { type: 'opt_out', scope: 'list:promos', at: NOON },
		},
	]);
});

test.each<[string, Partial<EventDraft>[], object]>([
	[
		'a block outranks the opt-out before it',
		[{ type: 'opt_out' }, { type: 'block', at: NOON + 1 }],
		{ standing: { status: 'blocked' }, decidedBy: { type: 'block' } },
	],
	['a hold', [{ type: 'hold' }], { standing: { status: 'held' }, decidedBy: { type: 'hold' } }],
	[
		'an opt-in after an opt-out',
		[{ type: 'opt_out' }, { type: 'opt_in', at: NOON + 1 }],
		{ standing: { status: 'subscribed' }, decidedBy: { type: 'opt_in' } },
	],
	[
		'the newer of two opt-outs, whichever came last',
		[
			{ type: 'opt_out', at: NOON + 5, source: 'complaint' },
			{ type: 'opt_out', source: 'manual' },
		],
		{ standing: { since: NOON + 5 }, decidedBy: { at: NOON + 5, source: 'complaint' } },
	],
])('%s decides', async (_, drafts, expected) => {
	await record(...drafts.map((draft) => ({ type: 'opt_out' as const, at: NOON, ...draft })));
	expect((await describeIt()).overall).toMatchObject(expected);
});

test.each([[['complaint', 'reply'] as const], [['reply', 'complaint'] as const]])(
	'the event that decided is the one that the standing names, also at equal times: %j',
	async (sources) => {
		await record(...sources.map((source) => ({ type: 'opt_out' as const, at: NOON, source })));
		const { standing, decidedBy } = (await describeIt()).overall;
		expect(standing).toMatchObject({ source: 'complaint' });
		expect(decidedBy?.source).toBe('complaint');
	},
);

test('no more of the latest events are answered than were asked for', async () => {
	await record(
		...[0, 1, 2, 3].map((n) => ({ type: 'opt_out' as const, at: NOON + n, scope: 'all' as const })),
	);
	const { eventCount, lastEntries } = await describeIt(2);
	expect(eventCount).toBe(4);
	expect(lastEntries.map(({ event }) => event.at)).toEqual([NOON + 2, NOON + 3]);
	expect((await describeIt(0)).lastEntries).toEqual([]);
});

test('a contact without events is subscribed for no reason', async () => {
	expect(await describeIt()).toEqual({
		contact: CONTACT,
		overall: { scope: 'all', standing: { status: 'subscribed' } },
		lists: [],
		eventCount: 0,
		lastEntries: [],
	});
});
