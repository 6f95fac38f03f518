import { setTimeout as wait } from 'node:timers/promises';
import type { RecordEntry } from '../suppression-store';
import type { RedisAccount } from './account';
import type { Deadline } from './deadline';
import { timedOut } from './failures';
import { decodeHead, type Head } from './head';
import { eventFieldOf } from './layout';
import { readRecordReply, recordCall, type Candidate, type Recorded } from './record-call';
import { asText } from './replies';

/** A script keeps the server from doing anything else; so many events take it two to three milliseconds. */
const EVENTS_PER_CALL = 125;
/** About as long as the writer whose turn it is takes to come back. */
const LONGEST_PAUSE_MS = 4;

/**
 * Records events of one partition. Their hashes are computed from the head that this process saw last; when another
 * process has moved it, the server writes nothing and says where it is, and the hashes are computed again. Who is
 * refused so has the next turn, or waits a little for the one who has it.
 */
export class PartitionWriter {
	private readonly candidates: readonly Candidate[];
	private next = 0;

	constructor(
		private readonly account: RedisAccount,
		private readonly partition: number,
		entries: readonly { readonly index: number; readonly entry: RecordEntry }[],
	) {
		this.candidates = entries.map(({ index, entry }) => {
			const place = account.keys.placeOf(entry.event.contact);
			return { index, entry, place, name: eventFieldOf(place, entry.event.id), isKnown: false };
		});
	}

	/**
	 * Records all events, or rejects and has recorded those up to some place.
	 * @param calledOff ends it after the call that is under way.
	 */
	async write(deadline: Deadline, calledOff: AbortSignal): Promise<Recorded[]> {
		const { turns } = this.account.writing;
		const recorded: Recorded[] = [];
		while (this.next < this.candidates.length && !calledOff.aborted) {
			const chunk = this.candidates.slice(this.next, this.next + EVENTS_PER_CALL);
			const writing = () => this.record(chunk, deadline, calledOff);
			recorded.push(...(await turns.take(this.partition, deadline, writing)));
			this.next += chunk.length;
		}
		return recorded;
	}

	/** Tries until the events are recorded or the time is up. */
	private async record(
		chunk: readonly Candidate[],
		deadline: Deadline,
		calledOff: AbortSignal,
	): Promise<readonly Recorded[]> {
		const { account, partition } = this;
		while (!calledOff.aborted) {
			if (deadline.isOver) throw timedOut(deadline.allowedMs);
			const head = account.writing.lastHeads.get(partition) ?? (await this.readHead(deadline));
			const { call, headAfter } = recordCall(account, partition, head, chunk);
			const [reply] = await account.connection.run([call], deadline);
			const answer = readRecordReply(partition, chunk, reply);
			account.writing.lastHeads.set(partition, answer.recorded ? headAfter : answer.head);
			if (answer.recorded) return answer.recorded;
			if (!answer.hasTurn) await wait(Math.random() * LONGEST_PAUSE_MS);
		}
		return [];
	}

	private async readHead(deadline: Deadline): Promise<Head> {
		const { account, partition } = this;
		const keys = [account.keys.head(partition)];
		const call = account.call('suppressionReadHead', partition, keys, []);
		const [stored] = await account.connection.run([call], deadline);
		return decodeHead(partition, asText(stored));
	}
}
