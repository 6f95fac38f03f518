import type { Policy } from '../policy';
import { STANDARD } from './standard';

/**
 * As Salesmsg documents it: six keywords with small typos ("stoppp"), opted-out contacts are skipped everywhere, they
 * alone can come back, texts always say how to opt out, and the confirmation is fixed except on short codes.
 * Its older help let an operator opt a contact in again: set `optIn.liftedBy` to `contact_or_operator` for that.
 * It names no word for help; HELP is here because carriers want it answered (CTIA Short Code Monitoring Handbook).
 *
 * @see https://help.salesmessage.com/en/articles/3192335-sms-opt-out-compliance
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
	instructions: { text: 'Reply STOP to cancel.', append: 'every' },
};
