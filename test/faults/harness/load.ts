import type { StoreFailure } from '../../../src/store/errors';
import type { StoreOptions } from '../../../src/store/open-store';
import { Happenings } from './happenings';
import type { ContactRange, Job, Report } from './messages';
import { Chance } from './seed';
import { hire, release, type Worker } from './worker';

/** Contacts that one writer goes through before it begins again with the first. */
const CONTACTS_PER_WRITER = 5000;
/** Only a store or a worker that hangs keeps a test waiting so long. */
const LONGEST_WAIT_MS = 180_000;
/** Senders hear of the writers' progress each time that so many opt-outs more are acknowledged. */
const PROGRESS_STEP = 25;

export interface LoadSize {
	readonly writers: number;
	readonly senders: number;
	/** Calls that each worker makes side by side. */
	readonly lanes: number;
}

export const USUAL_LOAD: LoadSize = { writers: 2, senders: 2, lanes: 2 };

interface Seat {
	readonly worker: Worker;
	readonly job: Job;
	finished: boolean;
}

/** What one lane of one worker did last. */
interface Lane {
	answeredCallBegunAt: number;
	answeredAt: number;
	/** When the last call began that was rejected for each reason. */
	readonly rejected: Map<StoreFailure, number>;
}

/** Workers that use one account of one store at the same time, and everything that they report. */
export class Load {
	readonly happenings = new Happenings();
	private readonly seats: Seat[] = [];
	private readonly lanes = new Map<string, Lane>();
	private readonly writersAreAt: number[] = [];
	private readonly waiting = new Set<() => void>();
	private broken: Error | undefined;
	private lastProgress = 0;

	private constructor(
		private readonly store: StoreOptions,
		private readonly size: LoadSize,
	) {}

	/** Starts the workers on a store; resolves when they are at work. */
	static async start(
		store: StoreOptions,
		chance: Chance,
		size: LoadSize = USUAL_LOAD,
	): Promise<Load> {
		const load = new Load(store, size);
		const writers = Array.from({ length: size.writers }, (_, n) => load.writeJob(n, 0));
		const senders = Array.from({ length: size.senders }, () => load.sendJob(chance));
		await Promise.all(
			[...writers, ...senders].map(async (job, seat) => await load.seat(seat, job)),
		);
		return load;
	}

	/** Resolves when so many opt-outs more are acknowledged. */
	async acknowledgements(more: number): Promise<void> {
		const enough = this.happenings.acknowledged.length + more;
		await this.until('opt-outs', () => this.happenings.acknowledged.length >= enough);
	}

	/** Resolves when each lane has had a call rejected, for one reason or any, that it began after a moment. */
	async eachRejected(since: number, because?: StoreFailure): Promise<void> {
		const isRejected = ({ rejected }: Lane) =>
			[...rejected].some(
				([failure, begunAt]) => begunAt >= since && (because ?? failure) === failure,
			);
		const what = `a call of each lane to be rejected${because ? ` as ${because}` : ''}`;
		await this.until(what, () => this.allLanes().every(isRejected));
	}

	/** Resolves when so many calls more are rejected. */
	async rejections(more: number): Promise<void> {
		const enough = this.happenings.rejections.length + more;
		await this.until('rejections', () => this.happenings.rejections.length >= enough);
	}

	/** The milliseconds from a moment until each lane had the answer to a call that it began after it. */
	async eachAnswered(since: number): Promise<number> {
		const isAnswered = (lane: Lane) => lane.answeredCallBegunAt >= since;
		await this.until('a call of each lane to be answered', () => this.allLanes().every(isAnswered));
		return Math.max(...this.allLanes().map((lane) => lane.answeredAt)) - since;
	}

	/** Kills a writer without warning and puts a new process in its place, which goes on behind it. */
	async killWriter(n: number): Promise<void> {
		const seat = this.seats[n];
		if (seat?.job.role !== 'writer') throw new RangeError(`There is no writer ${n}`);
		await seat.worker.kill();
		await this.seat(n, this.writeJob(n, (this.writersAreAt[n] ?? 0) + this.size.lanes));
	}

	/** Ends the work; what was under way is finished, or given up if it was rejected. */
	async stop(): Promise<Happenings> {
		for (const { worker } of this.seats) worker.order({ order: 'stop' });
		await this.until('the workers to finish', () => this.seats.every((seat) => seat.finished));
		for (const { worker } of this.seats) release(worker);
		return this.happenings;
	}

	/** Ends the processes of a load whose test has failed. */
	async abandon(): Promise<void> {
		await Promise.all(this.seats.map(({ worker }) => worker.kill()));
	}

	private writeJob(n: number, from: number): Job {
		const { store, size } = this;
		const { lanes } = size;
		return { role: 'writer', store, range: rangeOf(n), lanes, name: `writer ${n}`, from };
	}

	private sendJob(chance: Chance): Job {
		const { store, size } = this;
		const ranges = Array.from({ length: size.writers }, (_, n) => rangeOf(n));
		return { role: 'sender', store, ranges, lanes: size.lanes, seed: chance.whole(1, 1e9) };
	}

	private async seat(n: number, job: Job): Promise<void> {
		const worker = hire();
		const seat: Seat = { worker, job, finished: false };
		this.seats[n] = seat;
		for (let lane = 0; lane < this.size.lanes; lane += 1)
			this.lanes.set(`${n}/${lane}`, idleLane());
		worker.hear = (report) => this.note(n, seat, report);
		worker.diedUnasked = (how) => this.breakOff(new Error(`A worker ended by itself: ${how}`));
		await worker.begin(job);
	}

	private note(n: number, seat: Seat, report: Report): void {
		const { happenings } = this;
		switch (report.report) {
			case 'acknowledged': {
				const { contact, eventId, endedAt: at, isNew, number } = report;
				happenings.acknowledged.push({ contact, eventId, at });
				if (!isNew) happenings.storedByRejectedCalls += 1;
				this.writersAreAt[n] = Math.max(number, this.writersAreAt[n] ?? 0);
				this.tellProgress();
				this.answered(n, report);
				break;
			}
			case 'granted': {
				const { contact, sendKey, begunAt: askedAt } = report;
				happenings.granted.push({ contact, sendKey, askedAt });
				this.answered(n, report);
				break;
			}
			case 'refused':
				this.answered(n, report);
				break;
			case 'rejected': {
				happenings.rejections.push(report);
				const lane = this.lanes.get(`${n}/${report.lane}`);
				lane?.rejected.set(report.failure, report.begunAt);
				break;
			}
			case 'finished':
				seat.finished = true;
				break;
			case 'broken':
				this.breakOff(new Error(`A worker met what no store may do: ${report.message}`));
				break;
			case 'ready':
				break;
		}
		for (const look of this.waiting) look();
	}

	private answered(n: number, call: { lane: number; begunAt: number; endedAt: number }): void {
		const lane = this.lanes.get(`${n}/${call.lane}`);
		if (!lane) return;
		lane.answeredCallBegunAt = call.begunAt;
		lane.answeredAt = call.endedAt;
	}

	private tellProgress(): void {
		const { length } = this.happenings.acknowledged;
		if (length < this.lastProgress + PROGRESS_STEP) return;
		this.lastProgress = length;
		for (const { worker, job } of this.seats) {
			if (job.role === 'sender') {
				worker.order({ order: 'writers are at', numbers: [...this.writersAreAt] });
			}
		}
	}

	private allLanes(): Lane[] {
		return [...this.lanes.values()];
	}

	private async until(what: string, holds: () => boolean): Promise<void> {
		let look = () => {};
		let timer: NodeJS.Timeout | undefined;
		try {
			await new Promise<void>((resolve, reject) => {
				const giveUp = () => {
					const rejected = this.happenings.reasons() || 'nothing';
					reject(new Error(`Waited in vain for ${what}; rejected: ${rejected}`));
				};
				timer = setTimeout(giveUp, LONGEST_WAIT_MS);
				look = () => {
					if (this.broken) reject(this.broken);
					else if (holds()) resolve();
				};
				this.waiting.add(look);
				look();
			});
		} finally {
			clearTimeout(timer);
			this.waiting.delete(look);
		}
	}

	private breakOff(error: Error): void {
		this.broken ??= error;
		for (const look of this.waiting) look();
	}
}

function rangeOf(writer: number): ContactRange {
	return { first: writer * CONTACTS_PER_WRITER, count: CONTACTS_PER_WRITER };
}

function idleLane(): Lane {
	return { answeredCallBegunAt: -Infinity, answeredAt: -Infinity, rejected: new Map() };
}
