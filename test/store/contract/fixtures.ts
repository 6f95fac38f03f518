import { randomUUID } from 'node:crypto';
import {
	completeEvent,
	type ConsentEvent,
	type ConsentEventType,
	type EventDraft,
} from '../../../src/consent/events';
import type { E164 } from '../../../src/phone/e164';
import type { ClaimRequest, StepLogEntry } from '../../../src/store/suppression-store';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The present, once per test run: stores may forget what is past, so that marks must lie in the real future. */
export const NOW = Date.now();

const FIRST_AREA_CODE = 200;
const NUMBERS_PER_AREA = 100;

/** The nth fictional contact: 555-0100 to 555-0199 of one area code after the other, 80,000 in all. */
export function contact(n: number): E164 {
	const area = FIRST_AREA_CODE + Math.floor(n / NUMBERS_PER_AREA);
	return `+1${area}55501${String(n % NUMBERS_PER_AREA).padStart(2, '0')}` as E164;
}

export const ANN = contact(0);
export const BEN = contact(1);
export const CLEO = contact(2);

/** A name that no other test uses, so that tests share a database without meeting. */
export function anyAccount(): string {
	return `brand ${randomUUID()}`;
}

/** A complete event with an id of its own; what a test does not care about is filled in. */
export function event(type: ConsentEventType, draft: Partial<EventDraft> = {}): ConsentEvent {
	const evidence = { messageId: randomUUID(), ...draft.evidence };
	return completeEvent(
		{ contact: ANN, at: NOW - HOUR, source: 'reply', actor: 'contact', ...draft, type, evidence },
		NOW,
	);
}

export function entries(...events: ConsentEvent[]): { event: ConsentEvent }[] {
	return events.map((one) => ({ event: one }));
}

export function claimRequest(request: Partial<ClaimRequest> = {}): ClaimRequest {
	return {
		contact: ANN,
		scope: 'all',
		sendKey: 'welcome/step 1',
		at: NOW,
		keepUntil: NOW + DAY,
		...request,
	};
}

export function stepLine(line: Partial<StepLogEntry> = {}): StepLogEntry {
	return {
		id: randomUUID(),
		at: NOW,
		contact: ANN,
		kind: 'sequence_step',
		campaign: 'Welcome',
		step: '1',
		scope: 'all',
		outcome: 'sent',
		successful: true,
		label: 'Sent',
		...line,
	};
}

export async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
	const items: T[] = [];
	for await (const item of stream) items.push(item);
	return items;
}
