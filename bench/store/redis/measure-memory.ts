import { inWords } from '../data/sizes';
import type { Figure, Rival } from '../measure/figure';
import { progress } from '../measure/progress';
import { bareClient, inPipelines, RIVAL_DATABASE } from './bare-client';
import {
	ledgerBytes,
	standingsBytes,
	type FilledAccount,
	type FilledServer,
	type WrittenAccount,
} from './filled-account';
import { settledMemory } from './memory';
import { rivalLayouts, writesOf, type RivalLayout } from './rival-layouts';

const PART = 'Redis';

/** What the same list takes in each of the usual ways, on the same server; `whileThere` is called before it is removed. */
export async function rivalsMemory(
	{ url, client, defer }: FilledServer,
	contacts: number,
	whileThere: (layout: RivalLayout) => Promise<void>,
): Promise<Rival[]> {
	const rival = await bareClient(url, RIVAL_DATABASE, defer);
	const rivals: Rival[] = [];
	for (const layout of rivalLayouts(contacts)) {
		progress(`Redis: ${layout.name}, ${inWords(contacts)}`);
		const before = await settledMemory(client);
		await inPipelines(rival, writesOf(layout, contacts));
		const grown = (await settledMemory(client)) - before;
		rivals.push({ name: layout.name, reading: { value: grown / contacts } });
		await whileThere(layout);
		await rival.flushdb('SYNC');
	}
	return rivals;
}

/** The figures about memory. */
export function memoryFigures(
	largest: WrittenAccount,
	imported: FilledAccount,
	replies: FilledAccount,
	rivals: readonly Rival[],
): Figure[] {
	const measured = { outcome: 'measured', part: PART, unit: 'B' } as const;
	return [
		{
			...measured,
			measure: `standings, memory a contact, ${inWords(largest.contacts)}`,
			reading: { value: standingsBytes(largest) },
			rivals,
			target: { of: 'value', is: 'at most', limit: 30 },
		},
		...[
			{ of: 'an imported opt-out', account: imported },
			{ of: 'an opt-out by reply', account: replies },
		].map(
			({ of, account }): Figure => ({
				...measured,
				measure: `ledger with event ids, memory of ${of}`,
				reading: { value: ledgerBytes(account) },
				target: { of: 'value', is: 'at most', limit: 130 },
			}),
		),
	];
}

/** How fast the longest list was recorded, in calls of up to 500,000 events. */
export function importFigure({ contacts, milliseconds }: FilledAccount): Figure {
	return {
		outcome: 'measured',
		part: PART,
		measure: `record, import of ${inWords(contacts)}, not kept on disk`,
		unit: 'events/s',
		reading: { value: (1000 * contacts) / milliseconds },
	};
}
