import { tryToParseDateTime } from 'n8n-workflow';
import { EARLIEST_EVENT_TIME } from '../../src/consent/events';
import { readTime } from '../../src/providers/event-time';

/**
 * Reads a time that a builder gave, by the date picker or by an expression.
 *
 * @param timezone IANA name; for times written without one, as the date picker writes them.
 * @returns milliseconds since 1970, or `undefined` if the field is empty.
 * @throws RangeError with a sentence for the builder if it is no time, or one before 2000.
 */
export function momentOf(value: unknown, fieldName: string, timezone: string): number | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	const time = isNumeric(value) ? readTime(value) : writtenTime(value, timezone);
	if (time === undefined || time < EARLIEST_EVENT_TIME) {
		throw new RangeError(
			`${fieldName} is not a usable time; write it like 2026-03-31T14:05:00Z, or in seconds since 1970`,
		);
	}
	return time;
}

function isNumeric(value: unknown): value is number | string {
	return typeof value === 'number' || (typeof value === 'string' && /^\d{9,13}$/.test(value));
}

function writtenTime(value: unknown, timezone: string): number | undefined {
	try {
		return tryToParseDateTime(value, timezone).toMillis();
	} catch {
		// n8n throws for nothing else here, and the caller says it in words that name the field.
		return undefined;
	}
}
