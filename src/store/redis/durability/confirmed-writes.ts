import { Deadline } from '../deadline';
import type { Call } from '../call';
import { keyOf } from '../call';
import { timedOut } from '../failures';
import type { Answer, Link, Request } from '../servers/link';
import { hashTagOf } from '../servers/slots';
import { diskProofOf, type DiskProof } from './disk-proof';
import type { ConfirmedDurability } from './durability';
import { notOnDiskInTime, tooFewReplicas } from './durability-failures';

/** A server looks every tenth of a second which waits are over; then its answer has to come here. */
const LATEST_END_OF_WAIT_MS = 300;

interface Batch {
	readonly requests: readonly Request[];
	readonly deadline: Deadline;
	readonly settle: (answers: Answer[]) => void;
}

/**
 * Writes to one server that count only when its replicas or its disk have them.
 *
 * They have a connection of their own, for two reasons: waiting stops a connection, and checks must not stand
 * in that line; and WAIT speaks of the writes of the connection that asks, so that another connection would
 * have to be trusted to lead to the same process, also after a restart. What comes while a wait lasts is
 * written together afterwards and shares the next wait.
 *
 * After the calls and before the wait comes a write of no meaning. A repeated call changes nothing, and since
 * Redis 7.2 the server waits for a connection's last change alone: on a new connection it would answer at
 * once for an earlier write that no replica has. The stream of changes has one order, so whoever has the
 * later write has all before it.
 */
export class ConfirmedWrites {
	private waiting: Batch[] = [];
	private isWriting = false;
	private proof: { readonly session: number; readonly of: Promise<DiskProof> } | undefined;

	constructor(
		private readonly link: Link,
		private readonly durability: ConfirmedDurability,
	) {}

	/** The answers to the requests once they are confirmed. What is not sent by the deadline is never sent. */
	async write(requests: readonly Request[], deadline: Deadline): Promise<Answer[]> {
		const answers = new Promise<Answer[]>((settle) => {
			this.waiting.push({ requests, deadline, settle });
		});
		if (!this.isWriting) void this.writeAll();
		return await answers;
	}

	/**
	 * Finds out whether the server can confirm anything; to be asked when the link is ready.
	 * @throws SuppressionStoreError why it cannot.
	 */
	async check(): Promise<void> {
		if (this.durability.level === 'disk') await this.diskProof();
	}

	private async writeAll(): Promise<void> {
		this.isWriting = true;
		while (this.waiting.length > 0) {
			const batches = this.waiting;
			this.waiting = [];
			const inTime = batches.filter((batch) => !batch.deadline.isOver);
			for (const batch of batches) if (batch.deadline.isOver) settleAll(batch, neverSent(batch));
			if (inTime.length > 0) await this.writeTogether(inTime);
		}
		this.isWriting = false;
	}

	private async writeTogether(batches: readonly Batch[]): Promise<void> {
		const isDisk = this.durability.level === 'disk';
		const proof = isDisk ? await this.diskProof().catch((error: unknown) => ({ error })) : 'wait';
		if (typeof proof === 'object') {
			for (const batch of batches) settleAll(batch, proof.error);
			return;
		}
		const requests = batches.flatMap((batch) => batch.requests);
		const confirmation = proof === 'answer' ? [] : this.confirmationOf(requests, batches);
		const answers = await this.link.send([...requests, ...confirmation]);
		const doubt = proof === 'answer' ? undefined : this.doubtIn(answers.slice(requests.length));
		let position = 0;
		for (const { requests: own, settle } of batches) {
			settle(answers.slice(position, position + own.length).map((one) => doubted(one, doubt)));
			position += own.length;
		}
	}

	/** A write of no meaning in each partition that was written to, and the wait. */
	private confirmationOf(requests: readonly Request[], batches: readonly Batch[]): Request[] {
		const tags = new Set(requests.map(({ call }) => hashTagOf(keyOf(call)) ?? ''));
		const fences = [...tags].map((tag) => ({ call: fenceOf(tag) }));
		const longest = Math.max(...batches.map(({ deadline }) => deadline.leftMs));
		return [...fences, { call: this.waitFor(longest) }];
	}

	/** The wait ends before the call does, so that the answer can still say how far it came. */
	private waitFor(leftMs: number): Call {
		const margin = Math.min(leftMs / 2, LATEST_END_OF_WAIT_MS);
		const ms = Math.max(1, Math.floor(leftMs - margin));
		return this.durability.level === 'disk'
			? { command: 'WAITAOF', args: [1, 0, ms] }
			: { command: 'WAIT', args: [this.durability.replicas, ms] };
	}

	/** Why the writes are not confirmed, or undefined if they are. */
	private doubtIn(confirmation: readonly Answer[]): unknown {
		const fences = confirmation.slice(0, -1);
		const wait = confirmation.at(-1);
		if (!wait) return neverConfirmed();
		if (!wait.ok) return wait.error;
		if (!fences.some(({ ok }) => ok)) return fences.find((one) => !one.ok)?.error;
		if (this.durability.level === 'disk') {
			return Array.isArray(wait.reply) && wait.reply[0] === 1 ? undefined : notOnDiskInTime();
		}
		const reached = typeof wait.reply === 'number' ? wait.reply : 0;
		const { replicas } = this.durability;
		return reached >= replicas ? undefined : tooFewReplicas(reached, replicas);
	}

	/** Asked again on each connection: a server that took another's place may have other settings. */
	private async diskProof(): Promise<DiskProof> {
		const { session } = this.link;
		if (this.proof?.session !== session) this.proof = { session, of: diskProofOf(this.link) };
		const { of } = this.proof;
		try {
			return await of;
		} catch (error) {
			// Somebody may correct the server's settings while the connection lasts.
			if (this.proof?.of === of) this.proof = undefined;
			throw error;
		}
	}
}

function fenceOf(tag: string): Call {
	return { command: 'SET', args: [`{${tag}}:confirmed`, 1] };
}

function doubted(answer: Answer, doubt: unknown): Answer {
	return answer.ok && doubt !== undefined ? { ok: false, error: doubt } : answer;
}

function settleAll({ requests, settle }: Batch, error: unknown): void {
	settle(requests.map(() => ({ ok: false, error })));
}

function neverSent({ deadline }: Batch): Error {
	return timedOut(deadline.allowedMs);
}

function neverConfirmed(): Error {
	return new Error('Connection is closed');
}
