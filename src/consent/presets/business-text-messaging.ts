import type { Policy } from '../policy';
import { STANDARD } from './standard';

/**
 * As Business Text Messaging documents it: STOP "in any format" leaves everything, OPTOUT leaves the
 * marketing list, any later message from the contact opts them in again, an operator may do so with the
 * contact's express consent, and a blocked contact must be unblocked first.
 *
 * @see https://help.cymbus.com/hc/en-us/articles/1500000611681
 */
export const BUSINESS_TEXT_MESSAGING: Policy = {
	...STANDARD,
	name: 'business-text-messaging',
	keywords: {
		optOut: ['stop'],
		optIn: [],
		optInWhenSuppressed: [],
		help: ['help'],
		lists: [{ keyword: 'optout', scope: 'list:marketing' }],
		ignored: [],
	},
	matching: { typos: true, plainLanguage: false, review: false, languages: ['en'] },
	optIn: { liftedBy: 'contact_or_operator', anyMessage: true },
	helpText: 'Reply OPTOUT to leave our marketing texts, or STOP to receive nothing from us at all.',
	instructions: {
		text: 'Reply HELP for help, OPTOUT to unsubscribe, STOP to stop.',
		append: 'first',
	},
};
