import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject } from 'n8n-workflow';

/** What of OpenAI's chat completions the stand-in reads. */
interface ChatRequest {
	readonly messages: readonly { readonly role: string; readonly content: unknown }[];
	readonly tools?: readonly { readonly function: { readonly name: string } }[];
}

/**
 * A model on loopback that speaks OpenAI's chat completions. It calls the one tool that it is given with `args`, and
 * then answers with what the tool said, word for word.
 */
export class ModelStandIn {
	/** What the tool is called with. */
	args: IDataObject = {};

	private readonly server = createServer((request, response) => {
		void readJson(request).then((chat) => {
			response.writeHead(200, { 'content-type': 'application/json' });
			response.end(JSON.stringify(this.completion(chat)));
		});
	});

	static async start(): Promise<ModelStandIn> {
		const model = new ModelStandIn();
		model.server.listen(0, '127.0.0.1');
		await once(model.server, 'listening');
		return model;
	}

	get url(): string {
		const { port } = this.server.address() as AddressInfo;
		return `http://127.0.0.1:${port}/v1`;
	}

	async stop(): Promise<void> {
		const closed = once(this.server, 'close');
		this.server.close();
		this.server.closeAllConnections();
		await closed;
	}

	private completion(chat: ChatRequest): object {
		const said = chat.messages.findLast(({ role }) => role === 'tool');
		const message = said ? { content: textOf(said.content) } : this.callOf(chat);
		return {
			id: 'completion',
			object: 'chat.completion',
			created: 0,
			model: 'stand-in',
			choices: [
				{
					index: 0,
					message: { role: 'assistant', ...message },
					finish_reason: said ? 'stop' : 'tool_calls',
				},
			],
			usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
		};
	}

	private callOf({ tools = [] }: ChatRequest): object {
		const name = tools[0]?.function.name ?? 'none';
		const call = { name, arguments: JSON.stringify(this.args) };
		return { content: null, tool_calls: [{ id: 'call', type: 'function', function: call }] };
	}
}

async function readJson(request: IncomingMessage): Promise<ChatRequest> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return JSON.parse(Buffer.concat(chunks).toString('utf8')) as ChatRequest;
}

function textOf(content: unknown): string {
	return typeof content === 'string' ? content : JSON.stringify(content);
}
