import type { ListScope } from './scope';

export const PRESET_NAMES = [
	'standard',
	'salesmsg',
	'salesmate',
	'notifyre',
	'business-text-messaging',
] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** A keyword that leaves one list instead of all texts, e.g. OPTOUT. */
export interface ListKeyword {
	readonly keyword: string;
	readonly scope: ListScope;
	/** The automatic answer to whoever leaves the list; without it a sentence that names the list. */
	readonly answer?: string;
}

export interface KeywordSets {
	readonly optOut: readonly string[];
	readonly optIn: readonly string[];
	/** Words that opt in only a contact who is suppressed now, such as YES. */
	readonly optInWhenSuppressed: readonly string[];
	readonly help: readonly string[];
	readonly lists: readonly ListKeyword[];
	/** Words that mean nothing to this brand, whatever the languages say of them. */
	readonly ignored: readonly string[];
}

export interface Matching {
	/** Misspelt keywords count. */
	readonly typos: boolean;
	/** Requests in ordinary sentences count. */
	readonly plainLanguage: boolean;
	/** Uncertain replies are `review`; off, they are `none`. */
	readonly review: boolean;
	/** ISO 639-1 codes, or `all`. */
	readonly languages: readonly string[] | 'all';
}

export interface OptInRules {
	/** Who may lift an opt-out. `contact` is the default and what the law expects. */
	readonly liftedBy: 'contact' | 'contact_or_operator';
	/** Any message from the contact opts them in again. */
	readonly anyMessage: boolean;
}

export interface Labels {
	readonly sent: string;
	readonly unsubscribedStep: string;
	readonly unsubscribedBroadcast: string;
	readonly blocked: string;
	readonly held: string;
	readonly invalidNumber: string;
	readonly alreadySent: string;
	readonly outcomeUnknown: string;
	readonly quietHours: string;
	readonly frequencyCap: string;
	readonly noConsent: string;
	readonly storeUnavailable: string;
	readonly notSent: string;
}

export interface Confirmation {
	readonly enabled: boolean;
	readonly text: string;
	/** Seconds after the opt-out in which the one confirmation may be sent; 47 CFR 64.1200(a)(12) presumes consent for 5 minutes. */
	readonly validForSeconds: number;
	/** Whether the builder may change the text; some products fix it for some kinds of sending number. */
	readonly customisable: 'always' | 'short_code_only';
}

export interface Blocking {
	/** Blocking a contact opts them out as well, so that after an unblock they still have to opt in. */
	readonly alsoOptsOut: boolean;
}

export interface Instructions {
	readonly text: string;
	readonly append: 'every' | 'first' | 'never';
}

/** Everything about a brand's rules that is data: presets are policies, and a builder may change any part. */
export interface Policy {
	readonly name: string;
	readonly keywords: KeywordSets;
	readonly matching: Matching;
	readonly optIn: OptInRules;
	readonly blocking: Blocking;
	readonly labels: Labels;
	readonly confirmation: Confirmation;
	readonly helpText: string;
	readonly instructions: Instructions;
}
