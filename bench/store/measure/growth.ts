import { SAMPLE_SIZE } from '../data/samples';
import { inWords } from '../data/sizes';
import type { CheckTimes } from './check-times';
import type { Figure } from './figure';
import { scaled, type Reading } from './reading';

/** How the time for one contact changes with the length of the list. */
export interface GrowthSeries {
	readonly name: string;
	readonly points: readonly GrowthPoint[];
}

export interface GrowthPoint {
	/** How many contacts are suppressed. */
	readonly contacts: number;
	/** Time for one contact of a sample of 10,000. */
	readonly microseconds: Reading;
	/** What the standings take, a contact. */
	readonly bytes?: number;
}

/**
 * The series of a store and of its rival.
 * @param bytes what the standings take a contact, for each size.
 */
export function growthSeries(
	times: readonly CheckTimes[],
	bytes: readonly number[],
	names: { readonly store: string; readonly rival: string },
): [store: GrowthSeries, rival: GrowthSeries] {
	const perContact = (reading: Reading): Reading => scaled(reading, 1000 / SAMPLE_SIZE);
	return [
		{
			name: names.store,
			points: times.map(({ contacts, store }, n) => ({
				contacts,
				microseconds: perContact(store),
				bytes: bytes[n],
			})),
		},
		{
			name: names.rival,
			points: times.map(({ contacts, rival }) => ({ contacts, microseconds: perContact(rival) })),
		},
	];
}

/** By how much the slowest size is above the fastest. */
export function growthFigure(part: string, { points }: GrowthSeries): Figure {
	const times = points.map(({ microseconds }) => microseconds.value);
	const [smallest = 0, largest = 0] = [points[0]?.contacts, points.at(-1)?.contacts];
	return {
		outcome: 'measured',
		part,
		measure: `check, slowest to fastest size, ${inWords(smallest)} to ${inWords(largest)}`,
		unit: 'times',
		reading: { value: Math.max(...times) / Math.min(...times) },
		target: { of: 'value', is: 'at most', limit: 1.3 },
	};
}
