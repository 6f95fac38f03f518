import type { ConsentEventType } from '../consent/events';

/** What a row says about its contact: an event, or that there is nothing to record. */
export type Meaning = Exclude<ConsentEventType, 'erasure'> | 'nothing';

/**
 * Words with which other systems say where a contact stands, without case, spaces and punctuation. That a contact "is
 * active" is no opt-in: nobody asked for texts by it.
 */
const WORDS: Readonly<Record<Meaning, readonly string[]>> = {
	opt_out: [
		'optout',
		'optedout',
		'out',
		'unsubscribe',
		'unsubscribed',
		'stop',
		'stopped',
		'donotcontact',
		'donottext',
		'dnc',
		'inactive',
		'suppressed',
		'revoked',
		'withdrawn',
	],
	opt_in: ['optin', 'optedin', 'in', 'subscribe', 'subscribed', 'start', 'unstop', 'resubscribed'],
	hold: ['hold', 'held', 'review'],
	release: ['release', 'released'],
	block: ['block', 'blocked', 'blacklisted', 'blocklisted', 'banned'],
	unblock: ['unblock', 'unblocked'],
	nothing: ['active', 'enabled', 'none', 'never', 'notoptedout'],
};

/** Answers to the question whether a contact opted out; in a column of another name they say nothing. */
const YES = ['true', 'yes', 'y', '1', 'x'];
const NO = ['false', 'no', 'n', '0', ''];
const ASKS_FOR_OPT_OUT =
	/optedout|optout|unsubscribed|donotcontact|donottext|^dnc$|^stop$|suppressed/;
const ASKS_FOR_BLOCK = /^blocked$|^block(?:|ed)list(?:|ed)$/;

const MEANINGS = new Map(
	(Object.entries(WORDS) as [Meaning, readonly string[]][]).flatMap(([meaning, words]) =>
		words.map((word): [string, Meaning] => [word, meaning]),
	),
);

/**
 * Makes the reader of a column that says where contacts stand. It answers `undefined` for words that are not known.
 * @param columnName decides what yes and no mean.
 */
export function meaningReader(columnName: string): (cell: string) => Meaning | undefined {
	const yes = meaningOfYes(columnName.toLowerCase().replace(NOT_A_LETTER, ''));
	return (cell) => {
		const word = cell.normalize('NFKC').toLowerCase().replace(NOT_A_LETTER, '');
		if (yes && YES.includes(word)) return yes;
		if (yes && NO.includes(word)) return 'nothing';
		return MEANINGS.get(word);
	};
}

const NOT_A_LETTER = /[^\p{L}\p{N}]/gu;

function meaningOfYes(columnName: string): Meaning | undefined {
	if (ASKS_FOR_BLOCK.test(columnName)) return 'block';
	return ASKS_FOR_OPT_OUT.test(columnName) ? 'opt_out' : undefined;
}
