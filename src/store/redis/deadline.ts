/** The time limit of one call, shared by all its steps. */
export class Deadline {
	private readonly endsAt: number;

	constructor(readonly allowedMs: number) {
		this.endsAt = performance.now() + allowedMs;
	}

	get leftMs(): number {
		return Math.max(0, this.endsAt - performance.now());
	}

	get isOver(): boolean {
		return this.leftMs === 0;
	}

	/** A limit for one step: so long at most, and never longer than this one. */
	within(ms: number): Deadline {
		return new Deadline(Math.min(ms, this.leftMs));
	}

	/** Settles as `step` does, or rejects with the error of `late` when the time of the call is up. */
	async bound<T>(step: Promise<T>, late: () => Error): Promise<T> {
		let timer: NodeJS.Timeout | undefined;
		const expiry = new Promise<never>((_, reject) => {
			timer = setTimeout(() => reject(late()), this.leftMs);
		});
		try {
			return await Promise.race([step, expiry]);
		} finally {
			clearTimeout(timer);
		}
	}

	/** Lets time pass, but not beyond the limit. */
	async pause(ms: number): Promise<void> {
		await new Promise((resolve) => setTimeout(resolve, Math.min(ms, this.leftMs)));
	}
}
