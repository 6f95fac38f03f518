import type { Labels, Policy } from '../policy';

export const STANDARD_LABELS: Labels = {
	sent: 'Sent',
	unsubscribedStep: 'Text Unsubscribed',
	unsubscribedBroadcast: 'Unsubscribed from Text',
	blocked: 'Contact Blocked',
	held: 'Awaiting Review',
	invalidNumber: 'Invalid Number',
	alreadySent: 'Already Sent',
	outcomeUnknown: 'Outcome Unknown',
	quietHours: 'Quiet Hours',
	frequencyCap: 'Frequency Cap',
	noConsent: 'No Consent',
	storeUnavailable: 'Suppression Store Unavailable',
	notSent: 'Not Sent',
};

/**
 * The default: the seven words of 47 CFR 64.1200(a)(10) with STOPALL and OPTOUT, their typos, ordinary
 * sentences and other languages; only the contact's own message lifts an opt-out.
 */
export const STANDARD: Policy = {
	name: 'standard',
	keywords: {
		optOut: [
			'stop',
			'quit',
			'end',
			'revoke',
			'opt out',
			'cancel',
			'unsubscribe',
			'stopall',
			'stop all',
			'optout',
		],
		optIn: ['start', 'unstop', 'subscribe', 'resubscribe'],
		optInWhenSuppressed: ['yes'],
		help: ['help', 'info'],
		lists: [],
		ignored: [],
	},
	matching: { typos: true, plainLanguage: true, review: true, languages: 'all' },
	optIn: { liftedBy: 'contact', anyMessage: false },
	blocking: { alsoOptsOut: false },
	labels: STANDARD_LABELS,
	confirmation: {
		enabled: true,
		text: 'You are unsubscribed and will receive no more texts from us. Reply START to subscribe again.',
		validForSeconds: 300,
		customisable: 'always',
	},
	helpText: 'Reply STOP to receive no more texts from us. Message and data rates may apply.',
	instructions: { text: 'Reply STOP to opt out.', append: 'first' },
};
