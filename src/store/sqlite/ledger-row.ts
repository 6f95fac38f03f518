import type { SQLInputValue } from 'node:sqlite';
import {
	ACTORS,
	EVENT_SOURCES,
	EVENT_TYPES,
	eventOf,
	type ConsentEvent,
	type EventId,
	type Evidence,
} from '../../consent/events';
import { contactIn, damagedRow, integerIn, scopeIn, textIn, wordIn, type Row } from './rows';

/** The columns of an event. Evidence is JSON, which keeps every text exactly, also one with control characters. */
export function rowOfEvent(event: ConsentEvent): Record<string, SQLInputValue> {
	return {
		eventId: event.id,
		contact: event.contact,
		type: event.type,
		scope: event.scope,
		at: event.at,
		recordedAt: event.recordedAt,
		source: event.source,
		actor: event.actor,
		evidence: JSON.stringify(event.evidence),
	};
}

/** The event of a row. */
export function eventOfRow(row: Row): ConsentEvent {
	return eventOf(wordIn(row, 'type', EVENT_TYPES), scopeIn(row), {
		id: textIn(row, 'event_id') as EventId,
		contact: contactIn(row),
		at: integerIn(row, 'at'),
		recordedAt: integerIn(row, 'recorded_at'),
		source: wordIn(row, 'source', EVENT_SOURCES),
		actor: wordIn(row, 'actor', ACTORS),
		evidence: evidenceIn(row),
	});
}

function evidenceIn(row: Row): Evidence {
	let evidence: unknown;
	try {
		evidence = JSON.parse(textIn(row, 'evidence'));
	} catch (cause) {
		throw damagedRow('evidence', { cause });
	}
	if (!isEvidence(evidence)) throw damagedRow('evidence');
	return evidence;
}

function isEvidence(value: unknown): value is Evidence {
	if (typeof value !== 'object' || value === null) return false;
	return Object.values(value).every((part) => typeof part === 'string');
}
