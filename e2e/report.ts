import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** Prints one line for each check with its time, and counts. */
export class Report {
	private passed = 0;
	private failed = 0;

	/** @param folder where the whole story of each failure is kept. */
	constructor(private readonly folder: string) {}

	get hasFailures(): boolean {
		return this.failed > 0;
	}

	/** Runs a check. A failure is printed and counted, and the checks after it go on. */
	async check(name: string, run: () => Promise<string | void>): Promise<void> {
		const start = performance.now();
		try {
			const remark = await run();
			this.passed++;
			this.print('ok    ', name, start, remark ?? '');
		} catch (error) {
			this.failed++;
			this.print('FAILED', name, start, firstLineOf(error));
			const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
			appendFileSync(join(this.folder, 'failures.txt'), `${name}\n${story}\n\n`);
		}
	}

	/** The closing line. */
	summary(): string {
		return `${this.passed} passed, ${this.failed} failed`;
	}

	private print(result: string, name: string, start: number, remark: string): void {
		const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
		console.log(`${result} ${seconds} s  ${name}${remark === '' ? '' : `: ${remark}`}`);
	}
}

function firstLineOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message.split('\n').slice(0, 4).join(' ').slice(0, 400);
}
