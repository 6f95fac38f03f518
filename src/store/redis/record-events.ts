import { encodeMark, registerOf } from '../../consent/state';
import type { RecordEntry, RecordedEvent } from '../suppression-store';
import { readState, type RedisAccount } from './account';
import type { Call } from './connection';
import { damaged } from './failures';
import { byPartition, chunksOf } from './grouping';
import type { Place } from './layout';
import { asList } from './replies';
import { encodeEvent } from './stored-event';

/** A script keeps the server from doing anything else; this many events take it some milliseconds. */
const EVENTS_PER_CALL = 250;
const REPLIES_PER_EVENT = 4;

interface Given {
	readonly position: number;
	readonly entry: RecordEntry;
	readonly place: Place;
}

interface Recorded {
	readonly position: number;
	readonly recorded: RecordedEvent;
}

/**
 * Appends events and updates standings. See `SuppressionStore.record`.
 *
 * All partitions are written in one round trip, and a partition's next events only after its last ones, so
 * that one contact's events are recorded in the order given.
 */
export async function recordEvents(
	account: RedisAccount,
	entries: readonly RecordEntry[],
): Promise<RecordedEvent[]> {
	const given = entries.map((entry, position) => ({
		position,
		entry,
		place: account.keys.placeOf(entry.event.contact),
	}));
	const deadline = account.connection.deadline();
	const recorded: Recorded[] = [];
	for (const round of roundsOf(given)) {
		const calls = round.map((chunk) => callFor(account, chunk));
		const replies = await account.connection.run(calls, deadline);
		recorded.push(...round.flatMap((chunk, n) => recordedIn(chunk, replies[n])));
	}
	return recorded.sort((a, b) => a.position - b.position).map((one) => one.recorded);
}

/** The nth round holds the nth chunk of each partition. */
function roundsOf(given: readonly Given[]): Given[][][] {
	const groups = byPartition(given, ({ place }) => place.partition);
	const rounds: Given[][][] = [];
	for (const group of groups.values()) {
		for (const [n, chunk] of chunksOf(group, EVENTS_PER_CALL).entries()) {
			(rounds[n] ??= []).push(chunk);
		}
	}
	return rounds;
}

function callFor(account: RedisAccount, chunk: readonly Given[]): Call {
	const { keys } = account;
	const partition = chunk[0]?.place.partition ?? 0;
	return account.call(
		'suppressionRecord',
		partition,
		[
			keys.ledger(partition),
			keys.occupied(partition),
			...chunk.flatMap(({ place, entry: { event } }) => [
				keys.standings(place),
				keys.events(place),
				keys.permission(place, event.id),
			]),
		],
		chunk.flatMap(({ place, entry: { event, permitConfirmationUntil } }) => [
			place.digits,
			place.bit,
			event.id,
			encodeMark(registerOf(event), event),
			encodeEvent(event),
			permitConfirmationUntil ?? '',
		]),
	);
}

function recordedIn(chunk: readonly Given[], reply: unknown): Recorded[] {
	const replies = asList(reply);
	if (replies.length !== chunk.length * REPLIES_PER_EVENT) throw damaged();
	return chunk.map(({ position, entry }, n) => {
		const [isNew, before, after, permitted] = replies.slice(
			n * REPLIES_PER_EVENT,
			(n + 1) * REPLIES_PER_EVENT,
		);
		return {
			position,
			recorded: {
				event: entry.event,
				isNew: isNew === 1,
				before: readState(before),
				after: readState(after),
				...(permitted === 1 && { confirmationUntil: entry.permitConfirmationUntil }),
			},
		};
	});
}
