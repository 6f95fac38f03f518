import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** What becomes of the bytes of connections. */
export type Weather =
	| { readonly kind: 'clear' }
	/** Every byte arrives so many milliseconds late, each way. */
	| { readonly kind: 'slow'; readonly ms: number }
	/** Connections are accepted and no byte of them arrives anywhere. */
	| { readonly kind: 'black hole' }
	/** Requests arrive and answers do not. */
	| { readonly kind: 'answers lost' }
	/** The connection breaks after so many bytes of answers; connections made later are as good as any. */
	| { readonly kind: 'cut'; readonly afterBytes: number };

const CLEAR: Weather = { kind: 'clear' };

/** Bytes on their way to a socket, in their order, however late some of them are. */
class OneWay {
	private readonly underWay: { readonly bytes: Buffer; readonly dueAt: number }[] = [];

	constructor(private readonly to: Socket) {}

	send(bytes: Buffer, delayMs = 0): void {
		this.underWay.push({ bytes, dueAt: performance.now() + delayMs });
		if (this.underWay.length === 1) this.deliver();
	}

	private deliver(): void {
		for (let next = this.underWay[0]; next; next = this.underWay[0]) {
			const early = next.dueAt - performance.now();
			if (early > 0) {
				setTimeout(() => this.deliver(), Math.ceil(early));
				return;
			}
			this.underWay.shift();
			if (!this.to.destroyed) this.to.write(next.bytes);
		}
	}
}

interface Pair {
	readonly client: Socket;
	readonly upstream: Socket;
	readonly requests: OneWay;
	readonly answers: OneWay;
	/** The far end is gone and the near end was never told. */
	dead: boolean;
	/** Bytes of answers that may still pass before the connection breaks. */
	left: number;
}

/** A link to a local server that can fail in the ways of networks. */
export class NetworkLink {
	private weather: Weather = CLEAR;
	private readonly pairs = new Set<Pair>();
	private server: Server;
	private port = 0;

	private constructor(private readonly serverPort: number) {
		this.server = this.listener();
	}

	static async to(serverPort: number): Promise<NetworkLink> {
		const link = new NetworkLink(serverPort);
		await link.listen();
		return link;
	}

	/** Where clients connect to. */
	get address(): { readonly host: string; readonly port: number } {
		return { host: '127.0.0.1', port: this.port };
	}

	/** Changes what becomes of all connections, also of those that are open. */
	become(weather: Weather): void {
		this.weather = weather;
		if (weather.kind === 'cut') for (const pair of this.pairs) pair.left = weather.afterBytes;
	}

	clear(): void {
		this.become(CLEAR);
	}

	/** Ends the far end of all open connections; their near ends hear nothing more. New ones work. */
	leaveHalfOpen(): void {
		for (const pair of this.pairs) {
			pair.dead = true;
			pair.upstream.destroy();
		}
	}

	/** Ends all connections and accepts none until `accept`. */
	async refuse(): Promise<void> {
		const closed = once(this.server, 'close');
		this.server.close();
		for (const { client } of this.pairs) client.destroy();
		await closed;
	}

	/** Accepts connections again, on the same port. */
	async accept(): Promise<void> {
		this.server = this.listener();
		await this.listen();
	}

	async close(): Promise<void> {
		if (this.server.listening) await this.refuse();
	}

	private listener(): Server {
		return createServer((client) => this.join(client, connect(this.serverPort, '127.0.0.1')));
	}

	private async listen(): Promise<void> {
		this.server.listen(this.port, '127.0.0.1');
		await once(this.server, 'listening');
		const address = this.server.address();
		if (address === null || typeof address === 'string') throw new Error('The link has no port');
		this.port = address.port;
	}

	private join(client: Socket, upstream: Socket): void {
		const ways = { requests: new OneWay(upstream), answers: new OneWay(client) };
		const pair: Pair = { client, upstream, ...ways, dead: false, left: Infinity };
		this.pairs.add(pair);
		client.on('error', () => client.destroy());
		upstream.on('error', () => upstream.destroy());
		client.on('close', () => {
			this.pairs.delete(pair);
			upstream.destroy();
		});
		upstream.on('close', () => {
			if (!pair.dead) client.destroy();
		});
		client.on('data', (request) => {
			if (this.weather.kind !== 'black hole') pair.requests.send(request, this.delay());
		});
		upstream.on('data', (answer) => this.answer(pair, answer));
	}

	private answer(pair: Pair, answer: Buffer): void {
		const { kind } = this.weather;
		if (kind === 'black hole' || kind === 'answers lost') return;
		const passing = pair.left === Infinity ? answer : answer.subarray(0, pair.left);
		pair.left -= passing.length;
		if (pair.left > 0) pair.answers.send(passing, this.delay());
		else if (passing.length === 0) pair.client.destroy();
		else pair.client.write(passing, () => pair.client.destroy());
	}

	private delay(): number {
		return this.weather.kind === 'slow' ? this.weather.ms : 0;
	}
}
