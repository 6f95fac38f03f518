import type { IDataObject } from 'n8n-workflow';
import type { ConsentEvent } from '../../../src/consent/events';
import { listOf } from '../../../src/consent/scope';
import type {
	ContactDescription,
	ExplainedStanding,
} from '../../../src/operations/describe-contact';
import { presentFields } from '../../shared/present-fields';
import { shownStanding } from '../../shared/shown-standing';

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
