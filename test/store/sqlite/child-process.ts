import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const SCRIPT = join(__dirname, 'store-process.ts');
const EVENT_ID = /^[\w-]{22}$/;

export interface StoreProcessOptions {
	readonly path: string;
	readonly account: string;
	readonly count: number;
	readonly nodeFlags?: readonly string[];
	/** Largest file that the process may write, in blocks of 512 bytes. */
	readonly fileSizeLimit?: number;
	readonly withoutRights?: boolean;
}

export interface StoreProcess {
	readonly child: ChildProcess;
	/** Ids of the events that were acknowledged so far. */
	readonly acknowledged: readonly string[];
	/** Resolves when that many events were acknowledged. */
	whenAcknowledged(count: number): Promise<void>;
	/** Resolves with the last line printed, when the process has ended. */
	readonly lastLine: Promise<string>;
}

/** Starts a process that records opt-outs in an embedded store. */
export function startStoreProcess(options: StoreProcessOptions): StoreProcess {
	const child = spawnNode(options);
	const acknowledged: string[] = [];
	const waiting: { count: number; resolve: () => void }[] = [];
	let last = '';
	createInterface({ input: child.stdout }).on('line', (line) => {
		last = line;
		if (EVENT_ID.test(line)) acknowledged.push(line);
		for (const { count, resolve } of waiting) if (acknowledged.length >= count) resolve();
	});
	return {
		child,
		acknowledged,
		whenAcknowledged: async (count) => {
			await new Promise<void>((resolve) => waiting.push({ count, resolve }));
		},
		lastLine: once(child, 'close').then(() => last),
	};
}

function spawnNode(options: StoreProcessOptions) {
	const { path, account, count, nodeFlags = [], fileSizeLimit, withoutRights } = options;
	const limits = fileSizeLimit ? `trap '' XFSZ; ulimit -f ${fileSizeLimit}; ` : '';
	const node = [process.execPath, ...nodeFlags, '--import', 'tsx', SCRIPT, path, account];
	return spawn('sh', ['-c', `${limits}exec "$@"`, 'sh', ...node, String(count)], {
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { ...process.env, ...(withoutRights && { WITHOUT_RIGHTS: 'yes' }) },
	});
}
