import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';

export type N8nRole = 'start' | 'worker' | 'webhook';

export interface ProcessSettings {
	/** Folder that holds `node_modules/n8n`. */
	readonly installation: string;
	readonly role: N8nRole;
	readonly args?: readonly string[];
	readonly env: Readonly<Record<string, string>>;
	/** Where everything that it prints is kept. */
	readonly logFile: string;
}

const SECONDS_TO_END = 20;

/** One process of n8n on loopback. It is ended with this process at the latest. */
export class N8nProcess {
	private printed = '';
	private readonly ended: Promise<unknown>;

	private constructor(
		private readonly child: ChildProcess,
		private readonly settings: ProcessSettings,
	) {
		this.ended = once(child, 'close');
		const file = createWriteStream(settings.logFile, { flags: 'a' });
		const keep = (chunk: Buffer) => {
			this.printed += chunk.toString();
			file.write(chunk);
		};
		child.stdout?.on('data', keep);
		child.stderr?.on('data', keep);
		const endWithUs = () => void child.kill('SIGKILL');
		process.once('exit', endWithUs);
		child.once('close', () => {
			process.removeListener('exit', endWithUs);
			file.end();
		});
	}

	static start(settings: ProcessSettings): N8nProcess {
		const program = join(settings.installation, 'node_modules', 'n8n', 'bin', 'n8n');
		const child = spawn(process.execPath, [program, settings.role, ...(settings.args ?? [])], {
			env: { ...withoutN8nSettings(process.env), ...settings.env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		return new N8nProcess(child, settings);
	}

	/** Everything that it has printed so far. */
	get log(): string {
		return this.printed;
	}

	get pid(): number {
		if (this.child.pid === undefined) throw new Error(`n8n ${this.settings.role} did not start`);
		return this.child.pid;
	}

	get isRunning(): boolean {
		return this.child.exitCode === null && this.child.signalCode === null;
	}

	/** Crashes it, as a machine that loses power would. */
	async crash(): Promise<void> {
		this.child.kill('SIGKILL');
		await this.ended;
	}

	/** Ends it as an operator would; one that does not end in time is killed. */
	async stop(): Promise<void> {
		if (!this.isRunning) return;
		this.child.kill('SIGTERM');
		const impatience = setTimeout(() => this.child.kill('SIGKILL'), SECONDS_TO_END * 1000);
		await this.ended;
		clearTimeout(impatience);
	}
}

/** Settings of an n8n that the caller may have must not reach the one that is tested. */
function withoutN8nSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	return Object.fromEntries(
		Object.entries(env).filter(([name]) => !/^(N8N_|EXECUTIONS_|DB_|QUEUE_|WEBHOOK_)/.test(name)),
	);
}
