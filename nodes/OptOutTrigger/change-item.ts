import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { ConsentEvent, ConsentEventType } from '../../src/consent/events';
import { listOf } from '../../src/consent/scope';
import type { StandingChange } from '../../src/operations/standing-change';
import { timelineEntry } from '../../src/operations/timeline-entry';
import { explainRule } from '../../src/reply/explain-rule';
import { presentFields } from '../shared/present-fields';
import { shownStanding } from '../shared/shown-standing';

const CHANGES: Readonly<Record<ConsentEventType, string>> = {
	opt_out: 'opted_out',
	opt_in: 'opted_in',
	hold: 'held',
	release: 'released',
	block: 'blocked',
	unblock: 'unblocked',
	erasure: 'erased',
};

/** @param redelivered whether a workflow may have been started for the event before. */
export function changeItem(change: StandingChange, redelivered: boolean): INodeExecutionData {
	return { json: { ...changeFields(change), redelivered } };
}

/** What an item says about a change, with the contact where the other nodes of the pack look for it. */
export function changeFields(change: StandingChange): IDataObject {
	const { event } = change;
	return presentFields({
		change: CHANGES[event.type],
		contact: event.contact,
		scope: event.scope,
		list: listOf(event.scope),
		changed: change.changed,
		before: shownStanding(change.before),
		after: shownStanding(change.after),
		now: {
			...shownStanding(change.now),
			listsLeft: change.listsLeft.map((left) => listOf(left)),
		},
		source: event.source,
		actor: event.actor,
		eventTime: new Date(event.at).toISOString(),
		recordedAt: new Date(event.recordedAt).toISOString(),
		eventId: event.id,
		evidence: evidenceFields(event),
		timeline: timelineEntry(change),
	});
}

function evidenceFields({ evidence }: ConsentEvent): IDataObject {
	const { rule, keyword, text, textHash, messageId, note, requestedBy } = evidence;
	return presentFields({
		message: text,
		messageHash: textHash,
		messageId,
		rule,
		keyword,
		explanation: rule === undefined ? undefined : explainRule(rule, keyword),
		requestedBy,
		note,
	});
}
