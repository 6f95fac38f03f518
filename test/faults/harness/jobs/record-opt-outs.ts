import type { ConsentEvent } from '../../../../src/consent/events';
import { contact } from '../../../store/contract/fixtures';
import type { Duty } from '../duty';
import { library } from '../library';
import type { WriteJob } from '../messages';

/** Records opt-outs until it is told to stop, each again and again until the store acknowledges it. */
export async function recordOptOuts(job: WriteJob, duty: Duty): Promise<void> {
	const lanes = Array.from({ length: job.lanes }, async (_, lane) => {
		for (let number = job.from + lane; duty.goesOn; number += job.lanes) {
			await untilAcknowledged(lane, number, optOut(job, number), duty);
		}
	});
	await Promise.all(lanes);
}

function optOut({ name, range }: WriteJob, number: number): ConsentEvent {
	return library.completeEvent(
		{
			type: 'opt_out',
			contact: contact(range.first + (number % range.count)),
			source: 'reply',
			actor: 'contact',
			evidence: { messageId: `${name}/${number}`, text: 'STOP' },
		},
		Date.now(),
	);
}

async function untilAcknowledged(
	lane: number,
	number: number,
	event: ConsentEvent,
	duty: Duty,
): Promise<void> {
	while (duty.goesOn) {
		const answer = await duty.ask(lane, 'record', async (store) => await store.record([{ event }]));
		if (!answer) continue;
		const { value, ...times } = answer;
		const isNew = value[0]?.isNew ?? false;
		const { contact: whose, id: eventId } = event;
		await duty.tell({
			report: 'acknowledged',
			number,
			contact: whose,
			eventId,
			isNew,
			lane,
			...times,
		});
		return;
	}
}
