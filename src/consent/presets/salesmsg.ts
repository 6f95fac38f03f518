import type { Policy } from '../policy';
import { STANDARD } from './standard';

/**
 * As Salesmsg documents it: six keywords with small typos ("stoppp"), opted-out contacts are skipped
 * everywhere, they alone can come back, and the confirmation is fixed except on short codes.
 * Its older mode let an operator opt in again: set `optIn.liftedBy` to `contact_or_operator` for that.
 *
 * @see https://help.salesmessage.com/en/articles/3192335
 */
export const SALESMSG: Policy = {
	...STANDARD,
	name: 'salesmsg',
	keywords: {
		optOut: ['stop', 'cancel', 'end', 'unsubscribe', 'quit', 'stopall'],
		optIn: ['start', 'unstop'],
		optInWhenSuppressed: ['yes'],
		help: ['help'],
		lists: [],
		ignored: [],
	},
	matching: { typos: true, plainLanguage: false, review: false, languages: ['en'] },
	confirmation: { ...STANDARD.confirmation, customisable: 'short_code_only' },
};
