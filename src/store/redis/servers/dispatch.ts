import { SuppressionStoreError } from '../../errors';
import { keyOf, type Call, type CallResult } from '../call';
import type { Deadline } from '../deadline';
import { mustBeConfirmed } from '../durability/waiting-calls';
import { isHopeless, storeClosed, storeErrorFrom, timedOut } from '../failures';
import { nameOf, type Address } from './address';
import { slotNotServed } from './cluster-failures';
import type { Answer } from './link';
import { redirectionOf, type Redirection } from './redirection';
import type { ServerNodes } from './server-nodes';
import { slotOf } from './slots';

/** A call that has no result yet. */
interface OpenCall {
	readonly call: Call;
	readonly position: number;
	readonly slot: number;
	readonly isConfirmed: boolean;
	/** Where to ask this once, instead of the slot's owner. */
	askAt?: Address;
	/** Why there is no result yet. */
	reason?: SuppressionStoreError;
}

const SHORTEST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 500;
/** So often a call is sent on at once, as when a script must be sent in full and its slot has moved. */
const ROUNDS_WITHOUT_PAUSE = 3;

/**
 * Gets the calls of one batch carried out: each by the server that answers for its keys, all calls to one
 * server in one round trip, all servers at the same time. What a server says that it has not carried out is
 * sent again, to the same or another server, until the time of the batch is up.
 */
export class Dispatch {
	private readonly results: CallResult[] = [];
	private mustRefresh = false;
	private mustPause = false;

	constructor(
		private readonly nodes: ServerNodes,
		private readonly deadline: Deadline,
	) {}

	/** What became of each call, in their order. Never rejects. */
	async carryOut(calls: readonly Call[]): Promise<CallResult[]> {
		await this.nodes.topology.keepFresh(this.deadline);
		let open = calls.map((call, position) => openCallOf(call, position));
		for (let round = 1; open.length > 0; round++) {
			await this.round(open);
			open = this.unanswered(open);
			if (open.length > 0 && !this.deadline.isOver) await this.prepareNextRound(open, round);
			for (const { position, reason } of open) {
				if (this.nodes.isClosed) this.fail(position, storeClosed());
				if (this.deadline.isOver) this.fail(position, reason ?? this.late());
			}
			open = this.unanswered(open);
		}
		return this.results;
	}

	private unanswered(calls: readonly OpenCall[]): OpenCall[] {
		return calls.filter(({ position }) => this.results[position] === undefined);
	}

	/** Sends what is open. */
	private async round(open: readonly OpenCall[]): Promise<void> {
		this.mustRefresh = this.mustPause = false;
		const groups = new Map<string, { address: Address; calls: OpenCall[] }>();
		for (const one of open) {
			const address = one.askAt ?? this.nodes.topology.ownerOf(one.slot);
			if (!address) {
				if (this.nodes.topology.masters().length > 0) one.reason ??= slotNotServed();
				this.mustRefresh = this.mustPause = true;
				continue;
			}
			const name = `${nameOf(address)} ${one.isConfirmed}`;
			const group = groups.get(name) ?? { address, calls: [] };
			groups.set(name, group);
			group.calls.push(one);
		}
		await Promise.all([...groups.values()].map(({ address, calls }) => this.send(address, calls)));
	}

	private async send(address: Address, calls: readonly OpenCall[]): Promise<void> {
		const isConfirmed = calls[0]?.isConfirmed ?? false;
		try {
			const node = this.nodes.at(address);
			if (!(await this.isReady(() => node.ready(this.untilPatienceEnds(), isConfirmed), calls)))
				return;
			const requests = calls.map(({ call, askAt }) => ({ call, asking: askAt !== undefined }));
			const sent = node.send(requests, this.deadline, isConfirmed);
			const answers = await this.deadline.bound(sent, () => this.late());
			for (const [n, one] of calls.entries()) this.take(one, answers[n], address);
		} catch (error) {
			for (const { position } of calls) this.fail(position, error);
		}
	}

	/** Whether the server can be sent to. Until then nothing has been sent, so another may be asked instead. */
	private async isReady(ready: () => Promise<void>, calls: readonly OpenCall[]): Promise<boolean> {
		try {
			await ready();
			return true;
		} catch (error) {
			const fault = storeErrorFrom(error);
			const { patienceMs, describeFault } = this.nodes.topology;
			if (patienceMs === undefined || isHopeless(fault)) throw fault;
			for (const one of calls) {
				one.reason = describeFault(fault);
				one.askAt = undefined;
			}
			this.mustRefresh = true;
			return false;
		}
	}

	private untilPatienceEnds(): Deadline {
		const { patienceMs } = this.nodes.topology;
		return patienceMs === undefined ? this.deadline : this.deadline.within(patienceMs);
	}

	/** Keeps an answer, or notes how the call is to be sent again. */
	private take(one: OpenCall, answer: Answer | undefined, answeredBy: Address): void {
		one.askAt = undefined;
		if (answer?.ok) {
			this.results[one.position] = { ok: true, reply: answer.reply };
			return;
		}
		const error = answer?.error ?? new Error('Connection is closed');
		const redirection = redirectionOf(error);
		if (!redirection || !this.canFollow(redirection)) {
			this.fail(one.position, error);
			return;
		}
		one.reason = storeErrorFrom(error);
		this.follow(redirection, one, answeredBy);
	}

	/** A single server that points elsewhere belongs to a cluster or to Sentinels, of which nothing is known. */
	private canFollow({ kind }: Redirection): boolean {
		return (
			kind === 'send script' || kind === 'not sent' || this.nodes.topology.patienceMs !== undefined
		);
	}

	private follow(redirection: Redirection, one: OpenCall, answeredBy: Address): void {
		switch (redirection.kind) {
			case 'moved':
				if (redirection.to) {
					this.nodes.topology.slotMoved(one.slot, complete(redirection.to, answeredBy));
				}
				this.mustRefresh = true;
				return;
			case 'ask':
				if (redirection.to) one.askAt = complete(redirection.to, answeredBy);
				return;
			case 'send script':
				return;
			case 'not sent':
				this.mustPause = true;
				return;
			case 'find master':
			case 'wait':
				this.mustRefresh = this.mustPause = true;
		}
	}

	private async prepareNextRound(open: readonly OpenCall[], round: number): Promise<void> {
		if (this.mustPause || round > ROUNDS_WITHOUT_PAUSE) {
			await this.deadline.pause(Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** (round - 1)));
		}
		if (!this.mustRefresh) return;
		try {
			await this.nodes.refresh(this.deadline);
		} catch (error) {
			const fault = storeErrorFrom(error);
			for (const one of open) {
				one.reason ??= fault;
				if (isHopeless(fault)) this.fail(one.position, fault);
			}
			await this.deadline.pause(SHORTEST_PAUSE_MS);
		}
	}

	private fail(position: number, error: unknown): void {
		this.results[position] ??= { ok: false, error: storeErrorFrom(error) };
	}

	private late(): SuppressionStoreError {
		return timedOut(this.deadline.allowedMs);
	}
}

function openCallOf(call: Call, position: number): OpenCall {
	return { call, position, slot: slotOf(keyOf(call)), isConfirmed: mustBeConfirmed(call) };
}

/** A server that does not say a host means its own. */
function complete(to: Address, answeredBy: Address): Address {
	return to.host === '' ? { ...answeredBy, port: to.port } : to;
}
