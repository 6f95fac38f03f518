import type { RecordEntry, RecordedEvent } from '../suppression-store';
import type { RedisAccount } from './account';
import { byPartition } from './grouping';
import { PartitionWriter } from './partition-writer';
import type { Recorded } from './record-call';

/**
 * Appends events and updates standings. See `SuppressionStore.record`.
 *
 * The partitions are written side by side, each in the order given, so that one contact's events are recorded in that
 * order. When one fails, the others finish what is under way and send nothing more.
 */
export async function recordEvents(
	account: RedisAccount,
	entries: readonly RecordEntry[],
): Promise<RecordedEvent[]> {
	const given = entries.map((entry, index) => ({ index, entry }));
	const groups = byPartition(
		given,
		({ entry }) => account.keys.placeOf(entry.event.contact).partition,
	);
	const deadline = account.connection.deadline();
	const calledOff = new AbortController();
	const writing = [...groups].map(async ([partition, group]) => {
		try {
			const writer = new PartitionWriter(account, partition, group);
			return await writer.write(deadline, calledOff.signal);
		} catch (error) {
			calledOff.abort();
			throw error;
		}
	});
	return inOrderGiven(await Promise.allSettled(writing));
}

/** @throws the failure of the first partition that failed. */
function inOrderGiven(outcomes: readonly PromiseSettledResult<Recorded[]>[]): RecordedEvent[] {
	const recorded: RecordedEvent[] = [];
	for (const outcome of outcomes) {
		if (outcome.status === 'rejected') throw outcome.reason;
		for (const { index, event } of outcome.value) recorded[index] = event;
	}
	return recorded;
}
