import fc from 'fast-check';
import {
	completeEvent,
	EVENT_SOURCES,
	type ConsentEvent,
	EVENT_TYPES,
	type ConsentEventType,
	type EventDraft,
} from '../../src/consent/events';
import type { Scope } from '../../src/consent/scope';
import type { E164 } from '../../src/phone/e164';

export const CONTACT = '+12125550123' as E164;
export const NOON = Date.UTC(2026, 10, 2, 12);

/** An event of the contact, at noon unless said otherwise. */
export function eventOf(
	type: ConsentEventType,
	more: Partial<Omit<EventDraft, 'type'>> = {},
	recordedAt = NOON,
): ConsentEvent {
	return completeEvent(
		{ type, contact: CONTACT, at: NOON, source: 'reply', actor: 'contact', ...more },
		recordedAt,
	);
}

const types = fc.constantFrom(...EVENT_TYPES);
const scopes = fc.constantFrom<Scope>('all', 'all', 'list:promos', 'list:{a:b,%}');

/** Random events of the contact, with many equal times. */
export const someEvents: fc.Arbitrary<ConsentEvent[]> = fc.array(
	fc
		.record({
			type: types,
			scope: scopes,
			at: fc.integer({ min: 0, max: 6 }),
			source: fc.constantFrom(...EVENT_SOURCES),
			messageId: fc.uuid(),
		})
		.map(({ type, scope, at, source, messageId }) =>
			eventOf(type, { scope, at: NOON - at * 1000, source, evidence: { messageId } }),
		),
	{ maxLength: 12 },
);
