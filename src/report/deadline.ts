import type { ConsentEvent } from '../consent/events';
import { standingIn } from '../consent/standing';
import { stateOf } from '../consent/state';
import { businessDaysBetween } from './business-days';
import type { CountedEvents } from './count-events';
import type { CountedTexts, SentText } from './count-texts';
import type { DayNamer } from './days';
import type { Deadline, Period } from './summary';

/**
 * Ten business days are the longest that honouring an opt-out may take.
 *
 * @see 47 CFR 64.1200(a)(10)
 */
const MOST_BUSINESS_DAYS = 10;

/** The step log has the time when the provider had answered; the gate was asked up to this long before. */
const MOST_TIME_TO_ANSWER_MS = 2 * 60 * 1000;

/** Holds every text to a contact who ever opted out against what their events say about that moment. */
export function deadlineOf(
	period: Period,
	dayOf: DayNamer,
	{ textsToOptedOut }: CountedTexts,
	{ inPeriod, watched }: CountedEvents,
): Deadline {
	let textsAfterLimit = 0;
	let textsAfterRecorded = 0;
	for (const [contact, texts] of textsToOptedOut) {
		const events = watched.get(contact) ?? [];
		for (const text of texts) {
			if (text.at < period.from) continue;
			if (isAfterLimit(text, events, dayOf)) textsAfterLimit++;
			if (isAfterRecorded(text, events)) textsAfterRecorded++;
		}
	}
	const recordedTooLate = inPeriod.filter(({ at, recordedAt }) =>
		isTooLong(at, recordedAt, dayOf),
	).length;
	return {
		businessDays: MOST_BUSINESS_DAYS,
		recordedTooLate,
		textsAfterLimit,
		textsAfterRecorded,
		isKept: recordedTooLate === 0 && textsAfterLimit === 0 && textsAfterRecorded === 0,
	};
}

function isAfterLimit(
	{ at, scope }: SentText,
	events: readonly ConsentEvent[],
	dayOf: DayNamer,
): boolean {
	const before = events.filter((event) => event.at <= at);
	const standing = standingIn(stateOf(before), scope);
	return standing.status === 'unsubscribed' && isTooLong(standing.since, at, dayOf);
}

function isAfterRecorded({ at, scope }: SentText, events: readonly ConsentEvent[]): boolean {
	const askedAt = at - MOST_TIME_TO_ANSWER_MS;
	const known = events.filter(({ recordedAt, type }) =>
		type === 'opt_out' ? recordedAt <= askedAt : recordedAt <= at,
	);
	return standingIn(stateOf(known), scope).status === 'unsubscribed';
}

function isTooLong(from: number, to: number, dayOf: DayNamer): boolean {
	return businessDaysBetween(from, to, dayOf) > MOST_BUSINESS_DAYS;
}
