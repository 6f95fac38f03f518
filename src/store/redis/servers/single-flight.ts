/** A task that several callers wait for and that runs once at a time, with a rest in between. */
export class SingleFlight {
	private running: Promise<void> | undefined;
	private lastEnd = Number.NEGATIVE_INFINITY;
	private lastSuccess = Number.NEGATIVE_INFINITY;

	/** @param restMs milliseconds between the end of a run and the start of the next. */
	constructor(
		private readonly task: () => Promise<void>,
		private readonly restMs: number,
	) {}

	/** Milliseconds since the task last succeeded. */
	get ageMs(): number {
		return performance.now() - this.lastSuccess;
	}

	/** Joins the run that is under way, or starts one. */
	async run(): Promise<void> {
		this.running ??= this.start();
		await this.running;
	}

	private async start(): Promise<void> {
		try {
			const rest = this.lastEnd + this.restMs - performance.now();
			if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
			await this.task();
			this.lastSuccess = performance.now();
		} finally {
			this.lastEnd = performance.now();
			this.running = undefined;
		}
	}
}
