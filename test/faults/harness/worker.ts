import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Job, Order, Report } from './messages';

const PROGRAM = join(__dirname, 'worker-process.ts');

/** The parent's end of a worker process. */
export class Worker {
	/** Given every report of the worker until it has ended. */
	hear: (report: Report) => void = () => {};
	/** Told when the process ends without having been asked to. */
	diedUnasked: (how: string) => void = () => {};
	private readonly ready: Promise<void>;
	private readonly ended: Promise<unknown>;
	private mayEnd = false;

	private constructor(private readonly child: ChildProcess) {
		this.ended = once(child, 'exit');
		this.ready = new Promise((resolve) => {
			child.on('message', (report: Report) => {
				if (report.report === 'ready') resolve();
				else this.hear(report);
			});
		});
		child.once('exit', (code, signal) => {
			if (!this.mayEnd) this.diedUnasked(`code ${code}, signal ${signal}`);
		});
	}

	static start(): Worker {
		return new Worker(fork(PROGRAM, { execArgv: ['--require', 'tsx/cjs'] }));
	}

	get pid(): number {
		if (this.child.pid === undefined) throw new Error('The worker has no process');
		return this.child.pid;
	}

	async begin(job: Job): Promise<void> {
		await this.ready;
		this.order({ order: 'work', job });
	}

	order(order: Order): void {
		if (this.child.connected) this.child.send(order);
	}

	/** Ends the process at once, as a power cut or the kernel would. */
	async kill(): Promise<void> {
		this.mayEnd = true;
		this.child.kill('SIGKILL');
		await this.ended;
	}
}

/** Starting a process takes most of a second, so those that are still alive serve the next load. */
const idle: Worker[] = [];

export function hire(): Worker {
	return idle.pop() ?? Worker.start();
}

/** Takes back a worker that has finished its job. */
export function release(worker: Worker): void {
	worker.hear = () => {};
	worker.diedUnasked = () => {};
	idle.push(worker);
}

/** Ends the processes that nobody uses. */
export async function dismissAll(): Promise<void> {
	await Promise.all(idle.splice(0).map((worker) => worker.kill()));
}
