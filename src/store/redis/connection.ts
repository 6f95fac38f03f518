import type { Call, CallResult } from './call';
import { Deadline } from './deadline';
import type { Durability } from './durability/durability';
import { storeClosed } from './failures';
import type { CheckedRedisOptions } from './options';
import type { RedisMode } from './server-url';
import type { Address } from './servers/address';
import { Dispatch } from './servers/dispatch';
import { ServerNodes } from './servers/server-nodes';
import { SurveyedServer } from './servers/surveyed-server';

export type { Call, CallResult } from './call';

/**
 * The connection to Redis, however many servers that is. Servers come, go and change roles; a call waits for
 * the one that answers for its keys as long as the call may last. Nothing is sent again whose fate is unknown:
 * only what a server said that it has not carried out.
 */
export class RedisConnection {
	readonly mode: RedisMode;
	readonly durability: Durability;
	private readonly nodes: ServerNodes;
	private readonly timeoutMs: number;
	private closed = false;

	constructor({ servers, durability, timeoutMs }: CheckedRedisOptions) {
		this.mode = servers.mode;
		this.durability = durability;
		this.timeoutMs = timeoutMs;
		this.nodes = new ServerNodes(servers, durability, timeoutMs);
	}

	/** The time limit of one call of the store, to be shared by the steps of that call. */
	deadline(): Deadline {
		return new Deadline(this.timeoutMs);
	}

	/**
	 * The replies to all calls, in one round trip to each server that is concerned. They are carried out in no
	 * promised order: what has to come after another goes into another batch.
	 *
	 * @throws SuppressionStoreError the first error among them, or why there is no answer in time.
	 */
	async run(calls: readonly Call[], deadline = this.deadline()): Promise<unknown[]> {
		const results = await this.attempt(calls, deadline);
		return results.map((result) => {
			if (!result.ok) throw result.error;
			return result.reply;
		});
	}

	/** What became of each call; one without an answer in time has failed. See {@link run}. */
	async attempt(calls: readonly Call[], deadline = this.deadline()): Promise<CallResult[]> {
		this.mustBeOpen();
		return await new Dispatch(this.nodes, deadline).carryOut(calls);
	}

	/**
	 * Makes sure that every master can confirm writes as it will be asked to.
	 * @throws SuppressionStoreError what the first one that cannot lacks, or why there is no answer in time.
	 */
	async checkDurability(deadline: Deadline): Promise<void> {
		this.mustBeOpen();
		const masters = await this.nodes.masters(deadline);
		await Promise.all(masters.map((node) => node.checkDurability(deadline)));
	}

	/**
	 * All masters, to be asked about themselves.
	 * @throws SuppressionStoreError if nobody tells in time which there are.
	 */
	async masters(deadline: Deadline): Promise<SurveyedServer[]> {
		this.mustBeOpen();
		const masters = await this.nodes.masters(deadline);
		return masters.map(({ address }) => new SurveyedServer('master', address, this.nodes.settings));
	}

	/**
	 * The replicas that could take the place of a master, to be asked about themselves.
	 * @param named those that the masters name; Sentinels promote one of these, a cluster has a list of its own.
	 */
	replicas(named: readonly Address[]): SurveyedServer[] {
		const { settings } = this.nodes;
		const all = this.mode === 'sentinel' ? named : this.nodes.replicas();
		return all.map((address) => new SurveyedServer('replica', address, settings));
	}

	/** Ends the connection at once; calls that wait for an answer are rejected. */
	close(): void {
		this.closed = true;
		this.nodes.close();
	}

	private mustBeOpen(): void {
		if (this.closed) throw storeClosed();
	}
}
