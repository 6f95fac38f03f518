import type { Duty } from '../duty';
import { library } from '../library';
import type { DeliverJob } from '../messages';

/** Records each batch until the store has acknowledged it, with the times of a clock that is wrong. */
export async function deliverEvents(job: DeliverJob, duty: Duty): Promise<void> {
	for (const batch of job.batches) {
		const now = Date.now() + job.clockIsAhead;
		const entries = batch.map((draft) => ({ event: library.completeEvent(draft, now) }));
		while (duty.goesOn) {
			const answer = await duty.ask(0, 'record', async (store) => await store.record(entries));
			if (!answer) continue;
			const { value, ...times } = answer;
			for (const { event, isNew } of value) {
				const { contact, id: eventId } = event;
				const about = { number: 0, lane: 0, contact, eventId, isNew, ...times };
				await duty.tell({ report: 'acknowledged', ...about });
			}
			break;
		}
	}
}
