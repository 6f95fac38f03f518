import { dayNumber } from './holidays';

/** The time that clocks show in one zone. */
export interface LocalTime {
	/** Days since 1 January 1970, by the local calendar. */
	readonly day: number;
	/** Minutes since midnight. */
	readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * @param zone IANA name.
 * @param moment milliseconds since 1970.
 * @throws RangeError if there is no such zone.
 */
export function localTime(zone: string, moment: number): LocalTime {
	const parts = new Map<string, number>();
	for (const { type, value } of formatOf(zone).formatToParts(moment))
		parts.set(type, Number(value));
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? NaN;
	return {
		day: dayNumber(part('year'), part('month'), part('day')),
		minute: part('hour') * 60 + part('minute'),
	};
}

/** Whether this Node.js knows a time zone by this name. */
export function isTimeZone(name: string): boolean {
	try {
		formatOf(name);
		return true;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}

/** Making a format takes a thousand times as long as using it. */
function formatOf(zone: string): Intl.DateTimeFormat {
	const format =
		formats.get(zone) ??
		new Intl.DateTimeFormat('en-US', {
			timeZone: zone,
			calendar: 'gregory',
			numberingSystem: 'latn',
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
		});
	formats.set(zone, format);
	return format;
}
