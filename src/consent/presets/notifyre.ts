import type { Policy } from '../policy';
import { STANDARD } from './standard';

/**
 * As Notifyre describes it: the common keywords, which move the contact into the group of unsubscribed contacts, to
 * which an operator may add contacts by hand; every text carries opt-out instructions. It names no words for coming
 * back. It names none for help either; HELP is here because carriers want it answered (CTIA Short Code Monitoring Handbook).
 *
 * @see https://notifyre.com/us/blog/sms-opt-out-marketing-requirements
 */
export const NOTIFYRE: Policy = {
	...STANDARD,
	name: 'notifyre',
	keywords: {
		optOut: ['stop', 'unsubscribe', 'cancel', 'end', 'quit', 'opt out', 'optout'],
		optIn: [],
		optInWhenSuppressed: [],
		help: ['help'],
		lists: [],
		ignored: [],
	},
	matching: { typos: false, plainLanguage: false, review: false, languages: ['en'] },
	confirmation: {
		...STANDARD.confirmation,
		text: 'You are unsubscribed and will receive no more texts from us.',
	},
	instructions: { text: 'Reply STOP to unsubscribe.', append: 'every' },
};
