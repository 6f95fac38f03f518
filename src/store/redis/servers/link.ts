import { isNativeError } from 'node:util/types';
import type { Redis } from 'ioredis';
import { SuppressionStoreError } from '../../errors';
import { wordsOf, type Call, type Words } from '../call';
import { createClient } from '../client';
import type { Deadline } from '../deadline';
import { isHopeless, storeClosed, storeErrorFrom, timedOut } from '../failures';
import type { ScriptName } from '../scripts';
import { nameOf, type Access, type Address } from './address';

export interface Request {
	readonly call: Call;
	/** The server is about to get the call's slot, and answers for it only if told that this is known. */
	readonly asking?: boolean;
}

/** What a server answered, or what became of the connection; the error is the client's own. */
export type Answer =
	| { readonly ok: true; readonly reply: unknown }
	| { readonly ok: false; readonly error: unknown };

interface Readiness {
	readonly promise: Promise<void>;
	readonly resolve: () => void;
	readonly reject: (error: SuppressionStoreError) => void;
}

export interface LinkSettings {
	readonly access: Access;
	readonly timeoutMs: number;
	/** Whether to tell at once that a connection could not be made, instead of waiting for the next attempt. */
	readonly failsFast?: boolean;
	/** Asked on each new connection, before anything else is; a rejection gives the connection up. */
	readonly greet?: (link: Link) => Promise<void>;
}

/** The connection to one server, which comes and goes. Nothing is sent twice, and nothing is sent late. */
export class Link {
	readonly name: string;
	/** Another one for each connection that was made. */
	session = 0;
	private readonly client: Redis;
	/** Scripts that the server was sent on this connection. */
	private readonly sentScripts = new Set<ScriptName>();
	/** Why there is no connection now. */
	private fault: SuppressionStoreError | undefined;
	private readiness: Readiness | undefined;
	private isOpen = false;
	private closed = false;

	constructor(
		readonly address: Address,
		private readonly settings: LinkSettings,
	) {
		this.name = nameOf(address);
		this.client = createClient(address, settings.access, settings.timeoutMs);
		this.client.on('ready', () => void this.nowConnected());
		this.client.on('error', (error: unknown) => this.nowFaulty(error));
		this.client.on('close', () => this.nowClosed());
	}

	/** Why there is no connection now, if a reason is known. */
	get lastFault(): SuppressionStoreError | undefined {
		return this.fault;
	}

	/**
	 * Waits until there is a connection.
	 * @throws SuppressionStoreError why there is none in time; at once if waiting is in vain.
	 */
	async ready(deadline: Deadline): Promise<void> {
		const late = () => this.fault ?? timedOut(deadline.allowedMs);
		await deadline.bound(this.untilReady(), late);
	}

	/** The answers to all requests, in one round trip. Never rejects. Only to be used when ready. */
	async send(requests: readonly Request[]): Promise<Answer[]> {
		const pipeline = this.client.pipeline();
		for (const request of requests) {
			if (request.asking) pipeline.call('ASKING');
			const [command, ...args] = this.encode(request.call);
			if ('script' in request.call && request.call.inBytes) pipeline.callBuffer(command, ...args);
			else pipeline.call(command, ...args);
		}
		const replies = (await pipeline.exec()) ?? [];
		let position = 0;
		return requests.map(({ call, asking }) => {
			position += asking ? 1 : 0;
			const [error, reply] = replies[position++] ?? [new Error('Connection is closed')];
			if (!error) return { ok: true, reply };
			if ('script' in call && isUnknownScript(error)) this.sentScripts.delete(call.script);
			return { ok: false, error };
		});
	}

	/** Ends the connection at once; calls that wait for an answer are rejected. */
	close(): void {
		if (this.closed) return;
		this.closed = true;
		this.isOpen = false;
		this.readiness?.reject(storeClosed());
		this.client.disconnect();
	}

	/** A script is sent in full the first time on each connection, since a server may have lost it. */
	private encode(call: Call): Words {
		const words = wordsOf(call, (script) => this.sentScripts.has(script));
		if ('script' in call) this.sentScripts.add(call.script);
		return words;
	}

	private async untilReady(): Promise<void> {
		if (this.closed) throw storeClosed();
		if (this.isOpen) return;
		if (this.client.status === 'wait' || this.client.status === 'end') this.connect();
		else if (this.fault && this.isInVain(this.fault)) throw this.fault;
		this.readiness ??= nextReadiness();
		await this.readiness.promise;
	}

	/** Its failure is also an 'error' event, which {@link nowFaulty} hears with the reason. */
	private connect(): void {
		this.client.connect().catch(() => undefined);
	}

	private async nowConnected(): Promise<void> {
		const session = ++this.session;
		this.sentScripts.clear();
		try {
			await this.settings.greet?.(this);
		} catch (error) {
			if (session === this.session && !this.closed) this.giveUp(storeErrorFrom(error));
			return;
		}
		if (session !== this.session || this.closed || this.client.status !== 'ready') return;
		this.isOpen = true;
		this.fault = undefined;
		this.readiness?.resolve();
		this.readiness = undefined;
	}

	private giveUp(error: SuppressionStoreError): void {
		this.fault = error;
		this.client.disconnect(true);
	}

	/** The other side may hang up without an error. */
	private nowClosed(): void {
		this.isOpen = false;
		this.fault ??= storeErrorFrom(new Error('Connection is closed'));
		if (this.settings.failsFast) this.giveUpWaiting(this.fault);
	}

	private nowFaulty(error: unknown): void {
		this.fault = storeErrorFrom(error);
		// The client would go on with database 0, which is another one than was asked for.
		if (isAnswerTo(error, 'select')) this.client.disconnect();
		if (this.isInVain(this.fault)) this.giveUpWaiting(this.fault);
	}

	/** Whether there is nothing to wait for: somebody must correct a setting, or nobody wants to wait. */
	private isInVain(fault: SuppressionStoreError): boolean {
		return isHopeless(fault) || this.settings.failsFast === true;
	}

	private giveUpWaiting(fault: SuppressionStoreError): void {
		this.readiness?.reject(fault);
		this.readiness = undefined;
	}
}

function nextReadiness(): Readiness {
	let settle: Omit<Readiness, 'promise'> | undefined;
	const promise = new Promise<void>((resolve, reject) => {
		settle = { resolve, reject };
	});
	if (!settle) throw new Error('A promise starts at once');
	// Whoever waited may have run out of time.
	promise.catch(() => undefined);
	return { promise, ...settle };
}

function isUnknownScript(error: Error): boolean {
	return error.message.startsWith('NOSCRIPT');
}

function isAnswerTo(error: unknown, command: string): boolean {
	if (!isNativeError(error) || !('command' in error)) return false;
	const asked = error.command;
	return typeof asked === 'object' && asked !== null && 'name' in asked && asked.name === command;
}
