import { createHash } from 'node:crypto';
import type { RecordEntry } from '../../../src/store/suppression-store';
import { completeEvent, encodeMark } from '../pack';
import { contactAt } from './contacts';

const DAY = 24 * 60 * 60 * 1000;
const RECORDED_AT = Date.UTC(2026, 8, 1);
const OLDEST_OPT_OUT_DAYS = 3 * 365;

/** Makes what is recorded for the nth contact. */
export type MakeEntry = (n: number) => RecordEntry;

/** When the nth contact opted out, milliseconds since 1970. */
export function optedOutAt(n: number): number {
	return RECORDED_AT - scattered(n, OLDEST_OPT_OUT_DAYS * DAY);
}

/** An opt-out out of another system's export: whose, and when it was. */
export function importedOptOut(n: number): RecordEntry {
	return {
		event: completeEvent(
			{
				type: 'opt_out',
				contact: contactAt(n),
				at: optedOutAt(n),
				source: 'import',
				actor: 'operator',
			},
			RECORDED_AT,
		),
	};
}

/** The standing that {@link importedOptOut} makes, as the stores keep it. */
export function standingOfImported(n: number): string {
	return encodeMark('opt_out', { at: optedOutAt(n), source: 'import' });
}

/** An opt-out that the contact texted, with what Twilio and the classifier say about it. */
export function replyOptOut(n: number): RecordEntry {
	const recordedAt = RECORDED_AT + n * 37;
	return {
		event: completeEvent(
			{
				type: 'opt_out',
				contact: contactAt(n),
				at: recordedAt - 1000 - scattered(n, 2000),
				source: 'reply',
				actor: 'contact',
				evidence: { messageId: twilioMessageId(n), rule: 'keyword', keyword: 'stop' },
			},
			recordedAt,
		),
	};
}

/** `count` entries from the nth contact on. */
export function entriesFrom(make: MakeEntry, first: number, count: number): RecordEntry[] {
	return Array.from({ length: count }, (_, index) => make(first + index));
}

/** Twilio's ids are SM and 32 hexadecimal digits. */
function twilioMessageId(n: number): string {
	return `SM${createHash('md5').update(String(n)).digest('hex')}`;
}

function scattered(n: number, bound: number): number {
	return (n * 7_368_787) % bound;
}
