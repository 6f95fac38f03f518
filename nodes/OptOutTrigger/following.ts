import type { IPollFunctions } from 'n8n-workflow';
import type { Place } from './place';

/** An execution that was started and has not ended yet. */
export interface Handover {
	readonly startedAt: number;
	/** The place once it is known that n8n has the events. */
	readonly next: Place;
	/** Never rejects. */
	readonly outcome: Promise<HandoverOutcome>;
}

export type HandoverOutcome = 'taken' | 'failed';

/** What this process knows of one trigger. It is lost with the process; what must survive is the kept place. */
export class Following {
	/** Whether a poll is under way: n8n begins another one when its time has come, whether the last has ended or not. */
	isBusy = false;
	/** Whether this process has polled before. */
	isKnown = false;
	/** May be later than what n8n kept, which it writes only when it starts an execution. */
	place?: Place;
	handover?: Handover;
	/** Times that the events at the place were handed over in vain. */
	failures = 0;
}

const followings = new Map<string, Following>();

/** The trigger of a workflow in this process. */
export function followingOf(context: IPollFunctions): Following {
	const key = JSON.stringify([context.getWorkflow().id, context.getNode().id]);
	const known = followings.get(key) ?? new Following();
	followings.set(key, known);
	return known;
}

/** Forgets what only this process knows, as its end does. */
export function forgetFollowings(): void {
	followings.clear();
}
