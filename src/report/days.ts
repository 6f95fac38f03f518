import { Tallies } from './tallies';
import type { DayFigures, Period } from './summary';

const HOUR = 60 * 60 * 1000;

/** Names the calendar day of a moment in a time zone, e.g. `2026-03-31`. */
export type DayNamer = (at: number) => string;

/** @throws RangeError if there is no such time zone. */
export function dayNamer(timezone: string): DayNamer {
	// Swedish dates are written as ISO 8601 writes them.
	const format = new Intl.DateTimeFormat('sv-SE', {
		timeZone: timezone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
	});
	return (at) => format.format(at);
}

/** Counts what happens on each day of a period. */
export class DayCounts {
	readonly texts = new Tallies();
	readonly optOuts = new Tallies();
	readonly optIns = new Tallies();

	constructor(
		private readonly period: Period,
		readonly dayOf: DayNamer,
	) {}

	/** Every day of the period, quiet ones included. */
	figures(): DayFigures[] {
		return this.days().map((day) => ({
			day,
			texts: this.texts.countOf(day),
			optOuts: this.optOuts.countOf(day),
			optIns: this.optIns.countOf(day),
		}));
	}

	/** Steps of less than a day, so that the long day at the end of summer time is not named twice, nor any left out. */
	private days(): string[] {
		const days = new Set<string>();
		for (let at = this.period.from; at < this.period.to; at += HOUR) days.add(this.dayOf(at));
		if (this.period.to > this.period.from) days.add(this.dayOf(this.period.to - 1));
		return [...days];
	}
}
