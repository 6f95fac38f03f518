import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { completeEvent, type ConsentEvent, type EventDraft } from '../../src/consent/events';
import type { E164 } from '../../src/phone/e164';
import { engine } from './harness/engine';
import { NODE, packNode } from './harness/one-node';
import { N8nDatabase, N8nMain, type ActiveWorkflow } from './harness/polling';
import { emptyStore, STORE_KINDS, type StoreUnderTest } from './harness/stores';

const ANA = '+12125550123' as E164;
const BEN = '+14155550134' as E164;
const HOUR = 3_600_000;

let clock = Date.now() - HOUR;

/** Events of a test are a second apart, so that their order is plain. */
function event(type: EventDraft['type'], draft: Partial<EventDraft> = {}): ConsentEvent {
	clock += 1000;
	const about = { contact: ANA, source: 'reply', actor: 'contact', at: clock } as const;
	return completeEvent({ ...about, ...draft, type }, clock);
}

describe.each(STORE_KINDS)('the Opt-Out Trigger on the %s store', (kind) => {
	let place: StoreUnderTest;
	let database: N8nDatabase;
	beforeEach(async () => {
		place = await emptyStore(kind);
		database = new N8nDatabase();
	});
	afterEach(async () => await place.store.close());

	const active = (parameters: INodeParameters = {}): ActiveWorkflow => ({
		workflow: {
			name: 'CRM',
			nodes: [packNode(NODE, 'optOutTrigger', { pollTimes: { item: [] }, ...parameters })],
			connections: {},
		},
		trigger: NODE,
		credentials: { suppressionStoreApi: place.credential },
	});
	const start = async (parameters?: INodeParameters) =>
		await N8nMain.start(database, active(parameters));
	const record = async (...events: ConsentEvent[]) =>
		await place.store.record(events.map((one) => ({ event: one })));
	const items = (): IDataObject[] =>
		database.executions.flatMap((execution) => execution.jsonOf(NODE));
	const eventIds = () => items().map(({ eventId }) => eventId);

	it('starts with what happens after the activation, not with the past', async () => {
		await record(event('opt_out'));
		const main = await start();
		await main.tick();
		expect(items()).toEqual([]);

		const later = event('opt_out', { contact: BEN });
		await record(later);
		await main.tick();
		await main.tick();
		expect(eventIds()).toEqual([later.id]);
	});

	it('gives contact, change, standing, evidence and a sentence for the timeline', async () => {
		const main = await start();
		const evidence = { messageId: 'SM1', text: 'stop  pls', rule: 'keyword', keyword: 'stop' };
		const stop = event('opt_out', { evidence });
		await record(stop);
		await main.tick();
		const at = new Date(stop.at).toISOString();
		const standing = { standing: 'unsubscribed', since: at, source: 'reply', scope: 'all' };
		expect(items()).toEqual([
			{
				change: 'opted_out',
				contact: ANA,
				scope: 'all',
				changed: true,
				before: { standing: 'subscribed' },
				after: standing,
				now: { ...standing, listsLeft: [] },
				source: 'reply',
				actor: 'contact',
				eventTime: at,
				recordedAt: at,
				eventId: stop.id,
				evidence: {
					message: 'stop  pls',
					messageId: 'SM1',
					rule: 'keyword',
					keyword: 'stop',
					explanation: 'The whole reply is a keyword: “stop”.',
				},
				timeline: `Opted out of all texts on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC by replying “stop pls”.`,
				redelivered: false,
			},
		]);
	});

	it('starts one execution after the other, in the order of what happened to a contact', async () => {
		const main = await start();
		const events = (['opt_out', 'opt_in', 'hold', 'release', 'block', 'unblock'] as const).map(
			(type) => event(type),
		);
		await record(...events);
		let running = 0;
		main.onExecution = async () => {
			running += 1;
			await new Promise((resolve) => setImmediate(resolve));
			expect(running).toBe(1);
			running -= 1;
		};
		await main.tick();
		expect(eventIds()).toEqual(events.map(({ id }) => id));
		expect(items().map(({ change }) => change)).toEqual([
			'opted_out',
			'opted_in',
			'held',
			'released',
			'blocked',
			'unblocked',
		]);
		expect(database.executions).toHaveLength(6);
	});

	it('gives an execution as many events as the option says', async () => {
		const main = await start({ options: { eventsPerExecution: 4 } });
		const events = (['opt_out', 'opt_in', 'block', 'unblock', 'hold', 'release'] as const).map(
			(type) => event(type),
		);
		await record(...events);
		await main.tick();
		expect(database.executions.map((execution) => execution.itemsOf(NODE).length)).toEqual([4, 2]);
		expect(eventIds()).toEqual(events.map(({ id }) => id));
	});

	it.each<[string, INodeParameters, string[]]>([
		['events', { events: ['hold', 'block'] }, ['hold', 'block']],
		['sources', { options: { sources: ['manual'] } }, ['block']],
		['a list', { options: { list: ' PROMOS ' } }, ['promos', 'opt_out', 'block']],
		['nothing', {}, ['promos', 'news', 'hold', 'opt_out', 'block']],
	])('starts only for what is asked for: by %s', async (_, parameters, expected) => {
		const events = {
			promos: event('opt_out', { scope: 'list:promos' }),
			news: event('opt_out', { scope: 'list:news' }),
			hold: event('hold'),
			opt_out: event('opt_out'),
			block: event('block', { source: 'manual', actor: 'operator' }),
		};
		const main = await start({ ...parameters });
		await record(...Object.values(events));
		await main.tick();
		expect(new Set(eventIds())).toEqual(
			new Set(expected.map((name) => events[name as keyof typeof events].id)),
		);
	});

	it('leaves out what changed no standing, unless it is asked for', async () => {
		const first = event('opt_out');
		const second = event('opt_out');
		const lateStart = event('opt_in', { at: first.at - HOUR });
		const main = await start();
		await record(first, second, lateStart);
		await main.tick();
		expect(eventIds()).toEqual([first.id]);

		await place.store.close();
		place = await emptyStore(kind);
		database = new N8nDatabase();
		const all = await start({ options: { withoutEffect: true } });
		await record(first, second, lateStart);
		await all.tick();
		expect(items().map(({ eventId, changed }) => [eventId, changed])).toEqual([
			[first.id, true],
			[second.id, false],
			[lateStart.id, false],
		]);
		expect(items()[2]?.timeline).toMatch(/This changed nothing: they are unsubscribed\.$/);
	});

	it('knows a standing from before the ledger was trimmed', async () => {
		await record(event('opt_out'));
		await place.store.trim(await place.store.cursorBeforeEnd(0));
		const main = await start();
		const back = event('opt_in');
		await record(back);
		await main.tick();
		expect(items()).toEqual([
			expect.objectContaining({
				eventId: back.id,
				before: expect.objectContaining({ standing: 'unsubscribed' }),
				after: { standing: 'subscribed' },
			}),
		]);
	});

	it('begins with what was recorded since Start From, once', async () => {
		const old = event('opt_out');
		const from = new Date(clock + 1).toISOString();
		const recent = event('opt_out', { contact: BEN });
		await record(old, recent);
		const main = await start({ options: { startFrom: from } });
		await main.tick();
		expect(eventIds()).toEqual([recent.id]);
		const again = await start({ options: { startFrom: from } });
		await again.tick();
		expect(eventIds().filter((id) => id !== recent.id)).toEqual([]);
	});

	describe('when n8n ends', () => {
		it('goes on after a restart without losing an event, repeating the last one at most', async () => {
			const before = [event('opt_out'), event('opt_in'), event('block')];
			const meanwhile = [event('unblock'), event('opt_out', { contact: BEN })];
			const main = await start();
			await record(...before);
			await main.tick();
			main.kill();
			await record(...meanwhile);
			const restarted = await start();
			await restarted.tick();

			const all = [...before, ...meanwhile].map(({ id }) => id);
			expect(new Set(eventIds())).toEqual(new Set(all));
			const repeated = items().filter(({ redelivered }) => redelivered);
			expect(eventIds()).toHaveLength(all.length + repeated.length);
			expect(repeated.map(({ eventId }) => eventId)).toEqual([before[2]?.id]);
		});

		it.each([
			['before the execution is created', 0],
			['before static data are saved', 1],
		] as const)('%s, no event is lost and one is repeated at most', async (death, repeats) => {
			const first = event('opt_out');
			const second = event('opt_out', { contact: BEN });
			const main = await start();
			await record(first);
			main.dies = death;
			// Nothing tells a poll that its process is no more.
			void main.tick();
			await main.ended;
			await record(second);
			const restarted = await start();
			await restarted.tick();
			await Promise.all(database.created);
			const times = (id: string) => eventIds().filter((one) => one === id).length;
			expect(times(first.id)).toBe(1 + repeats);
			expect(times(second.id)).toBe(1);
		});

		it('another main process that takes over goes on in the same place', async () => {
			const one = await start();
			await record(event('opt_out'), event('opt_in'));
			await one.tick();
			one.kill();
			const other = await start();
			const later = event('block');
			await record(later);
			await other.tick();
			expect(eventIds().filter((id) => id === later.id)).toHaveLength(1);
			expect(database.executions).toHaveLength(4);
		});

		it('activating the workflow again in the same process repeats nothing', async () => {
			const main = await start();
			await record(event('opt_out'), event('opt_in'));
			await main.tick();
			main.kill();
			const again = await N8nMain.activate(database, active());
			await again.tick();
			expect(database.executions).toHaveLength(2);
		});
	});

	it('hands an event over again if its execution cannot be created, and says so in the end', async () => {
		const main = await start();
		const stop = event('opt_out');
		await record(stop);
		const refused = async () => await Promise.reject(new Error('database is down'));
		main.onExecution = refused;
		await main.tick();
		main.onExecution = async () => undefined;
		await main.tick();
		expect(items()).toEqual([expect.objectContaining({ eventId: stop.id, redelivered: true })]);

		await record(event('opt_in'));
		main.onExecution = refused;
		for (let times = 0; times < 5; times += 1) await main.tick();
		expect(database.errors.map(({ message }) => message)).toEqual([
			expect.stringContaining('could not be started 5 times'),
		]);
	});

	describe('an execution that has not ended when the poll ends', () => {
		const MINUTE = 60_000;
		let passed = 0;
		const realNow = Date.now;
		beforeEach(() => {
			passed = 0;
			jest.spyOn(Date, 'now').mockImplementation(() => realNow() + passed);
		});
		afterEach(() => void jest.restoreAllMocks());

		/** Activates the workflow with two events waiting, the first of which starts an execution that does not end. */
		async function startWaiting() {
			const events = [event('opt_out'), event('opt_in')];
			await record(...events);
			let end: (error?: Error) => void = () => undefined;
			const ended = new Promise<void>((resolve, reject) => {
				end = (error) => (error ? reject(error) : resolve());
			});
			const startFrom = new Date((events[0]?.recordedAt ?? 0) - 1).toISOString();
			const settings = active({ options: { startFrom } });
			const main = await N8nMain.start(database, settings, async () => await ended);
			main.onExecution = async () => undefined;
			return { main, end, ids: events.map(({ id }) => id) };
		}

		it('keeps the next one waiting', async () => {
			const { main, end, ids } = await startWaiting();
			const poll = main.tick();
			expect(eventIds()).toEqual([]);
			end();
			await poll;
			expect(eventIds()).toEqual(ids);
		});

		it('is started again if it turns out not to have been created', async () => {
			const { main, end, ids } = await startWaiting();
			end(new Error('database is down'));
			await Promise.all(database.created);
			passed += MINUTE;
			await main.tick();
			expect(eventIds()).toEqual(ids);
			expect(items()[0]).toMatchObject({ redelivered: true });
		});

		it('is not waited for longer than a quarter of an hour', async () => {
			const { main, ids } = await startWaiting();
			passed += 20 * MINUTE;
			await main.tick();
			expect(eventIds()).toEqual(ids.slice(1));
		}, 90_000);
	});

	it('does not poll twice at the same time', async () => {
		const main = await start();
		await record(event('opt_out'), event('opt_in'));
		await Promise.all([main.tick(), main.tick(), main.tick()]);
		expect(database.executions).toHaveLength(2);
	});

	it('refuses to go on where the ledger was trimmed before it was read, until Start From says how', async () => {
		const main = await start();
		const lost = event('opt_out');
		await record(lost);
		await place.store.trim(await place.store.cursorBeforeEnd(0));
		await main.tick();
		expect(database.errors).toEqual([
			expect.objectContaining({
				message: expect.stringContaining('cannot go on where it was'),
				description: expect.stringContaining('Start From'),
			}),
		]);
		const later = event('opt_in');
		await record(later);
		await main.tick();
		expect(items()).toEqual([]);

		main.kill();
		const startFrom = new Date(lost.at).toISOString();
		const again = await start({ options: { startFrom } });
		await again.tick();
		expect(eventIds()).toEqual([later.id]);
	});

	it('refuses to go on in another account', async () => {
		const main = await start();
		await record(event('opt_out'));
		await main.tick();
		main.kill();
		await place.store.close();
		place = await emptyStore(kind);
		await expect(start()).rejects.toThrow(
			'The cursor does not belong to the ledger of this account',
		);
	});

	it('a test run gives the latest event that is asked for', async () => {
		await record(event('opt_out'));
		const stop = event('opt_out', { contact: BEN });
		await record(stop, event('block', { contact: BEN }));
		const run = async (parameters: INodeParameters) =>
			await (await engine()).run({ ...active(parameters), startNode: NODE, mode: 'manual' });
		const execution = await run({ events: ['opt_out'] });
		expect(execution.jsonOf(NODE)).toEqual([
			expect.objectContaining({ eventId: stop.id, change: 'opted_out', contact: BEN }),
		]);
		expect(execution.jsonOf(NODE)[0]).not.toHaveProperty('sample');
	});

	it('a test run in an empty ledger gives a sample that says that it is one', async () => {
		const execution = await (await engine()).run({ ...active(), startNode: NODE, mode: 'manual' });
		expect(execution.jsonOf(NODE)).toEqual([
			expect.objectContaining({ sample: true, change: 'opted_out', contact: ANA }),
		]);
	});

	it.each<[string, INodeParameters, RegExp]>([
		['no event', { events: [] }, /Events is empty/],
		['an unknown source', { options: { sources: ['fax'] } }, /"fax" is no choice of Sources/],
		['a time that is none', { options: { startFrom: 'soon' } }, /Start From is not a usable time/],
		['too many events', { options: { eventsPerExecution: 5000 } }, /whole number from 1 to 1000/],
	])('cannot be activated with %s', async (_, parameters, message) => {
		await expect(start(parameters)).rejects.toThrow(message);
	});
});
