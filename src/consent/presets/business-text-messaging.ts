import type { Policy } from '../policy';
import { STANDARD } from './standard';

/**
 * As Business Text Messaging (Cymbus) documents it: STOP "in any format" ends everything, any later message from the
 * contact opts them in again, an operator may do so with the contact's express consent. A block is an opt-out as well,
 * and a blocked contact must be unblocked first. HELP and OPTOUT have automatic answers; OPTOUT leaves the marketing
 * texts alone, and each marketing text says so.
 *
 * @see https://help.cymbus.com/hc/en-us/articles/1500000611681-Managing-Opt-Outs
 */
export const BUSINESS_TEXT_MESSAGING: Policy = {
	...STANDARD,
	name: 'business-text-messaging',
	keywords: {
		optOut: ['stop'],
		optIn: [],
		optInWhenSuppressed: [],
		help: ['help'],
		lists: [
			{
				keyword: 'optout',
				scope: 'list:marketing',
				answer: 'You left our marketing texts and will receive no more of them.',
			},
		],
		ignored: [],
	},
	matching: { typos: true, plainLanguage: false, review: false, languages: ['en'] },
	optIn: { liftedBy: 'contact_or_operator', anyMessage: true },
	blocking: { alsoOptsOut: true },
	confirmation: {
		...STANDARD.confirmation,
		text: 'You are unsubscribed and will receive no more texts from us. Text us again if you change your mind.',
	},
	helpText: 'Reply OPTOUT to leave our marketing texts, or STOP to receive nothing from us at all.',
	instructions: {
		text: 'Reply HELP for help, OPTOUT to unsubscribe, STOP to stop.',
		append: 'every',
	},
};
