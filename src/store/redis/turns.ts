import type { Deadline } from './deadline';
import { timedOut } from './failures';

/** Lets one caller of this process at a time work on a partition, in the order in which they came. */
export class Turns {
	private readonly ends = new Map<number, Promise<void>>();

	/**
	 * Works when all who came before have finished.
	 * @throws SuppressionStoreError 'timeout' if the turn does not come in time; the work is then never done.
	 */
	async take<T>(partition: number, deadline: Deadline, work: () => Promise<T>): Promise<T> {
		const before = this.ends.get(partition) ?? Promise.resolve();
		let end = () => {};
		const own = new Promise<void>((resolve) => {
			end = resolve;
		});
		this.ends.set(
			partition,
			before.then(() => own),
		);
		try {
			await deadline.bound(before, () => timedOut(deadline.allowedMs));
			return await work();
		} finally {
			end();
		}
	}
}
