import type { IDataObject } from 'n8n-workflow';
import type { ConsentEvent } from '../../../src/consent/events';
import { listOf } from '../../../src/consent/scope';
import type { Standing } from '../../../src/consent/standing';
import type {
	ContactDescription,
	ExplainedStanding,
} from '../../../src/operations/describe-contact';
import { presentFields } from '../../shared/present-fields';

/** How n8n shows what the store knows of a contact. */
export function shownDescription({
	overall,
	lists,
	eventCount,
	lastEntries,
}: ContactDescription): IDataObject {
	return {
		...shownExplained(overall),
		lists: lists.map((list) => ({ list: listOf(list.scope) ?? '', ...shownExplained(list) })),
		eventCount,
		lastEvents: lastEntries.map(({ event }) => shownEvent(event)),
	};
}

function shownExplained({ standing, decidedBy }: ExplainedStanding): IDataObject {
	return {
		...shownStanding(standing),
		...(decidedBy && { decidedBy: shownEvent(decidedBy) }),
	};
}

/** A standing; `scope` says whether it is about all texts or one list. */
export function shownStanding(standing: Standing): IDataObject {
	if (standing.status === 'subscribed') return { standing: 'subscribed' };
	return presentFields({
		standing: standing.status,
		since: new Date(standing.since).toISOString(),
		source: standing.source,
		scope: 'scope' in standing ? standing.scope : undefined,
	});
}

/** An event with its evidence; times in ISO 8601, UTC. */
export function shownEvent({ evidence, ...event }: ConsentEvent): IDataObject {
	return presentFields({
		eventId: event.id,
		type: event.type,
		scope: event.scope,
		list: listOf(event.scope),
		at: new Date(event.at).toISOString(),
		recordedAt: new Date(event.recordedAt).toISOString(),
		source: event.source,
		actor: event.actor,
		...evidence,
	});
}
