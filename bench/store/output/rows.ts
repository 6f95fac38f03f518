import { inWords } from '../data/sizes';
import type { EngineProfile } from '../engine/profile';
import { isMet, type Figure, type Measured } from '../measure/figure';
import type { GrowthSeries } from '../measure/growth';
import { ratioText, readingText, shortNumber, targetText } from './number';

/** A table as texts, whatever it is then written as. */
export interface Rows {
	readonly title: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** All measures: each with its first rival, further rivals on lines of their own. */
export function figureRows(figures: readonly Figure[]): Rows {
	return {
		title: 'Measures',
		head: ['', 'measure', 'measured', 'rival', "rival's", 'ratio', 'target', ''],
		rows: figures.flatMap((figure) =>
			figure.outcome === 'measured'
				? measuredRows(figure)
				: [[figure.part, figure.measure, `failed: ${figure.reason}`, '', '', '', '', 'FAILED']],
		),
	};
}

/** Time for one contact, and what it takes, for each length of the list. */
export function growthRows(growth: readonly GrowthSeries[]): Rows {
	const sizes = growth[0]?.points.map(({ contacts }) => contacts) ?? [];
	const bytes = growth.filter(({ points }) => points.some((point) => point.bytes !== undefined));
	return {
		title: 'Growth: a check, microseconds a contact; standings, bytes a contact',
		head: [
			'suppressed',
			...growth.map(({ name }) => name),
			...bytes.map(({ name }) => `${name}, B`),
		],
		rows: sizes.map((size) => {
			const at = ({ points }: GrowthSeries) => points.find(({ contacts }) => contacts === size);
			return [
				inWords(size),
				...growth.map((series) => optional(at(series)?.microseconds.value)),
				...bytes.map((series) => optional(at(series)?.bytes)),
			];
		}),
	};
}

/** What a run in n8n's engine spends its time on. */
export function profileRows(profiles: readonly EngineProfile[]): Rows {
	const names = [
		...new Set(profiles.flatMap(({ activities }) => activities.map(({ name }) => name))),
	];
	return {
		title: 'Check Suppression in n8n, 10,000 items: milliseconds a run, under the profiler',
		head: ['', ...profiles.map((profile) => profile.of)],
		rows: names
			.sort()
			.map((name) => [
				name,
				...profiles.map(({ activities }) =>
					optional(activities.find((activity) => activity.name === name)?.milliseconds),
				),
			]),
	};
}

function measuredRows(figure: Measured): string[][] {
	const { part, measure, unit, reading, rivals = [], target } = figure;
	const [first, ...others] = rivals;
	const met = isMet(figure);
	return [
		[
			part,
			measure,
			readingText(reading, unit),
			first?.name ?? '',
			first ? readingText(first.reading, unit) : '',
			first ? ratioText(figure, first) : '',
			target ? targetText(target, unit) : '',
			met === undefined ? '' : met ? 'met' : 'MISSED',
		],
		...others.map((rival) => [
			'',
			'',
			'',
			rival.name,
			readingText(rival.reading, unit),
			ratioText(figure, rival),
			'',
			'',
		]),
	];
}

function optional(value: number | undefined): string {
	return value === undefined ? '–' : shortNumber(value);
}
