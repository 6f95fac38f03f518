import type Redis from 'ioredis';
import { startRedisServer } from '../../../test/redis-server/redis-server';
import { withCleanup } from '../cleanup';
import { entriesFrom, importedOptOut } from '../data/events';
import type { Figure } from '../measure/figure';
import { interleaved } from '../measure/interleaved';
import { progress } from '../measure/progress';
import { perSecond } from '../measure/reading';
import { createAccount, type Account } from './accounts';
import { AppendOnlyFile, type Writes } from './append-only-file';
import { bareClient, inPipelines, RIVAL_DATABASE } from './bare-client';

const PART = 'Redis';
const STORE_DATABASE = 0;
const EVENTS = 20_000;
/** The server would otherwise write its file anew when it has grown, and lose what is read from it. */
const ONE_FILE = ['--auto-aof-rewrite-percentage', '0'];

/** When the server brings its append-only file to the disk. */
export type Fsync = 'everysec' | 'always';

/** Times the recording of opt-outs on a server that keeps them on disk. */
export async function recordFigures(fsync: Fsync): Promise<Figure[]> {
	progress(`Redis: recording, appendfsync ${fsync}`);
	return await withCleanup(async (defer) => {
		const server = await startRedisServer({ args: [...ONE_FILE, '--appendfsync', fsync] });
		defer(async () => await server.stop());
		const rival = await bareClient(server.url, RIVAL_DATABASE, defer);
		const account = await createAccount(server.url, 'recording', 0, defer);
		return [await besideBarePipeline(account, rival, fsync)];
	});
}

/**
 * The rival sends, from one client to another database of the same server, exactly the commands, byte by byte, that the
 * server wrote to its append-only file while the store recorded the same events.
 */
async function besideBarePipeline({ store }: Account, rival: Redis, fsync: Fsync): Promise<Figure> {
	const file = await AppendOnlyFile.of(rival);
	await file.changesOf(STORE_DATABASE);
	let recorded = 0;
	let last: Writes = { commands: [], bytes: 0 };
	const times = await interleaved({
		store: () => {
			const entries = entriesFrom(importedOptOut, recorded, EVENTS);
			recorded += EVENTS;
			return async () => await store.record(entries);
		},
		rival: async () => {
			last = await file.changesOf(STORE_DATABASE);
			return async () => await inPipelines(rival, last.commands);
		},
	});
	const commands = (last.commands.length / EVENTS).toFixed(1);
	const bytes = Math.round(last.bytes / EVENTS);
	return {
		outcome: 'measured',
		part: PART,
		measure: `record, appendfsync ${fsync}`,
		unit: 'events/s',
		reading: perSecond(times.store, EVENTS),
		rivals: [
			{
				name: `the same ${commands} commands, ${bytes} B an event, in a bare pipeline`,
				reading: perSecond(times.rival, EVENTS),
			},
		],
		target: { of: 'ratio', is: 'at least', limit: 1 / 2 },
	};
}
