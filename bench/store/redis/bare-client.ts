import Redis from 'ioredis';
import type { Defer } from '../cleanup';

/** Database in which the rivals' data lie, apart from the store's. */
export const RIVAL_DATABASE = 1;

/** A connected client with ioredis' own settings. */
export async function bareClient(url: string, database: number, defer: Defer): Promise<Redis> {
	const client = new Redis(url, { db: database, lazyConnect: true });
	defer(() => client.disconnect());
	await client.connect();
	return client;
}

/** A Redis command with its arguments. */
export type Command = readonly [name: string, ...args: (string | number | Buffer)[]];

/** Sends commands in one pipeline, the fastest that a client can do by itself. @throws the first error among the replies. */
export async function pipelined(client: Redis, commands: readonly Command[]): Promise<unknown[]> {
	const pipeline = client.pipeline();
	for (const [name, ...args] of commands) pipeline.call(name, ...args);
	const replies = (await pipeline.exec()) ?? [];
	return replies.map(([error, reply]) => {
		if (error) throw error;
		return reply;
	});
}

/** Sends any number of commands, some thousands in each pipeline. */
export async function inPipelines(
	client: Redis,
	commands: Iterable<Command>,
	perPipeline = 5000,
): Promise<void> {
	let batch: Command[] = [];
	for (const command of commands) {
		batch.push(command);
		if (batch.length < perPipeline) continue;
		await pipelined(client, batch);
		batch = [];
	}
	if (batch.length > 0) await pipelined(client, batch);
}
