import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type Redis from 'ioredis';
import type { Command } from './bare-client';

/** Frames around what a script wrote, which are not part of it. */
const FRAMES: readonly string[] = ['MULTI', 'EXEC'];
const MILLISECONDS_BETWEEN_LOOKS = 20;

/** Plain commands, and how many bytes they take on the way to the server. */
export interface Writes {
	readonly commands: readonly Command[];
	readonly bytes: number;
}

/** What the server wrote to its append-only file: each change of data as the plain command that makes it. */
export class AppendOnlyFile {
	private read = 0;
	private database = '0';

	private constructor(
		private readonly client: Redis,
		private readonly path: string,
	) {}

	/** The file of a server on this machine. */
	static async of(client: Redis): Promise<AppendOnlyFile> {
		const folder = join(await setting(client, 'dir'), await setting(client, 'appenddirname'));
		const manifest = join(folder, `${await setting(client, 'appendfilename')}.manifest`);
		const name = /^file (\S+) seq \d+ type i$/m.exec(await readFile(manifest, 'utf8'))?.[1];
		if (name === undefined) throw new Error('The server has no append-only file');
		return new AppendOnlyFile(client, join(folder, name));
	}

	/** The changes of one database since the last call. */
	async changesOf(database: number): Promise<Writes> {
		await this.untilWritten();
		const file = await open(this.path);
		try {
			const { size } = await file.stat();
			const written = Buffer.alloc(size - this.read);
			await file.read(written, 0, written.length, this.read);
			this.read = size;
			return this.writesIn(written, String(database));
		} finally {
			await file.close();
		}
	}

	private writesIn(written: Buffer, database: string): Writes {
		const commands: Command[] = [];
		let bytes = 0;
		for (const { name, args, length } of commandsIn(written)) {
			if (name === 'SELECT') this.database = String(args[0]);
			else if (this.database === database && !FRAMES.includes(name)) {
				commands.push([name, ...args.map(asTextIfItIs)]);
				bytes += length;
			}
		}
		return { commands, bytes };
	}

	private async untilWritten(): Promise<void> {
		for (;;) {
			const info = await this.client.info('persistence');
			if (/^aof_buffer_length:0\r?$/m.test(info)) return;
			await sleep(MILLISECONDS_BETWEEN_LOOKS);
		}
	}
}

interface Read {
	readonly name: string;
	readonly args: readonly Buffer[];
	/** Bytes of the whole command. */
	readonly length: number;
}

/** Reads Redis' protocol: `*<arguments>`, then for each `$<length>` and the argument. */
function* commandsIn(written: Buffer): Generator<Read> {
	let at = 0;
	const number = (): number => {
		const end = written.indexOf('\r\n', at);
		const text = written.toString('latin1', at + 1, end);
		at = end + 2;
		return Number(text);
	};
	while (at < written.length) {
		const start = at;
		const [name, ...args] = Array.from({ length: number() }, () => {
			const length = number();
			const argument = written.subarray(at, at + length);
			at += length + 2;
			return argument;
		});
		yield { name: String(name).toUpperCase(), args, length: at - start };
	}
}

/** Clients send text faster than bytes, and the rival is to be as fast as it can be. */
function asTextIfItIs(argument: Buffer): string | Buffer {
	const text = argument.toString('utf8');
	return Buffer.from(text).equals(argument) ? text : Buffer.from(argument);
}

async function setting(client: Redis, name: string): Promise<string> {
	const reply: unknown = await client.config('GET', name);
	if (Array.isArray(reply) && typeof reply[1] === 'string') return reply[1];
	throw new Error(`The server does not say its ${name}`);
}
