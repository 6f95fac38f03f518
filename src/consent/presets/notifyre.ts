import type { Policy } from '../policy';
import { STANDARD } from './standard';

/**
 * As Notifyre describes it: common keywords move the contact into the "unsubscribed" group, the opt-out is
 * logged and confirmed, and every text carries opt-out instructions. It names no words for coming back.
 */
export const NOTIFYRE: Policy = {
	...STANDARD,
	name: 'notifyre',
	keywords: {
		optOut: ['stop', 'unsubscribe', 'cancel', 'end', 'quit', 'opt out', 'optout'],
		optIn: [],
		optInWhenSuppressed: [],
		help: [],
		lists: [],
		ignored: [],
	},
	matching: { typos: false, plainLanguage: false, review: false, languages: ['en'] },
	confirmation: {
		...STANDARD.confirmation,
		text: 'You are unsubscribed and will receive no more texts from us.',
	},
	instructions: { text: 'Reply STOP to opt out.', append: 'every' },
};
