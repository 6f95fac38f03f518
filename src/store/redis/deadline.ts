/** The time limit of one call, shared by all its steps. */
export class Deadline {
	private readonly endsAt: number;

	constructor(readonly allowedMs: number) {
		this.endsAt = performance.now() + allowedMs;
	}

	/** Settles as `step` does, or rejects with the error of `late` when the time of the call is up. */
	async bound<T>(step: Promise<T>, late: () => Error): Promise<T> {
		let timer: NodeJS.Timeout | undefined;
		const expiry = new Promise<never>((_, reject) => {
			const left = Math.max(0, this.endsAt - performance.now());
			timer = setTimeout(() => reject(late()), left);
		});
		try {
			return await Promise.race([step, expiry]);
		} finally {
			clearTimeout(timer);
		}
	}
}
