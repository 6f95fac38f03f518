import type Redis from 'ioredis';
import { sampleOf, SAMPLE_SIZE } from '../data/samples';
import { inWords } from '../data/sizes';
import type { CheckedList, CheckTimes } from '../measure/check-times';
import type { Figure } from '../measure/figure';
import { interleaved } from '../measure/interleaved';
import { progress } from '../measure/progress';
import { scaled, type Reading } from '../measure/reading';
import { readsOfStandings, type Account } from './accounts';
import { pipelined } from './bare-client';
import { askAsManyExecutions, askAsOneExecution } from './n8n-redis-node';

const PART = 'Redis';
/** Connecting for each contact takes so long that it is done for some and multiplied. */
const CONNECTIONS = 500;
const REPETITIONS_BESIDE_NODE = 5;

/** An account beside a client that reads the same fields by itself. */
export function checkedList(account: Account, rival: Redis): CheckedList {
	const read = readsOfStandings(account);
	return {
		contacts: account.contacts,
		store: (sample) => async () => await account.store.check(sample),
		rival: (sample) => {
			const commands = sample.map(read);
			return async () => await pipelined(rival, commands);
		},
	};
}

/** How a check compares with a pipeline of plain reads. */
export function checkFigure({ contacts, store, rival }: CheckTimes): Figure {
	return {
		outcome: 'measured',
		part: PART,
		measure: `check of 10,000 out of ${inWords(contacts)}`,
		unit: 'ms',
		reading: store,
		rivals: [{ name: 'a bare pipeline of 10,000 HGET', reading: rival }],
		target: { of: 'ratio', is: 'at most', limit: 2 },
	};
}

/** Checks the same contacts as a workflow with n8n's own Redis node does; the rival's keys must be there. */
export async function checksBesideRedisNode(url: string, account: Account): Promise<Figure[]> {
	progress("Redis: checks as n8n's Redis node does them");
	const sample = (seed: number, size?: number) => sampleOf(account.contacts, seed, size);
	const times = await interleaved(
		{
			store: (seed) => async () => await account.store.check(sample(seed)),
			oneExecution: (seed) => async () => await askAsOneExecution(url, sample(seed)),
			manyExecutions: (seed) => async () =>
				await askAsManyExecutions(url, sample(seed, CONNECTIONS)),
		},
		REPETITIONS_BESIDE_NODE,
	);
	const manyExecutions = scaled(times.manyExecutions, SAMPLE_SIZE / CONNECTIONS);
	const figure = (name: string, reading: Reading): Figure => ({
		outcome: 'measured',
		part: PART,
		measure: "check of 10,000 beside n8n's Redis node",
		unit: 'ms',
		reading: times.store,
		rivals: [{ name, reading }],
		target: { of: 'ratio', is: 'at most', limit: 1 / 40 },
	});
	return [
		figure('one connection, one awaited GET an item', times.oneExecution),
		figure('a connection and a GET for each contact', manyExecutions),
	];
}
