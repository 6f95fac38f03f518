import {
	ACTORS,
	EVENT_SOURCES,
	EVENT_TYPES,
	eventOf,
	type ConsentEvent,
	type Evidence,
	type EventId,
} from '../../consent/events';
import type { Scope } from '../../consent/scope';
import type { E164 } from '../../phone/e164';
import { damaged } from './failures';

/** The form of a consent event in the ledger: a JSON list, in an order that is part of the stored form. */
export function encodeEvent(event: ConsentEvent): string {
	const { id, contact, type, scope, at, recordedAt, source, actor, evidence } = event;
	return JSON.stringify([id, contact, type, scope, at, recordedAt, source, actor, evidence]);
}

/** @throws SuppressionStoreError 'damaged' if it was not written by {@link encodeEvent}. */
export function decodeEvent(stored: string): ConsentEvent {
	const fields = listIn(stored);
	const [id, contact, type, scope, at, recordedAt, source, actor, evidence] = fields;
	return eventOf(oneOf(EVENT_TYPES, type), scopeIn(scope), {
		id: text(id) as EventId,
		contact: text(contact) as E164,
		at: time(at),
		recordedAt: time(recordedAt),
		source: oneOf(EVENT_SOURCES, source),
		actor: oneOf(ACTORS, actor),
		evidence: evidenceIn(evidence),
	});
}

function listIn(stored: string): readonly unknown[] {
	try {
		const parsed: unknown = JSON.parse(stored);
		if (Array.isArray(parsed)) return parsed;
	} catch {
		throw damaged();
	}
	throw damaged();
}

function text(value: unknown): string {
	if (typeof value !== 'string') throw damaged();
	return value;
}

function time(value: unknown): number {
	if (typeof value !== 'number') throw damaged();
	return value;
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T {
	const found = known.find((one) => one === value);
	if (found === undefined) throw damaged();
	return found;
}

function scopeIn(value: unknown): Scope {
	const scope = text(value);
	if (scope === 'all') return scope;
	if (!scope.startsWith('list:')) throw damaged();
	return `list:${scope.slice('list:'.length)}`;
}

function evidenceIn(value: unknown): Evidence {
	if (typeof value !== 'object' || value === null) throw damaged();
	return value;
}
