import type { Traffic } from './checks';
import type { Contact } from './contacts';
import type { Outcome } from './scenario';
import { chapterOf, ROUNDS } from './story';
import { table, type Cell } from './table';

/** Who replied what, and what it was read as. */
export function repliesTable(
	contacts: readonly Contact[],
	{ readings }: Outcome,
	inColour: boolean,
): string {
	const rows = contacts.map(({ name, phone }): Cell[] => {
		const { reply } = chapterOf(name);
		const reading = readings.get(name);
		return [
			{ text: name },
			{ text: phone, tone: 'quiet' },
			{ text: reply?.text ?? '' },
			{
				text: reply && reading ? `${reading.verdict} (${reading.rule})` : '',
				tone: reading?.verdict === 'opt_out' ? 'stopped' : 'quiet',
			},
		];
	});
	return table(['Contact', 'Number as typed', 'Reply to step 1', 'Read as'], rows, inColour);
}

/** What became of each text to each contact. */
export function textsTable(
	contacts: readonly Contact[],
	{ labels }: Outcome,
	inColour: boolean,
): string {
	const rows = contacts.map(({ name }): Cell[] => [
		{ text: name },
		...ROUNDS.map((round): Cell => {
			const text = labels.get(name)?.get(round) ?? '';
			return { text, tone: text === 'Sent' ? 'good' : 'stopped' };
		}),
	]);
	return table(['Contact', ...ROUNDS], rows, inColour);
}

/** The one line that matters. */
export function verdictLine({ texts, confirmations, toSuppressed }: Traffic): string {
	const seen = `The stand-in for Twilio received ${texts} texts, ${confirmations} of them the one confirmation of an opt-out`;
	return toSuppressed.length === 0
		? `${seen}, and none for a suppressed contact.`
		: `${seen}, and ${toSuppressed.length} FOR SUPPRESSED CONTACTS.`;
}
