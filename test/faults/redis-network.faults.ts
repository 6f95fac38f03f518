import type { RedisStoreOptions } from '../../src/store/redis/options';
import { startRedisServer, type RedisServer } from '../redis-server/redis-server';
import { FaultTable } from './harness/fault-table';
import type { Load } from './harness/load';
import { moment } from './harness/moment';
import { NetworkLink, type Weather } from './harness/network-link';
import { newAccount } from './harness/redis-place';
import type { Chance } from './harness/seed';
import { expectNothingLost, underLoad, type Outcome } from './harness/under-load';
import { dismissAll } from './harness/worker';

/** Connections cut in one test: a few bytes into an answer, or after some whole ones. */
const CUTS = 25;
const LONGEST_PASSAGE = 400;

const table = new FaultTable('redis-network');

let server: RedisServer;
let link: NetworkLink;
beforeAll(async () => {
	server = await startRedisServer();
});
beforeEach(async () => {
	link = await NetworkLink.to(server.port);
});
afterEach(async () => await link.close());
afterAll(async () => {
	await dismissAll();
	await server.stop();
});

async function onTheLink(
	name: string,
	happen: (load: Load, chance: Chance) => Promise<number>,
	changes: Partial<RedisStoreOptions> = {},
): Promise<Outcome> {
	const direct = await newAccount({ port: server.port });
	const store = { ...direct, ...link.address, ...changes };
	return await underLoad(table, { name, store, direct, happen });
}

/** Bad weather until every process has noticed it. */
function until(weather: Weather): (load: Load) => Promise<number> {
	return async (load) => {
		const since = moment();
		link.become(weather);
		await load.eachRejected(since);
		link.clear();
		return moment();
	};
}

describe('a network that fails under load', () => {
	it.each<[string, Weather]>([
		['no packet arrives', { kind: 'black hole' }],
		['requests arrive, answers do not', { kind: 'answers lost' }],
		['answers come later than the time limit', { kind: 'slow', ms: 700 }],
	])('loses and lets through nothing: %s', async (name, weather) => {
		const outcome = await onTheLink(name, until(weather));
		expectNothingLost(outcome);
		expect(outcome.happenings.rejections.map(({ failure }) => failure)).toContain('timeout');
	});

	it('is only slow at 500 ms for every answer', async () => {
		const outcome = await onTheLink(
			'500 ms for every answer',
			async (load) => {
				const since = moment();
				link.become({ kind: 'slow', ms: 250 });
				await load.eachAnswered(since);
				link.clear();
				return moment();
			},
			{ timeoutMs: 30_000 },
		);
		expectNothingLost(outcome);
		expect(outcome.happenings.rejections).toEqual([]);
	});

	it('loses and lets through nothing when connections are refused', async () => {
		const outcome = await onTheLink('connections are refused', async (load) => {
			const since = moment();
			await link.refuse();
			await load.eachRejected(since);
			await link.accept();
			return moment();
		});
		expectNothingLost(outcome);
	});

	it('loses and lets through nothing over half-open connections', async () => {
		const outcome = await onTheLink('half-open connections', async (load) => {
			const since = moment();
			link.leaveHalfOpen();
			await load.eachRejected(since);
			return since;
		});
		expectNothingLost(outcome);
	});

	it('loses and lets through nothing when answers are cut in the middle', async () => {
		const outcome = await onTheLink('answers cut in the middle, 25 times', async (load, chance) => {
			for (let n = 0; n < CUTS; n += 1) {
				const rejected = load.rejections(1);
				link.become({ kind: 'cut', afterBytes: chance.whole(0, LONGEST_PASSAGE) });
				await rejected;
				await load.acknowledgements(5);
			}
			link.clear();
			return moment();
		});
		expectNothingLost(outcome);
	});
});
