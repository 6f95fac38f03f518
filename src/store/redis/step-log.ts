import type { StepFilter, StepLogEntry } from '../suppression-store';
import type { RedisAccount } from './account';
import type { Call } from './connection';
import { byPartition, chunksOf } from './grouping';
import { digestOf } from './layout';
import { inOrder } from './merge-streams';
import { asList, asText } from './replies';
import { decodeStep, encodeStep } from './stored-step';
import { streamPages } from './stream-pages';

const LINES_PER_CALL = 250;
const ERASED_LINES_PER_CALL = 1000;
const DAY_MS = 86_400_000;
/** Lines logged in one period share a set of ids, which goes as a whole when its lines are no longer kept. */
const PERIOD_MS = 30 * DAY_MS;

/** Appends lines to the step log, in one round trip. See `SuppressionStore.logSteps`. */
export async function logSteps(
	account: RedisAccount,
	lines: readonly StepLogEntry[],
	keepDays: number,
): Promise<void> {
	const groups = byPartition(lines, (line) => partitionOf(account, line));
	const calls = [...groups].flatMap(([partition, group]) =>
		chunksOf(group, LINES_PER_CALL).map((chunk) => callFor(account, partition, chunk, keepDays)),
	);
	if (calls.length > 0) await account.connection.run(calls);
}

/** The lines of all partitions that pass the filter, oldest first. See `SuppressionStore.steps`. */
export async function* readSteps(
	account: RedisAccount,
	filter: StepFilter = {},
): AsyncGenerator<StepLogEntry> {
	const partitions =
		filter.contact === undefined
			? account.keys.partitions()
			: [account.keys.placeOf(filter.contact).partition];
	const logs = partitions.flatMap((partition) => [
		readPartition(account, partition),
		readErased(account, partition),
	]);
	for await (const line of inOrder(logs, oldestFirst)) {
		if (passes(line, filter)) yield line;
	}
}

/** Lines of senders that work side by side arrive a little out of order; each page is put in order. */
async function* readPartition(
	account: RedisAccount,
	partition: number,
): AsyncGenerator<StepLogEntry> {
	const log = account.keys.steps(partition);
	for await (const page of streamPages(account, partition, log)) {
		yield* page.map(([, stored]) => decodeStep(stored)).sort(oldestFirst);
	}
}

/** The lines of erased people, which are in order. */
async function* readErased(account: RedisAccount, partition: number): AsyncGenerator<StepLogEntry> {
	const lines = [account.keys.erasedSteps(partition)];
	for (let first = 0; ; first += ERASED_LINES_PER_CALL) {
		const args = [first, first + ERASED_LINES_PER_CALL - 1];
		const page = asList(await account.ask('suppressionReadErasedSteps', partition, lines, args));
		yield* page.map((stored) => decodeStep(asText(stored)));
		if (page.length < ERASED_LINES_PER_CALL) return;
	}
}

function oldestFirst(a: StepLogEntry, b: StepLogEntry): number {
	return a.at - b.at;
}

function passes(line: StepLogEntry, filter: StepFilter): boolean {
	return (
		(filter.contact === undefined || line.contact === filter.contact) &&
		(filter.campaign === undefined || line.campaign === filter.campaign) &&
		(filter.outcome === undefined || line.outcome === filter.outcome) &&
		(filter.from === undefined || line.at >= filter.from) &&
		(filter.to === undefined || line.at < filter.to)
	);
}

function partitionOf({ keys }: RedisAccount, { contact, id }: StepLogEntry): number {
	return contact === undefined ? keys.partitionOf(id) : keys.placeOf(contact).partition;
}

function callFor(
	account: RedisAccount,
	partition: number,
	lines: readonly StepLogEntry[],
	keepDays: number,
): Call {
	const { keys } = account;
	const keepMs = keepDays * DAY_MS;
	const present = Math.floor(Date.now() / PERIOD_MS);
	const idsExpireAt = (present + 1) * PERIOD_MS + keepMs;
	return account.call(
		'suppressionLogSteps',
		partition,
		[
			keys.steps(partition),
			keys.erasedSteps(partition),
			keys.stepIds(partition, present),
			...otherPeriods(present, keepMs).map((period) => keys.stepIds(partition, period)),
		],
		[keepMs, idsExpireAt, ...lines.flatMap((line) => [digestOf(line.id), encodeStep(line)])],
	);
}

/** The periods of which lines are still kept, and the next one, where a clock that is ahead may write. */
function otherPeriods(present: number, keepMs: number): number[] {
	const past = Array.from({ length: Math.ceil(keepMs / PERIOD_MS) }, (_, n) => present - 1 - n);
	return [present + 1, ...past];
}
