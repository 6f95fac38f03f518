import type { Policy } from '../policy';
import { STANDARD } from './standard';

/**
 * As Salesmate (now Skara) documents it: six keywords in any case, exactly; three words to come back; bulk texts are
 * skipped with "Unsubscribed from Text", sequence steps as an unsuccessful "Text Unsubscribed".
 * It names no word for help; HELP is here because carriers want it answered (CTIA Short Code Monitoring Handbook).
 *
 * @see https://support.getskara.ai/built-in-calling-and-text/texts-sms/opt-in-and-opt-out-of-text-messages
 */
export const SALESMATE: Policy = {
	...STANDARD,
	name: 'salesmate',
	keywords: {
		optOut: ['stop', 'stop all', 'unsubscribe', 'cancel', 'end', 'quit'],
		optIn: ['start', 'unstop', 'subscribe'],
		optInWhenSuppressed: [],
		help: ['help'],
		lists: [],
		ignored: [],
	},
	matching: { typos: false, plainLanguage: false, review: false, languages: ['en'] },
};
