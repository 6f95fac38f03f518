import { startRedisServer } from '../../../test/redis-server/redis-server';
import { withCleanup, type Defer } from '../cleanup';
import { importedOptOut, replyOptOut } from '../data/events';
import { sizesUpTo } from '../data/sizes';
import { exportFigures } from '../export/measure-export';
import { timeChecks, type CheckTimes } from '../measure/check-times';
import { attempt, type Figure } from '../measure/figure';
import { growthFigure, growthSeries } from '../measure/growth';
import { progress } from '../measure/progress';
import type { PartResult } from '../results';
import { bareClient } from './bare-client';
import {
	fillAccount,
	standingsBytes,
	writeStandings,
	type FilledAccount,
	type FilledServer,
	type WrittenAccount,
} from './filled-account';
import { checkedList, checkFigure, checksBesideRedisNode } from './measure-check';
import { importFigure, memoryFigures, rivalsMemory } from './measure-memory';
import { PROMPT } from './memory';
import { recordFigures } from './measure-record';
import { ONE_KEY_PER_CONTACT } from './rival-layouts';

const PART = 'Redis';
/** Enough to fill the hashes of the index of event ids as they are filled in use. */
const MOST_REPLIES = 1_000_000;

interface Lists extends FilledServer {
	/** Imported opt-outs, from the shortest list to the longest. */
	readonly sizes: readonly WrittenAccount[];
	readonly largest: WrittenAccount;
	/** The largest that was recorded through the store. */
	readonly recorded: FilledAccount;
	readonly replies: FilledAccount;
}

/** All measures of the Redis store, on servers of their own. */
export async function measureRedis(contacts: number, mostRecorded: number): Promise<PartResult> {
	const { figures, growth } = await withCleanup(
		async (defer) => await measuresOf(await filledServer(contacts, mostRecorded, defer)),
	);
	const recorded: Figure[] = [];
	for (const fsync of ['everysec', 'always'] as const) {
		recorded.push(...(await attempt(PART, `record, ${fsync}`, () => recordFigures(fsync))));
	}
	return { figures: [...figures, ...recorded], growth, profiles: [] };
}

/** Lists that lie in memory only: keeping them on disk too would change nothing of what is measured here. */
async function filledServer(contacts: number, mostRecorded: number, defer: Defer): Promise<Lists> {
	const { url, stop } = await startRedisServer({ args: ['--appendonly', 'no', ...PROMPT] });
	defer(stop);
	const server: FilledServer = { url, client: await bareClient(url, 0, defer), defer };
	const recorded: FilledAccount[] = [];
	const written: WrittenAccount[] = [];
	for (const [n, size] of sizesUpTo(contacts).entries()) {
		const name = `list-${n}`;
		if (size > mostRecorded) written.push(await writeStandings(server, name, size));
		else recorded.push(await fillAccount(server, name, importedOptOut, size));
	}
	const count = Math.min(contacts, MOST_REPLIES);
	const replies = await fillAccount(server, 'replies', replyOptOut, count);
	const sizes = [...recorded, ...written];
	const largestRecorded = recorded.at(-1) ?? replies;
	return {
		...server,
		sizes,
		largest: sizes.at(-1) ?? replies,
		recorded: largestRecorded,
		replies,
	};
}

async function measuresOf(lists: Lists): Promise<Pick<PartResult, 'figures' | 'growth'>> {
	progress('Redis: checks of all sizes');
	const times = await timeChecks(lists.sizes.map((size) => checkedList(size, lists.client)));
	const growth = growthSeries(times, lists.sizes.map(standingsBytes), {
		store: 'Redis store',
		rival: 'bare pipeline of HGET',
	});
	const figures = [
		...(await memoryAndChecks(lists, times)),
		growthFigure(PART, growth[0]),
		...(await exportsOf(lists)),
	];
	return { figures, growth };
}

async function memoryAndChecks(lists: Lists, times: readonly CheckTimes[]): Promise<Figure[]> {
	const { url, largest, recorded, replies } = lists;
	const besideNode: Figure[] = [];
	const rivals = await rivalsMemory(lists, largest.contacts, async (layout) => {
		if (layout !== ONE_KEY_PER_CONTACT) return;
		besideNode.push(
			...(await attempt(PART, 'check as n8n does', () => checksBesideRedisNode(url, largest))),
		);
	});
	return [
		...memoryFigures(largest, recorded, replies, rivals),
		...times.slice(-1).map(checkFigure),
		...besideNode,
		importFigure(recorded),
	];
}

async function exportsOf({ largest, recorded }: Lists): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const what of ['list', 'changes'] as const) {
		const { options, contacts } = what === 'list' ? largest : recorded;
		const take = () => exportFigures(PART, options, what, contacts);
		figures.push(...(await attempt(PART, `${what}()`, take)));
	}
	return figures;
}
