import type { AccountSummary, Tally } from '../summary';
import type { Bar } from './charts';
import type { Figure } from './figure';
import { count, percent, sourceName } from './words';

/** Everything that the page draws, in the order of reading. */
export function figuresOf(summary: AccountSummary): Figure[] {
	return [
		byDay(summary, 'Texts sent', 'texts', 'Each day, without confirmations and answers to HELP'),
		byDay(summary, 'Opt-outs', 'optOuts', 'Each day, by the time when the contact wrote'),
		campaignRates(summary),
		ranking('Texts that were not sent', 'By the label of the step', summary.skipsByLabel, [
			'Label',
			'Texts',
		]),
		ranking(
			'Suppressed contacts, by reason',
			'All who may not be texted now',
			summary.suppressed.bySource.map(({ name, count }) => ({ name: sourceName(name), count })),
			['Reason', 'Contacts'],
		),
		ranking(
			'Contacts who left one list',
			'By the name of the list; they may get other texts',
			summary.suppressed.byList,
			['List', 'Contacts'],
		),
	];
}

function byDay(
	{ days }: AccountSummary,
	title: string,
	field: 'texts' | 'optOuts',
	about: string,
): Figure {
	return {
		title,
		about,
		shape: 'columns',
		heads: ['Day', title],
		bars: days.map((figures) => ({ name: figures.day, value: figures[field] })),
		format: count,
		nothing: 'The period has no days.',
	};
}

function campaignRates({ campaigns }: AccountSummary): Figure {
	const bars = campaigns
		.filter(({ texts }) => texts > 0)
		.map(({ campaign, optOutRate }): Bar => ({ name: campaign || '(none)', value: optOutRate }))
		.sort((a, b) => b.value - a.value);
	return {
		title: 'Opt-out rate, by campaign',
		about: 'Opt-outs within a week after a text, for each text sent',
		shape: 'rows',
		heads: ['Campaign', 'Opt-out rate'],
		bars,
		format: percent,
		nothing: 'No texts were sent.',
	};
}

function ranking(
	title: string,
	about: string,
	tallies: readonly Tally[],
	heads: readonly [string, string],
): Figure {
	return {
		title,
		about,
		shape: 'rows',
		heads,
		bars: tallies.map((tally) => ({ name: tally.name, value: tally.count })),
		format: count,
		nothing: 'None.',
	};
}
