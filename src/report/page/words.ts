import type { EventSource } from '../../consent/events';

/** Where a suppression came from, in the words of the page. */
const SOURCE_NAMES: Readonly<Record<EventSource, string>> = {
	reply: 'Reply of the contact',
	manual: 'Entered by a person',
	import: 'Imported',
	provider: 'Reported by the provider',
	complaint: 'Complaint',
	wrong_number: 'Wrong number',
	reassigned: 'Number reassigned',
	deactivated: 'Number deactivated',
};

export function sourceName(source: EventSource): string {
	return SOURCE_NAMES[source];
}

const WHOLE = new Intl.NumberFormat('en-US');
const SHARE = new Intl.NumberFormat('en-US', {
	style: 'percent',
	minimumFractionDigits: 2,
	maximumFractionDigits: 2,
});

export function count(value: number): string {
	return WHOLE.format(value);
}

export function percent(share: number): string {
	return SHARE.format(share);
}

/** e.g. `0.8 s`, `4 min`, `3 h`, `12 days`. */
export function duration(seconds: number): string {
	if (seconds < 10) return `${seconds.toFixed(1)} s`;
	if (seconds < 120) return `${Math.round(seconds)} s`;
	if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
	if (seconds < 172_800) return `${Math.round(seconds / 3600)} h`;
	return `${Math.round(seconds / 86_400)} days`;
}

/** e.g. `31 March 2026`. */
export function day(at: number, timezone: string): string {
	return new Intl.DateTimeFormat('en-GB', {
		timeZone: timezone,
		day: 'numeric',
		month: 'long',
		year: 'numeric',
	}).format(at);
}
