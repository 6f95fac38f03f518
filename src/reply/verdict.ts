import type { Policy, PresetName } from '../consent/policy';
import type { Scope } from '../consent/scope';
import type { ProviderVerdict } from '../providers/provider';

export type Verdict = 'opt_out' | 'opt_in' | 'help' | 'review' | 'none';

export interface ClassifyOptions {
	/** The contact's standing now; a bare YES opts in only a suppressed contact. Default `subscribed`. */
	readonly contact?: 'subscribed' | 'suppressed';
	/** Whether an operator blocked the contact: their replies are then neither answered nor taken for an opt-in. */
	readonly blocked?: boolean;
	/** A preset's name or a whole policy. Default `standard`. */
	readonly policy?: PresetName | Policy;
	/** The text that the contact may be answering, if known. */
	readonly lastSent?: string;
	/** The provider's own verdict; it takes precedence. */
	readonly providerVerdict?: ProviderVerdict;
}

export interface Classification {
	readonly verdict: Verdict;
	/** What an opt-out or opt-in is about; `all` for every other verdict. */
	readonly scope: Scope;
	/** Stable id of the rule that decided, see docs/classification.md. */
	readonly rule: string;
	/** The keyword or words the verdict rests on, as they were matched. */
	readonly keyword?: string;
	/** ISO 639-1, or `und` where the words do not tell. */
	readonly language: string;
	/** Share of verdicts with this confidence that are right, 0 to 1. */
	readonly confidence: number;
	/** The text as it was read: without echoes, in plain letters and lower case. */
	readonly normalized: string;
	/** One sentence for the person who reviews it. */
	readonly explanation: string;
}
