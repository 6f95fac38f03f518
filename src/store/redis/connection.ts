import { isNativeError } from 'node:util/types';
import type { ChainableCommander, Redis } from 'ioredis';
import type { SuppressionStoreError } from '../errors';
import { createClient } from './client';
import { Deadline } from './deadline';
import { isHopeless, storeClosed, storeErrorFrom, timedOut } from './failures';
import type { RedisServers } from './options';
import type { ScriptName } from './scripts';

/** One thing to ask the server: a script of the store, or a plain command. */
export type Call =
	| {
			readonly script: ScriptName;
			readonly keys: readonly string[];
			readonly args: readonly (string | number)[];
	  }
	| { readonly command: string; readonly args: readonly (string | number)[] };

export type CallResult =
	| { readonly ok: true; readonly reply: unknown }
	| { readonly ok: false; readonly error: SuppressionStoreError };

interface Readiness {
	readonly promise: Promise<void>;
	readonly resolve: () => void;
	readonly reject: (error: SuppressionStoreError) => void;
}

/**
 * The connection to Redis, which comes and goes. A call waits for it as long as the call may last, and
 * nothing is sent twice.
 */
export class RedisConnection {
	private readonly client: Redis;
	/** Why there is no connection now. */
	private fault: SuppressionStoreError | undefined;
	private readiness: Readiness | undefined;
	private closed = false;

	constructor(
		servers: RedisServers,
		private readonly timeoutMs: number,
	) {
		this.client = createClient(servers, timeoutMs);
		this.client.on('ready', () => this.nowReady());
		this.client.on('error', (error: unknown) => this.nowFaulty(error));
		this.client.on('close', () => this.nowClosed());
	}

	/** The time limit of one call of the store, to be shared by the steps of that call. */
	deadline(): Deadline {
		return new Deadline(this.timeoutMs);
	}

	/**
	 * The replies to all calls, in one round trip.
	 * @throws SuppressionStoreError the first error among them, or why there is no answer in time.
	 */
	async run(calls: readonly Call[], deadline = this.deadline()): Promise<unknown[]> {
		const results = await this.attempt(calls, deadline);
		return results.map((result) => {
			if (!result.ok) throw result.error;
			return result.reply;
		});
	}

	/**
	 * What became of each call, in one round trip.
	 * @throws SuppressionStoreError if there is no answer in time.
	 */
	async attempt(calls: readonly Call[], deadline = this.deadline()): Promise<CallResult[]> {
		const late = () => timedOut(this.timeoutMs);
		await deadline.bound(this.untilReady(), () => this.fault ?? late());
		return await deadline.bound(this.send(calls), late);
	}

	/** Ends the connection at once; calls that wait for an answer are rejected. */
	close(): void {
		if (this.closed) return;
		this.closed = true;
		this.readiness?.reject(storeClosed());
		this.client.disconnect();
	}

	private async send(calls: readonly Call[]): Promise<CallResult[]> {
		const pipeline = this.client.pipeline();
		for (const call of calls) queue(pipeline, call);
		const results = (await pipeline.exec()) ?? [];
		return results.map(([error, reply]) =>
			error ? { ok: false, error: storeErrorFrom(error) } : { ok: true, reply },
		);
	}

	private async untilReady(): Promise<void> {
		if (this.closed) throw storeClosed();
		if (this.client.status === 'ready') return;
		if (this.client.status === 'wait' || this.client.status === 'end') this.connect();
		else if (this.fault && isHopeless(this.fault)) throw this.fault;
		this.readiness ??= nextReadiness();
		await this.readiness.promise;
	}

	/** Its failure is also an 'error' event, which {@link nowFaulty} hears with the reason. */
	private connect(): void {
		this.client.connect().catch(() => undefined);
	}

	private nowReady(): void {
		this.fault = undefined;
		this.readiness?.resolve();
		this.readiness = undefined;
	}

	/** The other side may hang up without an error. */
	private nowClosed(): void {
		this.fault ??= storeErrorFrom(new Error('Connection is closed'));
	}

	private nowFaulty(error: unknown): void {
		this.fault = storeErrorFrom(error);
		// The client would go on with database 0, which is another one than was asked for.
		if (isAnswerTo(error, 'select')) this.client.disconnect();
		if (!isHopeless(this.fault)) return;
		this.readiness?.reject(this.fault);
		this.readiness = undefined;
	}
}

function queue(pipeline: ChainableCommander, call: Call): void {
	if ('command' in call) pipeline.call(call.command, ...call.args);
	else pipeline[call.script](call.keys.length, ...call.keys, ...call.args);
}

function nextReadiness(): Readiness {
	let settle: Omit<Readiness, 'promise'> | undefined;
	const promise = new Promise<void>((resolve, reject) => {
		settle = { resolve, reject };
	});
	if (!settle) throw new Error('A promise starts at once');
	return { promise, ...settle };
}

function isAnswerTo(error: unknown, command: string): boolean {
	if (!isNativeError(error) || !('command' in error)) return false;
	const asked = error.command;
	return typeof asked === 'object' && asked !== null && 'name' in asked && asked.name === command;
}
