import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** What the proxy does with what comes through. */
export type Fault =
	| 'none'
	/** Passes requests on and keeps the replies to itself, as a link that breaks in one direction. */
	| 'lost replies'
	/** Passes requests on and cuts the connection instead of replying. */
	| 'cut instead of reply'
	/** Passes nothing on. */
	| 'silence'
	/** Passes nothing on and answers each command with an error of Redis, e.g. `LOADING …`. */
	| { readonly reply: string };

/** A TCP proxy in front of a local port that can break in the ways that networks and servers do. */
export class FaultyProxy {
	fault: Fault = 'none';
	/** Bytes that the server has answered, whether passed on or not. */
	repliedBytes = 0;
	private readonly sockets = new Set<Socket>();
	private readonly server: Server;

	private constructor(serverPort: number) {
		this.server = createServer((client) => this.join(client, connect(serverPort, '127.0.0.1')));
	}

	static async start(serverPort: number): Promise<FaultyProxy> {
		const proxy = new FaultyProxy(serverPort);
		proxy.server.listen(0, '127.0.0.1');
		await once(proxy.server, 'listening');
		return proxy;
	}

	get port(): number {
		const address = this.server.address();
		if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
		return address.port;
	}

	async close(): Promise<void> {
		const closed = once(this.server, 'close');
		this.server.close();
		for (const socket of this.sockets) socket.destroy();
		await closed;
	}

	private join(client: Socket, upstream: Socket): void {
		this.endTogether(client, upstream);
		this.endTogether(upstream, client);
		client.on('data', (request) => {
			if (typeof this.fault === 'object') client.write(errorReplies(request, this.fault.reply));
			else if (this.fault !== 'silence') upstream.write(request);
		});
		upstream.on('data', (reply) => {
			this.repliedBytes += reply.length;
			if (this.fault === 'none') client.write(reply);
			if (this.fault === 'cut instead of reply') client.destroy();
		});
	}

	private endTogether(socket: Socket, other: Socket): void {
		this.sockets.add(socket);
		socket.on('error', () => socket.destroy());
		socket.on('close', () => {
			this.sockets.delete(socket);
			other.destroy();
		});
	}
}

/** One reply for each command: a command is a list of texts, whose first line counts its parts. */
function errorReplies(request: Buffer, error: string): string {
	const commands = request.toString('latin1').match(/\*\d+\r\n\$/g) ?? [];
	return `-${error}\r\n`.repeat(commands.length);
}
