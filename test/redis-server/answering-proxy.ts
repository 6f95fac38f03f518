import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** What a server would answer to a command, as it goes over the wire; undefined to ask the real one. */
export type AnswerFor = (words: readonly string[]) => string | undefined;

/**
 * A proxy in front of a local Redis server that answers some commands itself: what a server of another version
 * or a managed service would say. Everything else the real server answers, in the order of the commands.
 */
export class AnsweringProxy {
	/** Commands that came, each as its words. */
	readonly seen: (readonly string[])[] = [];
	private readonly sockets = new Set<Socket>();
	private readonly server: Server;

	private constructor(
		private readonly serverPort: number,
		public answerFor: AnswerFor,
	) {
		this.server = createServer((client) => this.join(client));
	}

	static async start(serverPort: number, answerFor: AnswerFor): Promise<AnsweringProxy> {
		const proxy = new AnsweringProxy(serverPort, answerFor);
		proxy.server.listen(0, '127.0.0.1');
		await once(proxy.server, 'listening');
		return proxy;
	}

	get port(): number {
		const address = this.server.address();
		if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
		return address.port;
	}

	/** How often a command came. */
	count(command: string): number {
		return this.seen.filter(([name]) => name?.toUpperCase() === command).length;
	}

	async close(): Promise<void> {
		const closed = once(this.server, 'close');
		this.server.close();
		for (const socket of this.sockets) socket.destroy();
		await closed;
	}

	private join(client: Socket): void {
		const upstream = connect(this.serverPort, '127.0.0.1');
		const session = new Session(client, upstream, (words) => {
			this.seen.push(words);
			return this.answerFor(words);
		});
		for (const [socket, other] of [
			[client, upstream],
			[upstream, client],
		] as const) {
			this.sockets.add(socket);
			socket.on('error', () => socket.destroy());
			socket.on('close', () => {
				this.sockets.delete(socket);
				other.destroy();
			});
		}
		client.on('data', (bytes) => session.hear(bytes));
		upstream.on('data', (bytes) => session.answered(bytes));
	}
}

/** One connection: commands are dealt with one after the other, so that answers keep their order. */
class Session {
	private requests = Buffer.alloc(0);
	private replies = Buffer.alloc(0);
	private isAsking = false;

	constructor(
		private readonly client: Socket,
		private readonly upstream: Socket,
		private readonly answerFor: AnswerFor,
	) {}

	hear(bytes: Buffer): void {
		this.requests = Buffer.concat([this.requests, bytes]);
		this.next();
	}

	answered(bytes: Buffer): void {
		this.replies = Buffer.concat([this.replies, bytes]);
		const end = endOfReply(this.replies, 0);
		if (end === undefined) return;
		this.client.write(this.replies.subarray(0, end));
		this.replies = this.replies.subarray(end);
		this.isAsking = false;
		this.next();
	}

	private next(): void {
		while (!this.isAsking) {
			const end = endOfReply(this.requests, 0);
			if (end === undefined) return;
			const request = this.requests.subarray(0, end);
			this.requests = this.requests.subarray(end);
			const answer = this.answerFor(wordsIn(request));
			if (answer !== undefined) this.client.write(answer);
			else {
				this.isAsking = true;
				this.upstream.write(request);
			}
		}
	}
}

/** Where the reply, or request, that starts at `start` ends; undefined if it is not all there yet. */
function endOfReply(bytes: Buffer, start: number): number | undefined {
	const lineEnd = bytes.indexOf('\r\n', start);
	if (lineEnd === -1) return undefined;
	const type = bytes.toString('latin1', start, start + 1);
	const size = Number(bytes.toString('latin1', start + 1, lineEnd));
	const afterLine = lineEnd + 2;
	if (type === '$') {
		const end = size === -1 ? afterLine : afterLine + size + 2;
		return end <= bytes.length ? end : undefined;
	}
	if (type !== '*') return afterLine;
	let end: number | undefined = afterLine;
	for (let n = 0; n < size && end !== undefined; n++) end = endOfReply(bytes, end);
	return end;
}

/** The words of a request, which is a list of texts. */
function wordsIn(request: Buffer): string[] {
	const words: string[] = [];
	let place = request.indexOf('\r\n') + 2;
	while (place < request.length) {
		const lineEnd = request.indexOf('\r\n', place);
		const size = Number(request.toString('latin1', place + 1, lineEnd));
		words.push(request.toString('utf8', lineEnd + 2, lineEnd + 2 + size));
		place = lineEnd + 2 + size + 2;
	}
	return words;
}

/** A text as Redis sends it. */
export function bulk(text: string): string {
	return `$${Buffer.byteLength(text)}\r\n${text}\r\n`;
}

/** A list of whole numbers as Redis sends it. */
export function numbers(...values: number[]): string {
	return `*${values.length}\r\n${values.map((value) => `:${value}\r\n`).join('')}`;
}
