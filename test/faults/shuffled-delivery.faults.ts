import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
	ACTORS,
	EVENT_SOURCES,
	EVENT_TYPES,
	type ConsentEvent,
	type EventDraft,
} from '../../src/consent/events';
import type { Scope } from '../../src/consent/scope';
import type { StoreOptions } from '../../src/store/open-store';
import type { SuppressionStore } from '../../src/store/suppression-store';
import { startRedisServer } from '../redis-server/redis-server';
import {
	claimRequest,
	collect,
	contact,
	DAY,
	HOUR,
	MINUTE,
	NOW,
	SECOND,
} from '../store/contract/fixtures';
import { temporaryFolder } from '../store/sqlite/temporary-store';
import { FaultTable } from './harness/fault-table';
import { isSameState } from './harness/findings';
import { library } from './harness/library';
import type { DeliverJob, Report } from './harness/messages';
import { newAccount } from './harness/redis-place';
import { Chance, SEED } from './harness/seed';
import { newFile } from './harness/sqlite-place';
import { dismissAll, hire, release } from './harness/worker';

const CONTACTS = Array.from({ length: 15 }, (_, n) => contact(n));
const EVENTS = 600;
const LARGEST_BATCH = 8;
const MOST_DELIVERIES = 4;
const SCOPES: readonly Scope[] = ['all', 'all', 'list:promos', 'list:reminders', 'list:a,b: {🎉}'];
/** How far the clock of each process is ahead. */
const CLOCKS = [0, 2 * SECOND, -2 * SECOND, MINUTE, -HOUR, HOUR, -DAY, 400 * DAY];

const table = new FaultTable('shuffled-delivery');
afterAll(dismissAll);

describe('eight processes that get the same events in any order, repeated, by wrong clocks', () => {
	it('make of a Redis store what the reducer makes of its ledger', async () => {
		const server = await startRedisServer();
		try {
			await deliverTo({ ...(await newAccount({ port: server.port })), timeoutMs: 30_000 });
		} finally {
			await server.stop();
		}
	});

	it('make of a SQLite store what the reducer makes of its ledger', async () => {
		const folder = await temporaryFolder();
		const store = await newFile(join(folder, 'store.sqlite'));
		await deliverTo({ ...store, timeoutMs: 60_000 });
		await rm(folder, { recursive: true });
	});
});

async function deliverTo(store: StoreOptions): Promise<void> {
	const chance = new Chance(SEED, store.kind);
	const drafts = Array.from({ length: EVENTS }, (_, n) => draftOf(n, chance));
	const inboxes: EventDraft[][] = CLOCKS.map(() => []);
	for (const draft of drafts) {
		const times = chance.whole(1, MOST_DELIVERIES);
		for (let n = 0; n < times; n += 1) chance.pick(inboxes).push(draft);
	}
	const reports = await Promise.all(
		CLOCKS.map(async (clockIsAhead, n) => {
			const batches = inBatches(chance.shuffle(inboxes[n] ?? []), chance);
			return await deliver({ role: 'deliverer', store, batches, clockIsAhead });
		}),
	);
	await compare(store, drafts, reports.flat());
}

function draftOf(n: number, chance: Chance): EventDraft {
	// Few times, so that many events meet at the same one; some events take the time of their recording.
	const at = NOW - 2 * HOUR + chance.whole(0, 8) * (HOUR / 2);
	return {
		type: chance.pick(EVENT_TYPES),
		contact: chance.pick(CONTACTS),
		scope: chance.pick(SCOPES),
		source: chance.pick(EVENT_SOURCES),
		actor: chance.pick(ACTORS),
		...(chance.whole(1, 5) > 1 && { at }),
		evidence: { messageId: `SM${n}`, text: `words ${n}` },
	};
}

function inBatches(drafts: readonly EventDraft[], chance: Chance): EventDraft[][] {
	const batches: EventDraft[][] = [];
	for (let start = 0; start < drafts.length; ) {
		const size = chance.whole(1, LARGEST_BATCH);
		batches.push(drafts.slice(start, start + size));
		start += size;
	}
	return batches;
}

async function deliver(job: DeliverJob): Promise<Report[]> {
	const worker = hire();
	const reports: Report[] = [];
	await new Promise<void>((resolve, reject) => {
		worker.diedUnasked = (how) => reject(new Error(`A worker ended by itself: ${how}`));
		worker.hear = (report) => {
			reports.push(report);
			if (report.report === 'finished') resolve();
			if (report.report === 'broken') reject(new Error(report.message));
		};
		worker.begin(job).catch(reject);
	});
	release(worker);
	return reports;
}

async function compare(
	options: StoreOptions,
	drafts: readonly EventDraft[],
	reports: readonly Report[],
): Promise<void> {
	const store = await library.openSuppressionStore(options);
	const ledger = (await collect(store.changes())).map((entry) => entry.event);
	const states = await store.check(CONTACTS);
	const isRight = (whose: (typeof CONTACTS)[number]) =>
		isSameState(library.stateOf(ledger.filter((one) => one.contact === whose)), states.get(whose));
	const acknowledged = reports.filter((report) => report.report === 'acknowledged');
	const inLedger = new Set<string>(ledger.map((one) => one.id));
	table.add({
		store: store.kind,
		fault: `8 processes, wrong clocks, ${acknowledged.length} deliveries shuffled`,
		optOutsAcknowledged: new Set(acknowledged.map((one) => one.eventId)).size,
		presentAfterwards: ledger.length,
		textsLetThrough: await textsLetThrough(store, ledger),
		unknownOutcomes: reports.filter(({ report }) => report === 'rejected').length,
		remark: `acknowledged: events of all types; standings as the reducer says: ${CONTACTS.filter(isRight).length} of ${CONTACTS.length}`,
	});

	expect(CONTACTS.filter((one) => !isRight(one))).toEqual([]);
	expect(ledger).toHaveLength(drafts.length);
	expect(acknowledged.every((one) => inLedger.has(one.eventId))).toBe(true);
	expect(acknowledged.filter((one) => one.isNew)).toHaveLength(drafts.length);
	for (const whose of CONTACTS) {
		const history = (await collect(store.history(whose))).map((entry) => entry.event);
		expect(idsOf(history)).toEqual(idsOf(ledger.filter((one) => one.contact === whose)));
	}
	await store.close();
}

/** Texts granted to contacts whom the ledger forbids to text. */
async function textsLetThrough(
	store: SuppressionStore,
	ledger: readonly ConsentEvent[],
): Promise<number> {
	let granted = 0;
	for (const whose of CONTACTS) {
		const state = library.stateOf(ledger.filter((one) => one.contact === whose));
		if (!library.isSuppressed(library.standingIn(state, 'list:promos'))) continue;
		const answer = await store.claim(claimRequest({ contact: whose, scope: 'list:promos' }));
		if (answer.granted) granted += 1;
	}
	return granted;
}

function idsOf(events: readonly ConsentEvent[]): string[] {
	return events.map(({ id }) => id);
}
